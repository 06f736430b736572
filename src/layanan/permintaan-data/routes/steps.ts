import { Hono } from 'hono'
import { givenFiles, scanFile } from '#src/attachments/kinds.ts'
import { requireStaff } from '#src/auth/middleware.ts'
import { partSteps, stepsOf } from '#src/http/step-form.ts'
import type { Env } from '#src/http/env.ts'
import * as akhir from '#src/layanan/permintaan-data/acts/akhir.ts'
import * as disposisi from '#src/layanan/permintaan-data/acts/disposisi.ts'
import * as penyerahan from '#src/layanan/permintaan-data/acts/penyerahan.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { caseUrl, readCase, showCase } from '#src/layanan/permintaan-data/routes/case.tsx'
import * as form from '#src/layanan/permintaan-data/step-forms.ts'
import { CabutForm } from '#src/layanan/step-forms.ts'

const step = stepsOf({ procedure: permintaanData, read: readCase, show: showCase, urlOf: caseUrl })

/** What a desk can do to a data request: one address an act, named by what comes of it. */
export const stepRoutes = new Hono<Env>().basePath('/meja/permintaan-data/:nomor')

stepRoutes.use(requireStaff)

stepRoutes.post(
  '/penyerahan-langsung',
  step({
    name: 'serahkanLangsung',
    schema: form.SerahForm,
    files: { dokumen: givenFiles, bukti: scanFile },
    act: penyerahan.serahkanLangsung,
  }),
)
stepRoutes.post(
  '/penyerahan',
  step({
    name: 'serahkanData',
    schema: form.SerahForm,
    files: { dokumen: givenFiles, bukti: scanFile },
    act: penyerahan.serahkanData,
  }),
)
stepRoutes.post(
  '/penyediaan',
  step({
    name: 'sediakanData',
    schema: form.SediaForm,
    files: { dokumen: givenFiles },
    act: penyerahan.sediakanData,
  }),
)
stepRoutes.post(
  '/disposisi',
  step({ name: 'teruskanKeUnit', schema: form.TeruskanForm, act: disposisi.teruskanKeUnit }),
)
stepRoutes.route(
  '/disposisi/:id',
  partSteps(step, { schema: form.JawabanForm, files: { berkas: givenFiles }, acts: disposisi }),
)
stepRoutes.post(
  '/ketiadaan',
  step({
    name: 'nyatakanTidakTersedia',
    schema: form.TidakTersediaForm,
    act: akhir.nyatakanTidakTersedia,
  }),
)
stepRoutes.post(
  '/pencabutan',
  step({ name: 'cabutPermintaan', schema: CabutForm, act: akhir.cabutPermintaan }),
)
