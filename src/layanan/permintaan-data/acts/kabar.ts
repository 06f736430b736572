import { dateOf, timeOf } from '#src/calendar/date.ts'
import { hariTanggal, pukul } from '#src/calendar/words.ts'
import type { Berkas, Pemohon } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { queueMail } from '#src/notifications/outbox.ts'
import { clean, KODE, letter, type Words } from '#src/notifications/words.ts'
import { contactsOf, findUnit } from '#src/workflow/disposisi/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

type Case = { berkas: Berkas; pemohon: Pemohon }

/** Mails the applicant what happened, with the paper, where there is an address. */
export async function kabariPemohon(
  trx: Trx,
  kit: Kit,
  { berkas, pemohon }: Case,
  { subjek, isi }: { subjek: string; isi: string[] },
  suratId: string | null = null,
) {
  if (!pemohon.email) return
  const { kantor } = kit.settings
  const words = letter(subjek, [
    `Yth. ${clean(pemohon.nama)},`,
    ...isi,
    `Hormat kami,\n${clean(kantor.singkat)}`,
  ])
  await send(trx, kit, berkas, pemohon.email, words, suratId)
}

/** The receipt: number, code, until when we answer (Standar Pelayanan 4.3). */
export const diterima = ({ config }: Kit, { nomor }: Berkas, batas: Date) => ({
  subjek: `Permintaan data ${nomor} kami terima`,
  isi: [
    `Permintaan data Anda kami terima dengan nomor ${nomor}.`,
    `Data yang ada pada kami dijawab paling lambat ${moment(batas)}. Bila harus disiapkan unit lain, kami memberi tahu.`,
    `Lacak permintaan Anda di ${config.origin}/lacak\nNomor: ${nomor}\nKode lacak: ${KODE}\nSimpan kode ini dan jangan berikan kepada orang lain.`,
  ],
})

/** The data can be downloaded or fetched. */
export const siap = ({ config }: Kit, { nomor }: Berkas) => ({
  subjek: `Data untuk permintaan ${nomor} siap`,
  isi: [
    `Data untuk permintaan ${nomor} siap. Unduh di ${config.origin}/lacak dengan nomor itu dan kode lacak Anda, atau ambil di meja layanan pada jam layanan.`,
  ],
})

/** The data was handed over. */
export const diserahkan = (_kit: Kit, { nomor }: Berkas, pada: Date) => ({
  subjek: `Data untuk permintaan ${nomor} sudah diserahkan`,
  isi: [
    `Data untuk permintaan ${nomor} kami serahkan pada ${moment(pada)}. Tanda bukti penerimaan kami lampirkan.`,
    'Bila ada yang kurang atau bukan Anda yang menerimanya, hubungi kami.',
  ],
})

/** There is no such data, and why. */
export const tidakTersedia = ({ config }: Kit, { nomor }: Berkas, alasan: string) => ({
  subjek: `Data untuk permintaan ${nomor} tidak tersedia`,
  isi: [
    `Data untuk permintaan ${nomor} tidak tersedia pada kami.`,
    `Alasan: ${clean(alasan)}`,
    `Bila yang Anda perlukan dokumen atau informasi lain, ajukan permohonan informasi di ${config.origin}/permohonan/baru.`,
  ],
})

/** Mails those who answer for a unit that data are asked of it. */
export async function kabariUnit(
  trx: Trx,
  kit: Kit,
  berkas: Berkas,
  { unitKerjaId, batas }: { unitKerjaId: string; batas: Date },
) {
  const unit = clean((await findUnit(trx, unitKerjaId))?.nama ?? '')
  const due = hariTanggal(dateOf(batas)).replaceAll('\u00A0', ' ')
  const isi = `${unit} diminta menyiapkan data untuk permintaan ${berkas.nomor}.\nPerihal: ${clean(berkas.perihal)}\nJawab paling lambat ${due}.`
  const link = `Buka: ${kit.config.origin}/meja/permintaan-data/${berkas.nomor}`
  const words = letter(`Disposisi permintaan data: ${berkas.nomor}`, [`Yth. ${unit},`, isi, link])
  for (const { email } of await contactsOf(trx, unitKerjaId, ['ppid_pelaksana']))
    await send(trx, kit, berkas, email, words, null)
}

async function send(
  trx: Trx,
  { jobs, clock }: Kit,
  { id }: Berkas,
  kepada: string,
  words: Words,
  suratId: string | null,
) {
  await queueMail(trx, jobs, { berkasId: id, kepada, suratId, ...words }, clock)
}

const moment = (instant: Date) =>
  `${hariTanggal(dateOf(instant))}, ${pukul(timeOf(instant))}`.replaceAll('\u00A0', ' ')
