import type { Kit } from '#src/kit.ts'
import {
  daysOf,
  type Range,
  rangeWords,
} from '#src/layanan/informasi-publik/permohonan/recap/range.ts'
import {
  lampiranViii,
  registerRow,
} from '#src/layanan/informasi-publik/permohonan/recap/lampiran-viii.ts'
import {
  type Asked,
  countRegister,
  type RegisterRow,
  streamRegister,
} from '#src/layanan/informasi-publik/permohonan/recap/queries.ts'
import { summarySheet } from '#src/layanan/informasi-publik/permohonan/recap/summary.ts'
import { createRowTally } from '#src/layanan/informasi-publik/permohonan/recap/tally.ts'
import type { Row, Workbook } from '#src/recap/workbook.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'

/** Part of a register: what the screen was narrowed to, and the words for it. */
export type Saringan = Pick<Asked, 'keadaan' | 'hasil' | 'unit'> & { kata?: string }

/** Which cases of a range this reader sees, as on the page of a case. */
export const askedBy = (range: Range, actor: Actor, now: Date, only: Saringan = {}): Asked => ({
  days: daysOf(range),
  now,
  ...(isUnitScoped(actor) && { milikUnit: actor.unitKerjaId }),
  ...(only.keadaan && { keadaan: only.keadaan }),
  ...(only.hasil && { hasil: only.hasil }),
  ...(only.unit && { unit: only.unit }),
})

/**
 * The monthly register leaves the office as a workbook (Perki 1/2021 Lampiran VIII): that somebody
 * took it, of which months and how many rows, is written to the jejak of the office first.
 * @returns what writes its two sheets; NIK is never in them
 */
export async function unduhRegister(kit: Kit, range: Range, actor: Actor, only: Saringan = {}) {
  const asked = askedBy(range, actor, kit.clock.now, only)
  const baris = await countRegister(kit.db, asked)
  const rincian = {
    ...range,
    baris,
    ...(asked.milikUnit !== undefined && { milikUnit: asked.milikUnit }),
    ...(only.kata && { saringan: only.kata }),
  }
  await kit.db
    .transaction()
    .execute((trx) => recordOffice(trx, { perbuatan: 'unduhRegister', rincian }, actor, kit.clock))
  const subtitle = [rangeWords(range), only.kata].filter(Boolean).join(' · ')
  return (book: Workbook) => writeRegister(book, kit, asked, subtitle, maySeePerson(actor))
}

async function writeRegister(
  book: Workbook,
  kit: Kit,
  asked: Asked,
  subtitle: string,
  person: boolean,
) {
  const { addRow, ...counted } = createRowTally(kit.clock.calendar)
  await book.addSheet({
    name: 'Register',
    title: 'Register Permohonan Informasi Publik',
    subtitle: person
      ? subtitle
      : `${subtitle} · alamat, kontak, dan pekerjaan hanya untuk petugas dan PPID`,
    columns: lampiranViii,
    rows: written(streamRegister(kit.db, asked), addRow, person),
  })
  await book.addSheet(summarySheet(counted, subtitle))
}

async function* written(
  rows: AsyncIterable<RegisterRow>,
  count: (row: RegisterRow) => void,
  person: boolean,
): AsyncGenerator<Row> {
  for await (const row of rows) {
    count(row)
    yield registerRow(row, { person })
  }
}

/** As on the page of a case: who an applicant is, is for those who answer them. */
const maySeePerson = ({ peran }: Actor) =>
  peran.some((one) => ['petugas', 'ppid', 'atasan_ppid'].includes(one))
