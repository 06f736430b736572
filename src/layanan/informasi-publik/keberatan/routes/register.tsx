import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import { rangeWords, readRange, shortcuts } from '#src/calendar/range.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
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
import { WrongRangePage } from '#views/shared/range.tsx'

/** The register of objections by Perki 1/2021 Lampiran XI, and its workbook. */
export const registerRoutes = new Hono<Env>().basePath('/meja/keberatan')

for (const path of ['/', '/register.xlsx']) registerRoutes.use(path, requireStaff)

registerRoutes.get('/', async (c) => {
  const asked = askedRange(c)
  if (isWrong(asked)) return showWrong(c, asked)
  const { hal, from } = screenOf(c.req.query('hal'))
  const cases = askedBy(asked.range, staff(c))
  const [total, rows] = await Promise.all([
    countRegister(c.var.db, cases),
    listRegister(c.var.db, cases, from, SCREEN),
  ])
  const sampai = from + rows.length
  const view = {
    ...asked,
    rows: rows.map((row) => viewLine(row, c.var.clock)),
    screen: {
      dari: from + 1,
      sampai,
      total,
      ...(hal > 1 && { prev: registerUrl(asked.range, hal - 1) }),
      ...(sampai < total && { next: registerUrl(asked.range, hal + 1) }),
    },
    unduh: workbookUrl(asked.range),
    baru: staff(c).peran.includes('petugas'),
  }
  const frame = deskFrame(c, { title: `Register keberatan ${asked.judul}`, current: REGISTER })
  return show(c, { page: () => <RegisterPage frame={frame} view={view} /> })
})

registerRoutes.get('/register.xlsx', async (c) => {
  const asked = askedRange(c)
  if (isWrong(asked)) return showWrong(c, asked)
  const { settings, clock, log, requestId } = c.var
  const write = await unduhRegisterKeberatan(c.var, asked.range, staff(c))
  const judul = `Register keberatan ${asked.judul}`
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

const REGISTER = '/meja/keberatan'
const SCREEN = 50

/** The months asked for, in words, and the links to others. */
function askedRange(c: Ctx) {
  const { today } = c.var.clock
  const asked = readRange(c.req.query(), today)
  const { dari, sampai } = asked.range
  const pilihan = shortcuts(today).map(({ label, ...range }) => ({
    label,
    href: registerUrl(range),
    current: range.dari === dari && range.sampai === sampai,
  }))
  return { ...asked, judul: rangeWords(asked.range), pilihan }
}

type AskedRange = ReturnType<typeof askedRange>

const isWrong = ({ errors }: AskedRange) => Object.keys(errors).length > 0

function showWrong(c: Ctx, asked: AskedRange) {
  const frame = deskFrame(c, { title: 'Pilih bulan', current: REGISTER, problems: true })
  const page = () => <WrongRangePage frame={frame} asked={asked} action={REGISTER} />
  return show(c, { page }, 422)
}

function screenOf(typed: string | undefined) {
  const hal = /^[1-9]\d{0,4}$/.test(typed ?? '') ? Number(typed) : 1
  return { hal, from: (hal - 1) * SCREEN }
}
