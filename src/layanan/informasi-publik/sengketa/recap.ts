import { daysOf, type Range, rangeWords } from '#src/calendar/range.ts'
import type { Kit } from '#src/kit.ts'
import { seesPerson } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import {
  lampiranIi,
  registerRow,
} from '#src/layanan/informasi-publik/sengketa/recap/lampiran-ii.ts'
import {
  type Asked,
  countRegister,
  streamRegister,
} from '#src/layanan/informasi-publik/sengketa/recap/queries.ts'
import { createTally, summaryOf } from '#src/layanan/informasi-publik/sengketa/recap/summary.ts'
import { type Saring, totalOf } from '#src/layanan/informasi-publik/sengketa/recap/view.ts'
import { rowsOf } from '#src/recap/rows.ts'
import type { Workbook } from '#src/recap/workbook.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'

/** Which cases of a range and filter this reader sees, as on the page of a case. */
export const askedBy = (range: Range, saring: Saring, actor: Actor): Asked => ({
  days: daysOf(range),
  ...(saring.komisi && { komisi: saring.komisi }),
  ...(saring.status && { status: saring.status }),
  ...(saring.giliran && { giliran: saring.giliran }),
  ...(isUnitScoped(actor) && { milikUnit: actor.unitKerjaId }),
})

/**
 * The register of disputes leaves the office as a workbook (Perki 1/2013 Lampiran II): that somebody
 * took it, of which months and how many rows, is written to the jejak of the office first.
 * @returns what writes its two sheets; NIK is never in them
 */
export async function unduhRegisterSengketa(kit: Kit, range: Range, saring: Saring, actor: Actor) {
  const asked = askedBy(range, saring, actor)
  const total = totalOf(await countRegister(kit.db, asked), saring)
  const entry = {
    perbuatan: 'unduhRegisterSengketa',
    rincian: { ...range, ...saring, baris: total },
  }
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
  const { tally, add } = createTally()
  const { kantor } = kit.settings
  const termohon = { nama: kantor.nama, alamat: [kantor.alamat, kantor.kota].join(', ') }
  await book.addSheet({
    name: 'Register',
    title: 'Register Sengketa Informasi',
    subtitle: person ? subtitle : `${subtitle} · alamat dan pekerjaan hanya untuk petugas dan PPID`,
    columns: lampiranIi,
    rows: rowsOf(streamRegister(kit.db, asked), (row) => {
      add(row)
      return registerRow(row, termohon, { person })
    }),
  })
  await book.addSheet(summaryOf(tally, subtitle))
}
