import { requireRole } from '#src/auth/middleware.ts'
import { previewSurat } from '#src/documents/issue.ts'
import { Forbidden } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import { deskCase, nikRoute, nomorOf, staff } from '#src/layanan/desk-case.tsx'
import { slipKeberatan } from '#src/layanan/informasi-publik/keberatan/acts/slip.ts'
import { draftTanggapan } from '#src/layanan/informasi-publik/keberatan/acts/tanggapan.ts'
import { suratRahasia } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { readCase, showCase } from '#src/layanan/informasi-publik/keberatan/routes/case.tsx'
import { seesPerson } from '#src/layanan/informasi-publik/permohonan/procedure.ts'

const desk = { read: readCase, show: showCase, seesPerson }

/** The page of a case at the desk, and the papers and files on it. */
export const deskRoutes = deskCase({
  ...desk,
  at: '/meja/keberatan/:nomor',
  rahasia: suratRahasia,
  kode: ['petugas'],
})

deskRoutes.post('/nik', nikRoute(desk))

deskRoutes.get('/slip', async (c) => {
  const nomor = nomorOf(c)
  await readCase(c, nomor)
  if (!seesPerson(staff(c).peran)) throw new Forbidden('the slip carries the kode lacak')
  const file = { nama: `Slip ${nomor}.pdf`, jenis: 'application/pdf' }
  return sendFile(c, { ...file, isi: await slipKeberatan(c.var, nomor) }, { view: true })
})

deskRoutes.get('/rancangan', requireRole('atasan_ppid'), async (c) => {
  await readCase(c, nomorOf(c))
  const draft = await draftTanggapan(c.var, nomorOf(c), staff(c))
  const isi = await previewSurat(c.var, draft.paper)
  const nama = `Rancangan ${draft.judul}.pdf`
  return sendFile(c, { nama, jenis: 'application/pdf', isi }, { view: true })
})
