import type { Kit } from '#src/kit.ts'
import {
  formatData,
  jenisPemohonData,
  kanalData,
  tahunWords,
  tujuanData,
  wilayahData,
} from '#src/layanan/permintaan-data/form.ts'
import {
  hasilPermintaan,
  permintaanData,
  seesPerson,
  type StatusPermintaan,
} from '#src/layanan/permintaan-data/procedure.ts'
import {
  type Range,
  type RecapRow,
  streamRecap,
} from '#src/layanan/permintaan-data/recap/queries.ts'
import { type Days, daysWords } from '#src/recap/days.ts'
import { keadaanData, type Tally, tallyOf } from '#src/layanan/permintaan-data/recap/tally.ts'
import type { Column, Row, Workbook } from '#src/recap/workbook.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'

/** Which requests of these days this reader sees, as on the page of a case. */
export const rangeFor = (days: Days, actor: Actor, now: Date): Range => ({
  days,
  now,
  ...(isUnitScoped(actor) && { milikUnit: actor.unitKerjaId }),
})

/**
 * The recap leaves the office as a workbook: that somebody took it, and of which days, is written to
 * the jejak of the office first.
 * @returns what writes its two sheets
 */
export async function unduhRekapData(kit: Kit, days: Days, actor: Actor) {
  const range = rangeFor(days, actor, kit.clock.now)
  const entry = { perbuatan: 'unduhRekapData', rincian: { ...days } }
  await kit.db.transaction().execute((trx) => recordOffice(trx, entry, actor, kit.clock))
  return (book: Workbook) => writeRecap(book, kit, range, seesPerson(actor.peran))
}

async function writeRecap(book: Workbook, kit: Kit, range: Range, person: boolean) {
  const seen: RecapRow[] = []
  const note = person ? '' : ' · kontak pemohon hanya untuk petugas'
  await book.addSheet({
    name: 'Permintaan data',
    title: 'Rekap Permintaan Data',
    subtitle: `${daysWords(range.days)}${note}`,
    columns,
    rows: written(streamRecap(kit.db, range), (row) => seen.push(row), person),
  })
  await book.addSheet({
    name: 'Ringkasan',
    title: 'Ringkasan Permintaan Data',
    subtitle: daysWords(range.days),
    columns: [
      { header: 'Uraian', width: 48, kind: 'text' },
      { header: 'Jumlah', width: 12, kind: 'number' },
    ],
    rows: summary(tallyOf(seen.map((row) => ({ ...row, jumlah: 1 })))),
    filter: false,
    mendatar: false,
  })
}

const columns: Column[] = [
  { header: 'No', width: 6, kind: 'number' },
  { header: 'Nomor', width: 15, kind: 'text' },
  { header: 'Diterima', width: 17, kind: 'datetime' },
  { header: 'Lewat', width: 14, kind: 'text' },
  { header: 'Pemohon', width: 26, kind: 'text' },
  { header: 'Jenis pemohon', width: 24, kind: 'text' },
  { header: 'Lembaga', width: 28, kind: 'text' },
  { header: 'Kontak', width: 26, kind: 'text' },
  { header: 'Nomor surat', width: 20, kind: 'text' },
  { header: 'Tanggal surat', width: 13, kind: 'date' },
  { header: 'Judul data', width: 36, kind: 'text' },
  { header: 'Uraian', width: 46, kind: 'text' },
  { header: 'Wilayah', width: 14, kind: 'text' },
  { header: 'Tahun', width: 12, kind: 'text' },
  { header: 'Bentuk', width: 14, kind: 'text' },
  { header: 'Tujuan', width: 30, kind: 'text' },
  { header: 'Unit penghasil data', width: 30, kind: 'text' },
  { header: 'Status', width: 22, kind: 'text' },
  { header: 'Hasil', width: 26, kind: 'text' },
  { header: 'Dijawab', width: 17, kind: 'datetime' },
  { header: 'Waktu jawaban', width: 32, kind: 'text' },
]

async function* written(
  rows: AsyncIterable<RecapRow>,
  count: (row: RecapRow) => void,
  person: boolean,
): AsyncGenerator<Row> {
  let number = 0
  for await (const row of rows) {
    count(row)
    number += 1
    yield rowOf(row, number, person)
  }
}

const rowOf = (row: RecapRow, number: number, person: boolean): Row => [
  number,
  row.nomor,
  row.diterimaPada,
  (kanalData as Record<string, string>)[row.kanal] ?? (row.kanal === 'web' ? 'Web' : row.kanal),
  row.nama ?? '',
  jenisPemohonData[row.jenisPemohon].label,
  row.lembaga ?? '',
  person ? [row.teleponKetik, row.email].filter(Boolean).join(' / ') : '',
  row.nomorSurat ?? '',
  row.tanggalSurat,
  row.judul,
  row.rincian,
  wilayahData[row.wilayah],
  tahunWords(row.tahunDari, row.tahunSampai),
  formatData[row.format],
  [tujuanData[row.tujuan], row.keteranganTujuan].filter(Boolean).join(': '),
  row.produsen ?? '',
  permintaanData.statuses[row.status as StatusPermintaan].label,
  hasilPermintaan[row.hasil as keyof typeof hasilPermintaan] ?? '',
  row.dijawabPada,
  keadaanData[row.keadaan],
]

function* summary({ total, bagian, tepat }: Tally): Generator<Row> {
  yield ['Permintaan data diterima', total]
  if (tepat) yield ['Tepat waktu dari yang dijawab di meja (persen)', percent(tepat)]
  for (const { judul, lines } of bagian) {
    yield { section: judul }
    for (const { label, jumlah } of lines) yield [label, jumlah]
  }
}

const percent = ({ jumlah, dari }: { jumlah: number; dari: number }) =>
  Math.round((jumlah / dari) * 100)
