import { kanalMeja } from '#src/layanan/informasi-publik/keberatan/form.ts'
import {
  alasanKeberatan,
  hasilKeberatan,
  reaksiPemohon,
} from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { RegisterRow } from '#src/layanan/informasi-publik/keberatan/recap/queries.ts'
import type { Row, Sheet } from '#src/recap/workbook.ts'

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
    alasan: new Map<string, number>(),
    hasil: new Map<string, number>(),
    reaksi: new Map<string, number>(),
    kanal: new Map<string, number>(),
  }
  const add = (row: RegisterRow) => {
    tally.masuk += 1
    if (row.jangka === 'lewat') tally.terlambatDiajukan += 1
    for (const huruf of row.alasan) count(tally.alasan, huruf)
    count(tally.kanal, row.kanal)
    if (row.reaksi) count(tally.reaksi, row.reaksi)
    // A batas is 23.59.59: what happens within that second is still of that day.
    const end = row.batas ? row.batas.getTime() + 1_000 : Infinity
    if (row.ditanggapiPada) {
      count(tally.hasil, row.hasil ?? '')
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

const count = (of: Map<string, number>, key: string) => of.set(key, (of.get(key) ?? 0) + 1)

/** The sheet behind the register: what its rows add up to, and how each figure was counted. */
export const summarySheet = (tally: Tally, subtitle: string): Sheet => ({
  name: 'Ringkasan',
  title: 'Ringkasan Register Keberatan',
  subtitle,
  columns: [
    { header: 'Uraian', width: 56, kind: 'text' },
    { header: 'Jumlah', width: 12, kind: 'number' },
    { header: 'Cara menghitung', width: 82, kind: 'text' },
  ],
  rows: rowsOf(tally),
  filter: false,
  mendatar: false,
})

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
  yield { section: 'Alasan (UU 14/2008 Pasal 35 ayat (1))' }
  for (const [huruf, bunyi] of Object.entries(alasanKeberatan))
    yield [
      `${huruf}. ${bunyi}`,
      tally.alasan.get(huruf) ?? 0,
      huruf === 'a' ? 'Satu keberatan dapat mempunyai beberapa alasan.' : null,
    ]
  yield { section: 'Keputusan Atasan PPID' }
  for (const [hasil, label] of Object.entries(hasilKeberatan))
    yield [
      label,
      tally.hasil.get(hasil) ?? 0,
      hasil === 'dikabulkan' ? 'Jumlah bagian ini sama dengan “Ditanggapi”.' : null,
    ]
  yield { section: 'Tanggapan pemohon' }
  for (const [reaksi, label] of Object.entries(reaksiPemohon))
    yield [label, tally.reaksi.get(reaksi) ?? 0, null]
  yield { section: 'Saluran' }
  for (const [kanal, label] of Object.entries({ ...kanalMeja, web: 'Situs web' }))
    yield [
      label,
      tally.kanal.get(kanal) ?? 0,
      kanal === 'meja'
        ? 'Bagaimana keberatan datang. Jumlah bagian ini sama dengan “Masuk”.'
        : null,
    ]
}
