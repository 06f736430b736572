import { Hono } from 'hono'
import { fetchFile } from '#src/attachments/store.ts'
import { requireRole, requireStaff } from '#src/auth/middleware.ts'
import { roleNames } from '#src/auth/roles.ts'
import type { Db } from '#src/db/client.ts'
import { isUuid } from '#src/db/id.ts'
import { findSuratOf } from '#src/documents/queries.ts'
import { Forbidden, IllegalAct, NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { bukaBerkas, lihatNik, type SeesPerson, terbitkanKodeBaru } from '#src/layanan/lihat.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'
import type { Party, Role } from '#src/workflow/procedure.ts'
import { findWhole, type Whole } from '#src/workflow/whole/queries.ts'

/** The signed-in petugas; routes of the desk stand behind `requireStaff`. */
export const staff = (c: Ctx): Actor => c.var.actor!

/** The number in the address of a route below a case. */
export const nomorOf = (c: { req: { param: (name: string) => string | undefined } }) =>
  c.req.param('nomor') ?? ''

/**
 * A case with what its procedure keeps of it, if this reader may see it.
 * @param find what the procedure keeps, and the units that exist on a day, by the nomor
 * @throws NotFound when there is none, or it is another unit's
 */
export async function readWhole<T extends object>(
  c: Ctx,
  nomor: string,
  find: (db: Db, nomor: string, hari: string) => Promise<T | undefined>,
) {
  const { db, clock } = c.var
  const [whole, found] = await Promise.all([findWhole(db, nomor), find(db, nomor, clock.today)])
  if (!whole || !found || !maySee(whole, staff(c))) throw new NotFound(nomor)
  return { whole, ...found }
}

const maySee = ({ berkas, disposisi, keikutsertaan }: Whole, actor: Actor) =>
  !isUnitScoped(actor) ||
  [berkas, ...disposisi, ...keikutsertaan].some(
    ({ unitKerjaId }) => unitKerjaId === (actor.unitKerjaId ?? ''),
  )

/** Whose turn it is, as the office calls them. */
export const sebutanOf = ({ var: { settings } }: Ctx): Record<string, string> => ({
  ...roleNames(settings),
  pemohon: 'Pemohon',
})

type DeskCase<Case> = {
  /** Address of the page of a case, with `:nomor`. */
  at: `${string}/:nomor`
  /** Throws NotFound where the reader may not see the case. */
  read: (c: Ctx, nomor: string) => Promise<Case>
  /** The page, with what is shown once. */
  show: (
    c: Ctx,
    nomor: string,
    once?: { nik?: string; kodeLacak?: string },
  ) => Response | Promise<Response>
  /** Whether these roles may see who brought this case, and what carries its kode lacak. */
  seesPerson: (peran: readonly Party[], found: Case) => boolean
  /** Kinds of paper that open the case to whoever holds them. */
  rahasia: readonly string[]
  /** Who gives a new kode lacak. */
  kode: readonly Role[]
  /** Whether such a case has one at all; it has unless told. */
  hasKode?: (found: Case) => boolean
}

/** What every case has at the desk: its page, its papers and files, a new kode lacak. */
export function deskCase<Case>({
  at,
  read,
  show,
  seesPerson,
  rahasia,
  kode,
  hasKode = () => true,
}: DeskCase<Case>) {
  const routes = new Hono<Env>().basePath(at)
  routes.use(requireStaff)

  routes.get('/', (c) => show(c, nomorOf(c)))

  routes.post('/kode', requireRole(...kode), async (c) => {
    const nomor = nomorOf(c)
    const found = await read(c, nomor)
    if (!seesPerson(staff(c).peran, found)) throw new Forbidden('may not give a code')
    if (!hasKode(found)) throw new IllegalAct('a code where there is none')
    return show(c, nomor, { kodeLacak: await terbitkanKodeBaru(c.var, nomor, staff(c), kode) })
  })

  routes.get('/surat/:id', async (c) => {
    const nomor = nomorOf(c)
    const found = await read(c, nomor)
    const id = c.req.param('id')
    const surat = isUuid(id) ? await findSuratOf(c.var.db, nomor, id) : undefined
    if (!surat || (rahasia.includes(surat.jenis) && !seesPerson(staff(c).peran, found)))
      throw new NotFound()
    const { isi, jenis } = await fetchFile(c.var.db, c.var.keys, surat.sidik)
    return sendFile(c, { nama: `${surat.judul} ${nomor}.pdf`, jenis, isi }, { view: true })
  })

  // A sealed file is opened by a form, so that no link, history or prefetch looks at it.
  routes.on(['GET', 'POST'], '/berkas/:id', async (c) => {
    const nomor = nomorOf(c)
    const found = await read(c, nomor)
    const id = c.req.param('id')
    if (!isUuid(id)) throw new NotFound(id)
    const asked = { nomor, id, sealed: c.req.method === 'POST' }
    const sees: SeesPerson = (peran) => seesPerson(peran, found)
    return sendFile(c, await bukaBerkas(c.var, asked, staff(c), sees), { view: true })
  })

  return routes
}

/** For a procedure that asks for a NIK: shown in full once, and the look recorded. */
export const nikRoute =
  ({
    read,
    show,
    seesPerson,
  }: Pick<DeskCase<unknown>, 'read' | 'show'> & { seesPerson: SeesPerson }) =>
  async (c: Ctx) => {
    const nomor = nomorOf(c)
    await read(c, nomor)
    return show(c, nomor, { nik: await lihatNik(c.var, nomor, staff(c), seesPerson) })
  }
