import { Hono } from 'hono'
import { newKey } from '#src/db/id.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { kioskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { terimaPermohonan } from '#src/layanan/informasi-publik/permohonan/acts/terima.ts'
import { PermohonanForm } from '#src/layanan/informasi-publik/permohonan/form.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import {
  applicant,
  limitForms,
  readAccepted,
} from '#src/layanan/informasi-publik/permohonan/routes/public.tsx'
import { readTracked } from '#src/layanan/informasi-publik/permohonan/routes/tracked.tsx'
import { closeCase, openCase, openNew, requireApplicant } from '#src/public/applicant-session.ts'
import { backSoon } from '#src/public/kiosk.ts'
import { LacakForm, TIDAK_COCOK } from '#src/public/door.ts'
import { KioskAcceptedPage } from '#views/layanan/informasi-publik/permohonan/kiosk/accepted.tsx'
import {
  KioskRequestForm,
  KioskRequestPage,
} from '#views/layanan/informasi-publik/permohonan/kiosk/request.tsx'
import { KioskStartPage } from '#views/layanan/informasi-publik/permohonan/kiosk/start.tsx'
import {
  KioskDoorPage,
  KioskTrackedPage,
} from '#views/layanan/informasi-publik/permohonan/kiosk/track.tsx'
import { DoorForm } from '#views/shared/door-form.tsx'
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

kioskRoutes.get('/lacak', (c) => {
  closeCase(c, 'kios')
  return showDoor(c, {})
})

kioskRoutes.post('/lacak', async (c) => {
  const form = await readForm(c, LacakForm)
  if (!form.ok) return showDoor(c, form, 422)
  if (await openCase(c, form.data, 'kios')) return goTo(c, '/kios/lacak/berkas')
  return showDoor(c, { values: form.values, errors: TIDAK_COCOK }, 422)
})

kioskRoutes.get('/lacak/berkas', requireApplicant('kios', '/kios/lacak'), async (c) => {
  const { prosedur, nomor } = c.var.applicant
  if (prosedur === keberatan.name) return goTo(c, `/kios/lacak/${prosedur}/${nomor}`)
  if (prosedur !== permohonan.name) {
    closeCase(c, 'kios')
    return showDoor(c, { errors: DI_MEJA }, 422)
  }
  const view = await readTracked(c)
  const frame = kioskFrame(c, { title: view.kalimat })
  return show(c, { page: () => <KioskTrackedPage frame={frame} view={view} /> })
})

// The kiosk shows permohonan; other cases have their page on one's own browser.
const DI_MEJA = {
  formulir: 'Berkas ini dilacak di laman kami, menu Lacak berkas, atau tanyakan di meja layanan.',
}

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

function showDoor(c: Ctx, { values, errors }: Omit<Sent, 'kunci'>, status: 200 | 422 = 200) {
  const frame = kioskFrame(c, { title: 'Lacak berkas', problems: status === 422 })
  return show(
    c,
    {
      page: () => <KioskDoorPage frame={frame} {...{ values, errors }} />,
      part: () => <DoorForm action="/kios/lacak" {...{ values, errors }} />,
    },
    status,
  )
}
