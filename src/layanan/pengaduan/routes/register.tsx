import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import type { Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { pagerOf, SCREEN } from '#src/http/months.tsx'
import { show } from '#src/http/respond.tsx'
import { staff } from '#src/layanan/desk-case.tsx'
import { readerOf, unduhRegisterPengaduan } from '#src/layanan/pengaduan/recap.ts'
import { readRegister, registerUrl } from '#src/layanan/pengaduan/register/filters.ts'
import { listRegister, readOffered } from '#src/layanan/pengaduan/register/queries.ts'
import { viewLine } from '#src/layanan/pengaduan/register/view.ts'
import { REGISTER } from '#src/layanan/pengaduan/routes/case.tsx'
import { sendWorkbook } from '#src/recap/send.ts'
import { RegisterPage } from '#views/layanan/pengaduan/register.tsx'

/** The list of complaints, by every column, and the same rows as a workbook. */
export const registerRoutes = new Hono<Env>().basePath(REGISTER)

for (const path of ['/', '/register.xlsx']) registerRoutes.use(path, requireStaff)

registerRoutes.get('/', async (c) => {
  const { db, clock } = c.var
  const query = readRegister(c.req.query())
  const asked = { query, reader: readerOf(staff(c)), now: clock.now }
  const [{ total, lebih, rows }, offered] = await Promise.all([
    listRegister(db, asked, SCREEN),
    readOffered(db),
  ])
  const at = { hal: query.hal, from: (query.hal - 1) * SCREEN }
  const view = {
    query,
    offered,
    rows: rows.map((row) => viewLine(row, asked.reader.menangani, clock)),
    paging: {
      ...pagerOf(at, rows.length, total, (hal) => registerUrl(query, { hal })),
      ...(lebih && { total: lebih, lebih: true }),
      unduh: { href: registerUrl(query, {}, '/register.xlsx') },
    },
    mayOpen: staff(c).peran.some((one) => one === 'petugas' || one === 'admin_pengaduan'),
  }
  const frame = deskFrame(c, {
    title: `Pengaduan (${lebih ? `lebih dari ${lebih}` : total})`,
    current: REGISTER,
    q: query.q,
  })
  return show(c, { page: () => <RegisterPage frame={frame} view={view} /> })
})

registerRoutes.get('/register.xlsx', async (c) => {
  const write = await unduhRegisterPengaduan(c.var, readRegister(c.req.query()), staff(c))
  return sendWorkbook(c, { judul: 'Register pengaduan' }, write)
})
