import { Hono } from 'hono'
import { givenFiles } from '#src/attachments/kinds.ts'
import { requireStaff } from '#src/auth/middleware.ts'
import { partSteps, stepsOf } from '#src/http/step-form.ts'
import type { Env } from '#src/http/env.ts'
import * as disposisi from '#src/layanan/informasi-publik/keberatan/acts/disposisi.ts'
import * as langkah from '#src/layanan/informasi-publik/keberatan/acts/langkah.ts'
import * as perintah from '#src/layanan/informasi-publik/keberatan/acts/perintah.ts'
import * as putusan from '#src/layanan/informasi-publik/keberatan/acts/putusan.ts'
import { tanggapi } from '#src/layanan/informasi-publik/keberatan/acts/tanggapan.ts'
import type { KeberatanDibaca } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import {
  caseUrl,
  readCase,
  showCase,
} from '#src/layanan/informasi-publik/keberatan/routes/case.tsx'
import * as form from '#src/layanan/informasi-publik/keberatan/step-forms.ts'
import { CabutForm, JawabanForm, TanpaIsian } from '#src/layanan/step-forms.ts'

const step = stepsOf({ procedure: keberatan, read: readCase, show: showCase, urlOf: caseUrl })

/** What a desk can do to a keberatan: one address an act, named by what comes of it. */
export const stepRoutes = new Hono<Env>().basePath('/meja/keberatan/:nomor')

stepRoutes.use(requireStaff)

stepRoutes.post(
  '/penerusan',
  step({ name: 'teruskan', schema: form.TeruskanForm, act: langkah.teruskan }),
)
stepRoutes.post(
  '/perintah',
  step({ name: 'perintahkan', schema: form.PerintahForm, act: perintah.perintahkan }),
)
stepRoutes.post(
  '/jawaban',
  step({
    name: 'jawabPerintah',
    schema: form.JawabPerintahForm,
    files: { berkas: givenFiles },
    act: perintah.jawabPerintah,
  }),
)
stepRoutes.post(
  '/penarikan',
  step({ name: 'tarikPerintah', schema: TanpaIsian, act: perintah.tarikPerintah }),
)
stepRoutes.route(
  '/disposisi/:id',
  partSteps(step, { schema: JawabanForm, files: { berkas: givenFiles }, acts: disposisi }),
)
stepRoutes.post(
  '/putusan',
  step({
    name: 'putuskan',
    schema: form.PutusanForm,
    also: answersEach,
    act: putusan.putuskan,
  }),
)
stepRoutes.post(
  '/peninjauan',
  step({ name: 'tinjauUlang', schema: TanpaIsian, act: putusan.tinjauUlang }),
)
stepRoutes.post('/tanggapan', step({ name: 'tanggapi', schema: TanpaIsian, act: tanggapi }))
stepRoutes.post(
  '/reaksi',
  step({ name: 'catatReaksi', schema: form.ReaksiForm, act: langkah.catatReaksi }),
)
stepRoutes.post('/pencabutan', step({ name: 'cabut', schema: CabutForm, act: langkah.cabut }))

/** Perki 1/2021 Pasal 44 ayat (2) huruf c: no ground stays without an answer. */
function answersEach({ asked: { alasan } }: { asked: KeberatanDibaca }) {
  return ({ values }: { values: Partial<Record<string, string | string[]>> }) =>
    Object.fromEntries(
      alasan
        .map((huruf) => form.bantahanField(huruf))
        .filter((field) => String(values[field] ?? '').trim() === '')
        .map((field) => [field, 'Tulis tanggapan atas alasan ini.']),
    )
}
