import { klasifikasiPengaduan, semuaKanal } from '#src/layanan/pengaduan/form.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { KOSONG, type Line, sorted, type Tally } from '#src/layanan/pengaduan/recap/tally.ts'
import { meanOf } from '#src/calendar/mean.ts'
import type { Row } from '#src/recap/workbook.ts'

/** The parts a recap is broken down by, in the order of the workbook and the page. */
export const bagianRekap = [
  { bagian: 'klasifikasi', judul: 'Klasifikasi', kosong: 'Belum ditentukan' },
  { bagian: 'kategori', judul: 'Kategori', kosong: 'Belum ditentukan' },
  { bagian: 'unit', judul: 'OPD', kosong: 'Tidak atau belum diteruskan' },
  { bagian: 'kecamatan', judul: 'Kecamatan', kosong: 'Lokasi tidak dikenal' },
  { bagian: 'kelurahan', judul: 'Kelurahan', kosong: 'Kelurahan tidak dikenal' },
  { bagian: 'kanal', judul: 'Saluran', kosong: '' },
  { bagian: 'status', judul: 'Status', kosong: '' },
] as const
export type Bagian = (typeof bagianRekap)[number]['bagian']

const words: Record<string, string> = { ...klasifikasiPengaduan, ...semuaKanal }

/** What a line is called. */
export function nameOf({ kunci, nama }: Line, bagian: Bagian, kosong: string): string {
  if (kunci === KOSONG) return kosong
  if (bagian === 'status')
    return pengaduan.statuses[kunci as keyof typeof pengaduan.statuses]?.label ?? kunci
  return words[kunci] ?? nama
}

/** The rows of the sheet behind the reports: what they add up to, and how each figure was counted. */
export function* summaryRows(tally: Tally): Generator<Row> {
  yield { section: 'Pengaduan' }
  yield ['Masuk', tally.masuk, 'Tanggal diterima dalam bulan-bulan ini, waktu WIB.']
  yield [
    'Sudah diverifikasi',
    tally.diverifikasi.jumlah,
    'Pernah dinyatakan lengkap oleh admin pengaduan.',
  ]
  yield [
    'Rata-rata hari kerja sampai diverifikasi',
    meanOf(tally.diverifikasi),
    'Hari kerja sesudah hari diterima, dibagi yang sudah diverifikasi. Standar: 3.',
  ]
  yield ['Sudah ditanggapi', tally.ditanggapi.jumlah, 'Semua OPD yang diminta sudah menjawab.']
  yield [
    'Rata-rata hari kerja sampai ditanggapi',
    meanOf(tally.ditanggapi),
    'Hari kerja sesudah hari diterima, dibagi yang sudah ditanggapi.',
  ]
  yield [
    'Melewati tenggat',
    tally.lewat,
    'Tenggat verifikasi, OPD, atau penyelesaian ditutup sesudah batasnya, atau masih berjalan dan lewat.',
  ]
  yield ['Dibuka lagi oleh pelapor', tally.dibukaLagi, 'Dibalas sesudah Selesai.']
  yield ['Dinilai pelapor', tally.dinilai, '1 buruk, 5 sangat baik.']
  yield [
    'Rata-rata penilaian',
    meanOf({ hari: tally.nilai, jumlah: tally.dinilai }),
    'Dibagi yang dinilai.',
  ]
  for (const { bagian, judul, kosong } of bagianRekap) {
    yield { section: judul }
    for (const line of sorted(tally[bagian]))
      yield [
        nameOf(line, bagian, kosong),
        line.jumlah,
        bagian === 'unit' ? 'Laporan di dua OPD dihitung pada keduanya.' : null,
      ]
  }
  yield { section: 'Penilaian' }
  for (const nilai of ['1', '2', '3', '4', '5'])
    yield [nilai, tally.penilaian.get(nilai)?.jumlah ?? 0, null]
}
