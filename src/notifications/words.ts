import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'

export type Words = { subjek: string; teks: string }

/** A case as its applicant may read of it. `kantor` signs, `origin` begins every link. */
export type MailCase = { kantor: string; origin: string; nomor: string; nama: string }
/** A part of a case as the unit may read of it; `perkara` is its procedure. */
export type UnitCase = {
  kantor: string
  origin: string
  nomor: string
  perkara: string
  unit: string
}

/** Stands for the code in the kotak keluar, which keeps no code; filled in when the mail is sent. */
export const KODE = '{kode-lacak}'

/** The receipt: number, code, when we must answer (UU 14/2008 Pasal 22 ayat (4) dan (7)). */
export const permohonanDiterima = (it: MailCase & { diterima: Date; batas: Date }): Words =>
  toApplicant(it, `Permohonan ${it.nomor} kami terima`, [
    `Permohonan informasi Anda kami terima pada ${day(it.diterima)} dengan nomor ${it.nomor}.`,
    `Kami menjawab paling lambat ${day(it.batas)}.`,
    tracking(it),
  ])

/** Perki 1/2021 Pasal 33: what is missing, and until when it may be added. */
export const keteranganTidakLengkap = (it: MailCase & { kekurangan: string; batas: Date }): Words =>
  toApplicant(it, `Permohonan ${it.nomor} perlu dilengkapi`, [
    `Permohonan ${it.nomor} belum lengkap. Yang perlu Anda lengkapi:`,
    clean(it.kekurangan),
    `Lengkapi paling lambat ${day(it.batas)}. Keterangan tertulis kami lampirkan.`,
    follow(it),
  ])

/** UU 14/2008 Pasal 22 ayat (8): once, with the reason in writing. */
export const perpanjangan = (
  it: MailCase & { alasan: string; semula: Date; menjadi: Date },
): Words =>
  toApplicant(it, `Waktu menjawab permohonan ${it.nomor} diperpanjang`, [
    `Kami memerlukan waktu lebih lama untuk menjawab permohonan ${it.nomor}.`,
    `Alasan: ${clean(it.alasan)}`,
    `Batas waktu semula ${day(it.semula)} menjadi ${day(it.menjadi)}. Surat pemberitahuannya kami lampirkan.`,
    follow(it),
  ])

/** UU 14/2008 Pasal 22 ayat (7), and the right to object of Pasal 35. */
export const pemberitahuanTertulis = (it: MailCase): Words =>
  toApplicant(it, `Pemberitahuan tertulis atas permohonan ${it.nomor}`, [
    `Permohonan ${it.nomor} sudah kami jawab. Pemberitahuan tertulis kami lampirkan.`,
    'Bila Anda tidak puas, Anda dapat mengajukan keberatan paling lambat 30 hari kerja setelah menemukan alasannya.',
    follow(it),
  ])

/** The receipt of an objection: Perki 1/2021 Pasal 41 ayat (6), Pasal 42 ayat (3). */
export const keberatanDiterima = (it: MailCase & { diterima: Date; batas: Date }): Words =>
  toApplicant(it, `Keberatan ${it.nomor} kami terima`, [
    `Keberatan Anda kami terima pada ${day(it.diterima)} dengan nomor ${it.nomor}.`,
    `Atasan PPID menanggapi tertulis paling lambat ${day(it.batas)}.`,
    tracking(it),
  ])

/** UU 14/2008 Pasal 36 ayat (2), and the way to the Komisi Informasi of Pasal 37 ayat (2). */
export const tanggapanKeberatan = (it: MailCase & { sengketa: Date }): Words =>
  toApplicant(it, `Tanggapan atas keberatan ${it.nomor}`, [
    `Atasan PPID sudah menanggapi keberatan ${it.nomor}. Suratnya kami lampirkan.`,
    `Bila Anda tidak puas, Anda dapat mengajukan sengketa ke Komisi Informasi paling lambat 14 hari kerja sejak menerima surat ini. Dihitung dari hari ini: ${day(it.sengketa)}.`,
    follow(it),
  ])

/** The information can be fetched. */
export const siapDiambil = (it: MailCase & { tempat: string; jam: string }): Words =>
  toApplicant(it, `Informasi untuk permohonan ${it.nomor} siap diambil`, [
    `Informasi untuk permohonan ${it.nomor} siap Anda ambil di ${clean(it.tempat)}, ${clean(it.jam)}.`,
    'Bawalah tanda bukti permohonan atau kartu identitas Anda.',
    follow(it),
  ])

/** The information was handed over. */
export const diserahkan = (it: MailCase & { pada: Date }): Words =>
  toApplicant(it, `Informasi untuk permohonan ${it.nomor} sudah diserahkan`, [
    `Informasi untuk permohonan ${it.nomor} kami serahkan pada ${day(it.pada)}.`,
    'Bila ada yang kurang atau bukan Anda yang menerimanya, balas surel ini atau hubungi kami.',
    follow(it),
  ])

/** The old code no longer opens the case. */
export const kodeLacakBaru = (it: MailCase): Words =>
  toApplicant(it, `Kode lacak baru untuk permohonan ${it.nomor}`, [
    `Kode lacak permohonan ${it.nomor} sudah diganti. Kode yang lama tidak berlaku lagi.`,
    tracking(it),
    'Bila Anda tidak memintanya, hubungi kami.',
  ])

/** A unit was asked for its part. */
export const disposisiBaru = (it: UnitCase & { perihal: string; batas: Date }): Words =>
  toUnit(it, `Disposisi baru: ${it.nomor}`, [
    `${clean(it.unit)} diminta menyiapkan informasi untuk ${it.perkara} ${it.nomor}.`,
    `Perihal: ${clean(it.perihal)}`,
    `Jawab paling lambat ${day(it.batas)}.`,
  ])

/** A unit has longer for its part, because the case was extended. */
export const tenggatDigeser = (it: UnitCase & { batas: Date }): Words =>
  toUnit(it, `Tenggat disposisi digeser: ${it.nomor}`, [
    `Waktu ${it.perkara} ${it.nomor} diperpanjang, dan tenggat bagian ${clean(it.unit)} ikut bergeser.`,
    `Jawab paling lambat ${day(it.batas)}.`,
  ])

/** `sisa` in hari kerja, below zero when it is late. */
const dueWords = (batas: Date, sisa: number) =>
  sisa < 0
    ? `Batasnya ${day(batas)} dan sudah lewat ${-sisa} hari kerja.`
    : `Batasnya ${day(batas)}, ${sisa === 0 ? 'hari ini' : `${sisa} hari kerja lagi`}.`

/** What waits for somebody's answer: which case, until when, where it is opened. */
type Waiting = { nomor: string; perihal: string; batas: Date; sisa: number; alamat: string }

const waitingWords = ({ nomor, perihal, batas, sisa, alamat }: Waiting) =>
  `${nomor} · ${clean(perihal)}\n${dueWords(batas, sisa)}\nBuka: ${alamat}`

/** All parts that a unit owes today, in one mail. */
export const bagianDitunggu = (it: {
  kantor: string
  nama: string
  unit: string
  bagian: readonly Waiting[]
}): Words =>
  letter(`Pengingat: ${it.bagian.length} disposisi menunggu jawaban`, [
    `Yth. ${clean(it.nama)}, ${clean(it.unit)},`,
    'Bagian unit Anda pada berkas berikut belum dijawab:',
    ...it.bagian.map(waitingWords),
    clean(it.kantor),
  ])

/** All orders that wait for somebody today, in one mail. */
export const perintahDitunggu = (it: {
  kantor: string
  nama: string
  perintah: readonly Waiting[]
}): Words =>
  letter(`Pengingat: ${it.perintah.length} perintah menunggu jawaban`, [
    `Yth. ${clean(it.nama)},`,
    'Perintah pada berkas berikut belum Anda jawab:',
    ...it.perintah.map(waitingWords),
    clean(it.kantor),
  ])

/** Entries of the Tanya Jawab that a unit must look at, in one mail; `total` counts those not named too. */
export const tanyaJawabDiperiksa = (it: {
  kantor: string
  nama: string
  unit: string
  total: number
  entri: readonly { nomor: string; pertanyaan: string; diperiksaPada: Date; alamat: string }[]
  /** Where all of them are listed. */
  daftar: string
}): Words =>
  letter(`Pengingat: ${it.total} tanya jawab perlu diperiksa`, [
    `Yth. ${clean(it.nama)}, ${clean(it.unit)},`,
    'Jawaban berikut dibacakan kepada penelepon dan terbit untuk umum. Pastikan masih benar, atau tandai usang:',
    ...it.entri.map(
      ({ nomor, pertanyaan, diperiksaPada, alamat }) =>
        `${nomor} · ${clean(pertanyaan)}\nTerakhir diperiksa ${day(diperiksaPada)}\nBuka: ${alamat}`,
    ),
    ...(it.total > it.entri.length ? [`Dan ${it.total - it.entri.length} lagi.`] : []),
    `Semuanya: ${it.daftar}`,
    clean(it.kantor),
  ])

const toApplicant = (it: MailCase, subjek: string, parts: string[]) =>
  letter(subjek, [`Yth. ${clean(it.nama)},`, ...parts, `Hormat kami,\n${clean(it.kantor)}`])

const toUnit = (it: UnitCase, subjek: string, parts: string[]) =>
  letter(subjek, [
    `Yth. PPID Pelaksana ${clean(it.unit)},`,
    ...parts,
    `Buka: ${it.origin}/meja/${it.perkara}/${it.nomor}`,
    clean(it.kantor),
  ])

/** A mail of paragraphs. */
export const letter = (subjek: string, parts: string[]): Words => ({
  subjek,
  teks: `${parts.join('\n\n')}\n`,
})

const tracking = (it: MailCase) =>
  `Lacak berkas Anda di ${it.origin}/lacak\nNomor: ${it.nomor}\nKode lacak: ${KODE}\nSimpan kode ini dan jangan berikan kepada orang lain.`

const follow = (it: MailCase) =>
  `Lacak di ${it.origin}/lacak dengan nomor ${it.nomor} dan kode lacak Anda.`

const day = (moment: Date) => hariTanggal(dateOf(moment)).replaceAll('\u00A0', ' ')

/** Braces in what a person wrote would be taken for a placeholder, and tell the code to whoever reads. */
export const clean = (text: string) =>
  text
    .replace(/[{]/g, '(')
    .replace(/[}]/g, ')')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
