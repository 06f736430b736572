import { deskCase } from '#src/layanan/desk-case.tsx'
import { seesPerson, suratRahasia } from '#src/layanan/permintaan-data/procedure.ts'
import { readCase, showCase } from '#src/layanan/permintaan-data/routes/case.tsx'

/** The page of a data request at the desk, and the papers and files on it. */
export const caseRoutes = deskCase({
  at: '/meja/permintaan-data/:nomor',
  read: readCase,
  show: showCase,
  seesPerson,
  rahasia: suratRahasia,
  kode: ['petugas', 'petugas_data'],
})
