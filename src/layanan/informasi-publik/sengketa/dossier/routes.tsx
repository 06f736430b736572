import { Hono } from 'hono'
import { fetchFile } from '#src/attachments/store.ts'
import { requireRole } from '#src/auth/middleware.ts'
import { isUuid, newKey } from '#src/db/id.ts'
import { Incomplete, NotFound, Stale } from '#src/errors.ts'
import { sendFile, sendStream } from '#src/http/download.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { deskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { buatDossier } from '#src/layanan/informasi-publik/sengketa/dossier/acts/buat.ts'
import { unduhDossier } from '#src/layanan/informasi-publik/sengketa/dossier/acts/unduh.ts'
import { berperkara } from '#src/layanan/informasi-publik/sengketa/dossier/contents.ts'
import { DossierForm } from '#src/layanan/informasi-publik/sengketa/dossier/form.ts'
import {
  dossiersOf,
  findChain,
  findDossier,
} from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'
import { viewDossier } from '#src/layanan/informasi-publik/sengketa/dossier/view.ts'
import {
  DossierPage,
  MakeForm,
  type Sent,
} from '#views/layanan/informasi-publik/sengketa/dossier.tsx'

/** What the body hands to the Komisi Informasi, of a dispute or of the objection before it. */
export const dossierRoutes = new Hono<Env>().basePath('/meja/dossier/:nomor')

dossierRoutes.use(requireRole('petugas', 'ppid', 'atasan_ppid'))

dossierRoutes.get('/', (c) => showDossier(c, { kunci: newKey() }))

dossierRoutes.post('/', async (c) => {
  const nomor = c.req.param('nomor')!
  const form = await readForm(c, DossierForm)
  const { kunci, values } = form
  const back = (errors: Sent['errors'], status: 409 | 422) =>
    showDossier(
      c,
      { kunci, values: { alasan: values.alasan }, ticked: values.sertakan, errors },
      status,
    )
  if (!form.ok) return back(form.errors, 422)
  try {
    await buatDossier(c.var, nomor, form, c.var.actor!)
  } catch (error) {
    if (error instanceof Incomplete) return back({ [error.field]: error.message }, 422)
    if (error instanceof Stale) return back({ formulir: MOVED }, 409)
    throw error
  }
  return goTo(c, `/meja/dossier/${nomor}`)
})

dossierRoutes.get('/:id/zip', async (c) => {
  const { pieces, ...file } = await unduhDossier(c.var, nomorOf(c), idOf(c), c.var.actor!)
  return sendStream(c, file, pieces)
})

dossierRoutes.get('/:id/daftar-isi', async (c) => {
  const dossier = await findDossier(c.var.db, nomorOf(c), idOf(c))
  if (!dossier) throw new NotFound(idOf(c))
  const { isi, jenis } = await fetchFile(c.var.db, c.var.keys, dossier.sidik)
  return sendFile(c, { nama: `Daftar isi ${nomorOf(c)}.pdf`, jenis, isi }, { view: true })
})

const MOVED =
  'Perkara ini baru saja berubah. Daftar di halaman ini sudah yang terbaru; centang dan alasan Anda masih ada. Periksa, lalu buat lagi.'

const nomorOf = (c: Ctx) => c.req.param('nomor')!

/** @throws NotFound when it is no key */
function idOf(c: Ctx): string {
  const id = c.req.param('id')!
  if (!isUuid(id)) throw new NotFound(id)
  return id
}

async function showDossier(c: Ctx, sent: Sent, status: 200 | 409 | 422 = 200) {
  const nomor = nomorOf(c)
  const [chain, made] = await Promise.all([findChain(c.var.db, nomor), dossiersOf(c.var.db, nomor)])
  const berkas = chain.at(-1)
  if (!berkas || !berperkara.includes(berkas.prosedur)) throw new NotFound(nomor)
  const view = viewDossier(chain, made)
  const frame = deskFrame(c, { title: `Dossier ${nomor}`, problems: status !== 200 })
  return show(
    c,
    {
      page: () => <DossierPage frame={frame} view={view} sent={sent} />,
      part: () => <MakeForm view={view} sent={sent} />,
    },
    status,
  )
}
