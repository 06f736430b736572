import { Hono } from 'hono'
import { requireRole } from '#src/auth/middleware.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { unduhRegisterTamu } from '#src/layanan/buku-tamu/recap.ts'
import {
  type Asked,
  narrowed,
  readAsked,
  registerHref,
} from '#src/layanan/buku-tamu/register/filters.ts'
import { countVisits, listVisits, PAGE } from '#src/layanan/buku-tamu/register/queries.ts'
import {
  filtersOn,
  REGISTER,
  stepFor,
  viewRegister,
  viewVisit,
} from '#src/layanan/buku-tamu/register/view.ts'
import { PRESENT } from '#src/layanan/buku-tamu/routes/case.tsx'
import { readers } from '#src/layanan/buku-tamu/procedure.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { daysWords, shortcuts } from '#src/recap/days.ts'
import { sendWorkbook } from '#src/recap/send.ts'
import { RegisterPage } from '#views/layanan/buku-tamu/register.tsx'

/** The register of guests: any days, on the page and as a workbook. */
export const registerRoutes = new Hono<Env>().basePath(PRESENT)

for (const path of ['/register', '/register.xlsx'])
  registerRoutes.use(path, requireRole(...readers))

registerRoutes.get('/register', (c) => showRegister(c))

registerRoutes.get('/register.xlsx', async (c) => {
  const { asked, errors } = readAsked(c.req.query(), c.var.clock.today)
  if (Object.keys(errors).length > 0) return showRegister(c)
  const write = await unduhRegisterTamu(c.var, asked, staff(c))
  return sendWorkbook(c, { judul: `Register buku tamu ${daysWords(asked.days)}` }, write)
})

async function showRegister(c: Ctx) {
  const { clock, db } = c.var
  const { asked, hal, values, errors } = readAsked(c.req.query(), clock.today)
  const langkah = stepFor(asked)
  const [rows, counts] = await Promise.all([
    listVisits(db, asked, clock.now, hal),
    countVisits(db, asked, clock.now, langkah),
  ])
  const view = viewRegister(counts, asked, langkah)
  const wrong = Object.keys(errors).length > 0
  const frame = deskFrame(c, {
    title: `Register buku tamu ${daysWords(asked.days)}`,
    current: PRESENT,
    problems: wrong,
  })
  const shown = {
    judul: daysWords(asked.days),
    range: { judul: '', values, errors, pilihan: months(asked, clock.today) },
    also: narrowed(asked),
    saringan: filtersOn(asked, counts.find(({ petugas }) => petugas !== null)?.petugas ?? null),
    view,
    rows: rows.map((row) => viewVisit(row, staff(c).peran)),
    paging: pagingOf(asked, hal, rows.length, view.semua.jumlah),
  }
  return show(c, { page: () => <RegisterPage frame={frame} {...shown} /> }, wrong ? 422 : 200)
}

const months = (asked: Asked, today: string) =>
  shortcuts(today).map(({ label, ...days }) => ({
    label,
    href: registerHref(REGISTER, { ...asked, days }),
    current: days.dari === asked.days.dari && days.sampai === asked.days.sampai,
  }))

const pagingOf = (asked: Asked, hal: number, shown: number, total: number) => ({
  dari: (hal - 1) * PAGE + 1,
  sampai: (hal - 1) * PAGE + shown,
  total,
  prev: hal > 1 ? registerHref(REGISTER, asked, hal - 1) : undefined,
  next: hal * PAGE < total ? registerHref(REGISTER, asked, hal + 1) : undefined,
  unduh: {
    href: registerHref(`${REGISTER}.xlsx`, asked),
    label: 'Unduh register ini (XLSX)',
  },
})
