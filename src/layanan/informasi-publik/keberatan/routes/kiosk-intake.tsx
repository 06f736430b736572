import { Hono } from 'hono'
import { newKey } from '#src/db/id.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { kioskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { ajukanKeberatan } from '#src/layanan/informasi-publik/keberatan/acts/pengajuan.ts'
import { KeberatanLacakForm } from '#src/layanan/informasi-publik/keberatan/form.ts'
import { type Asal, findAsal } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { isLate, readAsal } from '#src/layanan/informasi-publik/keberatan/routes/asal.ts'
import { readOpen } from '#src/layanan/informasi-publik/keberatan/routes/open.ts'
import { viewAcceptedKeberatan } from '#src/layanan/informasi-publik/keberatan/tracked/view.ts'
import { closeCase, openCase, openNew, requireApplicant } from '#src/public/applicant-session.ts'
import { LacakForm, TIDAK_COCOK } from '#src/public/door.ts'
import { backSoon } from '#src/public/kiosk.ts'
import { trackingCode } from '#src/secrets.ts'
import {
  KioskKeberatanAcceptedPage,
  KioskKeberatanDoorPage,
  KioskKeberatanForm,
  KioskKeberatanPage,
  type KioskKeberatanSent,
} from '#views/layanan/informasi-publik/keberatan/kiosk-intake.tsx'
import { DoorForm } from '#views/shared/door-form.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

const HERE = '/kios/keberatan'

/**
 * An objection at the kiosk: number and kode lacak of the permohonan open it, and what the office
 * knows is not typed again.
 */
export const kioskIntakeRoutes = new Hono<Env>().basePath(HERE)

kioskIntakeRoutes.get('/', (c) => {
  closeCase(c, 'kios')
  return showDoor(c, {})
})

kioskIntakeRoutes.post('/', async (c) => {
  const form = await readForm(c, LacakForm)
  if (!form.ok) return showDoor(c, form, 422)
  if (await openCase(c, form.data, 'kios')) return goTo(c, `${HERE}/isi`)
  return showDoor(c, { values: form.values, errors: TIDAK_COCOK }, 422)
})

for (const path of ['/isi', '/diterima'])
  kioskIntakeRoutes.use(path, requireApplicant('kios', HERE))

kioskIntakeRoutes.get('/isi', async (c) => {
  const asal = await findAsal(c.var.db, c.var.applicant.nomor)
  if (asal) return showForm(c, { kunci: newKey(), values: {}, lists: {} }, asal)
  closeCase(c, 'kios')
  return showDoor(c, { errors: BUKAN_PERMOHONAN }, 422)
})

kioskIntakeRoutes.post('/isi', async (c) => {
  const asal = await readAsal(c)
  const form = await readForm(c, KeberatanLacakForm)
  if (!form.ok) {
    const { alasan = [], ...values } = form.values
    return showForm(c, { ...form, values, lists: { alasan } }, asal, 422)
  }
  const isi = { ...form.data, ...noAgent, informasi: asal.rincian, tujuan: asal.tujuan }
  const who = { pemohonId: asal.pemohonId!, nama: asal.nama, telepon: asal.telepon }
  const files = { kunci: form.kunci, files: {}, titipan: {} }
  const from = { kanal: 'kios' as const, diterimaPada: c.var.clock.now, asal }
  const nomor = await ajukanKeberatan(c.var, isi, who, files, from, c.var.applicant.actor)
  return goTo(c, (await openNew(c, nomor, 'kios')) ? `${HERE}/diterima` : '/kios')
})

// Whoever acts for another shows a power of attorney, which a kiosk cannot take.
const noAgent = { kuasaNama: '', kuasaAlamat: '', kuasaTelepon: '' }

const BUKAN_PERMOHONAN = {
  formulir: 'Nomor ini bukan permohonan informasi. Tanyakan di meja layanan.',
}

kioskIntakeRoutes.get('/diterima', async (c) => {
  const { nomor, id, kodeVersi } = c.var.applicant
  const { whole, view } = await readOpen(c, nomor)
  const accepted = viewAcceptedKeberatan(view, whole, trackingCode(c.var.keys, id, kodeVersi))
  const frame = kioskFrame(c, { title: 'Keberatan diterima' })
  backSoon(c)
  return show(c, { page: () => <KioskKeberatanAcceptedPage frame={frame} view={accepted} /> })
})

type Typed = { values?: Values; errors?: Errors }

function showDoor(c: Ctx, form: Typed, status: 200 | 422 = 200) {
  const frame = kioskFrame(c, { title: 'Ajukan keberatan', problems: status === 422 })
  return show(
    c,
    {
      page: () => <KioskKeberatanDoorPage frame={frame} {...form} />,
      part: () => <DoorForm action={HERE} tombol="Lanjutkan" {...form} />,
    },
    status,
  )
}

type Sent = Pick<KioskKeberatanSent, 'kunci' | 'values' | 'lists' | 'errors'>

function showForm(c: Ctx, form: Sent, asal: Asal, status: 200 | 422 = 200) {
  const props = {
    ...form,
    asal: { nomor: asal.nomor, informasi: asal.rincian },
    lewat: isLate(asal, c.var.clock),
  }
  const title = `Keberatan atas ${asal.nomor}`
  const frame = kioskFrame(c, { title, problems: status === 422 })
  return show(
    c,
    {
      page: () => <KioskKeberatanPage frame={frame} {...props} />,
      part: () => <KioskKeberatanForm {...props} />,
    },
    status,
  )
}
