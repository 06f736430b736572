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
  keadaanData,
  type Narrowed,
  narrowedWords,
  onlyOf,
} from '#src/layanan/permintaan-data/recap/address.ts'
import {
  countRows,
  type Range,
  type RecapRow,
  streamRecap,
} from '#src/layanan/permintaan-data/recap/queries.ts'
import { type Days, daysWords } from '#src/recap/days.ts'
import { type Tally, tallyOf } from '#src/layanan/permintaan-data/recap/tally.ts'
import { rowsOf } from '#src/recap/rows.ts'
import { summarySheet } from '#src/recap/summary.ts'
import type { Column, Row, Workbook } from '#src/recap/workbook.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'

/** Which requests of these days this reader sees, as on the page of a case. */
export const rangeFor = (days: Days, actor: Actor, now: Date, only: Narrowed = {}): Range => ({
  days,
  now,
  only: onlyOf(only),
  ...(isUnitScoped(actor) && { milikUnit: actor.unitKerjaId }),
})

/**
 * The recap leaves the office as a workbook: that somebody took it, and of which days, is written to
 * the jejak of the office first.
 * @returns what writes its two sheets
 */
export async function unduhRekapData(kit: Kit, days: Days, actor: Actor, only: Narrowed = {}) {
  const range = rangeFor(days, actor, kit.clock.now, only)
  const entry = { perbuatan: 'unduhRekapData', rincian: { ...days, ...only } }
  await kit.db.transaction().execute((trx) => recordOffice(trx, entry, actor, kit.clock))
  const { unit } = only.unit ? await countRows(kit.db, range) : { unit: null }
  const hanya = narrowedWords(only, unit)
  return (book: Workbook) => writeRecap(book, kit, range, hanya, seesPerson(actor.peran))
}

async function writeRecap(book: Workbook, kit: Kit, range: Range, hanya: string, person: boolean) {
  const seen: RecapRow[] = []
  const note = `${hanya && ` · hanya ${hanya}`}${person ? '' : ' · kontak pemohon hanya untuk petugas'}`
  await book.addSheet({
    name: 'Permintaan data',
    title: 'Rekap Permintaan Data',
    subtitle: `${daysWords(range.days)}${note}`,
    columns,
    rows: rowsOf(streamRecap(kit.db, range), (row, number) => {
      seen.push(row)
      return rowOf(row, number, person)
    }),
  })
  const title = 'Ringkasan Permintaan Data'
  const subtitle = `${daysWords(range.days)}${hanya && ` · hanya ${hanya}`}`
  const rows = summary(tallyOf(seen.map((row) => ({ ...row, jumlah: 1 }))))
  await book.addSheet(summarySheet({ title, subtitle, rows }, { cara: false }))
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
