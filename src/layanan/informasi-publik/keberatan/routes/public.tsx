import { Hono } from 'hono'
import { clientAddress } from '#src/auth/address.ts'
import { throttle } from '#src/auth/throttle.ts'
import { newKey } from '#src/db/id.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { ajukanKeberatan } from '#src/layanan/informasi-publik/keberatan/acts/pengajuan.ts'
import { KeberatanWebForm } from '#src/layanan/informasi-publik/keberatan/form.ts'
import {
  missingIdentity,
  objectorFiles,
} from '#src/layanan/informasi-publik/keberatan/routes/papers.ts'
import { openNew } from '#src/public/applicant-session.ts'
import {
  PeriodicForm,
  PeriodicPage,
  type PeriodicProps,
} from '#views/layanan/informasi-publik/keberatan/public.tsx'

/** An objection from home that needs no request: ground b. */
export const publicRoutes = new Hono<Env>().basePath('/keberatan')

publicRoutes.get('/baru', (c) => showForm(c, { kunci: newKey(), values: { jenis: 'perorangan' } }))

publicRoutes.post('/baru', async (c) => {
  const limit = { max: 60, windowSeconds: 60 * 60 }
  await throttle(c.var, 'keberatan', clientAddress(c), limit, c.var.clock.now)
  const form = await receiveForm(c, KeberatanWebForm, {
    files: objectorFiles,
    also: missingIdentity,
  })
  if (!form.ok) return showForm(c, { ...form, received: form.titipan }, 422)
  const isi = { ...form.data, alasan: ['b' as const], jangkaAlasan: '' }
  const { nama } = form.data
  const actor = { id: null, nama, peran: ['pemohon' as const], unitKerjaId: null }
  const from = { kanal: 'web' as const, diterimaPada: c.var.clock.now, asal: undefined }
  const nomor = await ajukanKeberatan(c.var, isi, { person: form.data }, form, from, actor)
  const opened = await openNew(c, nomor, 'lacak')
  return goTo(c, opened ? `/lacak/keberatan/${nomor}/diterima` : '/lacak')
})

function showForm(c: Ctx, form: Omit<PeriodicProps, 'frame'>, status: 200 | 422 = 200) {
  const frame = streetFrame(c, { title: 'Ajukan keberatan', problems: status === 422 })
  return show(
    c,
    {
      page: () => <PeriodicPage frame={frame} {...form} />,
      part: () => <PeriodicForm {...form} />,
    },
    status,
  )
}
