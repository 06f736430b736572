import { requireRole } from '#src/auth/middleware.ts'
import { isUuid } from '#src/db/id.ts'
import { type Issue, previewSurat } from '#src/documents/issue.ts'
import { NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Ctx } from '#src/http/env.ts'
import { deskCase, nikRoute, nomorOf, staff } from '#src/layanan/desk-case.tsx'
import { seesPerson } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { draftLaporan } from '#src/layanan/informasi-publik/sengketa/acts/laporan.ts'
import { draftNotulen } from '#src/layanan/informasi-publik/sengketa/acts/rapat.ts'
import { draftTim } from '#src/layanan/informasi-publik/sengketa/acts/tim.ts'
import { readCase, showCase } from '#src/layanan/informasi-publik/sengketa/routes/case.tsx'

const desk = { read: readCase, show: showCase, seesPerson }

/** The page of a case at the desk, and the papers and files on it. */
export const deskRoutes = deskCase({
  ...desk,
  at: '/meja/sengketa/:nomor',
  rahasia: [],
  kode: ['petugas'],
})

deskRoutes.post('/nik', nikRoute(desk))

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

async function sendDraft(c: Ctx, draft: Issue) {
  const isi = await previewSurat(c.var, draft.paper)
  const nama = `Rancangan ${draft.judul}.pdf`
  return sendFile(c, { nama, jenis: 'application/pdf', isi }, { view: true })
}
