import { Hono } from 'hono'
import { type FileRule, photoFile } from '#src/attachments/kinds.ts'
import { requireStaff } from '#src/auth/middleware.ts'
import type { Env } from '#src/http/env.ts'
import { partSteps, stepsOf } from '#src/http/step-form.ts'
import * as balasan from '#src/layanan/pengaduan/acts/balasan.ts'
import * as disposisi from '#src/layanan/pengaduan/acts/disposisi.ts'
import * as verifikasi from '#src/layanan/pengaduan/acts/verifikasi.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { caseUrl, readCase, showCase } from '#src/layanan/pengaduan/routes/case.tsx'
import * as form from '#src/layanan/pengaduan/step-forms.ts'
import { CabutForm } from '#src/layanan/step-forms.ts'

const step = stepsOf({ procedure: pengaduan, read: readCase, show: showCase, urlOf: caseUrl })

/** What a unit or a reporter shows of a matter: photos, or a paper. */
const evidence: FileRule = { ...photoFile, kinds: [...photoFile.kinds, 'pdf'], maxFiles: 5 }

/** What a desk can do to a report: one address an act, named by what comes of it. */
export const stepRoutes = new Hono<Env>().basePath('/meja/pengaduan/:nomor')

stepRoutes.use(requireStaff)

stepRoutes.post(
  '/kelengkapan',
  step({ name: 'nyatakanLengkap', schema: form.TelaahForm, act: verifikasi.nyatakanLengkap }),
)
stepRoutes.post(
  '/telaah',
  step({ name: 'ubahLaporan', schema: form.TelaahForm, act: verifikasi.ubahLaporan }),
)
stepRoutes.post(
  '/pengembalian',
  step({
    name: 'kembalikanKePelapor',
    schema: form.KembaliForm,
    act: verifikasi.kembalikanKePelapor,
  }),
)
stepRoutes.post(
  '/pelengkapan',
  step({
    name: 'lengkapiLaporan',
    schema: form.LengkapiForm,
    files: { foto: evidence },
    act: verifikasi.lengkapiLaporan,
  }),
)
stepRoutes.post(
  '/pusat',
  step({ name: 'kembalikanKePusat', schema: form.PusatForm, act: verifikasi.kembalikanKePusat }),
)
stepRoutes.post(
  '/arsip',
  step({ name: 'arsipkan', schema: form.ArsipForm, act: verifikasi.arsipkan }),
)
stepRoutes.post(
  '/analisis',
  step({ name: 'catatAnalisis', schema: form.AnalisisForm, act: verifikasi.catatAnalisis }),
)
stepRoutes.post(
  '/pencabutan',
  step({ name: 'cabutLaporan', schema: CabutForm, act: verifikasi.cabutLaporan }),
)
stepRoutes.post(
  '/disposisi',
  step({ name: 'teruskanKeUnit', schema: form.TeruskanForm, act: disposisi.teruskanKeUnit }),
)
stepRoutes.route(
  '/disposisi/:id',
  partSteps(step, { schema: form.TanggapanForm, files: { berkas: evidence }, acts: disposisi }),
)
stepRoutes.post(
  '/balasan',
  step({ name: 'balasTanggapan', schema: form.BalasanForm, act: balasan.balasTanggapan }),
)
stepRoutes.post(
  '/jawaban-balasan',
  step({ name: 'jawabBalasan', schema: form.JawabBalasanForm, act: balasan.jawabBalasan }),
)
