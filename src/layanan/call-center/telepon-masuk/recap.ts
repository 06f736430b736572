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
  type Narrowed,
  narrowedWords,
  onlyOf,
} from '#src/layanan/call-center/telepon-masuk/recap/address.ts'
import {
  countRows,
  listCalls,
  type Range,
  type RecapRow,
  streamRecap,
} from '#src/layanan/call-center/telepon-masuk/recap/queries.ts'
import { askedLike } from '#src/layanan/call-center/telepon-masuk/recap/questions.ts'
import {
  minutesOf,
  type Tally,
  tallyOf,
} from '#src/layanan/call-center/telepon-masuk/recap/tally.ts'
import { type Days, daysWords } from '#src/recap/days.ts'
import { rowsOf } from '#src/recap/rows.ts'
import { summarySheet } from '#src/recap/summary.ts'
import type { Column, Row, Workbook } from '#src/recap/workbook.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'

/** Which calls of these days this reader sees, as on the page of a case. */
export const rangeFor = (days: Days, actor: Actor, now: Date): Range => ({
  days,
  now,
  ...(isUnitScoped(actor) && { milikUnit: actor.unitKerjaId }),
})

/** The same, only a part of them. */
export async function narrowedRange(
  { db, clock }: Pick<Kit, 'db' | 'clock'>,
  days: Days,
  actor: Actor,
  only: Narrowed,
): Promise<Range> {
  const range = rangeFor(days, actor, clock.now)
  const nomor = only.tanya ? askedLike(await listCalls(db, range), only.tanya) : []
  return { ...range, only: onlyOf(only, nomor) }
}

/**
 * The recap leaves the office as a workbook: that somebody took it, and of which days, is written to
 * the jejak of the office first.
 * @returns what writes its sheets
 */
export async function unduhRekapTelepon(kit: Kit, days: Days, actor: Actor, only: Narrowed = {}) {
  const range = await narrowedRange(kit, days, actor, only)
  const entry = { perbuatan: 'unduhRekapTelepon', rincian: { ...days, ...only } }
  await kit.db.transaction().execute((trx) => recordOffice(trx, entry, actor, kit.clock))
  const { unit } = only.unit ? await countRows(kit.db, range) : { unit: null }
  const hanya = narrowedWords(only, unit)
  const words = `${daysWords(days)}${hanya && ` · hanya ${hanya}`}`
  return (book: Workbook) => writeRecap(book, kit, range, words, seesCaller(actor.peran))
}

async function writeRecap(book: Workbook, kit: Kit, range: Range, words: string, person: boolean) {
  const calendar = calendarFor(kit.clock.calendar, teleponMasuk.name)
  const seen: RecapRow[] = []
  await book.addSheet({
    name: 'Telepon',
    title: 'Rekap Call Center',
    subtitle: person ? words : `${words} · identitas penelepon hanya untuk petugas call center`,
    columns,
    rows: rowsOf(streamRecap(kit.db, range), (row, number) => {
      seen.push(row)
      return rowOf(row, number, person, row.dijawabPada ? minutesOf(row, calendar) : null)
    }),
  })
  const tally = tallyOf(seen, calendar)
  const title = 'Ringkasan Call Center'
  await book.addSheet(
    summarySheet({ title, subtitle: words, rows: summary(tally) }, { cara: false }),
  )
  await book.addSheet({
    name: 'Tanpa jawaban',
    title: 'Pertanyaan yang Belum Ada di Tanya Jawab',
    subtitle: words,
    columns: [
      { header: 'Pertanyaan', width: 60, kind: 'text' },
      { header: 'Jumlah', width: 12, kind: 'number' },
    ],
    rows: tally.pertanyaan.map(({ pertanyaan, nomor }): Row => [pertanyaan, nomor.length]),
    filter: false,
    mendatar: false,
  })
}

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
  Object.values(row.unit ?? {}).join(', '),
  row.janjiPada,
  row.dijawabPada,
  menit,
  row.dijawabPada ? (row.waktu === 'tepat' ? 'ya' : 'tidak') : '',
  row.percobaan,
  teleponMasuk.statuses[row.status as StatusTelepon].label,
  hasilTelepon[row.hasil as keyof typeof hasilTelepon] ?? '',
  row.petugas ?? '',
]

function* summary({ total, median, bagian }: Tally): Generator<Row> {
  yield ['Telepon diterima', total]
  yield ['Menit layanan sampai dijawab (median)', median]
  for (const { judul, lines } of bagian) {
    yield { section: judul }
    for (const { label, jumlah } of lines) yield [label, jumlah]
  }
}
