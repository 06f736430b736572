import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { rangeFor, unduhRekapData } from '#src/layanan/permintaan-data/recap.ts'
import { countRecap } from '#src/layanan/permintaan-data/recap/queries.ts'
import { type Days, daysWords, readDays, shortcuts } from '#src/recap/days.ts'
import { tallyOf } from '#src/layanan/permintaan-data/recap/tally.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { QUEUE } from '#src/layanan/permintaan-data/routes/case.tsx'
import { sendWorkbook } from '#src/recap/send.ts'
import { RecapPage } from '#views/layanan/permintaan-data/recap.tsx'

/** The recap of data requests: any days, on the page and as a workbook. */
export const recapRoutes = new Hono<Env>().basePath(QUEUE)

for (const path of ['/rekap', '/rekap.xlsx']) recapRoutes.use(path, requireStaff)

recapRoutes.get('/rekap', (c) => showRecap(c))

recapRoutes.get('/rekap.xlsx', async (c) => {
  const { days, errors } = readDays(c.req.query(), c.var.clock.today)
  if (Object.keys(errors).length > 0) return showRecap(c)
  const write = await unduhRekapData(c.var, days, staff(c))
  return sendWorkbook(c, { judul: `Rekap permintaan data ${daysWords(days)}` }, write)
})

async function showRecap(c: Ctx) {
  const { clock, db } = c.var
  const { days, values, errors } = readDays(c.req.query(), clock.today)
  const wrong = Object.keys(errors).length > 0
  const tally = tallyOf(wrong ? [] : await countRecap(db, rangeFor(days, staff(c), clock.now)))
  const asked = {
    judul: daysWords(days),
    values,
    errors,
    pilihan: shortcuts(clock.today).map(({ label, ...range }) => ({
      label,
      href: url(`${QUEUE}/rekap`, range),
      current: range.dari === days.dari && range.sampai === days.sampai,
    })),
  }
  const links = {
    unduh: url(`${QUEUE}/rekap.xlsx`, days),
    daftar: url('/meja/semua', { prosedur: 'permintaan-data', ...days }),
  }
  const frame = deskFrame(c, { title: `Rekap permintaan data ${asked.judul}`, problems: wrong })
  return show(
    c,
    { page: () => <RecapPage frame={frame} asked={asked} tally={tally} {...links} /> },
    wrong ? 422 : 200,
  )
}

const url = (path: string, parts: Days & { prosedur?: string }) =>
  `${path}?${new URLSearchParams(parts).toString()}`
