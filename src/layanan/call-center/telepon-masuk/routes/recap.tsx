import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import { calendarFor } from '#src/calendar/calendar.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { linksTo } from '#src/http/links.ts'
import { show } from '#src/http/respond.tsx'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { rangeFor, unduhRekapTelepon } from '#src/layanan/call-center/telepon-masuk/recap.ts'
import { listCalls } from '#src/layanan/call-center/telepon-masuk/recap/queries.ts'
import { tallyOf } from '#src/layanan/call-center/telepon-masuk/recap/tally.ts'
import { viewRecap } from '#src/layanan/call-center/telepon-masuk/recap/view.ts'
import { QUEUE } from '#src/layanan/call-center/telepon-masuk/routes/case.tsx'
import { staff } from '#src/layanan/desk-case.tsx'
import { daysWords, readDays, shortcuts } from '#src/recap/days.ts'
import { sendWorkbook } from '#src/recap/send.ts'
import { RecapPage } from '#views/layanan/call-center/telepon-masuk/recap.tsx'

/** The recap of calls: any days, on the page and as a workbook. */
export const recapRoutes = new Hono<Env>().basePath(QUEUE)

for (const path of ['/rekap', '/rekap.xlsx']) recapRoutes.use(path, requireStaff)

recapRoutes.get('/rekap', (c) => showRecap(c))

recapRoutes.get('/rekap.xlsx', async (c) => {
  const { days, errors } = readDays(c.req.query(), c.var.clock.today)
  if (Object.keys(errors).length > 0) return showRecap(c)
  const write = await unduhRekapTelepon(c.var, days, staff(c))
  return sendWorkbook(c, { judul: `Rekap call center ${daysWords(days)}` }, write)
})

async function showRecap(c: Ctx) {
  const { clock, db } = c.var
  const { days, values, errors } = readDays(c.req.query(), clock.today)
  const wrong = Object.keys(errors).length > 0
  const rows = wrong ? [] : await listCalls(db, rangeFor(days, staff(c)))
  const calendar = calendarFor(clock.calendar, teleponMasuk.name)
  const view = viewRecap(tallyOf(rows, calendar, clock.now), days)
  const asked = {
    judul: daysWords(days),
    values,
    errors,
    pilihan: shortcuts(clock.today).map(({ label, ...range }) => ({
      label,
      href: linksTo(`${QUEUE}/rekap`, range)({}),
      current: range.dari === days.dari && range.sampai === days.sampai,
    })),
  }
  const unduh = linksTo(`${QUEUE}/rekap.xlsx`, days)({})
  const frame = deskFrame(c, { title: `Rekap call center ${asked.judul}`, problems: wrong })
  return show(
    c,
    { page: () => <RecapPage frame={frame} asked={asked} view={view} unduh={unduh} /> },
    wrong ? 422 : 200,
  )
}
