import { Hono } from 'hono'
import { type FileRule, documentFiles, identityFile } from '#src/attachments/kinds.ts'
import { requireStaff } from '#src/auth/middleware.ts'
import { stepsOf } from '#src/http/step-form.ts'
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

const dokumen: FileRule = {
  ...documentFiles,
  kinds: [...documentFiles.kinds, 'csv', 'zip'],
}
const scan: FileRule = { ...identityFile, identity: false }
const pelengkap = { identitas: identityFile, suratKuasa: scan, pelengkap: documentFiles }

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
  '/perpanjangan',
  step({ name: 'perpanjang', schema: form.PerpanjanganForm, act: perpanjang }),
)
stepRoutes.post(
  '/keputusan',
  step({
    name: 'putuskan',
    schema: form.KeputusanForm,
    files: { dokumen },
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
  step({ name: 'tinjauUlang', schema: form.TanpaIsian, act: keputusan.tinjauUlang }),
)
stepRoutes.post(
  '/pemberitahuan',
  step({ name: 'beritahukan', schema: form.TanpaIsian, act: beritahukan }),
)
stepRoutes.post(
  '/penyerahan',
  step({ name: 'serahkan', schema: form.PenyerahanForm, files: { bukti: scan }, act: serahkan }),
)
stepRoutes.post(
  '/penyerahan-langsung',
  step({
    name: 'serahkanLangsung',
    schema: form.PenyerahanForm,
    files: { bukti: scan },
    act: serahkanLangsung,
  }),
)
stepRoutes.post(
  '/penyediaan',
  step({ name: 'sediakan', schema: form.TanpaIsian, files: { dokumen }, act: sediakan }),
)
stepRoutes.post('/pencabutan', step({ name: 'cabut', schema: form.CabutForm, act: cabut }))
