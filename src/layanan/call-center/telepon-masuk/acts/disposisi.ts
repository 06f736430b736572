import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import type { Berkas } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { updateTelepon } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import type { UnitForm } from '#src/layanan/step-forms.ts'
import { queueMail } from '#src/notifications/outbox.ts'
import { clean, letter } from '#src/notifications/words.ts'
import { actOnce } from '#src/workflow/act.ts'
import { unitRoles } from '#src/workflow/procedure.ts'
import { askUnits, partActs, type PartEnded } from '#src/workflow/disposisi/acts.ts'
import { contactsOf, disposisiOf, findUnit } from '#src/workflow/disposisi/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Asks units to confirm; the caller's clock runs on (Standar Pelayanan 2.2.4; DOMAIN C17).
 * @throws Incomplete when one of them does not exist, or has an open part already
 */
export function mintaKonfirmasi(kit: Kit, nomor: string, sent: Sent<UnitForm>, actor: Actor) {
  const { unit, permintaan } = sent.data
  const days = kit.settings.callCenter.hariUnit
  return actOnce(kit, teleponMasuk, nomor, sent, actor, {
    step: (trx) => ({
      act: 'mintaKonfirmasi',
      versi: sent.versi,
      catatan: permintaan,
      run: async (berkas) => {
        const ask = { unit, permintaan, days, within: [] }
        const started = await askUnits(trx, kit, berkas, ask, actor, kabariUnit)
        return { parts: { started }, rincian: { unit: [...new Set(unit)] } }
      },
    }),
  })
}

/** A unit confirms, is reminded or let go; with the last answer the caller can be called back. */
export const { jawabDisposisi, ingatkan, tarikDisposisi } = partActs({
  procedure: teleponMasuk,
  files: 'dokumen',
  next: settle,
})

/** What the units said is what the caller is told, unless somebody words it otherwise. */
async function settle(trx: Trx, _kit: Kit, { id }: Berkas, { outstanding }: PartEnded) {
  if (outstanding > 0) return { to: 'dikonfirmasi' as const }
  const parts = (await disposisiOf(trx, id)).filter(
    ({ penguasaan, dibatalkanPada }) =>
      !dibatalkanPada && (penguasaan === 'dikuasai' || penguasaan === 'sebagian'),
  )
  if (parts.length === 0) return { to: 'dianalisis' as const }
  await updateTelepon(trx, id, { jawaban: parts.map(({ jawaban }) => jawaban).join('\n\n') })
  return { to: 'siap_dihubungi' as const }
}

/** Mails those who answer for a unit that it is asked; who called is not in the letter. */
async function kabariUnit(
  trx: Trx,
  kit: Kit,
  { id, nomor, perihal }: Berkas,
  { unitKerjaId, batas }: { unitKerjaId: string; batas: Date },
) {
  const unit = clean((await findUnit(trx, unitKerjaId))?.nama ?? '')
  const due = hariTanggal(dateOf(batas)).replaceAll('\u00A0', ' ')
  const isi = `Seorang penelepon menunggu jawaban dari ${unit}.\nPertanyaan: ${clean(perihal)}\nJawab secepatnya, paling lambat ${due}.`
  const link = `Buka: ${kit.config.origin}/meja/call-center/${nomor}`
  const words = letter(`Konfirmasi call center: ${nomor}`, [`Yth. ${unit},`, isi, link])
  for (const { email } of await contactsOf(trx, unitKerjaId, unitRoles))
    await queueMail(
      trx,
      kit.jobs,
      { berkasId: id, kepada: email, suratId: null, ...words },
      kit.clock,
    )
}
