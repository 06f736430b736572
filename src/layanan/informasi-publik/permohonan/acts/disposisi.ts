import type { Kit } from '#src/kit.ts'
import { kabariUnit } from '#src/layanan/informasi-publik/kabar.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import type { UnitForm } from '#src/layanan/step-forms.ts'
import { actOnce } from '#src/workflow/act.ts'
import { askUnits, partActs } from '#src/workflow/disposisi/acts.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Asks one or more units for their part, each with a clock inside the statutory one.
 * @throws Incomplete when one of them does not exist, or has an open part already
 */
export function teruskan(kit: Kit, nomor: string, sent: Sent<UnitForm>, actor: Actor) {
  const { unit, permintaan } = sent.data
  const days = kit.settings.tenggatUnit
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'disposisi',
      versi: sent.versi,
      catatan: permintaan,
      run: async (berkas, running) => {
        const ask = { unit, permintaan, days, within: running }
        const started = await askUnits(trx, kit, berkas, ask, actor, kabariUnit)
        return { parts: { started }, rincian: { unit: [...new Set(unit)] } }
      },
    }),
  })
}

/** A unit answers, is reminded or let go; with the last answer the turn goes back to the PPID. */
export const { jawabDisposisi, ingatkan, tarikDisposisi } = partActs({
  procedure: permohonan,
  next: (_trx, _kit, _berkas, { outstanding }) => ({
    to: outstanding > 0 ? 'di_unit' : 'menunggu_keputusan',
  }),
})
