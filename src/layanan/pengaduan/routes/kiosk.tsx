import { Hono } from 'hono'
import { clientAddress } from '#src/auth/address.ts'
import { throttle } from '#src/auth/throttle.ts'
import { newKey } from '#src/db/id.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { kioskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { terimaPengaduan } from '#src/layanan/pengaduan/acts/terima.ts'
import { PengaduanKiosForm } from '#src/layanan/pengaduan/form.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { readChoices } from '#src/layanan/pengaduan/choices/queries.ts'
import { viewAccepted } from '#src/layanan/pengaduan/tracked/view.ts'
import { closeCase, openNew, requireApplicant } from '#src/public/applicant-session.ts'
import { backSoon } from '#src/public/kiosk.ts'
import { trackingCode } from '#src/secrets.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { findWhole } from '#src/workflow/whole/queries.ts'
import {
  KioskReportAcceptedPage,
  KioskReportForm,
  KioskReportPage,
  type KioskReportSent,
} from '#views/layanan/pengaduan/kiosk.tsx'

/** Who it is stands in the report alone, or sealed in it; never in the jejak. */
const pelaporKios: Actor = {
  id: null,
  nama: 'Pelapor di kios',
  peran: ['pemohon'],
  unitKerjaId: null,
}

/** Somebody reports at everybody's screen, under a name or anonim (UU 25/2009 Pasal 42). */
export const kioskRoutes = new Hono<Env>().basePath('/kios/pengaduan')

kioskRoutes.get('/', (c) => {
  closeCase(c, 'kios')
  return showForm(c, { kunci: newKey(), values: {} })
})

kioskRoutes.post('/', async (c) => {
  const { now } = c.var.clock
  await throttle(c.var, 'pengaduan kios', clientAddress(c), perKiosk, now)
  const form = await readForm(c, PengaduanKiosForm)
  if (!form.ok) return showForm(c, form, 422)
  const laporan = { ...form.data, kanal: 'kios' as const }
  const files = { kunci: form.kunci, files: {}, titipan: {} }
  const nomor = await terimaPengaduan(c.var, laporan, files, now, pelaporKios)
  return goTo(c, (await openNew(c, nomor, 'kios')) ? '/kios/pengaduan/diterima' : '/kios')
})

const perKiosk = { max: 60, windowSeconds: 60 * 60 }

kioskRoutes.get('/diterima', requireApplicant('kios', '/kios'), async (c) => {
  const { nomor, id, kodeVersi, prosedur } = c.var.applicant
  const whole = prosedur === pengaduan.name ? await findWhole(c.var.db, nomor) : undefined
  if (!whole) throw new NotFound(nomor)
  const view = viewAccepted(whole, trackingCode(c.var.keys, id, kodeVersi))
  const frame = kioskFrame(c, { title: 'Pengaduan diterima' })
  backSoon(c)
  return show(c, { page: () => <KioskReportAcceptedPage frame={frame} view={view} /> })
})

async function showForm(c: Ctx, sent: Omit<KioskReportSent, 'choices'>, status: 200 | 422 = 200) {
  const frame = kioskFrame(c, { title: 'Sampaikan pengaduan', problems: status === 422 })
  const form = { ...sent, choices: await readChoices(c.var.db) }
  return show(
    c,
    {
      page: () => <KioskReportPage frame={frame} {...form} />,
      part: () => <KioskReportForm {...form} />,
    },
    status,
  )
}
