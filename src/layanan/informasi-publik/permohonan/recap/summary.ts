import { kanalMeja } from '#src/layanan/informasi-publik/permohonan/form.ts'
import { DIBUKA_KEMBALI } from '#src/workflow/procedure.ts'
import { hasilPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import type { RowTally } from '#src/layanan/informasi-publik/permohonan/recap/tally.ts'
import { meanOf } from '#src/calendar/mean.ts'
import { sectionOf, summarySheet } from '#src/recap/summary.ts'
import type { Row } from '#src/recap/workbook.ts'

export const namaKanal: Record<string, string> = {
  ...kanalMeja,
  web: 'Situs web',
  kios: 'Kios layanan',
  lapor: 'SP4N-LAPOR!',
}

/** The sheet behind the register: what its rows add up to, and how each figure was counted. */
export const summaryOf = (counted: RowTally, subtitle: string) =>
  summarySheet({
    title: 'Ringkasan Register Permohonan Informasi Publik',
    subtitle,
    rows: rowsOf(counted),
  })

function* rowsOf({ tally, more }: RowTally): Generator<Row> {
  yield { section: 'Permohonan' }
  yield ['Masuk', tally.masuk, 'Baris register: tanggal diterima dalam bulan-bulan ini, waktu WIB.']
  yield [
    'Dijawab',
    tally.dijawab,
    'Pemberitahuan tertulis sudah dikirim, atau informasi diserahkan langsung dari DIP.',
  ]
  yield ['Masih berjalan', tally.berjalan, 'Belum dijawab dan belum berakhir.']
  yield ['Dicabut pemohon', more.status.get('dicabut') ?? 0, 'Berakhir sebelum dijawab.']
  yield [
    'Tidak ditindaklanjuti',
    more.status.get('tidak_ditindaklanjuti') ?? 0,
    'Tidak dilengkapi pada waktunya (Perki 1/2021 Pasal 33 ayat (4)).',
  ]
  yield [
    'Diperpanjang',
    more.diperpanjang,
    'Surat perpanjangan dikirim (UU 14/2008 Pasal 22 ayat (8)).',
  ]
  yield { section: 'Ketepatan waktu' }
  yield [
    'Tepat waktu',
    tally.tepat,
    `Dijawab paling lambat pada batas UU 14/2008 Pasal 22 ayat (7): 10 hari kerja sejak diterima, atau 17 bila diperpanjang.`,
  ]
  yield ['Lewat batas UU', tally.lewat, 'Dijawab sesudah batas itu.']
  yield [
    'Masih berjalan dan sudah lewat batas UU',
    tally.berjalanLewat,
    'Bagian dari “Masih berjalan”, pada saat berkas ini dibuat.',
  ]
  yield [
    'Rata-rata hari kerja sampai dijawab',
    meanOf({ hari: tally.hari, jumlah: tally.dijawab }),
    'Hari kerja sesudah hari diterima sampai hari dijawab, dibagi jumlah yang dijawab.',
  ]
  const hasil = new Map([...tally.hasil].map(([one, { jumlah }]) => [one, jumlah]))
  yield* sectionOf('Keputusan', hasilPermohonan, hasil, catatan)
  const huruf = [...'abcdefghij'].map((one) => [one, `Huruf ${one}`])
  yield* sectionOf('Ditolak menurut UU 14/2008 Pasal 17', Object.fromEntries(huruf), more.huruf, {
    a: 'Huruf yang menjadi dasar. Jumlah bagian ini sama dengan “Ditolak”.',
  })
  yield* sectionOf('Saluran', namaKanal, more.kanal, {
    meja: 'Bagaimana permohonan datang. Jumlah bagian ini sama dengan “Masuk”.',
  })
  yield { section: 'Unit yang diminta menjawab' }
  yield [
    'Tidak atau belum diteruskan ke unit',
    more.tanpaUnit,
    'Satu permohonan yang diteruskan ke dua unit dihitung pada keduanya. Disposisi yang ditarik tidak dihitung.',
  ]
  for (const [unit, jumlah] of [...more.unit].sort(byCount)) yield [unit, jumlah, null]
}

const catatan: Record<string, string> = {
  seluruhnya: 'Keputusan yang sudah diberitahukan. Jumlah bagian ini sama dengan “Dijawab”.',
  [DIBUKA_KEMBALI]:
    'Sudah dijawab, dibuka kembali karena keberatan dikabulkan, dan belum dijawab lagi. Jawaban semula ada di lembar Register.',
}

const byCount = ([nameA, a]: [string, number], [nameB, b]: [string, number]) =>
  b - a || nameA.localeCompare(nameB, 'id')
