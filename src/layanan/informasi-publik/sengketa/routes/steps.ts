import { documentFiles } from '#src/attachments/kinds.ts'
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
import { readCase, showCase } from '#src/layanan/informasi-publik/sengketa/routes/case.tsx'
import * as form from '#src/layanan/informasi-publik/sengketa/step-forms.ts'
import { TanpaIsian } from '#src/layanan/step-forms.ts'
import { stepRoutesAt } from '#src/layanan/step-routes.ts'

/** What proves a fact. */
const withFiles = { files: { berkas: documentFiles } }

const { routes, on } = stepRoutesAt('/meja/sengketa', {
  procedure: sengketa,
  read: readCase,
  show: showCase,
})

/** What a desk can do to a sengketa: one address an act, named by what comes of it. */
export const stepRoutes = routes

on('/jangka', 'ubahJendela', form.JendelaForm, ubahJendela)
on('/susunan', 'susunTim', form.TimForm, tim.susunTim)
on('/tim', 'tetapkanTim', TanpaIsian, tim.tetapkanTim)
on('/rapat', 'catatRapat', form.RapatForm, rapat.catatRapat, withFiles)
on('/notulen', 'sahkanNotulen', form.NotulenForm, rapat.sahkanNotulen)
on('/upaya', 'catatUpaya', form.UpayaForm, rapat.catatUpaya, withFiles)
on('/rancangan-laporan', 'susunLaporan', form.LaporanForm, laporan.susunLaporan)
on('/laporan', 'laporkan', TanpaIsian, laporan.laporkan)
on('/penerimaan-laporan', 'terimaLaporan', form.ArahanForm, laporan.terimaLaporan)
on('/register', 'catatRegister', form.RegisterForm, komisi.catatRegister)
on('/kelengkapan', 'catatKelengkapan', form.KelengkapanForm, komisi.catatKelengkapan)
on('/panggilan', 'catatPanggilan', form.PanggilanForm, komisi.catatPanggilan, withFiles)
on('/sidang', 'catatSidang', form.SidangForm, komisi.catatSidang, withFiles)
on('/mediasi', 'mulaiMediasi', form.MediasiForm, mediasi.mulaiMediasi, withFiles)
on(
  '/perpanjangan-mediasi',
  'perpanjangMediasi',
  form.MediasiForm,
  mediasi.perpanjangMediasi,
  withFiles,
)
on('/hasil-mediasi', 'akhiriMediasi', form.HasilMediasiForm, mediasi.akhiriMediasi, withFiles)
on('/putusan', 'catatPutusan', form.PutusanForm, putusan.catatPutusan, withFiles)
on('/gugatan', 'catatGugatan', form.GugatanForm, putusan.catatGugatan, withFiles)
on('/kasasi', 'catatKasasi', form.GugatanForm, putusan.catatKasasi, withFiles)
on(
  '/putusan-pengadilan',
  'catatPutusanPengadilan',
  form.PutusanForm,
  putusan.catatPutusanPengadilan,
  withFiles,
)
on('/pelaksanaan', 'laksanakan', form.LaksanakanForm, pelaksanaan.laksanakan)
on(
  '/pelaksanaan/catatan',
  'catatPelaksanaan',
  form.PelaksanaanForm,
  pelaksanaan.catatPelaksanaan,
  withFiles,
)
on('/penutupan', 'tutup', form.TutupForm, pelaksanaan.tutup)
on('/pencabutan', 'cabut', form.CabutForm, akhir.cabut)
on('/gugur', 'gugurkan', form.GugurForm, akhir.gugurkan)
