import { Hono } from 'hono'
import type * as v from 'valibot'
import { documentFiles } from '#src/attachments/kinds.ts'
import { requireStaff } from '#src/auth/middleware.ts'
import type { Env } from '#src/http/env.ts'
import { stepsOf } from '#src/http/step-form.ts'
import * as akhir from '#src/layanan/informasi-publik/sengketa/acts/akhir.ts'
import * as komisi from '#src/layanan/informasi-publik/sengketa/acts/komisi.ts'
import * as laporan from '#src/layanan/informasi-publik/sengketa/acts/laporan.ts'
import * as mediasi from '#src/layanan/informasi-publik/sengketa/acts/mediasi.ts'
import * as pelaksanaan from '#src/layanan/informasi-publik/sengketa/acts/pelaksanaan.ts'
import { ubahJendela } from '#src/layanan/informasi-publik/sengketa/acts/pembukaan.ts'
import * as putusan from '#src/layanan/informasi-publik/sengketa/acts/putusan.ts'
import * as rapat from '#src/layanan/informasi-publik/sengketa/acts/rapat.ts'
import * as tim from '#src/layanan/informasi-publik/sengketa/acts/tim.ts'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { caseUrl, readCase, showCase } from '#src/layanan/informasi-publik/sengketa/routes/case.tsx'
import * as form from '#src/layanan/informasi-publik/sengketa/step-forms.ts'

const step = stepsOf({ procedure: sengketa, read: readCase, show: showCase, urlOf: caseUrl })
type StepOf<S extends v.GenericSchema> = Parameters<typeof step<S>>[0]

/** A step that may bring files, at the field `berkas`. */
const withFiles = <S extends v.GenericSchema>(one: Omit<StepOf<S>, 'files'>) =>
  step({ ...one, files: { berkas: documentFiles } } as StepOf<S>)

/** What a desk can do to a sengketa: one address an act, named by what comes of it. */
export const stepRoutes = new Hono<Env>().basePath('/meja/sengketa/:nomor')

stepRoutes.use(requireStaff)

stepRoutes.post(
  '/jangka',
  step({ name: 'ubahJendela', schema: form.JendelaForm, act: ubahJendela }),
)
stepRoutes.post('/susunan', step({ name: 'susunTim', schema: form.TimForm, act: tim.susunTim }))
stepRoutes.post(
  '/tim',
  step({ name: 'tetapkanTim', schema: form.TanpaIsian, act: tim.tetapkanTim }),
)
stepRoutes.post(
  '/rapat',
  withFiles({ name: 'catatRapat', schema: form.RapatForm, act: rapat.catatRapat }),
)
stepRoutes.post(
  '/notulen',
  step({ name: 'sahkanNotulen', schema: form.NotulenForm, act: rapat.sahkanNotulen }),
)
stepRoutes.post(
  '/upaya',
  withFiles({ name: 'catatUpaya', schema: form.UpayaForm, act: rapat.catatUpaya }),
)
stepRoutes.post(
  '/rancangan-laporan',
  step({ name: 'susunLaporan', schema: form.LaporanForm, act: laporan.susunLaporan }),
)
stepRoutes.post(
  '/laporan',
  step({ name: 'laporkan', schema: form.TanpaIsian, act: laporan.laporkan }),
)
stepRoutes.post(
  '/penerimaan-laporan',
  step({ name: 'terimaLaporan', schema: form.ArahanForm, act: laporan.terimaLaporan }),
)
stepRoutes.post(
  '/register',
  step({ name: 'catatRegister', schema: form.RegisterForm, act: komisi.catatRegister }),
)
stepRoutes.post(
  '/kelengkapan',
  step({ name: 'catatKelengkapan', schema: form.KelengkapanForm, act: komisi.catatKelengkapan }),
)
stepRoutes.post(
  '/panggilan',
  withFiles({ name: 'catatPanggilan', schema: form.PanggilanForm, act: komisi.catatPanggilan }),
)
stepRoutes.post(
  '/sidang',
  withFiles({ name: 'catatSidang', schema: form.SidangForm, act: komisi.catatSidang }),
)
stepRoutes.post(
  '/mediasi',
  withFiles({ name: 'mulaiMediasi', schema: form.MediasiForm, act: mediasi.mulaiMediasi }),
)
stepRoutes.post(
  '/perpanjangan-mediasi',
  withFiles({
    name: 'perpanjangMediasi',
    schema: form.MediasiForm,
    act: mediasi.perpanjangMediasi,
  }),
)
stepRoutes.post(
  '/hasil-mediasi',
  withFiles({ name: 'akhiriMediasi', schema: form.HasilMediasiForm, act: mediasi.akhiriMediasi }),
)
stepRoutes.post(
  '/putusan',
  withFiles({ name: 'catatPutusan', schema: form.PutusanForm, act: putusan.catatPutusan }),
)
stepRoutes.post(
  '/gugatan',
  withFiles({ name: 'catatGugatan', schema: form.GugatanForm, act: putusan.catatGugatan }),
)
stepRoutes.post(
  '/kasasi',
  withFiles({ name: 'catatKasasi', schema: form.GugatanForm, act: putusan.catatKasasi }),
)
stepRoutes.post(
  '/putusan-pengadilan',
  withFiles({
    name: 'catatPutusanPengadilan',
    schema: form.PutusanForm,
    act: putusan.catatPutusanPengadilan,
  }),
)
stepRoutes.post(
  '/pelaksanaan',
  step({ name: 'laksanakan', schema: form.LaksanakanForm, act: pelaksanaan.laksanakan }),
)
stepRoutes.post(
  '/pelaksanaan/catatan',
  withFiles({
    name: 'catatPelaksanaan',
    schema: form.PelaksanaanForm,
    act: pelaksanaan.catatPelaksanaan,
  }),
)
stepRoutes.post(
  '/penutupan',
  step({ name: 'tutup', schema: form.TutupForm, act: pelaksanaan.tutup }),
)
stepRoutes.post('/pencabutan', step({ name: 'cabut', schema: form.CabutForm, act: akhir.cabut }))
stepRoutes.post('/gugur', step({ name: 'gugurkan', schema: form.GugurForm, act: akhir.gugurkan }))
