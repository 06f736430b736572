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
import { askedBy, unduhRegister } from '#src/layanan/informasi-publik/permohonan/recap.ts'
import {
  narrowedWords,
  objectionsUrl,
  readNarrowed,
  recapUrl,
  registerUrl,
  workbookUrl,
} from '#src/layanan/informasi-publik/permohonan/recap/address.ts'
import {
  countCases,
  countRegister,
  countUnits,
  listRegister,
} from '#src/layanan/informasi-publik/permohonan/recap/queries.ts'
import {
  narrowLinks,
  viewLine,
  viewRecap,
} from '#src/layanan/informasi-publik/permohonan/recap/view.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { sendWorkbook } from '#src/recap/send.ts'
import { RecapPage } from '#views/layanan/informasi-publik/permohonan/register/recap.tsx'
import { RegisterPage } from '#views/layanan/informasi-publik/permohonan/register/register.tsx'

/** The register by Perki 1/2021 Lampiran VIII, its workbook, and the monthly recap. */
export const registerRoutes = new Hono<Env>().basePath('/meja')

for (const path of ['/register', '/register.xlsx', '/rekap']) registerRoutes.use(path, requireStaff)

registerRoutes.get('/register', async (c) => {
  const asked = askedMonths(c, registerUrl)
  if (isWrong(asked)) return showWrongMonths(c, asked, REGISTER)
  const only = readNarrowed(c.req.query())
  const at = screenOf(c)
  const cases = askedBy(asked.range, staff(c), c.var.clock.now, only)
  const [{ jumlah, unit }, rows] = await Promise.all([
    countRegister(c.var.db, cases),
    listRegister(c.var.db, cases, at.from, SCREEN),
  ])
  const url = (hal: number) => registerUrl(asked.range, only, hal)
  const view = {
    ...asked,
    rows: rows.map(viewLine),
    screen: pagerOf(at, rows.length, jumlah, url),
    bagian: narrowLinks(asked.range, only),
    hanya: narrowedWords(only, unit),
    unduh: workbookUrl(asked.range, only),
    rekap: recapUrl(asked.range),
    keberatan: objectionsUrl(asked.range),
  }
  const frame = deskFrame(c, { title: `Buku register ${asked.judul}`, current: REGISTER })
  return show(c, { page: () => <RegisterPage frame={frame} view={view} /> })
})

registerRoutes.get('/register.xlsx', async (c) => {
  const asked = askedMonths(c, registerUrl)
  if (isWrong(asked)) return showWrongMonths(c, asked, REGISTER)
  const write = await unduhRegister(c.var, asked.range, staff(c), readNarrowed(c.req.query()))
  return sendWorkbook(c, { judul: `Register permohonan ${asked.judul}` }, write)
})

registerRoutes.get('/rekap', async (c) => {
  const asked = askedMonths(c, recapUrl)
  if (isWrong(asked)) return showWrongMonths(c, asked, RECAP)
  const cases = askedBy(asked.range, staff(c), c.var.clock.now)
  const [groups, units] = await Promise.all([
    countCases(c.var.db, cases),
    countUnits(c.var.db, cases),
  ])
  const view = viewRecap(asked.range, groups, units, c.var.clock)
  const unduh = workbookUrl(asked.range)
  const frame = deskFrame(c, { title: `Rekap ${asked.judul}`, current: RECAP })
  return show(c, {
    page: () => <RecapPage frame={frame} asked={asked} view={view} unduh={unduh} />,
  })
})

const REGISTER = '/meja/register'
const RECAP = '/meja/rekap'
