import { type FileRule, photoFile } from '#src/attachments/kinds.ts'
import { partSteps } from '#src/http/step-form.ts'
import * as balasan from '#src/layanan/pengaduan/acts/balasan.ts'
import * as disposisi from '#src/layanan/pengaduan/acts/disposisi.ts'
import * as verifikasi from '#src/layanan/pengaduan/acts/verifikasi.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { readCase, showCase } from '#src/layanan/pengaduan/routes/case.tsx'
import * as form from '#src/layanan/pengaduan/step-forms.ts'
import { CabutForm } from '#src/layanan/step-forms.ts'
import { stepRoutesAt } from '#src/layanan/step-routes.ts'

/** What a unit or a reporter shows of a matter: photos, or a paper. */
const evidence: FileRule = { ...photoFile, kinds: [...photoFile.kinds, 'pdf'], maxFiles: 5 }

const { routes, on, step } = stepRoutesAt('/meja/pengaduan', {
  procedure: pengaduan,
  read: readCase,
  show: showCase,
})

/** What a desk can do to a report: one address an act, named by what comes of it. */
export const stepRoutes = routes

on('/kelengkapan', 'nyatakanLengkap', form.TelaahForm, verifikasi.nyatakanLengkap)
on('/telaah', 'ubahLaporan', form.TelaahForm, verifikasi.ubahLaporan)
on('/pengembalian', 'kembalikanKePelapor', form.KembaliForm, verifikasi.kembalikanKePelapor)
on('/pelengkapan', 'lengkapiLaporan', form.LengkapiForm, verifikasi.lengkapiLaporan, {
  files: { foto: evidence },
})
on('/pusat', 'kembalikanKePusat', form.PusatForm, verifikasi.kembalikanKePusat)
on('/arsip', 'arsipkan', form.ArsipForm, verifikasi.arsipkan)
on('/analisis', 'catatAnalisis', form.AnalisisForm, verifikasi.catatAnalisis)
on('/pencabutan', 'cabutLaporan', CabutForm, verifikasi.cabutLaporan)
on('/disposisi', 'teruskanKeUnit', form.TeruskanForm, disposisi.teruskanKeUnit)
stepRoutes.route(
  '/disposisi/:id',
  partSteps(step, { schema: form.TanggapanForm, files: { berkas: evidence }, acts: disposisi }),
)
on('/balasan', 'balasTanggapan', form.BalasanForm, balasan.balasTanggapan)
on('/jawaban-balasan', 'jawabBalasan', form.JawabBalasanForm, balasan.jawabBalasan)
