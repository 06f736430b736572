import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
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
import { type RangeQuery, rangeWords, readRange, shortcuts } from '#src/calendar/range.ts'
import {
  narrowLinks,
  viewLine,
  viewRecap,
} from '#src/layanan/informasi-publik/permohonan/recap/view.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { sendWorkbook } from '#src/recap/send.ts'
import { RecapPage } from '#views/layanan/informasi-publik/permohonan/register/recap.tsx'
import { RegisterPage } from '#views/layanan/informasi-publik/permohonan/register/register.tsx'
import { WrongRangePage } from '#views/shared/range.tsx'

/** The register by Perki 1/2021 Lampiran VIII, its workbook, and the monthly recap. */
export const registerRoutes = new Hono<Env>().basePath('/meja')

for (const path of ['/register', '/register.xlsx', '/rekap']) registerRoutes.use(path, requireStaff)

registerRoutes.get('/register', async (c) => {
  const asked = askedRange(c, registerUrl)
  if (isWrong(asked)) return showWrong(c, asked, REGISTER)
  const only = readNarrowed(c.req.query())
  const { hal, from } = screenOf(c.req.query('hal'))
  const cases = askedBy(asked.range, staff(c), c.var.clock.now, only)
  const [{ jumlah, unit }, rows] = await Promise.all([
    countRegister(c.var.db, cases),
    listRegister(c.var.db, cases, from, SCREEN),
  ])
  const screen = { dari: from + 1, sampai: from + rows.length, total: jumlah }
  const pages = {
    ...(hal > 1 && { prev: registerUrl(asked.range, only, hal - 1) }),
    ...(screen.sampai < jumlah && { next: registerUrl(asked.range, only, hal + 1) }),
  }
  const view = {
    ...asked,
    rows: rows.map(viewLine),
    screen: { ...screen, ...pages },
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
  const asked = askedRange(c, registerUrl)
  if (isWrong(asked)) return showWrong(c, asked, REGISTER)
  const { settings, clock, log, requestId } = c.var
  const write = await unduhRegister(c.var, asked.range, staff(c), readNarrowed(c.req.query()))
  const judul = `Register permohonan ${asked.judul}`
  const meta = {
    kop: [settings.kantor.pemerintah, settings.kantor.dinas].join(' · '),
    judul,
    dibuat: clock.now,
    kertas: settings.surat.kertas,
  }
  return sendWorkbook(c, `${judul}.xlsx`, meta, write, (err) =>
    log.error({ id: requestId, err }, 'workbook failed'),
  )
})

registerRoutes.get('/rekap', async (c) => {
  const asked = askedRange(c, recapUrl)
  if (isWrong(asked)) return showWrong(c, asked, RECAP)
  const cases = askedBy(asked.range, staff(c), c.var.clock.now)
  const [groups, units] = await Promise.all([
    countCases(c.var.db, cases),
    countUnits(c.var.db, cases),
  ])
  const view = viewRecap(asked.range, groups, units, c.var.clock)
  const links = { unduh: workbookUrl(asked.range), register: registerUrl(asked.range) }
  const frame = deskFrame(c, { title: `Rekap ${asked.judul}`, current: RECAP })
  return show(c, { page: () => <RecapPage frame={frame} asked={asked} view={view} {...links} /> })
})

const REGISTER = '/meja/register'
const RECAP = '/meja/rekap'
const SCREEN = 50

/** The months asked for, in words, and the links to others. */
function askedRange(c: Ctx, url: (range: RangeQuery['range']) => string) {
  const { today } = c.var.clock
  const asked = readRange(c.req.query(), today)
  const { dari, sampai } = asked.range
  const pilihan = shortcuts(today).map(({ label, ...range }) => ({
    label,
    href: url(range),
    current: range.dari === dari && range.sampai === sampai,
  }))
  return { ...asked, judul: rangeWords(asked.range), pilihan }
}

type AskedRange = ReturnType<typeof askedRange>

const isWrong = ({ errors }: AskedRange) => Object.keys(errors).length > 0

function showWrong(c: Ctx, asked: AskedRange, current: string) {
  const frame = deskFrame(c, { title: 'Pilih bulan', current, problems: true })
  return show(
    c,
    { page: () => <WrongRangePage frame={frame} asked={asked} action={current} /> },
    422,
  )
}

function screenOf(typed: string | undefined) {
  const hal = /^[1-9]\d{0,4}$/.test(typed ?? '') ? Number(typed) : 1
  return { hal, from: (hal - 1) * SCREEN }
}
