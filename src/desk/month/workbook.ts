import { type Range, rangeWords } from '#src/calendar/range.ts'
import type { Scope } from '#src/desk/conditions/queries.ts'
import { heads, kinds, type Month, queryOf } from '#src/desk/month/view.ts'
import { type ListedCase, streamCases } from '#src/desk/queries.ts'
import type { Kit } from '#src/kit.ts'
import { procedures } from '#src/layanan/procedures.ts'
import type { Column, Row, Workbook } from '#src/recap/workbook.ts'

/**
 * The month for the head of the office: a summary, then a sheet for each service with the rows that
 * its figures count. Who asked is not in it.
 */
export async function writeMonth(
  book: Workbook,
  { db, clock }: Pick<Kit, 'db' | 'clock'>,
  { range, scope, month }: { range: Range; scope: Scope; month: Month },
) {
  await book.addSheet({
    name: 'Ringkasan',
    title: 'Ringkasan Layanan',
    subtitle: rangeWords(range),
    columns: [
      { header: 'Layanan', width: 40, kind: 'text' },
      ...kinds.map((kind) => ({ header: heads[kind], width: 14, kind: 'number' as const })),
    ],
    rows: summary(month),
    filter: false,
    mendatar: false,
  })
  for (const { label, procedures: names } of month.services) {
    const lists = names.map((prosedur) =>
      streamCases(db, { ...queryOf(range), prosedur, terbuka: false }, scope, clock.now),
    )
    await book.addSheet({
      name: label,
      title: label,
      subtitle: rangeWords(range),
      columns,
      rows: rowsOf(lists, clock.now),
    })
  }
}

function* summary({ services, total }: Month): Generator<Row> {
  for (const { label, figures } of [...services.flatMap(({ lines }) => lines), total])
    yield [label, ...kinds.map((kind) => figures[kind].jumlah)]
}

const columns: Column[] = [
  { header: 'Nomor', width: 16, kind: 'text' },
  { header: 'Jenis', width: 24, kind: 'text' },
  { header: 'Diterima', width: 18, kind: 'datetime' },
  { header: 'Perihal', width: 60, kind: 'text' },
  { header: 'Status', width: 30, kind: 'text' },
  { header: 'Selesai', width: 18, kind: 'datetime' },
  { header: 'Batas waktu', width: 18, kind: 'datetime' },
  { header: 'Lewat batas', width: 12, kind: 'text' },
]

async function* rowsOf(lists: AsyncIterable<ListedCase>[], now: Date): AsyncGenerator<Row> {
  for (const list of lists)
    for await (const row of list) {
      const isLate = !row.selesaiPada && row.batasWaktu !== null && row.batasWaktu < now
      const procedure = procedures[row.prosedur]
      yield [
        row.nomor,
        procedure?.label ?? row.prosedur,
        row.diterimaPada,
        row.perihal,
        procedure?.statuses[row.status]?.label ?? row.status,
        row.selesaiPada,
        row.batasWaktu,
        isLate ? 'Ya' : '',
      ]
    }
}
