import { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { linksTo, pageOf } from '#src/http/links.ts'
import { show } from '#src/http/respond.tsx'
import {
  batasOf,
  penetapanOf,
  sectionOf,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/recap.ts'
import {
  countInForce,
  listInForce,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/register/queries.ts'
import { askedOf } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/list.ts'
import { dasarOf } from '#src/layanan/informasi-publik/daftar-dikecualikan/term.ts'
import { PublicRegisterPage } from '#views/layanan/informasi-publik/daftar-dikecualikan/public.tsx'

/** /informasi-dikecualikan: what everybody may know of what is closed. */
export const publicRegisterRoutes = new Hono<Env>()

const PER_PAGE = 50

publicRegisterRoutes.get('/informasi-dikecualikan', async (c) => {
  const { db, clock } = c.var
  const { q, huruf } = askedOf(c)
  const page = pageOf(c.req.query('hal'), PER_PAGE)
  const [rows, counts] = await Promise.all([
    listInForce(db, { q, huruf, hari: clock.today }, page),
    countInForce(db, { q, hari: clock.today }),
  ])
  const link = linksTo('/informasi-dikecualikan', { q, huruf })
  const total = rows[0]?.total ?? 0
  const all = counts.reduce((sum, { jumlah }) => sum + jumlah, 0)
  const view = {
    q,
    huruf,
    total,
    hurufLinks: [{ huruf: '', jumlah: all }, ...counts].map((one) => ({
      label: one.huruf ? `Huruf ${one.huruf}` : 'Semua',
      href: link({ huruf: one.huruf, hal: '' }),
      jumlah: one.jumlah,
      current: one.huruf === huruf,
    })),
    groups: [...Map.groupBy(rows, (row) => row.huruf)].map(([letter, of]) => ({
      judul: sectionOf(letter),
      rows: of.map((row) => ({
        informasi: row.informasi,
        dasar: dasarOf(row),
        penetapan: penetapanOf(row),
        batas: batasOf(row),
      })),
    })),
    pager: page.links(total, rows.length, link),
  }
  const frame = streetFrame(c, { title: 'Informasi yang dikecualikan', current: '/' })
  return show(c, { page: () => <PublicRegisterPage frame={frame} {...view} /> })
})
