import { Hono } from 'hono'
import { clientAddress } from '#src/auth/address.ts'
import { throttle } from '#src/auth/throttle.ts'
import { newKey } from '#src/db/id.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { kioskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { catatTamu } from '#src/layanan/buku-tamu/acts/datang.ts'
import { TamuForm } from '#src/layanan/buku-tamu/form.ts'
import { bukuTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { askedPhoto, readGuest } from '#src/layanan/buku-tamu/routes/guest-form.ts'
import { closeCase, openNew, requireApplicant } from '#src/public/applicant-session.ts'
import { backSoon } from '#src/public/kiosk.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { KioskGuestForm, KioskGuestPage, KioskSeatedPage } from '#views/layanan/buku-tamu/kiosk.tsx'
import type { PhotoAsked } from '#views/layanan/buku-tamu/photo.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

/** Seconds that the number stays on the screen. */
const SHOWN = 20

/** The guest at the kiosk; who it is stands in the register alone, not in the jejak. */
const tamuKios: Actor = {
  id: null,
  nama: 'Tamu di kios',
  peran: ['pemohon'],
  unitKerjaId: null,
}

/** A guest enters the own name at everybody's screen, which shows nothing of anybody. */
export const kioskRoutes = new Hono<Env>().basePath('/kios/tamu')

kioskRoutes.get('/', (c) => {
  closeCase(c, 'kios')
  return showForm(c, {
    kunci: newKey(),
    values: { cara: 'lisan', jumlah: '1' },
    foto: askedPhoto(c),
  })
})

kioskRoutes.post('/', async (c) => {
  const { now } = c.var.clock
  await throttle(c.var, 'buku tamu', clientAddress(c), perKiosk, now)
  const form = await readGuest(c, TamuForm)
  if (!form.ok) return showForm(c, form, 422)
  const arrival = { kanal: 'kios' as const, datangPada: now, foto: form.foto }
  const nomor = await catatTamu(c.var, form.data, form.kunci, arrival, tamuKios)
  return goTo(c, (await openNew(c, nomor, 'kios')) ? '/kios/tamu/diterima' : '/kios')
})

// A whole delegation may stand before one screen.
const perKiosk = { max: 120, windowSeconds: 60 * 60 }

kioskRoutes.get('/diterima', requireApplicant('kios', '/kios'), (c) => {
  const { prosedur, nomor } = c.var.applicant
  if (prosedur !== bukuTamu.name) return goTo(c, '/kios')
  const frame = kioskFrame(c, { title: 'Silakan duduk' })
  backSoon(c, SHOWN)
  return show(c, { page: () => <KioskSeatedPage frame={frame} nomor={nomor} /> })
})

type Sent = {
  kunci: string
  values: Values
  errors?: Errors
  foto: PhotoAsked | undefined
}

function showForm(c: Ctx, form: Sent, status: 200 | 422 = 200) {
  const frame = kioskFrame(c, { title: 'Isi buku tamu', problems: status === 422 })
  return show(
    c,
    {
      page: () => <KioskGuestPage frame={frame} {...form} />,
      part: () => <KioskGuestForm {...form} />,
    },
    status,
  )
}
