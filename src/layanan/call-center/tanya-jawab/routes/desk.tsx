import { Hono } from 'hono'
import { requireRole, requireStaff } from '#src/auth/middleware.ts'
import { newKey } from '#src/db/id.ts'
import { Incomplete } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { deskFrame } from '#src/http/frame.ts'
import { linksTo, pageOf } from '#src/http/links.ts'
import { goTo, show } from '#src/http/respond.tsx'
import {
  susunDariTelepon,
  susunTanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/acts/susun.ts'
import * as list from '#src/layanan/call-center/tanya-jawab/desk-list.ts'
import { CatatanBoleh, TanyaJawabForm } from '#src/layanan/call-center/tanya-jawab/form.ts'
import { countTanyaJawab, listTanyaJawab } from '#src/layanan/call-center/tanya-jawab/queries.ts'
import { entryUrl, LIST, showEntry } from '#src/layanan/call-center/tanya-jawab/routes/entry.tsx'
import { staleBefore } from '#src/layanan/call-center/tanya-jawab/view.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { unitsOn } from '#src/workflow/disposisi/queries.ts'
import { unitRoles } from '#src/workflow/procedure.ts'
import { ListPage } from '#views/layanan/call-center/tanya-jawab/list.tsx'
import { NewEntry, NewEntryPage } from '#views/layanan/call-center/tanya-jawab/new.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

/** What the desk keeps of the Tanya Jawab: the list, a new entry, one made of a call. */
export const deskRoutes = new Hono<Env>().basePath(LIST)

const PER_PAGE = 50

deskRoutes.get('/', requireStaff, async (c) => {
  const { db, clock, settings } = c.var
  const actor = staff(c)
  const asked = list.readAsked(c.req.query())
  const by = list.filterOf(asked, actor, clock, settings)
  const page = pageOf(c.req.query('hal'), PER_PAGE)
  const reminding = by.unitOnly === null && asked.basi === '1'
  const penjawab = reminding ? unitRoles : null
  const [rows, counts] = await Promise.all([
    listTanyaJawab(db, by, page),
    countTanyaJawab(db, by, { basi: staleBefore(clock, settings), penjawab }),
  ])
  const link = linksTo(LIST, asked)
  const total = rows[0]?.total ?? 0
  const view = {
    ...asked,
    total,
    rows: rows.map((row) => list.rowOf(row, actor, clock.today)),
    ...list.narrowing(asked, counts, link),
    seesUnits: by.unitOnly === null,
    pengingat: reminding ? list.unitReminders(asked, counts, clock.today, officeOf(c)) : [],
    pager: page.links(total, rows.length, link),
    mayWrite: actor.peran.some((one) => writers.includes(one)),
    hari: settings.callCenter.hariPeriksa,
  }
  const frame = deskFrame(c, { title: 'Tanya Jawab', current: LIST })
  return show(c, { page: () => <ListPage frame={frame} view={view} /> })
})

const officeOf = ({ var: { settings, config } }: Ctx) => ({
  kantor: settings.kantor.singkat,
  origin: config.origin,
})

const writers: readonly string[] = ['operator', 'analis', 'kasi']
const mayWrite = requireRole('operator', 'analis', 'kasi')

deskRoutes.use('/baru', mayWrite)
deskRoutes.get('/baru', (c) =>
  showNew(c, { kunci: newKey(), values: { berlakuDari: c.var.clock.today } }),
)

deskRoutes.post('/baru', async (c) => {
  const form = await readForm(c, TanyaJawabForm)
  const { kunci } = form
  const values = form.values as Values
  if (!form.ok) return showNew(c, { kunci, values, errors: form.errors as Errors }, 422)
  try {
    return goTo(c, entryUrl(await susunTanyaJawab(c.var, form, staff(c))))
  } catch (error) {
    if (!(error instanceof Incomplete)) throw error
    return showNew(c, { kunci, values, errors: { [error.field]: error.message } }, 422)
  }
})

deskRoutes.post('/dari/:telepon', mayWrite, async (c) => {
  const { kunci } = await readForm(c, CatatanBoleh)
  const nomor = await susunDariTelepon(c.var, c.req.param('telepon'), kunci, staff(c))
  return goTo(c, entryUrl(nomor))
})

deskRoutes.get('/:nomor', requireStaff, (c) => showEntry(c, c.req.param('nomor')))

type Sent = { kunci: string; values: Values; errors?: Errors }

async function showNew(c: Ctx, sent: Sent, status: 200 | 422 = 200) {
  const units = await unitsOn(c.var.db, c.var.clock.today)
  const problems = status === 422
  const frame = deskFrame(c, { title: 'Tanya jawab baru', current: LIST, problems })
  return show(
    c,
    {
      page: () => <NewEntryPage frame={frame} units={units} {...sent} />,
      part: () => <NewEntry units={units} {...sent} />,
    },
    status,
  )
}
