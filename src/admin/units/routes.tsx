import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { tambahUnit, tutupUnit, ubahUnit } from '#src/admin/units/acts.ts'
import { TutupForm, UnitBaruForm, UnitForm } from '#src/admin/units/form.ts'
import { findUnit, listUnits } from '#src/admin/units/queries.ts'
import { deskFrame } from '#src/auth/frame.ts'
import { requireRole } from '#src/auth/middleware.ts'
import { tanggal } from '#src/calendar/words.ts'
import { isUuid } from '#src/db/id.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { goTo, show } from '#src/http/respond.tsx'
import * as views from '#views/admin/units/form.tsx'
import { UnitsPage } from '#views/admin/units/list.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

/** /kelola/unit, for the administrator. */
export const unitsRoutes = new Hono<Env>()

unitsRoutes.use('/kelola/unit/*', requireRole('administrator'))

unitsRoutes.get('/kelola/unit', async (c) => {
  const { db, clock } = c.var
  const rows = await listUnits(db, clock.today)
  const units = rows.map((row) => ({
    ...row,
    petugas: row.petugas ?? 0,
    masa: masa(row),
    tutup: row.berlakuSampai !== null && row.berlakuSampai < clock.today,
  }))
  const frame = deskFrame(c, { title: 'Unit kerja', current: '/kelola/unit' })
  return show(c, { page: () => <UnitsPage {...{ frame, units }} /> })
})

unitsRoutes.get('/kelola/unit/baru', (c) => showNew(c, randomUUID()))

unitsRoutes.post('/kelola/unit', async (c) => {
  const { db, actor, clock } = c.var
  const form = await readForm(c, UnitBaruForm)
  if (!form.ok) return showNew(c, form.kunci, form.values, form.errors)
  const errors = await tambahUnit(db, form.kunci, form.data, actor!, clock)
  if (errors) return showNew(c, form.kunci, form.values, errors)
  return goTo(c, '/kelola/unit')
})

unitsRoutes.get('/kelola/unit/:id', async (c) => showUnit(c, await unitOf(c)))

unitsRoutes.post('/kelola/unit/:id', async (c) => {
  const { db, actor, clock } = c.var
  const unit = await unitOf(c)
  const form = await readForm(c, UnitForm)
  if (!form.ok) return showUnit(c, unit, { names: form })
  await ubahUnit(db, unit.id, form.data, actor!, clock)
  return goTo(c, '/kelola/unit')
})

unitsRoutes.post('/kelola/unit/:id/tutup', async (c) => {
  const { db, actor, clock } = c.var
  const unit = await unitOf(c)
  const { values, ...form } = await readForm(c, TutupForm)
  if (!form.ok) return showUnit(c, unit, { tutup: { values, errors: form.errors } })
  const { berlakuSampai } = form.data
  if (berlakuSampai !== null && berlakuSampai < unit.berlakuDari) {
    const errors = { berlakuSampai: `Tidak boleh sebelum ${tanggal(unit.berlakuDari)}.` }
    return showUnit(c, unit, { tutup: { values, errors } })
  }
  await tutupUnit(db, unit.id, berlakuSampai, actor!, clock)
  return goTo(c, '/kelola/unit')
})

type Unit = NonNullable<Awaited<ReturnType<typeof findUnit>>>

async function unitOf(c: Ctx): Promise<Unit> {
  const id = c.req.param('id') ?? ''
  const unit = isUuid(id) ? await findUnit(c.var.db, id) : undefined
  if (!unit) throw new NotFound(`unit ${id}`)
  return unit
}

async function showNew(c: Ctx, kunci: string, values?: Values, errors?: Errors) {
  const view = { kunci, values, errors }
  const frame = deskFrame(c, { title: 'Unit baru', current: '/kelola/unit' })
  const page = () => <views.NewUnitPage {...view} frame={frame} />
  return show(c, { page, part: () => <views.NewUnitForm {...view} /> }, errors ? 422 : 200)
}

type Typed = { values: Values; errors: Errors }

async function showUnit(c: Ctx, unit: Unit, typed: { names?: Typed; tutup?: Typed } = {}) {
  const { nama, singkatan, berlakuDari } = unit
  const names = typed.names ?? { values: { nama, singkatan, berlakuDari } }
  const tutup = typed.tutup ?? { values: { berlakuSampai: unit.berlakuSampai ?? '' } }
  const frame = deskFrame(c, { title: nama, current: '/kelola/unit' })
  const page = () => <views.UnitPage {...{ frame, unit, names, tutup }} />
  const part = () =>
    typed.tutup ? (
      <views.CloseForm unit={unit} {...tutup} />
    ) : (
      <views.UnitForm unit={unit} {...names} />
    )
  return show(c, { page, part }, typed.names || typed.tutup ? 422 : 200)
}

function masa({ berlakuDari, berlakuSampai }: Pick<Unit, 'berlakuDari' | 'berlakuSampai'>) {
  const dari = tanggal(berlakuDari)
  return berlakuSampai === null ? dari : `${dari} sampai ${tanggal(berlakuSampai)}`
}
