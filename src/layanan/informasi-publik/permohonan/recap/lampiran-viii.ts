import type { Keputusan } from '#src/db/schema.ts'
import { DIBUKA_KEMBALI } from '#src/workflow/procedure.ts'
import { hasilPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import type { RegisterRow } from '#src/layanan/informasi-publik/permohonan/recap/queries.ts'
import { cellLines, type Column, type Value } from '#src/recap/workbook.ts'

const status = 'Status Informasi'
const penguasaan = [status, 'Dibawah Penguasaan']
const bentuk = 'Bentuk Informasi Yang Dikuasai'
const jenis = 'Jenis Permohonan'
const hari = 'Hari dan Tanggal'
const biaya = 'Biaya & Cara Pembayaran'

/** Perki 1/2021 Lampiran VIII, its columns in its order and words. */
export const lampiranViii: readonly Column[] = [
  { header: 'No', width: 14, kind: 'text' },
  { header: 'Tgl', width: 11, kind: 'date' },
  { header: 'Nama', width: 22, kind: 'text' },
  { header: 'Alamat', width: 26, kind: 'text' },
  { header: 'Nomor Kontak', width: 18, kind: 'text' },
  { header: 'Pekerjaan', width: 14, kind: 'text' },
  { header: 'Informasi Yang Diminta', width: 40, kind: 'text' },
  { header: 'Tujuan Penggunaan Informasi', width: 28, kind: 'text' },
  { header: 'Ya', group: penguasaan, width: 5, kind: 'text' },
  { header: 'Tdk', group: penguasaan, width: 14, kind: 'text' },
  { header: 'Belum Didokumentasikan', group: status, width: 17, kind: 'text' },
  { header: 'Softcopy', group: bentuk, width: 10, kind: 'text' },
  { header: 'Hardcopy', group: bentuk, width: 10, kind: 'text' },
  { header: 'Melihat/Mengetahui', group: jenis, width: 19, kind: 'text' },
  { header: 'Meminta Salinan', group: jenis, width: 10, kind: 'text' },
  { header: 'Keputusan', width: 18, kind: 'text' },
  { header: 'Alasan Penolakan', width: 30, kind: 'text' },
  { header: 'Pemberitahuan Tertulis', group: hari, width: 17, kind: 'day' },
  { header: 'Pemberian Informasi', group: hari, width: 17, kind: 'day' },
  { header: 'Biaya', group: biaya, width: 12, kind: 'rupiah' },
  { header: 'Cara', group: biaya, width: 18, kind: 'text' },
]

/**
 * What was told of a case, and when. Lampiran VIII is the book of what the PPID answered: what a
 * keberatan came to stands in that of Lampiran XI, and a month that was printed must read the same
 * when it is printed again. So a case that was opened again keeps its first answer and its day here;
 * the column of the decision alone says, after it, that it was opened again or what it became. A
 * recap counts how things stand, under the hasil of today, and when it was first answered.
 */
export function toldOf(row: Pick<RegisterRow, Told>): Pick<RegisterRow, Told> {
  const { hasil, jawabanSemula: first } = row
  if (!first) return { ...row, keputusan: hasil ? row.keputusan : null }
  const at = first.diberitahukanPada
  return { ...row, ...first, diberitahukanPada: at === null ? null : new Date(at) }
}

type Told = 'hasil' | 'keputusan' | 'jawabanSemula' | 'diberitahukanPada'

/**
 * A case as a row of Lampiran VIII. What was decided stands here once it was told: until then it may
 * change. `person` is whether this reader may see where the applicant lives and can be reached.
 */
export function registerRow(row: RegisterRow, { person }: { person: boolean }): Value[] {
  const { hasil, keputusan, diberitahukanPada } = toldOf(row)
  return [
    row.nomor,
    row.diterimaPada,
    cellLines([row.nama, row.kuasaNama && `Kuasa: ${row.kuasaNama}`]),
    ...(person ? [row.alamat, kontak(row), row.pekerjaan] : [null, null, null]),
    row.rincian,
    row.tujuan,
    tick(hasil !== null && held.has(hasil)),
    hasil === 'tidak-dikuasai' ? keputusan?.badanPublikLain || YES : null,
    hasil === 'belum-didokumentasikan' ? belum(keputusan) : null,
    tick(hasForm(hasil, row, keputusan, 'softcopy')),
    tick(hasForm(hasil, row, keputusan, 'hardcopy')),
    tick(row.caraMemperoleh === 'melihat'),
    tick(row.caraMemperoleh === 'salinan'),
    keputusanWords(row),
    alasan(hasil, keputusan),
    diberitahukanPada,
    row.diserahkanPada,
    ...biayaOf(hasil, row, keputusan),
  ]
}

const YES = '√'
const tick = (is: boolean) => (is ? YES : null)

/** What is refused as exempt is held all the same. */
const held = new Set(['seluruhnya', 'sebagian', 'langsung', 'ditolak'])
const granted = new Set(['seluruhnya', 'sebagian', 'langsung'])

const kontak = ({ teleponKetik, email }: RegisterRow) => cellLines([teleponKetik, email])

const belum = (keputusan: Keputusan | null) =>
  keputusan?.tanggalBelum
    ? `${YES} sampai ${keputusan.tanggalBelum.split('-').reverse().join('/')}`
    : YES

/** The decision names the form; what was handed over at once shows its own. */
function hasForm(
  hasil: string | null,
  row: RegisterRow,
  keputusan: Keputusan | null,
  form: 'softcopy' | 'hardcopy',
) {
  if (hasil === null || !held.has(hasil)) return false
  if (hasil === 'langsung') return row.dokumen?.some(({ bentuk }) => bentuk === form) ?? false
  return keputusan?.[form] ?? false
}

/**
 * How it was decided, or how it ended without a decision (Perki 1/2021 Pasal 33 ayat (4)); of what a
 * keberatan opened again, both what was told and what came of it.
 */
export function keputusanWords({ hasil, status, jawabanSemula }: Decided): string {
  if (jawabanSemula) return `${hasilWords(jawabanSemula.hasil)}; ${sinceWords(hasil, status)}`
  if (hasil) return hasilWords(hasil)
  if (status === 'dicabut') return 'Dicabut pemohon'
  if (status === 'tidak_ditindaklanjuti') return 'Tidak ditindaklanjuti: tidak dilengkapi'
  return ''
}

type Decided = Pick<RegisterRow, 'hasil' | 'status' | 'jawabanSemula'>

const hasilWords = (hasil: string) =>
  hasilPermohonan[hasil as keyof typeof hasilPermohonan] ?? hasil

function sinceWords(hasil: string | null, status: string): string {
  if (hasil !== DIBUKA_KEMBALI) return `sesudah keberatan: ${hasilWords(hasil ?? '')}`
  return status === 'dicabut' ? 'dibuka kembali, lalu dicabut pemohon' : 'dibuka kembali'
}

function alasan(hasil: string | null, keputusan: Keputusan | null): string | null {
  if (!keputusan) return null
  if (hasil !== 'ditolak' && hasil !== 'sebagian') return null
  const { huruf, angka, undangUndang, penghitaman } = keputusan
  const pasal = huruf && `UU 14/2008 Pasal 17 huruf ${huruf}${angka ? ` angka ${angka}` : ''}`
  return cellLines([pasal, undangUndang, hasil === 'sebagian' ? penghitaman : '', keputusan.alasan])
}

/** What was paid when it was handed over; before that, what the letter asked for. */
function biayaOf(
  hasil: string | null,
  row: RegisterRow,
  keputusan: Keputusan | null,
): [number | null, string | null] {
  if (hasil === null || !granted.has(hasil)) return [null, null]
  const jumlah = row.biayaSerah ?? asked(keputusan)
  if (jumlah === 0) return [0, null]
  return [jumlah, cellLines([keputusan?.pembayaran ?? '', row.buktiBayar ?? ''])]
}

function asked(keputusan: Keputusan | null): number {
  if (!keputusan) return 0
  const { lembar, perLembar, pengiriman, lain } = keputusan.biaya
  return lembar * perLembar + pengiriman + lain
}
