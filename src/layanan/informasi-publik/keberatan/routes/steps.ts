import { Hono } from 'hono'
import { documentFiles, type FileRule } from '#src/attachments/kinds.ts'
import { requireStaff } from '#src/auth/middleware.ts'
import { stepsOf } from '#src/http/step-form.ts'
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

const dokumen: FileRule = { ...documentFiles, kinds: [...documentFiles.kinds, 'csv', 'zip'] }

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
    files: { berkas: dokumen },
    act: perintah.jawabPerintah,
  }),
)
stepRoutes.post(
  '/penarikan',
  step({ name: 'tarikPerintah', schema: form.TanpaIsian, act: perintah.tarikPerintah }),
)
stepRoutes.post(
  '/disposisi/:id/jawaban',
  step({
    name: 'jawabDisposisi',
    schema: form.JawabanForm,
    files: { berkas: dokumen },
    act: (kit, nomor, sent, actor, c) =>
      disposisi.jawabDisposisi(kit, nomor, c.req.param('id')!, sent, actor),
  }),
)
stepRoutes.post(
  '/disposisi/:id/pengingat',
  step({
    name: 'ingatkan',
    schema: form.TanpaIsian,
    act: (kit, nomor, sent, actor, c) =>
      disposisi.ingatkan(kit, nomor, c.req.param('id')!, sent, actor),
  }),
)
stepRoutes.post(
  '/disposisi/:id/penarikan',
  step({
    name: 'tarikDisposisi',
    schema: form.TanpaIsian,
    act: (kit, nomor, sent, actor, c) =>
      disposisi.tarikDisposisi(kit, nomor, c.req.param('id')!, sent, actor),
  }),
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
  step({ name: 'tinjauUlang', schema: form.TanpaIsian, act: putusan.tinjauUlang }),
)
stepRoutes.post('/tanggapan', step({ name: 'tanggapi', schema: form.TanpaIsian, act: tanggapi }))
stepRoutes.post(
  '/reaksi',
  step({ name: 'catatReaksi', schema: form.ReaksiForm, act: langkah.catatReaksi }),
)
stepRoutes.post('/pencabutan', step({ name: 'cabut', schema: form.CabutForm, act: langkah.cabut }))

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
