import { Hono } from 'hono'
import { isUuid } from '#src/db/id.ts'
import { fetchFile } from '#src/attachments/store.ts'
import { requireRole, requireStaff } from '#src/auth/middleware.ts'
import { previewSurat } from '#src/documents/issue.ts'
import { findSuratOf } from '#src/documents/queries.ts'
import { Forbidden, NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import { showPart } from '#src/http/respond.tsx'
import type { Env } from '#src/http/env.ts'
import { bukaBerkas, lihatNik, terbitkanKodeBaru } from '#src/layanan/informasi-publik/lihat.ts'
import { draftOf } from '#src/layanan/informasi-publik/permohonan/acts/rancangan.ts'
import {
  nomorOf,
  readCase,
  showCase,
  staff,
} from '#src/layanan/informasi-publik/permohonan/routes/case.tsx'
import { matchingInformasi } from '#src/layanan/informasi-publik/daftar-informasi/search/queries.ts'
import { HandoverMatches } from '#views/layanan/informasi-publik/permohonan/steps/handover.tsx'
import { seesPerson, suratRahasia } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { slipOf } from '#src/layanan/informasi-publik/permohonan/acts/slip.ts'

/** The page of a case at the desk, and the papers and files on it. */
export const deskRoutes = new Hono<Env>().basePath('/meja/permohonan/:nomor')

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
  if (!surat || (suratRahasia.includes(surat.jenis) && !seesPerson(staff(c).peran)))
    throw new NotFound()
  const { isi, jenis } = await fetchFile(c.var.db, c.var.keys, surat.sidik)
  return sendFile(c, { nama: `${surat.judul} ${nomorOf(c)}.pdf`, jenis, isi }, { view: true })
})

deskRoutes.get('/cocok', async (c) => {
  const { asked } = await readCase(c, nomorOf(c))
  const rows = await matchingInformasi(c.var.db, asked.rincian, 5)
  return showPart(c, () => <HandoverMatches rows={rows} />)
})

deskRoutes.get('/slip', async (c) => {
  await readCase(c, nomorOf(c))
  if (!seesPerson(staff(c).peran)) throw new Forbidden('the slip carries the kode lacak')
  const isi = await slipOf(c.var, nomorOf(c))
  return sendFile(
    c,
    { nama: `Slip ${nomorOf(c)}.pdf`, jenis: 'application/pdf', isi },
    { view: true },
  )
})

deskRoutes.get('/rancangan/:jenis', requireRole('ppid', 'atasan_ppid', 'petugas'), async (c) => {
  await readCase(c, nomorOf(c))
  const draft = await draftOf(c.var, nomorOf(c), c.req.param('jenis'), staff(c))
  const isi = await previewSurat(c.var, draft.paper)
  return sendFile(
    c,
    { nama: `Rancangan ${draft.judul}.pdf`, jenis: 'application/pdf', isi },
    { view: true },
  )
})

// A sealed file is opened by a form, so that no link, history or prefetch looks at it.
deskRoutes.on(['GET', 'POST'], '/berkas/:id', async (c) => {
  await readCase(c, nomorOf(c))
  const id = c.req.param('id')
  if (!isUuid(id)) throw new NotFound(id)
  const asked = { nomor: nomorOf(c), id, sealed: c.req.method === 'POST' }
  return sendFile(c, await bukaBerkas(c.var, asked, staff(c)), { view: true })
})
