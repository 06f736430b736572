import { Hono } from 'hono'
import { requireRole, requireStaff } from '#src/auth/middleware.ts'
import { sendFile } from '#src/http/download.ts'
import type { Env } from '#src/http/env.ts'
import { slipOf } from '#src/layanan/buku-tamu/acts/slip.ts'
import { readCase, showCase } from '#src/layanan/buku-tamu/routes/case.tsx'
import { nomorOf } from '#src/layanan/desk-case.tsx'

/** The page of a visit at the desk, and the slip of its guest. */
export const caseRoutes = new Hono<Env>().basePath('/meja/buku-tamu/:nomor')

caseRoutes.use('/', requireStaff)

caseRoutes.get('/', (c) => showCase(c, nomorOf(c)))

caseRoutes.get('/slip', requireRole('petugas_sekretariat', 'petugas'), async (c) => {
  const nomor = nomorOf(c)
  await readCase(c, nomor)
  const isi = await slipOf(c.var, nomor)
  const file = { nama: `Slip tamu ${nomor}.pdf`, jenis: 'application/pdf', isi }
  return sendFile(c, file, { view: true })
})
