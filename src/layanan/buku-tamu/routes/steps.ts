import { tarikPersetujuan } from '#src/layanan/buku-tamu/acts/foto.ts'
import { arahkan, layani, perbaiki } from '#src/layanan/buku-tamu/acts/langkah.ts'
import { catatPulang } from '#src/layanan/buku-tamu/acts/pulang.ts'
import { bukuTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { PRESENT, readCase, showCase } from '#src/layanan/buku-tamu/routes/case.tsx'
import * as form from '#src/layanan/buku-tamu/step-forms.ts'
import { stepRoutesAt } from '#src/layanan/step-routes.ts'

const { routes, on } = stepRoutesAt(PRESENT, {
  procedure: bukuTamu,
  read: readCase,
  show: showCase,
})

/** What a desk can do for a guest: one address an act, named by what comes of it. */
export const stepRoutes = routes

on('/pelayanan', 'layani', form.LayaniForm, layani)
on('/arahan', 'arahkan', form.ArahkanForm, arahkan)
on('/kepulangan', 'catatPulang', form.PulangForm, catatPulang)
on('/perbaikan', 'perbaiki', form.PerbaikiForm, perbaiki)
on('/penarikan-foto', 'tarikPersetujuan', form.TarikForm, tarikPersetujuan)
