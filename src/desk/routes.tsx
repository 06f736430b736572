import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import { namesOf } from '#src/auth/frame.ts'
import { exportCases } from '#src/desk/export.ts'
import { type ListQuery, readQuery, withQuery } from '#src/desk/filters.ts'
import type { Scope } from '#src/desk/conditions/queries.ts'
import { COUNTED, listCases, openCounts, PAGE } from '#src/desk/queries.ts'
import { viewRows } from '#src/desk/view.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame, waktuPenuh } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'
import { InboxPage } from '#views/desk/inbox.tsx'

/** The inbox and the list of all cases. */
export const deskListRoutes = new Hono<Env>().basePath('/meja')

deskListRoutes.use('/', requireStaff)
deskListRoutes.use('/semua', requireStaff)
deskListRoutes.use('/semua.xlsx', requireStaff)

deskListRoutes.get('/', (c) => {
  const { giliran = 'saya', ...query } = c.req.query()
  return showList(c, { ...readQuery({ ...query, giliran }), terbuka: true }, '/meja')
})

deskListRoutes.get('/semua', (c) =>
  showList(c, { ...readQuery(c.req.query()), terbuka: false }, '/meja/semua'),
)

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
  // Beyond what was counted, a full page is the only sign that there is more.
  const isMore =
    list.rows.length === PAGE && (list.total > COUNTED || query.hal * PAGE < list.total)
  const paging = {
    dari: (query.hal - 1) * PAGE + 1,
    sampai: (query.hal - 1) * PAGE + list.rows.length,
    total: Math.min(list.total, COUNTED),
    lebih: list.total > COUNTED,
    prev: query.hal > 1 ? withQuery(path, query, { hal: query.hal - 1 }) : undefined,
    next: isMore ? withQuery(path, query, { hal: query.hal + 1 }) : undefined,
    unduh: {
      href: withQuery('/meja/semua.xlsx', query, query.terbuka ? ({ terbuka: 'ya' } as never) : {}),
    },
  }
  const rows = viewRows(
    list.rows,
    scope,
    clock,
    (role) => shortNames[role] ?? namesOf([role], settings),
  )
  const view = { title, path, query, counts, rows, paging, waktu: waktuPenuh(clock.now) }
  return show(c, { page: () => <InboxPage frame={frame} {...view} /> })
}

const titleOf = ({ terbuka, giliran, batas }: ListQuery & { terbuka: boolean }) => {
  if (!terbuka) return 'Semua berkas'
  if (batas) return batas === 'lewat' ? 'Lewat batas' : 'Batasnya hari ini'
  return giliran === 'saya' ? 'Giliran saya' : 'Berkas yang berjalan'
}

// In a narrow column the office's long names say no more.
const shortNames: Record<string, string> = {
  petugas: 'Petugas',
  petugas_data: 'Petugas data',
  operator: 'Operator',
  analis: 'Analis',
}

/** What this reader may see in lists. */
export function scopeOf(c: Ctx): Scope {
  const actor = c.var.actor as Actor
  return {
    unitKerjaId: actor.unitKerjaId,
    unitOnly: isUnitScoped(actor),
    peran: actor.peran,
  }
}
