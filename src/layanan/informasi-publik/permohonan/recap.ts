import type { Kit } from '#src/kit.ts'
import {
  keadaanBagi,
  type Narrowed,
  narrowedDays,
  narrowedWords,
} from '#src/layanan/informasi-publik/permohonan/recap/address.ts'
import { type Range, rangeWords } from '#src/calendar/range.ts'
import {
  lampiranViii,
  registerRow,
} from '#src/layanan/informasi-publik/permohonan/recap/lampiran-viii.ts'
import {
  type Asked,
  countRegister,
  streamRegister,
} from '#src/layanan/informasi-publik/permohonan/recap/queries.ts'
import { summaryOf } from '#src/layanan/informasi-publik/permohonan/recap/summary.ts'
import { createRowTally } from '#src/layanan/informasi-publik/permohonan/recap/tally.ts'
import { rowsOf } from '#src/recap/rows.ts'
import type { Workbook } from '#src/recap/workbook.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'

/** Which cases of a range this reader sees, as on the page of a case. */
export function askedBy(range: Range, actor: Actor, now: Date, only: Narrowed = {}): Asked {
  const { keadaan, hasil, unit } = only
  return {
    days: narrowedDays(range, only),
    now,
    ...(isUnitScoped(actor) && { milikUnit: actor.unitKerjaId }),
    ...(keadaan && { keadaan: keadaanBagi[keadaan]!.keadaan }),
    ...(hasil && { hasil }),
    ...(unit && { unit }),
  }
}

/**
 * The monthly register leaves the office as a workbook (Perki 1/2021 Lampiran VIII): that somebody
 * took it, of which months and how many rows, is written to the jejak of the office first.
 * @returns what writes its two sheets; NIK is never in them
 */
export async function unduhRegister(kit: Kit, range: Range, actor: Actor, only: Narrowed = {}) {
  const asked = askedBy(range, actor, kit.clock.now, only)
  const { jumlah, unit } = await countRegister(kit.db, asked)
  const kata = narrowedWords(only, unit)
  const milik = asked.milikUnit === undefined ? {} : { milikUnit: asked.milikUnit }
  const rincian = { ...range, baris: jumlah, ...milik, ...(kata && { hanya: kata }) }
  await kit.db
    .transaction()
    .execute((trx) => recordOffice(trx, { perbuatan: 'unduhRegister', rincian }, actor, kit.clock))
  const subtitle = [rangeWords(range), kata].filter(Boolean).join(' · ')
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
    rows: rowsOf(streamRegister(kit.db, asked), (row) => {
      addRow(row)
      return registerRow(row, { person })
    }),
  })
  await book.addSheet(summaryOf(counted, subtitle))
}

/** As on the page of a case: who an applicant is, is for those who answer them. */
const maySeePerson = ({ peran }: Actor) =>
  peran.some((one) => ['petugas', 'ppid', 'atasan_ppid'].includes(one))
