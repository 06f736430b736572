import { Hono } from 'hono'
import { fetchFile } from '#src/attachments/store.ts'
import { requireRole, requireStaff } from '#src/auth/middleware.ts'
import { isUuid } from '#src/db/id.ts'
import { type Issue, previewSurat } from '#src/documents/issue.ts'
import { findSuratOf } from '#src/documents/queries.ts'
import { NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { bukaBerkas, lihatNik, terbitkanKodeBaru } from '#src/layanan/informasi-publik/lihat.ts'
import { draftLaporan } from '#src/layanan/informasi-publik/sengketa/acts/laporan.ts'
import { draftNotulen } from '#src/layanan/informasi-publik/sengketa/acts/rapat.ts'
import { draftTim } from '#src/layanan/informasi-publik/sengketa/acts/tim.ts'
import {
  nomorOf,
  readCase,
  showCase,
  staff,
} from '#src/layanan/informasi-publik/sengketa/routes/case.tsx'

/** The page of a case at the desk, and the papers and files on it. */
export const deskRoutes = new Hono<Env>().basePath('/meja/sengketa/:nomor')

deskRoutes.use(requireStaff)

deskRoutes.get('/', (c) => showCase(c, nomorOf(c)))

deskRoutes.post('/nik', async (c) => {
  const nomor = nomorOf(c)
  await readCase(c, nomor)
  return showCase(c, nomor, { nik: await lihatNik(c.var, nomor, staff(c)) })
})

deskRoutes.post('/kode', requireRole('petugas'), async (c) => {
  const nomor = nomorOf(c)
  await readCase(c, nomor)
  return showCase(c, nomor, { kodeLacak: await terbitkanKodeBaru(c.var, nomor, staff(c)) })
})

deskRoutes.get('/surat/:id', async (c) => {
  await readCase(c, nomorOf(c))
  const id = c.req.param('id')
  const surat = isUuid(id) ? await findSuratOf(c.var.db, nomorOf(c), id) : undefined
  if (!surat) throw new NotFound()
  const { isi, jenis } = await fetchFile(c.var.db, c.var.keys, surat.sidik)
  return sendFile(c, { nama: `${surat.judul} ${nomorOf(c)}.pdf`, jenis, isi }, { view: true })
})

deskRoutes.get('/rancangan/tim', requireRole('atasan_ppid', 'ppid', 'petugas'), async (c) => {
  await readCase(c, nomorOf(c))
  return sendDraft(c, await draftTim(c.var, nomorOf(c), staff(c)))
})

deskRoutes.get('/rancangan/laporan', requireRole('ppid', 'petugas'), async (c) => {
  await readCase(c, nomorOf(c))
  return sendDraft(c, await draftLaporan(c.var, nomorOf(c), staff(c)))
})

deskRoutes.get('/rancangan/notulen/:id', requireRole('ppid', 'petugas'), async (c) => {
  await readCase(c, nomorOf(c))
  const id = c.req.param('id')
  if (!isUuid(id)) throw new NotFound(id)
  return sendDraft(c, await draftNotulen(c.var, nomorOf(c), id, staff(c)))
})

// A sealed file is opened by a form, so that no link, history or prefetch looks at it.
deskRoutes.on(['GET', 'POST'], '/berkas/:id', async (c) => {
  await readCase(c, nomorOf(c))
  const id = c.req.param('id')
  if (!isUuid(id)) throw new NotFound(id)
  const asked = { nomor: nomorOf(c), id, sealed: c.req.method === 'POST' }
  return sendFile(c, await bukaBerkas(c.var, asked, staff(c)), { view: true })
})

async function sendDraft(c: Ctx, draft: Issue) {
  const isi = await previewSurat(c.var, draft.paper)
  const nama = `Rancangan ${draft.judul}.pdf`
  return sendFile(c, { nama, jenis: 'application/pdf', isi }, { view: true })
}
