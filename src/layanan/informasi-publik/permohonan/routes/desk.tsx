import { requireRole } from '#src/auth/middleware.ts'
import { previewSurat } from '#src/documents/issue.ts'
import { Forbidden } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import { showPart } from '#src/http/respond.tsx'
import { deskCase, nikRoute, nomorOf, staff } from '#src/layanan/desk-case.tsx'
import { matchingInformasi } from '#src/layanan/informasi-publik/daftar-informasi/search/queries.ts'
import { draftOf } from '#src/layanan/informasi-publik/permohonan/acts/rancangan.ts'
import { slipPermohonan } from '#src/layanan/informasi-publik/permohonan/acts/slip.ts'
import { seesPerson, suratRahasia } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { readCase, showCase } from '#src/layanan/informasi-publik/permohonan/routes/case.tsx'
import { HandoverMatches } from '#views/layanan/informasi-publik/permohonan/steps/handover.tsx'

const desk = { read: readCase, show: showCase, seesPerson }

/** The page of a case at the desk, and the papers and files on it. */
export const deskRoutes = deskCase({
  ...desk,
  at: '/meja/permohonan/:nomor',
  rahasia: suratRahasia,
  kode: ['petugas'],
})

deskRoutes.post('/nik', nikRoute(desk))

deskRoutes.get('/cocok', async (c) => {
  const { asked } = await readCase(c, nomorOf(c))
  const rows = await matchingInformasi(c.var.db, asked.rincian, 5)
  return showPart(c, () => <HandoverMatches rows={rows} />)
})

deskRoutes.get('/slip', async (c) => {
  await readCase(c, nomorOf(c))
  if (!seesPerson(staff(c).peran)) throw new Forbidden('the slip carries the kode lacak')
  const isi = await slipPermohonan(c.var, nomorOf(c))
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
