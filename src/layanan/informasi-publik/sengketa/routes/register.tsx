import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import { isUuid } from '#src/db/id.ts'
import type { Ctx, Env } from '#src/http/env.ts'
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
import { sengketa, type StatusSengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { askedBy, unduhRegisterSengketa } from '#src/layanan/informasi-publik/sengketa/recap.ts'
import {
  type Counted,
  countRegister,
  listRegister,
} from '#src/layanan/informasi-publik/sengketa/recap/queries.ts'
import {
  registerUrl,
  type Saring,
  totalOf,
  viewLine,
  workbookUrl,
} from '#src/layanan/informasi-publik/sengketa/recap/view.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { sendWorkbook } from '#src/recap/send.ts'
import { RegisterPage } from '#views/layanan/informasi-publik/sengketa/register.tsx'
import type { Saringan } from '#views/shared/list.tsx'

/** The register of disputes by Perki 1/2013 Lampiran II, with its filters, and its workbook. */
export const registerRoutes = new Hono<Env>().basePath('/meja/sengketa')

for (const path of ['/', '/register.xlsx']) registerRoutes.use(path, requireStaff)

registerRoutes.get('/', async (c) => {
  const asked = askedRange(c)
  if (isWrong(asked)) return showWrongMonths(c, asked, REGISTER)
  const at = screenOf(c)
  const { range, saring } = asked
  const cases = askedBy(range, saring, staff(c))
  const [counted, rows] = await Promise.all([
    countRegister(c.var.db, cases),
    listRegister(c.var.db, cases, at.from, SCREEN),
  ])
  const total = totalOf(counted, saring)
  const url = (hal: number) => registerUrl(range, saring, hal)
  const { sebutan } = c.var.settings
  const roles = { petugas: sebutan.petugas, ppid: sebutan.ppid, atasan_ppid: sebutan.atasan }
  const view = {
    ...asked,
    rows: rows.map((row) => viewLine(row, c.var.clock)),
    sebutan: roles as Record<string, string>,
    bagian: filtersOf(asked, roles, counted),
    screen: pagerOf(at, rows.length, total, url),
    unduh: workbookUrl(range, saring),
    baru: staff(c).peran.some((one) => sengketa.opening.by.includes(one)),
  }
  const frame = deskFrame(c, { title: `Register sengketa ${asked.judul}`, current: REGISTER })
  return show(c, { page: () => <RegisterPage frame={frame} view={view} /> })
})

registerRoutes.get('/register.xlsx', async (c) => {
  const asked = askedRange(c)
  if (isWrong(asked)) return showWrongMonths(c, asked, REGISTER)
  const write = await unduhRegisterSengketa(c.var, asked.range, asked.saring, staff(c))
  return sendWorkbook(c, { judul: `Register sengketa ${asked.judul}` }, write)
})

const REGISTER = '/meja/sengketa'

/** The months and filters asked for, in words, and the links to other months. */
function askedRange(c: Ctx) {
  const saring = readFilters(c)
  return { ...askedMonths(c, (range) => registerUrl(range, saring)), saring }
}

type AskedRange = ReturnType<typeof askedRange>

/** A part of the address that makes no sense is as if it were not there. */
function readFilters(c: Ctx): Saring {
  const { komisi = '', status = '', giliran = '' } = c.req.query()
  return {
    ...(isUuid(komisi) && { komisi }),
    ...(status in sengketa.statuses && { status }),
    ...(['ppid', 'atasan_ppid', 'petugas'].includes(giliran) && { giliran }),
  }
}

/** Each filter as a link; one that stands is taken off by it. */
function filtersOf(
  { range, saring }: AskedRange,
  roles: Record<string, string>,
  counted: Counted[],
) {
  const link = (label: string, part: Saring): Saringan => {
    const [key, value] = Object.entries(part)[0] as [keyof Saring, string]
    const current = saring[key] === value
    const { [key]: _, ...others } = saring
    const href = registerUrl(range, current ? others : { ...saring, ...part })
    return { label, current, href, jumlah: totalOf(counted, { ...saring, ...part }) }
  }
  const komisi = new Map(counted.map((one) => [one.komisi, one.komisiNama]))
  const known = [...komisi].filter((one): one is [string, string] => one[0] !== null)
  const statuses = Object.keys(sengketa.statuses) as StatusSengketa[]
  const here = new Set(counted.map(({ status }) => status))
  const turns = new Set(counted.map(({ giliran }) => giliran))
  return [
    ...statuses
      .filter((status) => here.has(status))
      .map((status) => link(sengketa.statuses[status].label, { status })),
    ...Object.entries(roles)
      .filter(([role]) => turns.has(role))
      .map(([giliran, label]) => link(`Giliran ${label}`, { giliran })),
    ...known.map(([id, nama]) => link(nama, { komisi: id })),
  ]
}
