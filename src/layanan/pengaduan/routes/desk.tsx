import { Forbidden } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import { deskCase, nomorOf, staff } from '#src/layanan/desk-case.tsx'
import { lihatPelapor } from '#src/layanan/pengaduan/acts/lihat.ts'
import { slipPengaduan } from '#src/layanan/pengaduan/acts/tanda-terima.ts'
import { suratRahasia } from '#src/layanan/pengaduan/procedure.ts'
import { readCase, showCase } from '#src/layanan/pengaduan/routes/case.tsx'

/** The page of a report at the desk, and the papers and photos on it. */
export const caseRoutes = deskCase({
  at: '/meja/pengaduan/:nomor',
  read: readCase,
  show: showCase,
  seesPerson: (_peran, { membuka }) => membuka,
  rahasia: suratRahasia,
  kode: ['admin_pengaduan', 'kasi', 'petugas'],
})

// Posted, so that no link, history or prefetch looks at who somebody is.
caseRoutes.post('/pelapor', async (c) => {
  const nomor = nomorOf(c)
  await readCase(c, nomor)
  return showCase(c, nomor, { pelapor: await lihatPelapor(c.var, nomor, staff(c)) })
})

caseRoutes.get('/slip', async (c) => {
  const nomor = nomorOf(c)
  const { membuka } = await readCase(c, nomor)
  if (!membuka) throw new Forbidden('a receipt carries the kode lacak')
  const isi = await slipPengaduan(c.var, nomor)
  return sendFile(c, { nama: `Slip ${nomor}.pdf`, jenis: 'application/pdf', isi }, { view: true })
})
