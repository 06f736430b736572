import type { Berkas } from '#src/db/schema.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { kabariUnit } from '#src/layanan/permintaan-data/acts/kabar.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { updatePermintaan } from '#src/layanan/permintaan-data/queries.ts'
import type { UnitForm } from '#src/layanan/step-forms.ts'
import { actOnce } from '#src/workflow/act.ts'
import { askUnits, partActs, type PartEnded } from '#src/workflow/disposisi/acts.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Asks the units that produce the data; each has the hari kerja of the office's setting, and no
 * statute above them: the 30 minutes end here (Standar Pelayanan 4.2.3; DOMAIN C18).
 * @throws Incomplete when one of them does not exist, or has an open part already
 */
export function teruskanKeUnit(kit: Kit, nomor: string, sent: Sent<UnitForm>, actor: Actor) {
  const { unit, permintaan } = sent.data
  const days = kit.settings.tenggatData
  return actOnce(kit, permintaanData, nomor, sent, actor, {
    step: (trx) => ({
      act: 'teruskanKeUnit',
      versi: sent.versi,
      petugasId: actor.id,
      catatan: permintaan,
      run: async (berkas) => {
        const ask = { unit, permintaan, days, within: [] }
        const started = await askUnits(trx, kit, berkas, ask, actor, kabariUnit)
        return { parts: { started }, rincian: { unit: [...new Set(unit)] } }
      },
    }),
    after: (trx, berkas) => updatePermintaan(trx, berkas.id, { produsenId: unit[0]! }),
  })
}

/**
 * A unit gives its data, is reminded or let go. What it sends is the office's own until the data
 * officer has looked and picked: with the last answer the case is theirs again.
 */
export const { jawabDisposisi, ingatkan, tarikDisposisi } = partActs({
  procedure: permintaanData,
  next: settle,
})

/** @throws Incomplete when a unit says that it has the data, and gives none */
function settle(_trx: Trx, _kit: Kit, _berkas: Berkas, { outstanding, answer }: PartEnded) {
  if (answer?.penguasaan === 'dikuasai' && answer.files === 0)
    throw new Incomplete('Unggah data yang diminta.')
  return { to: outstanding > 0 ? ('di_unit' as const) : ('ditinjau' as const) }
}
