import type { Berkas } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { addressee, type Facts } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import { queueMail } from '#src/notifications/outbox.ts'
import * as words from '#src/notifications/words.ts'
import { contactsOf } from '#src/workflow/disposisi/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

const toApplicant = {
  'tidak-lengkap': words.tidakLengkap,
  perpanjangan: words.perpanjangan,
  pemberitahuan: words.pemberitahuan,
  siap: words.siapDiserahkan,
  diserahkan: words.diserahkan,
} as const

/** Mails the applicant what happened, with the paper, where there is an address. */
export async function kabari(
  trx: Trx,
  kit: Kit,
  facts: Facts,
  what: keyof typeof toApplicant,
  suratId: string | null,
) {
  const { berkas, pemohon } = facts
  if (!pemohon.email) return
  const { nama } = addressee(facts)
  const mail = toApplicant[what]({ nomor: berkas.nomor, nama, origin: kit.config.origin })
  await queueMail(trx, kit, { berkasId: berkas.id, kepada: pemohon.email, suratId, ...mail })
}

/** Mails those who answer for a unit that it has a part to do, or that it is waited for. */
export async function kabariUnit(
  trx: Trx,
  kit: Kit,
  berkas: Berkas,
  unitKerjaId: string,
  permintaan: string,
  what: 'disposisi' | 'pengingat',
) {
  const write = what === 'disposisi' ? words.disposisiBaru : words.pengingatUnit
  for (const { nama, email } of await contactsOf(trx, unitKerjaId)) {
    const mail = write({ nomor: berkas.nomor, nama, permintaan, origin: kit.config.origin })
    await queueMail(trx, kit, { berkasId: berkas.id, kepada: email, suratId: null, ...mail })
  }
}
