import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { isUuid } from '#src/db/id.ts'
import {
  aktifkanPetugas,
  aturUlangSandi,
  lepasTotp,
  nonaktifkanPetugas,
  tambahPetugas,
  ubahPetugas,
} from '#src/admin/users/acts.ts'
import { KosongForm, PetugasForm } from '#src/admin/users/form.ts'
import { fieldsFor, usersList, valuesOf } from '#src/admin/users/present.ts'
import { countPetugas, findPetugas, listPetugas } from '#src/admin/users/queries.ts'
import { deskFrame } from '#src/auth/frame.ts'
import { requireRole } from '#src/auth/middleware.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { NewUserPage, UserForm } from '#views/admin/users/form.tsx'
import { UsersPage } from '#views/admin/users/list.tsx'
import { GivenCard, GivenPage, UserPage } from '#views/admin/users/show.tsx'
import type { Errors } from '#views/shared/form.tsx'

/** /kelola/pengguna, for the administrator. */
export const usersRoutes = new Hono<Env>()

usersRoutes.use('/kelola/pengguna/*', requireRole('administrator'), async (c, next) => {
  c.header('Cache-Control', 'no-store')
  await next()
})

const here = '/kelola/pengguna'

usersRoutes.get(here, async (c) => {
  const aktif = c.req.query('status') !== 'nonaktif'
  const [rows, jumlah] = await Promise.all([listPetugas(c.var.db, aktif), countPetugas(c.var.db)])
  const frame = deskFrame(c, { title: 'Pengguna', current: here })
  const view = usersList(rows, jumlah, aktif, c.var.settings)
  return show(c, { page: () => <UsersPage {...view} frame={frame} /> })
})

usersRoutes.get(`${here}/baru`, (c) => showNew(c, { kunci: randomUUID() }))

usersRoutes.post(here, async (c) => {
  const { db, actor, clock } = c.var
  const form = await readForm(c, PetugasForm)
  if (!form.ok) return showNew(c, form)
  const given = await tambahPetugas(db, form.kunci, form.data, actor!, clock)
  if (!given.ok) return showNew(c, { ...form, errors: given.errors })
  return showGiven(c, { ...form.data, sandi: given.sandi })
})

usersRoutes.get(`${here}/:id`, async (c) => showUser(c, await petugasOf(c)))

usersRoutes.post(`${here}/:id`, async (c) => {
  const { db, actor, clock } = c.var
  const petugas = await petugasOf(c)
  const form = await readForm(c, PetugasForm)
  if (!form.ok) return showUser(c, petugas, form)
  const done = await ubahPetugas(db, petugas.id, form.data, actor!, clock)
  if (!done.ok) return showUser(c, petugas, { ...form, errors: done.errors })
  return goTo(c, here)
})

usersRoutes.post(`${here}/:id/sandi`, async (c) => {
  const { db, actor, clock } = c.var
  const { id, nama, email } = await petugasOf(c)
  const { kunci } = await readForm(c, KosongForm)
  const sandi = await aturUlangSandi(db, kunci, id, actor!, clock)
  return showGiven(c, { nama, surel: email, sandi })
})

const deeds = { totp: lepasTotp, nonaktif: nonaktifkanPetugas, aktif: aktifkanPetugas }
for (const [path, act] of Object.entries(deeds))
  usersRoutes.post(`${here}/:id/${path}`, async (c) => {
    const { id } = await petugasOf(c)
    await act(c.var.db, id, c.var.actor!, c.var.clock)
    return goTo(c, `${here}/${id}`)
  })

type Petugas = NonNullable<Awaited<ReturnType<typeof findPetugas>>>

async function petugasOf(c: Ctx): Promise<Petugas> {
  const id = c.req.param('id') ?? ''
  const petugas = isUuid(id) ? await findPetugas(c.var.db, id) : undefined
  if (!petugas) throw new NotFound(`petugas ${id}`)
  return petugas
}

type Values = Parameters<typeof valuesOf>[0]
type Typed = { kunci?: string; values?: Values; errors?: Errors }

async function showNew(c: Ctx, { kunci, values = {}, errors }: Typed) {
  const fields = { kunci, errors, ...valuesOf(values), ...(await fieldsFor(c)) }
  const frame = deskFrame(c, { title: 'Pengguna baru', current: here })
  const page = () => <NewUserPage action={here} {...fields} frame={frame} />
  return show(c, { page, part: () => <UserForm action={here} {...fields} /> }, errors ? 422 : 200)
}

async function showUser(c: Ctx, user: Petugas, { values, errors }: Typed = {}) {
  const typed = values ?? { ...user, surel: user.email }
  const options = await fieldsFor(c, user.unitKerjaId)
  const form = { action: `${here}/${user.id}`, errors, ...valuesOf(typed), ...options }
  const frame = deskFrame(c, { title: user.nama, current: here })
  const view = { frame, user, form, sendiri: user.id === c.var.actor?.id, kunci: randomUUID() }
  const page = () => <UserPage {...view} />
  return show(c, { page, part: () => <UserForm {...form} /> }, errors ? 422 : 200)
}

async function showGiven(c: Ctx, given: { nama: string; surel: string; sandi: string | null }) {
  const { nama, surel, sandi } = given
  const frame = deskFrame(c, { title: nama, current: here })
  const page = () => <GivenPage {...{ nama, surel, sandi, frame }} />
  return show(c, { page, part: () => <GivenCard {...{ nama, surel, sandi }} /> })
}
