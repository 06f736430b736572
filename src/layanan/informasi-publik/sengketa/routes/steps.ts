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
import * as facilitationForm from '#src/layanan/informasi-publik/sengketa/step-forms/facilitation.ts'
import * as komisiForm from '#src/layanan/informasi-publik/sengketa/step-forms/komisi.ts'
import * as rulingForm from '#src/layanan/informasi-publik/sengketa/step-forms/ruling.ts'
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

on('/jangka', 'ubahJendela', facilitationForm.JendelaForm, ubahJendela)
on('/susunan', 'susunTim', facilitationForm.TimForm, tim.susunTim)
on('/tim', 'tetapkanTim', TanpaIsian, tim.tetapkanTim)
on('/rapat', 'catatRapat', facilitationForm.RapatForm, rapat.catatRapat, withFiles)
on('/notulen', 'sahkanNotulen', facilitationForm.NotulenForm, rapat.sahkanNotulen)
on('/upaya', 'catatUpaya', facilitationForm.UpayaForm, rapat.catatUpaya, withFiles)
on('/rancangan-laporan', 'susunLaporan', facilitationForm.LaporanForm, laporan.susunLaporan)
on('/laporan', 'laporkan', TanpaIsian, laporan.laporkan)
on('/penerimaan-laporan', 'terimaLaporan', facilitationForm.ArahanForm, laporan.terimaLaporan)
on('/register', 'catatRegister', komisiForm.RegisterForm, komisi.catatRegister)
on('/kelengkapan', 'catatKelengkapan', komisiForm.KelengkapanForm, komisi.catatKelengkapan)
on('/panggilan', 'catatPanggilan', komisiForm.PanggilanForm, komisi.catatPanggilan, withFiles)
on('/sidang', 'catatSidang', komisiForm.SidangForm, komisi.catatSidang, withFiles)
on('/mediasi', 'mulaiMediasi', komisiForm.MediasiForm, mediasi.mulaiMediasi, withFiles)
on(
  '/perpanjangan-mediasi',
  'perpanjangMediasi',
  komisiForm.MediasiForm,
  mediasi.perpanjangMediasi,
  withFiles,
)
on('/hasil-mediasi', 'akhiriMediasi', komisiForm.HasilMediasiForm, mediasi.akhiriMediasi, withFiles)
on('/putusan', 'catatPutusan', rulingForm.PutusanForm, putusan.catatPutusan, withFiles)
on('/gugatan', 'catatGugatan', rulingForm.GugatanForm, putusan.catatGugatan, withFiles)
on('/kasasi', 'catatKasasi', rulingForm.GugatanForm, putusan.catatKasasi, withFiles)
on(
  '/putusan-pengadilan',
  'catatPutusanPengadilan',
  rulingForm.PutusanForm,
  putusan.catatPutusanPengadilan,
  withFiles,
)
on('/pelaksanaan', 'laksanakan', rulingForm.LaksanakanForm, pelaksanaan.laksanakan)
on(
  '/pelaksanaan/catatan',
  'catatPelaksanaan',
  rulingForm.PelaksanaanForm,
  pelaksanaan.catatPelaksanaan,
  withFiles,
)
on('/penutupan', 'tutup', rulingForm.TutupForm, pelaksanaan.tutup)
on('/pencabutan', 'cabut', rulingForm.CabutForm, akhir.cabut)
on('/gugur', 'gugurkan', rulingForm.GugurForm, akhir.gugurkan)
