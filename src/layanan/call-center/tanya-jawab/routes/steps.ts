import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import type { Env } from '#src/http/env.ts'
import { stepsOf } from '#src/http/step-form.ts'
import * as pemeriksaan from '#src/layanan/call-center/tanya-jawab/acts/pemeriksaan.ts'
import {
  perbaruiTanyaJawab,
  ubahTanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/acts/susun.ts'
import * as form from '#src/layanan/call-center/tanya-jawab/form.ts'
import { tanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import {
  entryUrl,
  LIST,
  readEntry,
  showEntry,
} from '#src/layanan/call-center/tanya-jawab/routes/entry.tsx'

const step = stepsOf({
  procedure: tanyaJawab,
  sebutan: 'Tanya jawab',
  read: readEntry,
  show: showEntry,
  urlOf: entryUrl,
})

/** What a desk can do to an entry: one address an act, named by what comes of it. */
export const stepRoutes = new Hono<Env>().basePath(`${LIST}/:nomor`)

stepRoutes.use(requireStaff)

const { TanyaJawabForm, CatatanBoleh, CatatanPerlu } = form

const handlers = {
  ubah: step({ name: 'ubah', schema: TanyaJawabForm, act: ubahTanyaJawab }),
  pembaruan: step({ name: 'perbarui', schema: TanyaJawabForm, act: perbaruiTanyaJawab }),
  pengajuan: step({ name: 'ajukan', schema: CatatanBoleh, act: pemeriksaan.ajukan }),
  pengembalian: step({ name: 'kembalikan', schema: CatatanPerlu, act: pemeriksaan.kembalikan }),
  penerbitan: step({ name: 'terbitkan', schema: CatatanBoleh, act: pemeriksaan.terbitkan }),
  kepastian: step({ name: 'pastikan', schema: CatatanBoleh, act: pemeriksaan.pastikan }),
  keusangan: step({ name: 'tandaiUsang', schema: CatatanPerlu, act: pemeriksaan.tandaiUsang }),
  pencabutan: step({ name: 'cabut', schema: CatatanPerlu, act: pemeriksaan.cabut }),
}
for (const [to, handler] of Object.entries(handlers)) stepRoutes.post(`/${to}`, handler)
