import { givenFiles } from '#src/attachments/kinds.ts'
import { partSteps } from '#src/http/step-form.ts'
import * as disposisi from '#src/layanan/informasi-publik/keberatan/acts/disposisi.ts'
import * as langkah from '#src/layanan/informasi-publik/keberatan/acts/langkah.ts'
import * as perintah from '#src/layanan/informasi-publik/keberatan/acts/perintah.ts'
import * as putusan from '#src/layanan/informasi-publik/keberatan/acts/putusan.ts'
import { tanggapi } from '#src/layanan/informasi-publik/keberatan/acts/tanggapan.ts'
import type { KeberatanDibaca } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { readCase, showCase } from '#src/layanan/informasi-publik/keberatan/routes/case.tsx'
import * as form from '#src/layanan/informasi-publik/keberatan/step-forms.ts'
import { CabutForm, JawabanForm, TanpaIsian } from '#src/layanan/step-forms.ts'
import { stepRoutesAt } from '#src/layanan/step-routes.ts'

const { routes, on, step } = stepRoutesAt('/meja/keberatan', {
  procedure: keberatan,
  read: readCase,
  show: showCase,
})

/** What a desk can do to a keberatan: one address an act, named by what comes of it. */
export const stepRoutes = routes

on('/penerusan', 'teruskan', form.TeruskanForm, langkah.teruskan)
on('/perintah', 'perintahkan', form.PerintahForm, perintah.perintahkan)
on('/jawaban', 'jawabPerintah', form.JawabPerintahForm, perintah.jawabPerintah, {
  files: { berkas: givenFiles },
})
on('/penarikan', 'tarikPerintah', TanpaIsian, perintah.tarikPerintah)
stepRoutes.route(
  '/disposisi/:id',
  partSteps(step, { schema: JawabanForm, files: { berkas: givenFiles }, acts: disposisi }),
)
on('/putusan', 'putuskan', form.PutusanForm, putusan.putuskan, { also: answersEach })
on('/peninjauan', 'tinjauUlang', TanpaIsian, putusan.tinjauUlang)
on('/tanggapan', 'tanggapi', TanpaIsian, tanggapi)
on('/reaksi', 'catatReaksi', form.ReaksiForm, langkah.catatReaksi)
on('/pencabutan', 'cabut', CabutForm, langkah.cabut)

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
