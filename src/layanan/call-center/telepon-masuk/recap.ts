import { calendarFor } from '#src/calendar/calendar.ts'
import type { Kit } from '#src/kit.ts'
import { kebutuhan } from '#src/layanan/call-center/telepon-masuk/form.ts'
import {
  hasilTelepon,
  seesCaller,
  type StatusTelepon,
  teleponMasuk,
} from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import {
  type Range,
  type RecapRow,
  streamRecap,
} from '#src/layanan/call-center/telepon-masuk/recap/queries.ts'
import {
  minutesOf,
  type Tally,
  tallyOf,
} from '#src/layanan/call-center/telepon-masuk/recap/tally.ts'
import { type Days, daysWords } from '#src/recap/days.ts'
import type { Column, Row, Workbook } from '#src/recap/workbook.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'

/** Which calls of these days this reader sees, as on the page of a case. */
export const rangeFor = (days: Days, actor: Actor): Range => ({
  days,
  ...(isUnitScoped(actor) && { milikUnit: actor.unitKerjaId }),
})

/**
 * The recap leaves the office as a workbook: that somebody took it, and of which days, is written to
 * the jejak of the office first.
 * @returns what writes its sheets
 */
export async function unduhRekapTelepon(kit: Kit, days: Days, actor: Actor) {
  const entry = { perbuatan: 'unduhRekapTelepon', rincian: { ...days } }
  await kit.db.transaction().execute((trx) => recordOffice(trx, entry, actor, kit.clock))
  return (book: Workbook) => writeRecap(book, kit, rangeFor(days, actor), seesCaller(actor.peran))
}

async function writeRecap(book: Workbook, kit: Kit, range: Range, person: boolean) {
  const calendar = calendarFor(kit.clock.calendar, teleponMasuk.name)
  const seen: RecapRow[] = []
  const words = daysWords(range.days)
  async function* rows(): AsyncGenerator<Row> {
    for await (const row of streamRecap(kit.db, range)) {
      seen.push(row)
      const menit = row.dijawabPada ? minutesOf(row, calendar) : null
      yield rowOf(row, seen.length, person, menit)
    }
  }
  await book.addSheet({
    name: 'Telepon',
    title: 'Rekap Call Center',
    subtitle: person ? words : `${words} · identitas penelepon hanya untuk petugas call center`,
    columns,
    rows: rows(),
  })
  const tally = tallyOf(seen, calendar, kit.clock.now)
  const counts = { filter: false, mendatar: false, subtitle: words }
  await book.addSheet({
    name: 'Ringkasan',
    title: 'Ringkasan Call Center',
    columns: sumColumns('Uraian'),
    rows: summary(tally),
    ...counts,
  })
  await book.addSheet({
    name: 'Tanpa jawaban',
    title: 'Pertanyaan yang Belum Ada di Tanya Jawab',
    columns: sumColumns('Pertanyaan'),
    rows: tally.pertanyaan.map(({ pertanyaan, jumlah }): Row => [pertanyaan, jumlah]),
    ...counts,
  })
}

const sumColumns = (header: string): Column[] => [
  { header, width: 60, kind: 'text' },
  { header: 'Jumlah', width: 12, kind: 'number' },
]

const columns: Column[] = [
  { header: 'No', width: 6, kind: 'number' },
  { header: 'Nomor', width: 15, kind: 'text' },
  { header: 'Diterima', width: 17, kind: 'datetime' },
  { header: 'Kebutuhan', width: 14, kind: 'text' },
  { header: 'Penelepon', width: 26, kind: 'text' },
  { header: 'Alamat', width: 26, kind: 'text' },
  { header: 'Telepon', width: 18, kind: 'text' },
  { header: 'Pertanyaan', width: 46, kind: 'text' },
  { header: 'Jawaban', width: 46, kind: 'text' },
  { header: 'Tanya Jawab', width: 15, kind: 'text' },
  { header: 'Unit', width: 22, kind: 'text' },
  { header: 'Janji', width: 17, kind: 'datetime' },
  { header: 'Dijawab', width: 17, kind: 'datetime' },
  { header: 'Menit layanan', width: 12, kind: 'number' },
  { header: 'Dalam batas', width: 12, kind: 'text' },
  { header: 'Dihubungi', width: 11, kind: 'number' },
  { header: 'Status', width: 20, kind: 'text' },
  { header: 'Hasil', width: 26, kind: 'text' },
  { header: 'Operator', width: 24, kind: 'text' },
]

const rowOf = (row: RecapRow, number: number, person: boolean, menit: number | null): Row => [
  number,
  row.nomor,
  row.diterimaPada,
  kebutuhan[row.kebutuhan],
  person ? (row.nama ?? '') : '',
  person ? (row.alamat ?? '') : '',
  person ? (row.teleponKetik ?? '') : '',
  row.pertanyaan,
  row.jawaban ?? '',
  row.tanyaJawab ?? '',
  row.unit.join(', '),
  row.janjiPada,
  row.dijawabPada,
  menit,
  row.dijawabPada ? (row.dijawabPada <= row.batas ? 'ya' : 'tidak') : '',
  row.percobaan,
  teleponMasuk.statuses[row.status as StatusTelepon].label,
  hasilTelepon[row.hasil as keyof typeof hasilTelepon] ?? '',
  row.petugas ?? '',
]

function* summary(tally: Tally): Generator<Row> {
  const { waktu } = tally
  yield ['Telepon diterima', tally.total]
  yield ['Dijawab dalam batas', waktu.tepat]
  yield ['Dijawab lewat batas', waktu.lewat]
  yield ['Masih berjalan', waktu.berjalan]
  yield ['Masih berjalan dan lewat batas', waktu.berjalanLewat]
  yield ['Menit layanan sampai dijawab (median)', tally.median]
  for (const [section, lines] of [
    ['Hasil', tally.hasil],
    ['Kebutuhan', tally.kebutuhan],
    ['Unit yang dikonfirmasi', tally.unit],
    ['Upaya menghubungi kembali', tally.percobaan],
    ['Jam telepon masuk', tally.jam],
  ] as const) {
    yield { section }
    for (const { label, jumlah } of lines) yield [label, jumlah]
  }
}
