import { columns, type Column } from '#src/layanan/pengaduan/lapor/columns.ts'
import { streamed } from '#test/attachments/xlsx/books.ts'

/** A row of an export by our names of its columns; what is not told is as in most rows. */
export type Told = Partial<Record<Column, unknown>>

/** A report that somebody invented, the same for the same number. */
export function told(number: number, more: Told = {}): Told {
  const words = stories[number % stories.length]!
  const [kelurahan, kecamatan] = places[number % places.length]!
  const day = new Date(Date.UTC(2026, 8, 1) + (number % 80) * 86_400_000)
  return {
    trackingId: String(5_000_000 + number),
    tanggal: `${day.getUTCDate()} ${months[day.getUTCMonth()]} 2026`,
    waktu: `${String(number % 24).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}`,
    nama: `Warga Uji ${number}`,
    klasifikasi: 'Pengaduan Tidak Berkadar Pengawasan',
    kategoriId: String(11 + (number % 5)),
    kategori: kinds[number % 5],
    judul: `${words} (${number})`,
    isiAwal: `${words}, sudah ${number % 30} hari. Mohon ditangani.`,
    isiAkhir: '-',
    tipe: '-',
    sumber: 'Website',
    instansiInduk: 'Pemerintah Kota Pontianak',
    instansiId: '1012',
    instansi: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    status: 'Terverifikasi',
    alasan: '-',
    provinsi: 'Kalimantan Barat',
    kota: 'Kota Pontianak',
    kecamatan,
    kelurahan,
    nomorSk: '-',
    urlSk: '-',
    urlDokumen: '-',
    setwapres: 'Tidak',
    penilaian: '-',
    ...more,
  }
}

const stories = [
  'Lampu jalan padam',
  'Parit tersumbat',
  'Sampah menumpuk di TPS',
  'Jalan berlubang di depan sekolah',
  'Antrean perekaman KTP-el terlalu lama',
]
const kinds = ['Drainase', 'Perparkiran', 'Kesehatan', 'Kependudukan', 'Jalan dan Jembatan']
const places = [
  ['Sungai Bangkong', 'Pontianak Kota'],
  ['Parit Tokaya', 'Pontianak Selatan'],
  ['Saigon', 'Pontianak Timur'],
  ['Siantan Hulu', 'Pontianak Utara'],
] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']

export type Shape = {
  /** Rows above the header. */
  head?: unknown[][]
  /** The columns, in this order. */
  order?: readonly Column[]
  /** Columns that are none of ours, with what stands in each row. */
  more?: { nama: string; isi: (index: number) => unknown }[]
}

const usual = Object.keys(columns) as Column[]
const above = [
  ['Laporan SP4N-LAPOR!'],
  ['Nama Instansi', 'Pemerintah Kota Pontianak'],
  ['Tanggal Generate', '23 Nov 2026 08:15'],
  [],
]

/** The rows of an export as they stand on its sheet. */
export function* sheet(
  rows: Iterable<Told>,
  { head = above, order = usual, more = [] }: Shape = {},
): Generator<unknown[]> {
  yield* head
  yield [...order.map((name) => columns[name]), ...more.map(({ nama }) => nama)]
  let index = 0
  for (const row of rows) {
    yield [...order.map((name) => row[name] ?? null), ...more.map(({ isi }) => isi(index))]
    index += 1
  }
}

/** An export as a file. */
export const exported = (rows: Iterable<Told>, shape: Shape = {}): Promise<Buffer> =>
  streamed(sheet(rows, shape))

/** So many reports, from this number on. */
export function* many(count: number, from = 0, more: Told = {}): Generator<Told> {
  for (let at = 0; at < count; at++) yield told(from + at, more)
}
