import { Hono } from 'hono'
import { simpanKomisi } from '#src/admin/komisi/acts.ts'
import { KomisiForm } from '#src/admin/komisi/form.ts'
import { findKomisi, listKomisi } from '#src/admin/komisi/queries.ts'
import { deskFrame } from '#src/auth/frame.ts'
import { requireRole } from '#src/auth/middleware.ts'
import { isUuid, newKey } from '#src/db/id.ts'
import type { KomisiInformasi } from '#src/db/schema.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { KomisiEdit, KomisiEditPage, KomisiListPage } from '#views/admin/komisi/komisi.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

const LIST = '/kelola/komisi-informasi'

/** /kelola/komisi-informasi, for the administrator: before whom a sengketa may be. */
export const komisiRoutes = new Hono<Env>()

komisiRoutes.use(`${LIST}/*`, requireRole('administrator'))

komisiRoutes.get(LIST, async (c) => {
  const rows = await listKomisi(c.var.db)
  const frame = deskFrame(c, { title: 'Komisi Informasi', current: LIST })
  return show(c, { page: () => <KomisiListPage frame={frame} rows={rows} /> })
})

komisiRoutes.get(`${LIST}/baru`, (c) =>
  showEdit(c, undefined, { kunci: newKey(), values: { tingkat: 'kabupaten-kota', aktif: 'ya' } }),
)

komisiRoutes.post(LIST, (c) => save(c, undefined))

komisiRoutes.get(`${LIST}/:id`, async (c) => {
  const one = await komisiOf(c)
  return showEdit(c, one, { kunci: newKey(), values: typedOf(one) })
})

komisiRoutes.post(`${LIST}/:id`, async (c) => save(c, await komisiOf(c)))

async function save(c: Ctx, one: KomisiInformasi | undefined) {
  const { db, actor, clock } = c.var
  const form = await readForm(c, KomisiForm)
  const { kunci, values } = form
  if (!form.ok) return showEdit(c, one, { kunci, values, errors: form.errors })
  try {
    await simpanKomisi(db, kunci, one?.id, form.data, actor!, clock)
  } catch (error) {
    if (!(error instanceof Incomplete)) throw error
    return showEdit(c, one, { kunci, values, errors: { [error.field]: error.message } })
  }
  return goTo(c, LIST)
}

const typedOf = ({
  aktif,
  utama,
  nama,
  tingkat,
  alamat,
  telepon,
  email,
}: KomisiInformasi): Values => ({
  nama,
  tingkat,
  alamat,
  telepon,
  email,
  aktif: aktif ? 'ya' : '',
  utama: utama ? 'ya' : '',
})

async function komisiOf(c: Ctx): Promise<KomisiInformasi> {
  const id = c.req.param('id') ?? ''
  const one = isUuid(id) ? await findKomisi(c.var.db, id) : undefined
  if (!one) throw new NotFound(`komisi ${id}`)
  return one
}

type Shown = { kunci: string; values: Values; errors?: Errors }

function showEdit(c: Ctx, one: KomisiInformasi | undefined, form: Shown) {
  const judul = one?.nama ?? 'Komisi Informasi baru'
  const action = one ? `${LIST}/${one.id}` : LIST
  const frame = deskFrame(c, { title: judul, current: LIST })
  const page = () => <KomisiEditPage frame={frame} judul={judul} action={action} {...form} />
  const part = () => <KomisiEdit action={action} {...form} />
  return show(c, { page, part }, form.errors ? 422 : 200)
}
