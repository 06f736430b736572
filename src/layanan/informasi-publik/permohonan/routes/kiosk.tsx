import { Hono } from 'hono'
import { newKey } from '#src/db/id.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { kioskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { terimaPermohonan } from '#src/layanan/informasi-publik/permohonan/acts/terima.ts'
import { PermohonanForm } from '#src/layanan/informasi-publik/permohonan/form.ts'
import {
  applicant,
  limitForms,
  readAccepted,
} from '#src/layanan/informasi-publik/permohonan/routes/public.tsx'
import { closeCase, openNew, requireApplicant } from '#src/public/applicant-session.ts'
import { backSoon } from '#src/public/kiosk.ts'
import { KioskAcceptedPage } from '#views/layanan/informasi-publik/permohonan/kiosk/accepted.tsx'
import {
  KioskRequestForm,
  KioskRequestPage,
} from '#views/layanan/informasi-publik/permohonan/kiosk/request.tsx'
import { KioskStartPage } from '#views/layanan/informasi-publik/permohonan/kiosk/start.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

/** The kiosk: everybody's screen, which remembers nobody. */
export const kioskRoutes = new Hono<Env>().basePath('/kios')

kioskRoutes.get('/', (c) => {
  closeCase(c, 'kios')
  const frame = kioskFrame(c, { title: 'Kios layanan' })
  return show(c, { page: () => <KioskStartPage frame={frame} /> })
})

kioskRoutes.get('/permohonan', (c) => {
  closeCase(c, 'kios')
  return showRequest(c, {
    kunci: newKey(),
    values: { jenis: 'perorangan', caraMemperoleh: 'salinan' },
  })
})

kioskRoutes.post('/permohonan', async (c) => {
  await limitForms(c)
  const form = await readForm(c, PermohonanForm)
  if (!form.ok) return showRequest(c, form, 422)
  const intake = { kanal: 'kios', diterimaPada: c.var.clock.now } as const
  const nomor = await terimaPermohonan(c.var, form.data, form, intake, applicant(form.data.nama))
  return goTo(c, (await openNew(c, nomor, 'kios')) ? '/kios/diterima' : '/kios')
})

kioskRoutes.get('/diterima', requireApplicant('kios', '/kios'), async (c) => {
  const view = await readAccepted(c)
  const frame = kioskFrame(c, { title: 'Permohonan diterima' })
  backSoon(c)
  return show(c, { page: () => <KioskAcceptedPage frame={frame} view={view} /> })
})

type Sent = { kunci: string; values?: Values; errors?: Errors }

function showRequest(c: Ctx, { kunci, values, errors }: Sent, status: 200 | 422 = 200) {
  const frame = kioskFrame(c, { title: 'Minta informasi', problems: status === 422 })
  const form = { kunci, values, errors, biaya: c.var.settings.biaya.kalimat }
  return show(
    c,
    {
      page: () => <KioskRequestPage frame={frame} {...form} />,
      part: () => <KioskRequestForm {...form} />,
    },
    status,
  )
}
