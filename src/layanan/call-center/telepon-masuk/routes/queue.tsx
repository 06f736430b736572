import { waktuPenuh } from '#src/calendar/words.ts'
import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import type { Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { listQueue } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import { viewQueue } from '#src/layanan/call-center/telepon-masuk/queue-view.ts'
import { QUEUE } from '#src/layanan/call-center/telepon-masuk/routes/case.tsx'
import { sebutanOf, staff } from '#src/layanan/desk-case.tsx'
import { isUnitScoped } from '#src/workflow/perform.ts'
import { Queue, QueuePage } from '#views/layanan/call-center/telepon-masuk/queue.tsx'

/** Calls that are not answered yet, and how many minutes of service are left. */
export const queueRoutes = new Hono<Env>().basePath(QUEUE)

queueRoutes.get('/', requireStaff, async (c) => {
  const { db, clock } = c.var
  const actor = staff(c)
  const rows = await listQueue(db, isUnitScoped(actor) ? actor.unitKerjaId : undefined)
  const view = {
    ...viewQueue(rows, actor, clock, sebutanOf(c)),
    waktu: waktuPenuh(clock.now),
    mayOpen: actor.peran.includes('operator'),
  }
  const frame = deskFrame(c, { title: `Call center (${view.total})`, current: QUEUE })
  return show(c, {
    page: () => <QueuePage frame={frame} view={view} />,
    part: () => <Queue view={view} />,
  })
})
