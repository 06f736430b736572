import { givenFiles, scanFile } from '#src/attachments/kinds.ts'
import { partSteps } from '#src/http/step-form.ts'
import * as akhir from '#src/layanan/permintaan-data/acts/akhir.ts'
import * as disposisi from '#src/layanan/permintaan-data/acts/disposisi.ts'
import * as penyerahan from '#src/layanan/permintaan-data/acts/penyerahan.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { readCase, showCase } from '#src/layanan/permintaan-data/routes/case.tsx'
import * as form from '#src/layanan/permintaan-data/step-forms.ts'
import { CabutForm } from '#src/layanan/step-forms.ts'
import { stepRoutesAt } from '#src/layanan/step-routes.ts'

const { routes, on, step } = stepRoutesAt('/meja/permintaan-data', {
  procedure: permintaanData,
  read: readCase,
  show: showCase,
})

/** What a desk can do to a data request: one address an act, named by what comes of it. */
export const stepRoutes = routes

on('/penyerahan-langsung', 'serahkanLangsung', form.SerahForm, penyerahan.serahkanLangsung, {
  files: { dokumen: givenFiles, bukti: scanFile },
})
on('/penyerahan', 'serahkanData', form.SerahForm, penyerahan.serahkanData, {
  files: { dokumen: givenFiles, bukti: scanFile },
})
on('/penyediaan', 'sediakanData', form.SediaForm, penyerahan.sediakanData, {
  files: { dokumen: givenFiles },
})
on('/disposisi', 'teruskanKeUnit', form.TeruskanForm, disposisi.teruskanKeUnit)
stepRoutes.route(
  '/disposisi/:id',
  partSteps(step, { schema: form.JawabanForm, files: { berkas: givenFiles }, acts: disposisi }),
)
on('/ketiadaan', 'nyatakanTidakTersedia', form.TidakTersediaForm, akhir.nyatakanTidakTersedia)
on('/pencabutan', 'cabutPermintaan', CabutForm, akhir.cabutPermintaan)
