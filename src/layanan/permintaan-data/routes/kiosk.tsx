import { Hono } from 'hono'
import { newKey } from '#src/db/id.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { kioskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { terimaPermintaan } from '#src/layanan/permintaan-data/acts/terima.ts'
import { PermintaanForm } from '#src/layanan/permintaan-data/form.ts'
import { applicant, limitForms, readAccepted } from '#src/layanan/permintaan-data/routes/public.tsx'
import { closeCase, openNew, requireApplicant } from '#src/public/applicant-session.ts'
import { backSoon } from '#src/public/kiosk.ts'
import { unitsOn } from '#src/workflow/disposisi/queries.ts'
import {
  KioskDataAcceptedPage,
  KioskDataForm,
  KioskDataPage,
  type KioskDataSent,
} from '#views/layanan/permintaan-data/kiosk.tsx'

/** Data are asked for at the kiosk, which remembers nobody. */
export const kioskRoutes = new Hono<Env>().basePath('/kios/data')

kioskRoutes.get('/', (c) => {
  closeCase(c, 'kios')
  const values = { jenis: 'perorangan', wilayah: 'kota', format: 'xlsx' }
  return showForm(c, { kunci: newKey(), values })
})

kioskRoutes.post('/', async (c) => {
  await limitForms(c)
  const form = await readForm(c, PermintaanForm)
  if (!form.ok) return showForm(c, form, 422)
  const intake = { kanal: 'kios', diterimaPada: c.var.clock.now } as const
  const nomor = await terimaPermintaan(c.var, form.data, form, intake, applicant(form.data.nama))
  return goTo(c, (await openNew(c, nomor, 'kios')) ? '/kios/data/diterima' : '/kios')
})

kioskRoutes.get('/diterima', requireApplicant('kios', '/kios'), async (c) => {
  const view = await readAccepted(c)
  const frame = kioskFrame(c, { title: 'Permintaan data diterima' })
  backSoon(c)
  return show(c, { page: () => <KioskDataAcceptedPage frame={frame} view={view} /> })
})

async function showForm(c: Ctx, sent: Omit<KioskDataSent, 'units'>, status: 200 | 422 = 200) {
  const frame = kioskFrame(c, { title: 'Minta data', problems: status === 422 })
  const form = { ...sent, units: await unitsOn(c.var.db, c.var.clock.today) }
  return show(
    c,
    {
      page: () => <KioskDataPage frame={frame} {...form} />,
      part: () => <KioskDataForm {...form} />,
    },
    status,
  )
}
