import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import type { Range } from '#src/calendar/range.ts'
import { countByProcedure } from '#src/desk/month/queries.ts'
import { queryOf, viewMonth } from '#src/desk/month/view.ts'
import { writeMonth } from '#src/desk/month/workbook.ts'
import { scopeOf } from '#src/desk/scope.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { askedMonths, isWrong, showWrongMonths } from '#src/http/months.tsx'
import { show } from '#src/http/respond.tsx'
import { sendWorkbook } from '#src/recap/send.ts'
import { MonthPage } from '#views/desk/month.tsx'

/** The month of all services on one page, and the one workbook of it for the head of the office. */
export const monthRoutes = new Hono<Env>().basePath('/meja')

for (const path of ['/bulan', '/bulan.xlsx']) monthRoutes.use(path, requireStaff)

monthRoutes.get('/bulan', async (c) => {
  const asked = askedMonths(c, monthUrl)
  if (isWrong(asked)) return showWrongMonths(c, asked, MONTH)
  const month = await monthOf(c, asked.range)
  const frame = deskFrame(c, { title: `Semua layanan ${asked.judul}`, current: MONTH })
  const unduh = `/meja/bulan.xlsx${addressOf(asked.range)}`
  return show(c, {
    page: () => <MonthPage frame={frame} asked={asked} month={month} unduh={unduh} />,
  })
})

monthRoutes.get('/bulan.xlsx', async (c) => {
  const asked = askedMonths(c, monthUrl)
  if (isWrong(asked)) return showWrongMonths(c, asked, MONTH)
  const { range, judul } = asked
  const month = await monthOf(c, range)
  return sendWorkbook(c, { judul: `Laporan layanan ${judul}` }, (book) =>
    writeMonth(book, c.var, { range, scope: scopeOf(c), month }),
  )
})

const MONTH = '/meja/bulan'
const addressOf = ({ dari, sampai }: Range) => `?dari=${dari}&sampai=${sampai}`
const monthUrl = (range: Range) => `${MONTH}${addressOf(range)}`

async function monthOf(c: Ctx, range: Range) {
  const { db, clock } = c.var
  const standings = await countByProcedure(db, queryOf(range), scopeOf(c), clock.now)
  return viewMonth(range, standings)
}
