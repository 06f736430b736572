import { requireStaff } from '#src/auth/middleware.ts'
import { givenFiles } from '#src/attachments/kinds.ts'
import { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { partSteps, stepsOf } from '#src/http/step-form.ts'
import * as disposisi from '#src/layanan/call-center/telepon-masuk/acts/disposisi.ts'
import * as jawaban from '#src/layanan/call-center/telepon-masuk/acts/jawaban.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import {
  caseUrl,
  QUEUE,
  readCase,
  showCase,
} from '#src/layanan/call-center/telepon-masuk/routes/case.tsx'
import * as form from '#src/layanan/call-center/telepon-masuk/step-forms.ts'
import { TanpaIsian } from '#src/layanan/step-forms.ts'

const step = stepsOf({
  procedure: teleponMasuk,
  sebutan: 'Telepon',
  read: readCase,
  show: showCase,
  urlOf: caseUrl,
})

/** What a desk can do to a call: one address an act, named by what comes of it. */
export const stepRoutes = new Hono<Env>().basePath(`${QUEUE}/:nomor`)

stepRoutes.use(requireStaff)

const handlers = {
  'jawaban-langsung': step({
    name: 'jawabLangsung',
    schema: form.JawabLangsungForm,
    act: jawaban.jawabLangsung,
  }),
  janji: step({ name: 'janjikan', schema: form.JanjiForm, act: jawaban.janjikan }),
  analisis: step({ name: 'catatAnalisis', schema: form.AnalisisForm, act: jawaban.catatAnalisis }),
  jawaban: step({
    name: 'tetapkanJawaban',
    schema: form.TetapkanForm,
    act: jawaban.tetapkanJawaban,
  }),
  hubungan: step({ name: 'hubungiKembali', schema: form.HubungiForm, act: jawaban.hubungiKembali }),
  penutupan: step({
    name: 'tutupTanpaTerhubung',
    schema: TanpaIsian,
    act: jawaban.tutupTanpaTerhubung,
  }),
  disposisi: step({
    name: 'mintaKonfirmasi',
    schema: form.KonfirmasiForm,
    act: disposisi.mintaKonfirmasi,
  }),
}
for (const [to, handler] of Object.entries(handlers)) stepRoutes.post(`/${to}`, handler)

stepRoutes.route(
  '/disposisi/:id',
  partSteps(step, {
    schema: form.KonfirmasiJawabanForm,
    files: { berkas: givenFiles },
    acts: disposisi,
  }),
)
