import { Hono } from 'hono'
import { clientAddress } from '#src/auth/address.ts'
import { throttle } from '#src/auth/throttle.ts'
import { newKey } from '#src/db/id.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show, showPart, wantsPart } from '#src/http/respond.tsx'
import { terimaPermohonan } from '#src/layanan/informasi-publik/permohonan/acts/terima.ts'
import { PermohonanForm } from '#src/layanan/informasi-publik/permohonan/form.ts'
import {
  applicantFiles,
  missingPapers,
} from '#src/layanan/informasi-publik/permohonan/routes/papers.ts'
import { viewAccepted } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { openNew, requireApplicant } from '#src/public/applicant-session.ts'
import { trackingCode } from '#src/secrets.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { findWhole } from '#src/workflow/whole/queries.ts'
import {
  AcceptedPage,
  Receipt,
} from '#views/layanan/informasi-publik/permohonan/public/accepted.tsx'
import {
  RequestForm,
  RequestPage,
  type RequestProps,
} from '#views/layanan/informasi-publik/permohonan/public/request.tsx'

/** An applicant asks from home, and takes the receipt along. */
export const publicRoutes = new Hono<Env>().basePath('/permohonan')

publicRoutes.get('/baru', (c) =>
  showRequest(c, {
    kunci: newKey(),
    values: {
      jenis: 'perorangan',
      caraMemperoleh: 'salinan',
      rincian: (c.req.query('rincian') ?? '').slice(0, 2_000),
    },
  }),
)

publicRoutes.post('/baru', async (c) => {
  await limitForms(c)
  const form = await receiveForm(c, PermohonanForm, { files: applicantFiles, also: missingPapers })
  if (!form.ok) return showRequest(c, { ...form, received: form.titipan }, 422)
  const intake = { kanal: 'web', diterimaPada: c.var.clock.now } as const
  const nomor = await terimaPermohonan(c.var, form.data, form, intake, applicant(form.data.nama))
  return goTo(c, (await openNew(c, nomor, 'lacak')) ? '/permohonan/diterima' : '/lacak')
})

publicRoutes.get('/diterima', requireApplicant('lacak', '/lacak'), async (c) => {
  const view = await readAccepted(c)
  const frame = streetFrame(c, { title: 'Permohonan diterima', current: '/permohonan/baru' })
  return show(c, { page: () => <AcceptedPage frame={frame} view={view} /> })
})

publicRoutes.get('/diterima/tanda-bukti', requireApplicant('lacak', '/lacak'), async (c) => {
  if (!wantsPart(c)) return goTo(c, '/permohonan/diterima')
  const view = await readAccepted(c)
  return view.tandaBukti ? showPart(c, () => <Receipt view={view} />) : c.body(null, 204)
})

/**
 * Counts a form before it is read.
 * @throws TooMany after 60 within an hour from one address: a class behind one line gets through
 */
export function limitForms(c: Ctx): Promise<void> {
  const limit = { max: 60, windowSeconds: 60 * 60 }
  return throttle(c.var, 'permohonan', clientAddress(c), limit, c.var.clock.now)
}

/** Whoever asks: no account, only the name they gave. */
export const applicant = (nama: string): Actor => ({
  id: null,
  nama,
  peran: ['pemohon'],
  unitKerjaId: null,
})

/** What is told after a request came in; for the case that is open in this browser. */
export async function readAccepted(c: Ctx) {
  const { nomor, id, kodeVersi } = c.var.applicant
  const whole = await findWhole(c.var.db, nomor)
  if (whole?.berkas.prosedur !== 'permohonan') throw new NotFound(nomor)
  return viewAccepted(whole, trackingCode(c.var.keys, id, kodeVersi), c.var.clock)
}

function showRequest(c: Ctx, sent: Omit<RequestProps, 'frame' | 'biaya'>, status: 200 | 422 = 200) {
  const frame = streetFrame(c, {
    title: 'Ajukan permohonan informasi',
    current: '/permohonan/baru',
    problems: status === 422,
  })
  const form = { ...sent, biaya: c.var.settings.biaya.kalimat }
  return show(
    c,
    { page: () => <RequestPage frame={frame} {...form} />, part: () => <RequestForm {...form} /> },
    status,
  )
}
