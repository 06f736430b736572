import { daysOf, type Range, rangeWords } from '#src/calendar/range.ts'
import type { Kit } from '#src/kit.ts'
import {
  lampiranXi,
  registerRow,
} from '#src/layanan/informasi-publik/keberatan/recap/lampiran-xi.ts'
import {
  type Asked,
  countRegister,
  streamRegister,
} from '#src/layanan/informasi-publik/keberatan/recap/queries.ts'
import { createTally, summaryOf } from '#src/layanan/informasi-publik/keberatan/recap/summary.ts'
import { seesPerson } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { rowsOf } from '#src/recap/rows.ts'
import type { Workbook } from '#src/recap/workbook.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'

/** Which cases of a range this reader sees, as on the page of a case. */
export const askedBy = (range: Range, actor: Actor): Asked => ({
  days: daysOf(range),
  ...(isUnitScoped(actor) && { milikUnit: actor.unitKerjaId }),
})

/**
 * The register of objections leaves the office as a workbook (Perki 1/2021 Lampiran XI): that
 * somebody took it, of which months and how many rows, is written to the jejak of the office first.
 * @returns what writes its two sheets; NIK is never in them
 */
export async function unduhRegisterKeberatan(kit: Kit, range: Range, actor: Actor) {
  const asked = askedBy(range, actor)
  const rincian = { ...range, baris: await countRegister(kit.db, asked) }
  const entry = { perbuatan: 'unduhRegisterKeberatan', rincian }
  await kit.db.transaction().execute((trx) => recordOffice(trx, entry, actor, kit.clock))
  const person = seesPerson(actor.peran)
  return (book: Workbook) => writeRegister(book, kit, asked, rangeWords(range), person)
}

async function writeRegister(
  book: Workbook,
  kit: Kit,
  asked: Asked,
  subtitle: string,
  person: boolean,
) {
  const { tally, add } = createTally(kit.clock.now)
  const hidden = ' · alamat, kontak, dan pekerjaan hanya untuk petugas dan PPID'
  await book.addSheet({
    name: 'Register',
    title: 'Register Keberatan',
    subtitle: person ? subtitle : `${subtitle}${hidden}`,
    columns: lampiranXi,
    rows: rowsOf(streamRegister(kit.db, asked), (row) => {
      add(row)
      return registerRow(row, { person })
    }),
  })
  await book.addSheet(summaryOf(tally, subtitle))
}
