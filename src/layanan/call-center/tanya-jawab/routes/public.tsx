import { Hono } from 'hono'
import { dateOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import { typedQuery } from '#src/db/search/words.ts'
import { NotFound } from '#src/errors.ts'
import type { Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { linksTo, pageOf } from '#src/http/links.ts'
import { unitOf } from '#src/layanan/kept-list.ts'
import { show } from '#src/http/respond.tsx'
import {
  countUnits,
  findPublished,
  type FoundJawab,
  searchTanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/search/queries.ts'
import { PublicEntryPage, PublicListPage } from '#views/layanan/call-center/tanya-jawab/public.tsx'

/** /tanya-jawab: what everybody may read without calling. */
export const publicRoutes = new Hono<Env>().basePath('/tanya-jawab')

const PER_PAGE = 20

publicRoutes.get('/', async (c) => {
  const { db, settings } = c.var
  const by = { q: typedQuery(c.req.query('q')), unit: unitOf(c.req.query('unit')) }
  const page = pageOf(c.req.query('hal'), PER_PAGE)
  const [{ total, rows }, counts] = await Promise.all([
    searchTanyaJawab(db, by, page),
    countUnits(db, by.q),
  ])
  const link = linksTo('/tanya-jawab', by)
  const view = {
    ...by,
    total,
    rows: rows.map(rowOf),
    units: counts.map(({ kode, unit, jumlah }) => ({ kode, label: `${unit} (${jumlah})` })),
    pager: page.links(total, rows.length, link),
    telepon: settings.callCenter.telepon,
  }
  const frame = streetFrame(c, { title: 'Tanya Jawab', current: '/' })
  return show(c, { page: () => <PublicListPage frame={frame} view={view} /> })
})

publicRoutes.get('/:nomor', async (c) => {
  const nomor = c.req.param('nomor')
  const entry = /^TJ-\d{4}-\d{4,9}$/.test(nomor) ? await findPublished(c.var.db, nomor) : undefined
  if (!entry) throw new NotFound(nomor)
  const frame = streetFrame(c, { title: entry.pertanyaan, current: '/' })
  const { telepon } = c.var.settings.callCenter
  const { diperiksaPada, berlakuDari, ...rest } = entry
  const view = {
    ...rest,
    berlaku: tanggal(berlakuDari),
    diperiksa: diperiksaPada ? tanggal(dateOf(diperiksaPada)) : null,
    telepon,
  }
  return show(c, { page: () => <PublicEntryPage frame={frame} view={view} /> })
})

const SHORT = 220

const rowOf = ({ nomor, potongan, jawaban, unit, layanan }: FoundJawab) => ({
  nomor,
  potongan,
  unit,
  layanan,
  jawaban:
    jawaban.length <= SHORT ? jawaban : `${jawaban.slice(0, jawaban.lastIndexOf(' ', SHORT))} …`,
})
