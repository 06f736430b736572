import { kanalMeja } from '#src/layanan/informasi-publik/keberatan/form.ts'
import {
  alasanKeberatan,
  hasilKeberatan,
  reaksiPemohon,
} from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { RegisterRow } from '#src/layanan/informasi-publik/keberatan/recap/queries.ts'
import { type Counts, countOne, sectionOf, summarySheet } from '#src/recap/summary.ts'
import type { Row } from '#src/recap/workbook.ts'

/** What the rows of a register add up to. */
export function createTally(now: Date) {
  const tally = {
    masuk: 0,
    tepat: 0,
    lewat: 0,
    berjalan: 0,
    berjalanLewat: 0,
    dicabut: 0,
    terlambatDiajukan: 0,
    alasan: new Map() as Counts,
    hasil: new Map() as Counts,
    reaksi: new Map() as Counts,
    kanal: new Map() as Counts,
  }
  const add = (row: RegisterRow) => {
    tally.masuk += 1
    if (row.jangka === 'lewat') tally.terlambatDiajukan += 1
    for (const huruf of row.alasan) countOne(tally.alasan, huruf)
    countOne(tally.kanal, row.kanal)
    if (row.reaksi) countOne(tally.reaksi, row.reaksi)
    // A batas is 23.59.59: what happens within that second is still of that day.
    const end = row.batas ? row.batas.getTime() + 1_000 : Infinity
    if (row.ditanggapiPada) {
      countOne(tally.hasil, row.hasil ?? '')
      if (row.ditanggapiPada.getTime() < end) tally.tepat += 1
      else tally.lewat += 1
    } else if (row.selesaiPada) tally.dicabut += 1
    else {
      tally.berjalan += 1
      if (end <= now.getTime()) tally.berjalanLewat += 1
    }
  }
  return { tally, add }
}

type Tally = ReturnType<typeof createTally>['tally']

/** The sheet behind the register: what its rows add up to, and how each figure was counted. */
export const summaryOf = (tally: Tally, subtitle: string) =>
  summarySheet({ title: 'Ringkasan Register Keberatan', subtitle, rows: rowsOf(tally) })

function* rowsOf(tally: Tally): Generator<Row> {
  yield { section: 'Keberatan' }
  yield ['Masuk', tally.masuk, 'Baris register: tanggal diterima dalam bulan-bulan ini, waktu WIB.']
  yield ['Ditanggapi', tally.tepat + tally.lewat, 'Surat tanggapan Atasan PPID sudah dikirim.']
  yield ['Masih berjalan', tally.berjalan, 'Belum ditanggapi dan belum berakhir.']
  yield ['Dicabut pemohon', tally.dicabut, 'Berakhir sebelum ditanggapi.']
  yield [
    'Diajukan lewat 30 hari kerja',
    tally.terlambatDiajukan,
    'Tetap diterima; dihitung sejak alasannya ditemukan (UU 14/2008 Pasal 36 ayat (1)).',
  ]
  yield { section: 'Ketepatan waktu' }
  yield [
    'Tepat waktu',
    tally.tepat,
    'Ditanggapi paling lambat 30 hari kerja sejak diterima (UU 14/2008 Pasal 36 ayat (2)).',
  ]
  yield ['Lewat batas UU', tally.lewat, 'Ditanggapi sesudah batas itu.']
  yield [
    'Masih berjalan dan sudah lewat batas UU',
    tally.berjalanLewat,
    'Bagian dari “Masih berjalan”, pada saat berkas ini dibuat.',
  ]
  const alasan = Object.entries(alasanKeberatan).map(([huruf, bunyi]) => [
    huruf,
    `${huruf}. ${bunyi}`,
  ])
  yield* sectionOf(
    'Alasan (UU 14/2008 Pasal 35 ayat (1))',
    Object.fromEntries(alasan),
    tally.alasan,
    { a: 'Satu keberatan dapat mempunyai beberapa alasan.' },
  )
  yield* sectionOf('Keputusan Atasan PPID', hasilKeberatan, tally.hasil, {
    dikabulkan: 'Jumlah bagian ini sama dengan “Ditanggapi”.',
  })
  yield* sectionOf('Tanggapan pemohon', reaksiPemohon, tally.reaksi)
  yield* sectionOf('Saluran', { ...kanalMeja, web: 'Situs web' }, tally.kanal, {
    meja: 'Bagaimana keberatan datang. Jumlah bagian ini sama dengan “Masuk”.',
  })
}
