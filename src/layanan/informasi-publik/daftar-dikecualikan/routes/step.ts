import type { Ctx } from '#src/http/env.ts'
import { stepsOf } from '#src/http/step-form.ts'
import {
  type ActUji,
  daftarDikecualikan,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import { showSheet } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/pages.tsx'
import { sheetOf } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/sheet.ts'

/** The handler of a form of a sheet. */
export const step = stepsOf({
  procedure: daftarDikecualikan,
  sebutan: 'Lembar',
  read: sheetOf,
  show: async (c, _nomor, { sent }, status) =>
    showSheet(c, await sheetOf(c), formOf(sent.act, c), { ...sent, status }),
  urlOf: (nomor) => `/meja/dikecualikan/${nomor}`,
})

/** The form of the page that sends an act: a line has its own. */
const formOf = (name: ActUji, c: Ctx) =>
  name === 'ubahInformasi' || name === 'hapusInformasi' ? `${name}-${c.req.param('id')}` : name
