import { Hono } from 'hono'
import { documentFiles, type FileRule } from '#src/attachments/kinds.ts'
import { clientAddress } from '#src/auth/address.ts'
import { throttle } from '#src/auth/throttle.ts'
import { newKey } from '#src/db/id.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show, showPart, wantsPart } from '#src/http/respond.tsx'
import { terimaPermintaan } from '#src/layanan/permintaan-data/acts/terima.ts'
import { PermintaanForm } from '#src/layanan/permintaan-data/form.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { viewAccepted } from '#src/layanan/permintaan-data/tracked/view.ts'
import { openNew, requireApplicant } from '#src/public/applicant-session.ts'
import { trackingCode } from '#src/secrets.ts'
import { unitsOn } from '#src/workflow/disposisi/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { findWhole } from '#src/workflow/whole/queries.ts'
import { AcceptedPage, Receipt } from '#views/layanan/permintaan-data/public/accepted.tsx'
import {
  RequestForm,
  RequestPage,
  type RequestSent,
} from '#views/layanan/permintaan-data/public/request.tsx'

/** The one paper that the standard asks for: Standar Pelayanan 4.1. */
const surat: FileRule = { ...documentFiles, required: 'Unggah surat permintaan data.' }

/** An applicant asks for data from home, and takes the receipt along. */
export const publicRoutes = new Hono<Env>().basePath('/permintaan-data')

publicRoutes.get('/baru', (c) =>
  showRequest(c, {
    kunci: newKey(),
    values: { jenis: 'perorangan', wilayah: 'kota', format: 'xlsx' },
  }),
)

publicRoutes.post('/baru', async (c) => {
  await limitForms(c)
  const form = await receiveForm(c, PermintaanForm, { files: { surat } })
  if (!form.ok) return showRequest(c, { ...form, received: form.titipan }, 422)
  const intake = { kanal: 'web', diterimaPada: c.var.clock.now } as const
  const nomor = await terimaPermintaan(c.var, form.data, form, intake, applicant(form.data.nama))
  return goTo(c, (await openNew(c, nomor, 'lacak')) ? '/permintaan-data/diterima' : '/lacak')
})

publicRoutes.get('/diterima', requireApplicant('lacak', '/lacak'), async (c) => {
  const view = await readAccepted(c)
  const frame = streetFrame(c, { title: 'Permintaan data diterima' })
  return show(c, { page: () => <AcceptedPage frame={frame} view={view} /> })
})

publicRoutes.get('/diterima/tanda-bukti', requireApplicant('lacak', '/lacak'), async (c) => {
  if (!wantsPart(c)) return goTo(c, '/permintaan-data/diterima')
  const view = await readAccepted(c)
  return view.tandaBukti ? showPart(c, () => <Receipt view={view} />) : c.body(null, 204)
})

/** Counts a form before it is read: 60 within an hour from one address, as a class needs. */
export function limitForms(c: Ctx): Promise<void> {
  const limit = { max: 60, windowSeconds: 60 * 60 }
  return throttle(c.var, 'permintaan data', clientAddress(c), limit, c.var.clock.now)
}

/** Whoever asks: no account, only the name they gave. */
export const applicant = (nama: string): Actor => ({
  id: null,
  nama,
  peran: ['pemohon'],
  unitKerjaId: null,
})

/**
 * What is told of the request that was just sent from here.
 * @throws NotFound when what is open is none
 */
export async function readAccepted(c: Ctx) {
  const { nomor, id, kodeVersi } = c.var.applicant
  const whole = await findWhole(c.var.db, nomor)
  if (whole?.berkas.prosedur !== permintaanData.name) throw new NotFound(nomor)
  return viewAccepted(whole, trackingCode(c.var.keys, id, kodeVersi), c.var.clock)
}

async function showRequest(c: Ctx, sent: Omit<RequestSent, 'units'>, status: 200 | 422 = 200) {
  const frame = streetFrame(c, { title: 'Minta data', problems: status === 422 })
  const form = { ...sent, units: await unitsOn(c.var.db, c.var.clock.today) }
  return show(
    c,
    { page: () => <RequestPage frame={frame} {...form} />, part: () => <RequestForm {...form} /> },
    status,
  )
}
