import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import type { Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import {
  askedMonths,
  isWrong,
  pagerOf,
  SCREEN,
  screenOf,
  showWrongMonths,
} from '#src/http/months.tsx'
import { show } from '#src/http/respond.tsx'
import { askedBy, unduhRegisterKeberatan } from '#src/layanan/informasi-publik/keberatan/recap.ts'
import {
  countRegister,
  listRegister,
} from '#src/layanan/informasi-publik/keberatan/recap/queries.ts'
import {
  registerUrl,
  viewLine,
  workbookUrl,
} from '#src/layanan/informasi-publik/keberatan/recap/view.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { sendWorkbook } from '#src/recap/send.ts'
import { RegisterPage } from '#views/layanan/informasi-publik/keberatan/register.tsx'

/** The register of objections by Perki 1/2021 Lampiran XI, and its workbook. */
export const registerRoutes = new Hono<Env>().basePath('/meja/keberatan')

for (const path of ['/', '/register.xlsx']) registerRoutes.use(path, requireStaff)

registerRoutes.get('/', async (c) => {
  const asked = askedMonths(c, registerUrl)
  if (isWrong(asked)) return showWrongMonths(c, asked, REGISTER)
  const at = screenOf(c)
  const cases = askedBy(asked.range, staff(c))
  const [total, rows] = await Promise.all([
    countRegister(c.var.db, cases),
    listRegister(c.var.db, cases, at.from, SCREEN),
  ])
  const url = (hal: number) => registerUrl(asked.range, hal)
  const view = {
    ...asked,
    rows: rows.map((row) => viewLine(row, c.var.clock)),
    screen: pagerOf(at, rows.length, total, url),
    unduh: workbookUrl(asked.range),
    baru: staff(c).peran.includes('petugas'),
  }
  const frame = deskFrame(c, { title: `Register keberatan ${asked.judul}`, current: REGISTER })
  return show(c, { page: () => <RegisterPage frame={frame} view={view} /> })
})

registerRoutes.get('/register.xlsx', async (c) => {
  const asked = askedMonths(c, registerUrl)
  if (isWrong(asked)) return showWrongMonths(c, asked, REGISTER)
  const write = await unduhRegisterKeberatan(c.var, asked.range, staff(c))
  return sendWorkbook(c, { judul: `Register keberatan ${asked.judul}` }, write)
})

const REGISTER = '/meja/keberatan'
