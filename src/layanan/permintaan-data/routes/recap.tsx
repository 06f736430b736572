import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { pagerOf, SCREEN, screenOf } from '#src/http/months.tsx'
import { show } from '#src/http/respond.tsx'
import { rangeFor, unduhRekapData } from '#src/layanan/permintaan-data/recap.ts'
import {
  narrowedWords,
  narrowLinks,
  readNarrowed,
  recapUrl,
  rowsUrl,
  workbookUrl,
} from '#src/layanan/permintaan-data/recap/address.ts'
import { countRecap, countRows, listRecap } from '#src/layanan/permintaan-data/recap/queries.ts'
import { askedDays } from '#src/recap/asked.ts'
import { tallyOf } from '#src/layanan/permintaan-data/recap/tally.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { viewLine, viewRecap } from '#src/layanan/permintaan-data/recap/view.ts'
import { QUEUE } from '#src/layanan/permintaan-data/routes/case.tsx'
import { sendWorkbook } from '#src/recap/send.ts'
import { RecapPage } from '#views/layanan/permintaan-data/recap.tsx'
import { RowsPage } from '#views/layanan/permintaan-data/recap-rows.tsx'

/** The recap of data requests: any days, on the page, row by row, and as a workbook. */
export const recapRoutes = new Hono<Env>().basePath(QUEUE)

for (const path of ['/rekap', '/rekap.xlsx', '/daftar']) recapRoutes.use(path, requireStaff)

recapRoutes.get('/rekap', showRecap)

/** The rows behind a number of the recap. */
recapRoutes.get('/daftar', async (c) => {
  const { days, wrong, asked } = askedDays(c, rowsUrl)
  if (wrong) return showRecap(c)
  const only = readNarrowed(c.req.query())
  const at = screenOf(c)
  const range = rangeFor(days, staff(c), c.var.clock.now, only)
  const [{ jumlah, unit }, rows] = await Promise.all([
    countRows(c.var.db, range),
    listRecap(c.var.db, range, at.from, SCREEN),
  ])
  const view = {
    ...asked,
    rows: rows.map(viewLine),
    screen: pagerOf(at, rows.length, jumlah, (hal) => rowsUrl(days, only, hal)),
    bagian: narrowLinks(days, only),
    hanya: narrowedWords(only, unit),
    unduh: workbookUrl(days, only),
    rekap: recapUrl(days),
  }
  const frame = deskFrame(c, { title: `Permintaan data ${asked.judul}` })
  return show(c, { page: () => <RowsPage frame={frame} view={view} /> })
})

recapRoutes.get('/rekap.xlsx', async (c) => {
  const { days, wrong, asked } = askedDays(c, recapUrl)
  if (wrong) return showRecap(c)
  const write = await unduhRekapData(c.var, days, staff(c), readNarrowed(c.req.query()))
  return sendWorkbook(c, { judul: `Rekap permintaan data ${asked.judul}` }, write)
})

async function showRecap(c: Ctx) {
  const { days, wrong, asked } = askedDays(c, recapUrl)
  const { db, clock } = c.var
  const groups = wrong ? [] : await countRecap(db, rangeFor(days, staff(c), clock.now))
  const view = viewRecap(days, tallyOf(groups))
  const frame = deskFrame(c, { title: `Rekap permintaan data ${asked.judul}`, problems: wrong })
  return show(
    c,
    { page: () => <RecapPage frame={frame} asked={asked} view={view} /> },
    wrong ? 422 : 200,
  )
}
