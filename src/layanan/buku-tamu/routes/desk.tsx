import { Hono } from 'hono'
import { requireRole, requireStaff } from '#src/auth/middleware.ts'
import { NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Env } from '#src/http/env.ts'
import { slipOf } from '#src/layanan/buku-tamu/acts/slip.ts'
import { readCase, showCase } from '#src/layanan/buku-tamu/routes/case.tsx'
import { melihatFoto } from '#src/layanan/buku-tamu/procedure.ts'
import { nomorOf, staff } from '#src/layanan/desk-case.tsx'
import { bukaBerkas } from '#src/layanan/lihat.ts'
import type { Party } from '#src/workflow/procedure.ts'

/** The page of a visit at the desk, and the slip of its guest. */
export const caseRoutes = new Hono<Env>().basePath('/meja/buku-tamu/:nomor')

caseRoutes.use('/', requireStaff)

caseRoutes.get('/', (c) => showCase(c, nomorOf(c)))

// By a form, so that no link, history or prefetch looks at it.
caseRoutes.post('/foto', requireRole('petugas_sekretariat', 'petugas'), async (c) => {
  const nomor = nomorOf(c)
  const { whole, tamu } = await readCase(c, nomor)
  const foto = whole.lampiran.find(({ jenis }) => jenis === 'foto-tamu')
  if (!foto || !tamu.fotoSampai || tamu.fotoSampai <= c.var.clock.now) throw new NotFound(nomor)
  const sees = (peran: readonly Party[]) => peran.some((one) => melihatFoto.includes(one))
  const asked = { nomor, id: foto.id, sealed: true }
  return sendFile(c, await bukaBerkas(c.var, asked, staff(c), sees), { view: true })
})

caseRoutes.get('/slip', requireRole('petugas_sekretariat', 'petugas'), async (c) => {
  const nomor = nomorOf(c)
  await readCase(c, nomor)
  const isi = await slipOf(c.var, nomor)
  const file = { nama: `Slip tamu ${nomor}.pdf`, jenis: 'application/pdf', isi }
  return sendFile(c, file, { view: true })
})
