import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import { calendarFor } from '#src/calendar/calendar.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { pagerOf, SCREEN, screenOf } from '#src/http/months.tsx'
import { show } from '#src/http/respond.tsx'
import { seesCaller, teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import {
  narrowedRange,
  rangeFor,
  unduhRekapTelepon,
} from '#src/layanan/call-center/telepon-masuk/recap.ts'
import {
  narrowedWords,
  narrowLinks,
  readNarrowed,
  recapUrl,
  rowsUrl,
  workbookUrl,
} from '#src/layanan/call-center/telepon-masuk/recap/address.ts'
import {
  countRows,
  listCalls,
  listRecap,
  type Range,
} from '#src/layanan/call-center/telepon-masuk/recap/queries.ts'
import { tallyOf } from '#src/layanan/call-center/telepon-masuk/recap/tally.ts'
import { viewLine, viewRecap } from '#src/layanan/call-center/telepon-masuk/recap/view.ts'
import { QUEUE } from '#src/layanan/call-center/telepon-masuk/routes/case.tsx'
import { staff } from '#src/layanan/desk-case.tsx'
import { askedDays } from '#src/recap/asked.ts'
import { sendWorkbook } from '#src/recap/send.ts'
import { RowsPage } from '#views/layanan/call-center/telepon-masuk/recap-rows.tsx'
import { RecapPage } from '#views/layanan/call-center/telepon-masuk/recap.tsx'

/** The recap of calls: any days, on the page, row by row, and as a workbook. */
export const recapRoutes = new Hono<Env>().basePath(QUEUE)

for (const path of ['/rekap', '/rekap.xlsx', '/daftar']) recapRoutes.use(path, requireStaff)

recapRoutes.get('/rekap', (c) => showRecap(c))

/** The rows behind a number of the recap. */
recapRoutes.get('/daftar', async (c) => {
  const { days, wrong, asked } = askedDays(c, rowsUrl)
  if (wrong) return showRecap(c)
  const only = readNarrowed(c.req.query())
  const at = screenOf(c)
  const range = await narrowedRange(c.var, days, staff(c), only)
  const [{ jumlah, unit }, rows] = await Promise.all([
    counted(c, range),
    listRecap(c.var.db, range, at.from, SCREEN),
  ])
  const person = seesCaller(staff(c).peran)
  const view = {
    ...asked,
    rows: rows.map((row) => viewLine(row, person)),
    screen: pagerOf(at, rows.length, jumlah, (hal) => rowsUrl(days, only, hal)),
    bagian: narrowLinks(days, only),
    hanya: narrowedWords(only, unit),
    unduh: workbookUrl(days, only),
    rekap: recapUrl(days),
  }
  const frame = deskFrame(c, { title: `Telepon ${asked.judul}` })
  return show(c, { page: () => <RowsPage frame={frame} view={view} /> })
})

recapRoutes.get('/rekap.xlsx', async (c) => {
  const { days, wrong, asked } = askedDays(c, recapUrl)
  if (wrong) return showRecap(c)
  const write = await unduhRekapTelepon(c.var, days, staff(c), readNarrowed(c.req.query()))
  return sendWorkbook(c, { judul: `Rekap call center ${asked.judul}` }, write)
})

// Calls that ask the like are known by their numbers: they need not be counted again.
const counted = async (c: Ctx, range: Range) =>
  range.only?.nomor ? { jumlah: range.only.nomor.length, unit: null } : countRows(c.var.db, range)

async function showRecap(c: Ctx) {
  const { clock, db } = c.var
  const { days, wrong, asked } = askedDays(c, recapUrl)
  const rows = wrong ? [] : await listCalls(db, rangeFor(days, staff(c), clock.now))
  const counted = tallyOf(rows, calendarFor(clock.calendar, teleponMasuk.name))
  const view = viewRecap(days, counted, staff(c).peran)
  const frame = deskFrame(c, { title: `Rekap call center ${asked.judul}`, problems: wrong })
  return show(
    c,
    { page: () => <RecapPage frame={frame} asked={asked} view={view} /> },
    wrong ? 422 : 200,
  )
}
