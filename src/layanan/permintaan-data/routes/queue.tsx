import { waktuPenuh } from '#src/calendar/words.ts'
import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import type { Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { listQueue } from '#src/layanan/permintaan-data/queries.ts'
import { viewQueue } from '#src/layanan/permintaan-data/queue-view.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { QUEUE } from '#src/layanan/permintaan-data/routes/case.tsx'
import { isUnitScoped } from '#src/workflow/perform.ts'
import { Queue, QueuePage } from '#views/layanan/permintaan-data/queue.tsx'

/** The data officer's queue: what waits, and how many minutes of service are left. */
export const queueRoutes = new Hono<Env>().basePath('/meja')

queueRoutes.get('/permintaan-data', requireStaff, async (c) => {
  const { db, clock, settings } = c.var
  const actor = staff(c)
  const rows = await listQueue(db, isUnitScoped(actor) ? actor.unitKerjaId : undefined)
  const view = {
    ...viewQueue(rows, actor, clock, settings.sebutan),
    waktu: waktuPenuh(clock.now),
    mayOpen: actor.peran.some((one) => one === 'petugas' || one === 'petugas_data'),
  }
  const frame = deskFrame(c, { title: `Permintaan data (${view.total})`, current: QUEUE })
  return show(c, {
    page: () => <QueuePage frame={frame} view={view} />,
    part: () => <Queue view={view} />,
  })
})
