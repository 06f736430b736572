import { Hono } from 'hono'
import { fetchFile } from '#src/attachments/store.ts'
import { requireRole, requireStaff } from '#src/auth/middleware.ts'
import { isUuid } from '#src/db/id.ts'
import { findSuratOf } from '#src/documents/queries.ts'
import { NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Env } from '#src/http/env.ts'
import { bukaBerkas, terbitkanKodeBaru } from '#src/layanan/permintaan-data/acts/lihat.ts'
import { seesPerson, suratRahasia } from '#src/layanan/permintaan-data/procedure.ts'
import { nomorOf, readCase, showCase, staff } from '#src/layanan/permintaan-data/routes/case.tsx'

/** The page of a data request at the desk, and the papers and files on it. */
export const caseRoutes = new Hono<Env>().basePath('/meja/permintaan-data/:nomor')

caseRoutes.use(requireStaff)

caseRoutes.get('/', (c) => showCase(c, nomorOf(c)))

caseRoutes.post('/kode', requireRole('petugas', 'petugas_data'), async (c) => {
  const nomor = nomorOf(c)
  await readCase(c, nomor)
  return showCase(c, nomor, { kodeLacak: await terbitkanKodeBaru(c.var, nomor, staff(c)) })
})

caseRoutes.get('/surat/:id', async (c) => {
  await readCase(c, nomorOf(c))
  const id = c.req.param('id')
  const surat = isUuid(id) ? await findSuratOf(c.var.db, nomorOf(c), id) : undefined
  if (!surat || (suratRahasia.includes(surat.jenis) && !seesPerson(staff(c).peran)))
    throw new NotFound()
  const { isi, jenis } = await fetchFile(c.var.db, c.var.keys, surat.sidik)
  return sendFile(c, { nama: `${surat.judul} ${nomorOf(c)}.pdf`, jenis, isi }, { view: true })
})

// A sealed file is opened by a form, so that no link, history or prefetch looks at it.
caseRoutes.on(['GET', 'POST'], '/berkas/:id', async (c) => {
  await readCase(c, nomorOf(c))
  const id = c.req.param('id')
  if (!isUuid(id)) throw new NotFound(id)
  const asked = { nomor: nomorOf(c), id, sealed: c.req.method === 'POST' }
  return sendFile(c, await bukaBerkas(c.var, asked, staff(c)), { view: true })
})
