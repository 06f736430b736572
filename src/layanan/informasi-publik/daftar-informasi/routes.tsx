import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import { type Ctx, type Env } from '#src/http/env.ts'
import { readForm, type Submission } from '#src/http/form.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo } from '#src/http/respond.tsx'
import * as acts from '#src/layanan/informasi-publik/daftar-informasi/acts.ts'
import { catalogueRoutes } from '#src/layanan/informasi-publik/daftar-informasi/catalogue.tsx'
import { dipRoutes } from '#src/layanan/informasi-publik/daftar-informasi/desk.tsx'
import { entryOf } from '#src/layanan/informasi-publik/daftar-informasi/desk-entry.ts'
import {
  failedOf,
  showEdit,
  showEntry,
  showNew,
} from '#src/layanan/informasi-publik/daftar-informasi/desk-forms.tsx'
import * as files from '#src/layanan/informasi-publik/daftar-informasi/files.ts'
import {
  AlasanForm,
  BerkasForm,
  berkasInformasi,
  berkasPengganti,
  berkasTambahan,
  CatatanForm,
  InformasiForm,
  StepForm,
} from '#src/layanan/informasi-publik/daftar-informasi/form.ts'

/** What the desk does to the Daftar Informasi Publik. */
const dipActRoutes = new Hono<Env>()

dipActRoutes.use('/meja/dip/*', requireStaff)

dipActRoutes.post('/meja/dip', async (c) => {
  const form = await receiveForm(c, InformasiForm, { files: { berkas: berkasInformasi } })
  if (!form.ok) return showNew(c, failedOf(form, form.titipan.berkas))
  const nomor = await acts.usulkanInformasi(c.var, form, c.var.actor!)
  return goTo(c, `/meja/dip/${nomor}`)
})

dipActRoutes.post('/meja/dip/:nomor', async (c) => {
  const entry = await entryOf(c)
  const form = await readForm(c, InformasiForm)
  if (!form.ok) return showEdit(c, entry, failedOf(form))
  if (form.versi !== undefined && form.versi !== entry.whole.berkas.versi)
    return showEdit(c, entry, failedOf({ ...form, errors: moved }), true)
  await acts.ubahInformasi(c.var, entry.nomor, form, c.var.actor!)
  return goTo(c, `/meja/dip/${entry.nomor}`)
})

const moved = {
  formulir:
    'Informasi ini berubah sejak Anda membukanya. Bandingkan isian Anda dengan yang tersimpan, lalu simpan lagi.',
}

dipActRoutes.post('/meja/dip/:nomor/penerbitan', async (c) => {
  const form = await readForm(c, StepForm)
  return after(c, 'terbitkan', form, (nomor, sent) =>
    acts.terbitkanInformasi(c.var, nomor, sent, c.var.actor!),
  )
})

dipActRoutes.post('/meja/dip/:nomor/pengembalian', async (c) => {
  const form = await readForm(c, CatatanForm)
  return after(c, 'kembalikan', form, (nomor, sent) =>
    acts.kembalikanInformasi(c.var, nomor, sent, c.var.actor!),
  )
})

dipActRoutes.post('/meja/dip/:nomor/pengajuan', async (c) => {
  const form = await readForm(c, StepForm)
  return after(c, 'ajukanLagi', form, (nomor, sent) =>
    acts.ajukanLagiInformasi(c.var, nomor, sent, c.var.actor!),
  )
})

dipActRoutes.post('/meja/dip/:nomor/penarikan', async (c) => {
  const form = await readForm(c, AlasanForm)
  return after(c, 'tarik', form, (nomor, sent) =>
    acts.tarikInformasi(c.var, nomor, sent, c.var.actor!),
  )
})

dipActRoutes.post('/meja/dip/:nomor/berkas', async (c) => {
  const entry = await entryOf(c)
  const form = await receiveForm(c, BerkasForm, { files: { berkas: berkasTambahan } })
  if (!form.ok) return showEntry(c, entry, 'tambah', failedOf(form, form.titipan.berkas))
  await files.tambahBerkas(c.var, entry.nomor, form, c.var.actor!)
  return goTo(c, `/meja/dip/${entry.nomor}`)
})

dipActRoutes.post('/meja/dip/:nomor/berkas/:id', async (c) => {
  const entry = await entryOf(c)
  const id = c.req.param('id')
  const form = await receiveForm(c, BerkasForm, { files: { pengganti: berkasPengganti } })
  if (!form.ok) return showEntry(c, entry, `ganti-${id}`, failedOf(form, form.titipan.pengganti))
  await files.gantiBerkas(c.var, entry.nomor, id, form, c.var.actor!)
  return goTo(c, `/meja/dip/${entry.nomor}`)
})

dipActRoutes.post('/meja/dip/:nomor/berkas/:id/lepas', async (c) => {
  const { nomor } = await entryOf(c)
  const form = await readForm(c, BerkasForm)
  if (form.ok) await files.lepasBerkas(c.var, nomor, c.req.param('id'), form, c.var.actor!)
  return goTo(c, `/meja/dip/${nomor}`)
})

type StepSchema = typeof StepForm | typeof CatatanForm | typeof AlasanForm

/** A step of the entry: done, or its form again with what is wrong. */
async function after<S extends StepSchema>(
  c: Ctx,
  step: string,
  form: Submission<S>,
  act: (nomor: string, sent: Submission<S> & { ok: true }) => Promise<string>,
) {
  const entry = await entryOf(c)
  if (!form.ok) return showEntry(c, entry, step, failedOf(form))
  await act(entry.nomor, form)
  return goTo(c, `/meja/dip/${entry.nomor}`)
}

/** Every URL of the Daftar Informasi Publik: the desk's and the public's. */
export const daftarInformasiRoutes: Hono<Env>[] = [dipRoutes, dipActRoutes, catalogueRoutes]
