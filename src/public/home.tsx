import { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { rowOf } from '#src/layanan/informasi-publik/daftar-informasi/catalogue.tsx'
import { searchCatalogue } from '#src/layanan/informasi-publik/daftar-informasi/search/queries.ts'
import { typedQuery } from '#src/db/search/words.ts'
import { openingHours } from '#src/public/hours.ts'
import { HomePage } from '#views/public/home.tsx'

/** The front page: search first, then where a case stands, services, hours and contact. */
export const homeRoutes = new Hono<Env>()

homeRoutes.get('/', async (c) => {
  const { db, settings, clock } = c.var
  const q = typedQuery(c.req.query('q'))
  const { total, rows } = await searchCatalogue(
    db,
    { q, kategori: '', unit: '' },
    { limit: q ? 6 : 4, offset: 0 },
  )
  const { alamat, kodePos, telepon, email, motto } = settings.kantor
  const view = {
    q,
    total,
    rows: rows.map(rowOf),
    jam: openingHours(clock),
    kontak: { alamat: [alamat, kodePos].filter(Boolean).join(' '), telepon, email },
    motto,
  }
  const frame = streetFrame(c, { title: 'Cari informasi', current: '/', bare: true })
  return show(c, { page: () => <HomePage frame={frame} {...view} /> })
})
