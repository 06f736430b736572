import type { ListQuery } from '#src/desk/filters.ts'
import type { Scope } from '#src/desk/conditions/queries.ts'
import { type ListedCase, streamCases } from '#src/desk/queries.ts'
import { stepWords } from '#src/desk/view.ts'
import type { Ctx } from '#src/http/env.ts'
import { procedures } from '#src/layanan/procedures.ts'
import { sendWorkbook } from '#src/recap/send.ts'
import type { Column, Row } from '#src/recap/workbook.ts'
import { waktuPenuh } from '#src/calendar/words.ts'
import { nameFor } from '#src/workflow/mask.ts'
import { pihakNames } from '#src/workflow/view.ts'

const columns: Column[] = [
  { header: 'Nomor', width: 16, kind: 'text' },
  { header: 'Diterima', width: 18, kind: 'datetime' },
  { header: 'Pemohon', width: 28, kind: 'text' },
  { header: 'Perihal', width: 50, kind: 'text' },
  { header: 'Status', width: 24, kind: 'text' },
  { header: 'Langkah berikut', width: 26, kind: 'text' },
  { header: 'Batas waktu', width: 18, kind: 'datetime' },
  { header: 'Batas pihak lain', width: 18, kind: 'datetime' },
  { header: 'Pihak', width: 18, kind: 'text' },
  { header: 'Unit', width: 22, kind: 'text' },
]

/** The list on the screen as a workbook: the same query, all rows. */
export function exportCases(c: Ctx, query: ListQuery & { terbuka: boolean }, scope: Scope) {
  const { db, clock } = c.var
  return sendWorkbook(c, { judul: 'Daftar berkas', nama: `berkas-${clock.today}` }, (book) =>
    book.addSheet({
      name: 'Berkas',
      title: 'Daftar berkas',
      subtitle: `Keadaan ${waktuPenuh(clock.now)}`,
      columns,
      rows: rowsOf(streamCases(db, query, scope, clock.now), scope),
    }),
  )
}

async function* rowsOf(cases: AsyncIterable<ListedCase>, { peran }: Scope): AsyncIterable<Row> {
  for await (const row of cases) {
    const procedure = procedures[row.prosedur]
    const status = procedure?.statuses[row.status]
    yield [
      row.nomor,
      row.diterimaPada,
      nameFor(procedure, row.pemohon, peran) ?? '',
      row.perihal,
      status?.label ?? row.status,
      row.selesaiPada ? '' : stepWords(row, status),
      row.batasWaktu,
      row.batasLain,
      row.tanggungan ? pihakNames[row.tanggungan] : '',
      row.unit ?? '',
    ]
  }
}
