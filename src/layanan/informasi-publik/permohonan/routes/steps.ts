import { Hono } from 'hono'
import { documentFiles, givenFiles, identityFile, scanFile } from '#src/attachments/kinds.ts'
import { requireStaff } from '#src/auth/middleware.ts'
import { partSteps, stepsOf } from '#src/http/step-form.ts'
import type { Env } from '#src/http/env.ts'
import * as disposisi from '#src/layanan/informasi-publik/permohonan/acts/disposisi.ts'
import * as kelengkapan from '#src/layanan/informasi-publik/permohonan/acts/kelengkapan.ts'
import * as keputusan from '#src/layanan/informasi-publik/permohonan/acts/keputusan.ts'
import { beritahukan } from '#src/layanan/informasi-publik/permohonan/acts/pemberitahuan.ts'
import { cabut } from '#src/layanan/informasi-publik/permohonan/acts/pencabutan.ts'
import {
  sediakan,
  serahkan,
  serahkanLangsung,
} from '#src/layanan/informasi-publik/permohonan/acts/penyerahan.ts'
import { perpanjang } from '#src/layanan/informasi-publik/permohonan/acts/perpanjangan.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import {
  caseUrl,
  readCase,
  showCase,
} from '#src/layanan/informasi-publik/permohonan/routes/case.tsx'
import * as form from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { CabutForm, JawabanForm, TanpaIsian } from '#src/layanan/step-forms.ts'

const pelengkap = { identitas: identityFile, suratKuasa: scanFile, pelengkap: documentFiles }

const step = stepsOf({ procedure: permohonan, read: readCase, show: showCase, urlOf: caseUrl })

/** What a desk can do to a permohonan: one address an act, named by what comes of it. */
export const stepRoutes = new Hono<Env>().basePath('/meja/permohonan/:nomor')

stepRoutes.use(requireStaff)

stepRoutes.post(
  '/kelengkapan',
  step({ name: 'nyatakanLengkap', schema: form.KelengkapanForm, act: kelengkapan.nyatakanLengkap }),
)
stepRoutes.post(
  '/kekurangan',
  step({
    name: 'nyatakanTidakLengkap',
    schema: form.KekuranganForm,
    act: kelengkapan.nyatakanTidakLengkap,
  }),
)
stepRoutes.post(
  '/pelengkap',
  step({
    name: 'lengkapi',
    schema: form.PelengkapForm,
    files: pelengkap,
    act: kelengkapan.lengkapi,
  }),
)
stepRoutes.post(
  '/disposisi',
  step({ name: 'disposisi', schema: form.DisposisiForm, act: disposisi.teruskan }),
)
stepRoutes.route(
  '/disposisi/:id',
  partSteps(step, { schema: JawabanForm, files: { berkas: givenFiles }, acts: disposisi }),
)
stepRoutes.post(
  '/perpanjangan',
  step({ name: 'perpanjang', schema: form.PerpanjanganForm, act: perpanjang }),
)
stepRoutes.post(
  '/keputusan',
  step({
    name: 'putuskan',
    schema: form.KeputusanForm,
    files: { dokumen: givenFiles },
    act: keputusan.putuskan,
  }),
)
stepRoutes.post(
  '/persetujuan',
  step({ name: 'setujuiPenolakan', schema: form.PersetujuanForm, act: keputusan.setujuiPenolakan }),
)
stepRoutes.post(
  '/pengembalian',
  step({
    name: 'kembalikanPenolakan',
    schema: form.KembalikanForm,
    act: keputusan.kembalikanPenolakan,
  }),
)
stepRoutes.post(
  '/peninjauan',
  step({ name: 'tinjauUlang', schema: TanpaIsian, act: keputusan.tinjauUlang }),
)
stepRoutes.post(
  '/pemberitahuan',
  step({ name: 'beritahukan', schema: TanpaIsian, act: beritahukan }),
)
stepRoutes.post(
  '/penyerahan',
  step({
    name: 'serahkan',
    schema: form.PenyerahanForm,
    files: { bukti: scanFile },
    act: serahkan,
  }),
)
stepRoutes.post(
  '/penyerahan-langsung',
  step({
    name: 'serahkanLangsung',
    schema: form.PenyerahanForm,
    files: { bukti: scanFile },
    act: serahkanLangsung,
  }),
)
stepRoutes.post(
  '/penyediaan',
  step({ name: 'sediakan', schema: TanpaIsian, files: { dokumen: givenFiles }, act: sediakan }),
)
stepRoutes.post('/pencabutan', step({ name: 'cabut', schema: CabutForm, act: cabut }))
