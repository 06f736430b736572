import { waktuPenuh } from '#src/calendar/words.ts'
import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import { exportCases } from '#src/desk/export.ts'
import { isUuid } from '#src/db/id.ts'
import { type ListQuery, readQuery, withQuery } from '#src/desk/filters.ts'
import { pagingOf } from '#src/desk/paging.ts'
import type { Scope } from '#src/desk/conditions/queries.ts'
import { type ListedCase, listCases, openCounts } from '#src/desk/queries.ts'
import { scopeOf } from '#src/desk/scope.ts'
import { turnName, turnsOf } from '#src/desk/turns.ts'
import { viewRows } from '#src/desk/view.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { readPerson } from '#src/workflow/pemohon/queries.ts'
import { InboxPage } from '#views/desk/inbox.tsx'
import { PersonPage } from '#views/desk/person.tsx'

/** The inbox and the list of all cases. */
export const deskListRoutes = new Hono<Env>().basePath('/meja')

deskListRoutes.use('/', requireStaff)
deskListRoutes.use('/semua', requireStaff)
deskListRoutes.use('/semua.xlsx', requireStaff)
deskListRoutes.use('/orang/*', requireStaff)

deskListRoutes.get('/', (c) => {
  const { giliran = 'saya', ...query } = c.req.query()
  return showList(c, { ...readQuery({ ...query, giliran }), terbuka: true }, '/meja')
})

deskListRoutes.get('/semua', (c) =>
  showList(c, { ...readQuery(c.req.query()), terbuka: false }, '/meja/semua'),
)

deskListRoutes.get('/orang/:id', (c) => {
  const id = c.req.param('id')
  if (!isUuid(id)) throw new NotFound(id)
  return showPerson(c, { ...readQuery(c.req.query()), orang: id, terbuka: false })
})

deskListRoutes.get('/semua.xlsx', (c) => {
  const query = readQuery(c.req.query())
  return exportCases(c, { ...query, terbuka: c.req.query('terbuka') === 'ya' }, scopeOf(c))
})

async function showList(c: Ctx, query: ListQuery & { terbuka: boolean }, path: string) {
  const { db, clock, settings } = c.var
  const scope = scopeOf(c)
  const [list, counts] = await Promise.all([
    listCases(db, query, scope, clock.now),
    openCounts(db, scope, clock.now),
  ])
  const title = titleOf(query)
  const frame = deskFrame(c, {
    title: query.giliran === 'saya' ? `${title} (${counts.saya})` : title,
    current: path,
    counts: { '/meja': counts.saya },
    q: query.q,
  })
  const turns = turnsOf(counts.giliran, query.giliran, settings)
  const view = { title, path, query, counts, turns, waktu: waktuPenuh(clock.now) }
  const rows = rowsOf(c, list.rows, scope)
  const paging = pagingOf(path, query, list)
  return show(c, { page: () => <InboxPage frame={frame} rows={rows} paging={paging} {...view} /> })
}

/** All that one person brought, as far as this reader may see it. */
async function showPerson(c: Ctx, query: ListQuery & { terbuka: boolean }) {
  const scope = scopeOf(c)
  const [orang, list] = await Promise.all([
    readPerson(c.var.db, query.orang),
    listCases(c.var.db, query, scope, c.var.clock.now),
  ])
  // Whose cases one may not see, or not know to be theirs, does not exist for the reader.
  if (!orang || list.rows.length === 0) throw new NotFound(query.orang)
  const frame = deskFrame(c, { title: `Berkas ${orang.nama}`, current: '/meja/semua' })
  const paging = pagingOf(`/meja/orang/${orang.id}`, { ...query, orang: '' }, list)
  paging.unduh.href = withQuery('/meja/semua.xlsx', query, {})
  const view = { orang, rows: rowsOf(c, list.rows, scope), paging }
  return show(c, { page: () => <PersonPage frame={frame} {...view} /> })
}

function rowsOf(c: Ctx, rows: ListedCase[], scope: Scope) {
  // Hono makes `c.var` anew each time it is read: once, not for every row.
  const { clock, settings } = c.var
  return viewRows(rows, scope, clock, (role) => turnName(role, settings))
}

const titleOf = ({ terbuka, giliran, batas }: ListQuery & { terbuka: boolean }) => {
  if (!terbuka) return 'Semua berkas'
  if (batas) return batas === 'lewat' ? 'Lewat batas' : 'Batasnya hari ini'
  return giliran === 'saya' ? 'Giliran saya' : 'Berkas yang berjalan'
}
