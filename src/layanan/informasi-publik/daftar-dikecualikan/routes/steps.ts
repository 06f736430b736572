import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import { Forbidden, Incomplete } from '#src/errors.ts'
import type { Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { goTo } from '#src/http/respond.tsx'
import { problemOf } from '#src/http/step-form.ts'
import * as keputusan from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/keputusan.ts'
import { tetapkan } from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/penetapan.ts'
import * as uji from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/uji.ts'
import * as forms from '#src/layanan/informasi-publik/daftar-dikecualikan/form.ts'
import { daftarDikecualikan } from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import {
  showNew,
  showSheet,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/pages.tsx'
import { sheetOf } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/sheet.ts'
import { step } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/step.ts'
import type { Actor } from '#src/workflow/perform.ts'

/** What a desk does to a sheet: one address an act, named by what comes of it. */
export const sheetActRoutes = new Hono<Env>()

const at = '/meja/dikecualikan'
const one = `${at}/:nomor`

sheetActRoutes.use(`${at}/*`, requireStaff)

sheetActRoutes.post(at, requireStaff, async (c) => {
  const actor = c.var.actor!
  if (!mayTest(actor)) throw new Forbidden('may not begin a test')
  const form = await readForm(c, forms.UjiForm)
  if (!form.ok) return showNew(c, form)
  try {
    return goTo(c, `${at}/${await uji.mulaiUji(c.var, form, actor)}`)
  } catch (error) {
    const problem = problemOf(error, 'Lembar')
    if (!problem) throw error
    return showNew(c, { ...form, ...problem })
  }
})

sheetActRoutes.post(`${one}/uji-ulang`, async (c) => {
  const sheet = await sheetOf(c)
  if (!mayTest(c.var.actor!)) throw new Forbidden('may not begin a test')
  const form = await readForm(c, forms.CatatanForm)
  try {
    return goTo(
      c,
      `${at}/${await keputusan.ujiUlang(c.var, sheet.nomor, form.kunci, c.var.actor!)}`,
    )
  } catch (error) {
    if (!(error instanceof Incomplete)) throw error
    return showSheet(c, sheet, 'ujiUlang', { ...form, ...problemOf(error, 'Lembar')! })
  }
})

sheetActRoutes.post(
  `${one}/lembar`,
  step({ name: 'ubahUji', schema: forms.LembarForm, act: uji.ubahUji }),
)
sheetActRoutes.post(
  `${one}/informasi`,
  step({ name: 'tambahInformasi', schema: forms.InformasiForm, act: uji.tambahInformasi }),
)
sheetActRoutes.post(
  `${one}/informasi/:id`,
  step({
    name: 'ubahInformasi',
    schema: forms.InformasiForm,
    act: (kit, nomor, sent, actor, c) =>
      uji.ubahInformasi(kit, nomor, c.req.param('id') ?? '', sent, actor),
  }),
)
sheetActRoutes.post(
  `${one}/informasi/:id/keluar`,
  step({
    name: 'hapusInformasi',
    schema: forms.CatatanForm,
    act: (kit, nomor, sent, actor, c) =>
      uji.hapusInformasi(kit, nomor, c.req.param('id') ?? '', sent, actor),
  }),
)
sheetActRoutes.post(
  `${one}/pengajuan`,
  step({ name: 'ajukan', schema: forms.CatatanForm, act: uji.ajukan }),
)
sheetActRoutes.post(
  `${one}/persetujuan`,
  step({ name: 'setujui', schema: forms.CatatanForm, act: keputusan.setujui }),
)
sheetActRoutes.post(
  `${one}/pengembalian`,
  step({ name: 'kembalikan', schema: forms.AlasanForm, act: keputusan.kembalikan }),
)
sheetActRoutes.post(
  `${one}/penetapan`,
  step({ name: 'tetapkan', schema: forms.CatatanForm, act: tetapkan }),
)
sheetActRoutes.post(
  `${one}/kesimpulan`,
  step({ name: 'nyatakanTerbuka', schema: forms.AlasanForm, act: keputusan.nyatakanTerbuka }),
)
sheetActRoutes.post(
  `${one}/pembukaan`,
  step({ name: 'buka', schema: forms.BukaForm, act: keputusan.buka }),
)

/** Who may begin an uji konsekuensi. */
export const mayTest = (actor: Actor) =>
  actor.peran.some((role) => daftarDikecualikan.opening.by.includes(role))
