import { Hono } from 'hono'
import { findLampiran } from '#src/attachments/queries.ts'
import { fetchFile } from '#src/attachments/store.ts'
import { isUuid, newKey } from '#src/db/id.ts'
import { findSuratOf } from '#src/documents/queries.ts'
import { IllegalAct, NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { streetFrame } from '#src/http/frame.ts'
import { goTo, show, showPart, wantsPart } from '#src/http/respond.tsx'
import { BERUBAH, isStale } from '#src/http/stale.ts'
import { cabut, catatReaksi } from '#src/layanan/informasi-publik/keberatan/acts/langkah.ts'
import { readOpen } from '#src/layanan/informasi-publik/keberatan/routes/open.ts'
import { ReaksiForm } from '#src/layanan/informasi-publik/keberatan/step-forms.ts'
import { viewAcceptedKeberatan } from '#src/layanan/informasi-publik/keberatan/tracked/view.ts'
import { withdrawRoutes } from '#src/layanan/withdraw.tsx'
import { requireApplicant } from '#src/public/applicant-session.ts'
import { trackingCode } from '#src/secrets.ts'
import {
  AcceptedPage,
  Receipt,
} from '#views/layanan/informasi-publik/keberatan/tracking/accepted.tsx'
import {
  TrackedPage,
  type TrackedProps,
} from '#views/layanan/informasi-publik/keberatan/tracking/case.tsx'
import { ReactionForm } from '#views/layanan/informasi-publik/keberatan/tracking/reaction.tsx'

/**
 * One objection as its objector follows it, opened by its own code or by that of the permohonan it
 * came of.
 */
export const trackingRoutes = new Hono<Env>().basePath('/lacak/keberatan/:nomor')

const pathOf = (nomor: string) => `/lacak/keberatan/${nomor}`

trackingRoutes.use(requireApplicant('lacak', '/lacak'))

trackingRoutes.get('/', (c) => showTracked(c))

trackingRoutes.get('/diterima', async (c) => {
  const view = await readAccepted(c)
  const frame = streetFrame(c, { title: 'Keberatan diterima', current: '/lacak' })
  return show(c, { page: () => <AcceptedPage frame={frame} view={view} /> })
})

trackingRoutes.get('/diterima/tanda-terima', async (c) => {
  const view = await readAccepted(c)
  if (!wantsPart(c)) return goTo(c, `${pathOf(view.nomor)}/diterima`)
  return view.tandaTerima ? showPart(c, () => <Receipt view={view} />) : c.body(null, 204)
})

trackingRoutes.get('/surat/:id', async (c) => {
  const { whole } = await readOpen(c)
  const { nomor } = whole.berkas
  const id = c.req.param('id')
  const surat = isUuid(id) ? await findSuratOf(c.var.db, nomor, id) : undefined
  if (!surat) throw new NotFound(id)
  const { isi, jenis } = await fetchFile(c.var.db, c.var.keys, surat.sidik)
  return sendFile(c, { nama: `${surat.judul} ${nomor}.pdf`, jenis, isi }, { view: true })
})

trackingRoutes.get('/penetapan/:id', async (c) => {
  const { whole, asked } = await readOpen(c)
  const id = c.req.param('id')
  const file = isUuid(id) ? await findLampiran(c.var.db, whole.berkas.nomor, id) : undefined
  if (file?.jenis !== 'penetapan' || !asked.ditanggapiPada) throw new NotFound(id)
  const { isi } = await fetchFile(c.var.db, c.var.keys, file.sidik)
  return sendFile(c, { nama: file.nama, jenis: file.tipe, isi }, { view: true })
})

trackingRoutes.post('/reaksi', async (c) => {
  const { whole } = await readOpen(c)
  const { nomor } = whole.berkas
  const form = await readForm(c, ReaksiForm)
  const { kunci, values } = form
  if (!form.ok) return showTracked(c, { kunci, values, errors: form.errors }, 422)
  if (await isStale(() => catatReaksi(c.var, nomor, form, c.var.applicant.actor)))
    return showTracked(c, { kunci, values, errors: BERUBAH }, 409)
  return goTo(c, pathOf(nomor))
})

trackingRoutes.route(
  '/',
  withdrawRoutes({
    act: 'cabut',
    cabut,
    read: async (c) => (await readOpen(c)).view,
    at: pathOf,
    action: (nomor) => `${pathOf(nomor)}/cabut`,
    apa: 'keberatan',
    akibat: [
      'Atasan PPID berhenti memeriksanya dan tidak mengirim tanggapan.',
      'Pencabutan tercatat dan tidak dapat dibatalkan.',
      'Jangka 30 hari kerja untuk mengajukan keberatan tetap berjalan.',
    ],
  }),
)

async function readAccepted(c: Ctx) {
  const { whole, view } = await readOpen(c)
  const { id, kodeVersi } = whole.berkas
  return viewAcceptedKeberatan(view, whole, trackingCode(c.var.keys, id, kodeVersi))
}

async function showTracked(
  c: Ctx,
  sent: TrackedProps['sent'] = { kunci: newKey() },
  status: 200 | 409 | 422 = 200,
) {
  const { view } = await readOpen(c)
  // What was sent for an act that is not open any more has no form to stand in.
  if (status !== 200 && !view.acts.includes('catatReaksi')) throw new IllegalAct('catatReaksi')
  const title = `${view.nomor}: ${view.kalimat}`
  const frame = streetFrame(c, { title, current: '/lacak', problems: status !== 200 })
  return show(
    c,
    {
      page: () => <TrackedPage frame={frame} view={view} sent={sent} />,
      ...(status !== 200 && { part: () => <ReactionForm view={view} {...sent} /> }),
    },
    status,
  )
}
