import * as pemeriksaan from '#src/layanan/call-center/tanya-jawab/acts/pemeriksaan.ts'
import {
  perbaruiTanyaJawab,
  ubahTanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/acts/susun.ts'
import * as form from '#src/layanan/call-center/tanya-jawab/form.ts'
import { tanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import { LIST, readEntry, showEntry } from '#src/layanan/call-center/tanya-jawab/routes/entry.tsx'
import { stepRoutesAt } from '#src/layanan/step-routes.ts'

const { routes, on } = stepRoutesAt(LIST, {
  procedure: tanyaJawab,
  sebutan: 'Tanya jawab',
  read: readEntry,
  show: showEntry,
})

/** What a desk can do to an entry: one address an act, named by what comes of it. */
export const stepRoutes = routes

on('/ubah', 'ubah', form.TanyaJawabForm, ubahTanyaJawab)
on('/pembaruan', 'perbarui', form.TanyaJawabForm, perbaruiTanyaJawab)
on('/pengajuan', 'ajukan', form.CatatanBoleh, pemeriksaan.ajukan)
on('/pengembalian', 'kembalikan', form.CatatanPerlu, pemeriksaan.kembalikan)
on('/penerbitan', 'terbitkan', form.CatatanBoleh, pemeriksaan.terbitkan)
on('/kepastian', 'pastikan', form.CatatanBoleh, pemeriksaan.pastikan)
on('/keusangan', 'tandaiUsang', form.CatatanPerlu, pemeriksaan.tandaiUsang)
on('/pencabutan', 'cabut', form.CatatanPerlu, pemeriksaan.cabut)
