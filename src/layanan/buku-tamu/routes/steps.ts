import { Hono } from 'hono'
import { requireStaff } from '#src/auth/middleware.ts'
import { stepsOf } from '#src/http/step-form.ts'
import type { Env } from '#src/http/env.ts'
import { tarikPersetujuan } from '#src/layanan/buku-tamu/acts/foto.ts'
import { arahkan, layani, perbaiki } from '#src/layanan/buku-tamu/acts/langkah.ts'
import { catatPulang } from '#src/layanan/buku-tamu/acts/pulang.ts'
import { bukuTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { caseUrl, readCase, showCase } from '#src/layanan/buku-tamu/routes/case.tsx'
import * as form from '#src/layanan/buku-tamu/step-forms.ts'

const step = stepsOf({ procedure: bukuTamu, read: readCase, show: showCase, urlOf: caseUrl })

/** What a desk can do for a guest: one address an act, named by what comes of it. */
export const stepRoutes = new Hono<Env>().basePath('/meja/buku-tamu/:nomor')

stepRoutes.use(requireStaff)

stepRoutes.post('/pelayanan', step({ name: 'layani', schema: form.LayaniForm, act: layani }))
stepRoutes.post('/arahan', step({ name: 'arahkan', schema: form.ArahkanForm, act: arahkan }))
stepRoutes.post(
  '/kepulangan',
  step({ name: 'catatPulang', schema: form.PulangForm, act: catatPulang }),
)
stepRoutes.post('/perbaikan', step({ name: 'perbaiki', schema: form.PerbaikiForm, act: perbaiki }))
stepRoutes.post(
  '/penarikan-foto',
  step({ name: 'tarikPersetujuan', schema: form.TarikForm, act: tarikPersetujuan }),
)
