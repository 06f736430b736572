import { givenFiles } from '#src/attachments/kinds.ts'
import { partSteps } from '#src/http/step-form.ts'
import * as disposisi from '#src/layanan/call-center/telepon-masuk/acts/disposisi.ts'
import * as jawaban from '#src/layanan/call-center/telepon-masuk/acts/jawaban.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { QUEUE, readCase, showCase } from '#src/layanan/call-center/telepon-masuk/routes/case.tsx'
import * as form from '#src/layanan/call-center/telepon-masuk/step-forms.ts'
import { TanpaIsian } from '#src/layanan/step-forms.ts'
import { stepRoutesAt } from '#src/layanan/step-routes.ts'

const { routes, on, step } = stepRoutesAt(QUEUE, {
  procedure: teleponMasuk,
  sebutan: 'Telepon',
  read: readCase,
  show: showCase,
})

/** What a desk can do to a call: one address an act, named by what comes of it. */
export const stepRoutes = routes

on('/jawaban-langsung', 'jawabLangsung', form.JawabLangsungForm, jawaban.jawabLangsung)
on('/janji', 'janjikan', form.JanjiForm, jawaban.janjikan)
on('/analisis', 'catatAnalisis', form.AnalisisForm, jawaban.catatAnalisis)
on('/jawaban', 'tetapkanJawaban', form.TetapkanForm, jawaban.tetapkanJawaban)
on('/hubungan', 'hubungiKembali', form.HubungiForm, jawaban.hubungiKembali)
on('/penutupan', 'tutupTanpaTerhubung', TanpaIsian, jawaban.tutupTanpaTerhubung)
on('/disposisi', 'mintaKonfirmasi', form.KonfirmasiForm, disposisi.mintaKonfirmasi)
stepRoutes.route(
  '/disposisi/:id',
  partSteps(step, {
    schema: form.KonfirmasiJawabanForm,
    files: { berkas: givenFiles },
    acts: disposisi,
  }),
)
