import type { Berkas, Pemohon } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { queueMail } from '#src/notifications/outbox.ts'
import * as words from '#src/notifications/words.ts'
import { contactsOf, findUnit } from '#src/workflow/disposisi/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** A case and who asks. */
type Facts = { berkas: Berkas; pemohon: Pemohon }

/** The case as mail to its applicant speaks of it. */
export const mailCase = (
  { settings, config }: Kit,
  { berkas, pemohon }: Facts,
): words.MailCase => ({
  kantor: settings.kantor.singkat,
  origin: config.origin,
  nomor: berkas.nomor,
  nama: pemohon.nama,
})

/** Mails the applicant what happened, with the paper, where there is an address. */
export async function kabari(
  trx: Trx,
  kit: Kit,
  { berkas, pemohon }: Facts,
  mail: words.Words,
  suratId: string | null,
) {
  if (!pemohon.email) return
  const row = { berkasId: berkas.id, kepada: pemohon.email, suratId, ...mail }
  await queueMail(trx, kit.jobs, row, kit.clock)
}

type UnitPart = { unitKerjaId: string; batas: Date }

/** Mails those who answer for a unit that it has a part to do, or has longer. */
export async function kabariUnit(
  trx: Trx,
  kit: Kit,
  berkas: Berkas,
  { unitKerjaId, batas }: UnitPart,
  what: 'disposisi' | 'geser' = 'disposisi',
) {
  const unit = (await findUnit(trx, unitKerjaId))?.nama ?? ''
  const about = {
    kantor: kit.settings.kantor.singkat,
    origin: kit.config.origin,
    nomor: berkas.nomor,
    perkara: berkas.prosedur,
    unit,
    batas,
  }
  const mail = {
    disposisi: () => words.disposisiBaru({ ...about, perihal: berkas.perihal }),
    geser: () => words.tenggatDigeser(about),
  }[what]()
  for (const { email } of await contactsOf(trx, unitKerjaId, ['ppid_pelaksana'])) {
    const row = { berkasId: berkas.id, kepada: email, suratId: null, ...mail }
    await queueMail(trx, kit.jobs, row, kit.clock)
  }
}
