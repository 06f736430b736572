import { waktuPenuh } from '#src/calendar/words.ts'
import { Hono } from 'hono'
import * as v from 'valibot'
import { requireRole } from '#src/auth/middleware.ts'
import { instantOf } from '#src/calendar/date.ts'
import { newKey } from '#src/db/id.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { deskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { pulangkan } from '#src/layanan/buku-tamu/acts/pulang.ts'
import { viewPresent } from '#src/layanan/buku-tamu/present-view.ts'
import { countSince, listPresent } from '#src/layanan/buku-tamu/queries.ts'
import { PRESENT } from '#src/layanan/buku-tamu/routes/case.tsx'
import { readers } from '#src/layanan/buku-tamu/procedure.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { Present, PresentPage } from '#views/layanan/buku-tamu/present.tsx'

/** Who is in the building now, and leaving it: one, several or all. */
export const presentRoutes = new Hono<Env>().basePath(PRESENT)

presentRoutes.get('/', requireRole(...readers), (c) => showPresent(c, {}))

const nomorTamu = v.optional(v.array(v.pipe(v.string(), v.regex(/^BT-\d{4}-\d{4,}$/))), [])
const PulangBersama = v.pipe(
  v.object({
    nomor: nomorTamu,
    /** Those on the list when it was sent. */
    tampil: nomorTamu,
    semua: v.optional(v.string(), ''),
  }),
  v.transform(({ nomor, tampil, semua }) => (semua === '' ? nomor : tampil)),
)

presentRoutes.post('/kepulangan', requireRole('petugas_sekretariat', 'petugas'), async (c) => {
  const form = await readForm(c, PulangBersama)
  if (!form.ok || form.data.length === 0) return showPresent(c, { problem: BELUM_DIPILIH }, 422)
  await pulangkan(c.var, form.data, form.kunci, staff(c))
  return goTo(c, PRESENT)
})

const BELUM_DIPILIH = 'Centang tamu yang pulang.'

async function showPresent(c: Ctx, { problem }: { problem?: string }, status: 200 | 422 = 200) {
  const { db, clock } = c.var
  const [rows, today] = await Promise.all([listPresent(db), countSince(db, instantOf(clock.today))])
  const view = {
    ...viewPresent(rows, today, staff(c), clock),
    waktu: waktuPenuh(clock.now),
    kunci: newKey(),
    problem,
  }
  const frame = deskFrame(c, {
    title: `Buku tamu (${view.total})`,
    current: PRESENT,
    problems: status === 422,
  })
  return show(
    c,
    { page: () => <PresentPage frame={frame} view={view} />, part: () => <Present view={view} /> },
    status,
  )
}
