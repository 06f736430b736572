import { Hono } from 'hono'
import { type FileRule, photoFile } from '#src/attachments/kinds.ts'
import { isUuid, newKey } from '#src/db/id.ts'
import { IllegalAct, NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { streetFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { BERUBAH, isStale } from '#src/http/stale.ts'
import { balasTanggapan } from '#src/layanan/pengaduan/acts/balasan.ts'
import { bukaBerkas } from '#src/layanan/lihat.ts'
import { cabutLaporan, lengkapiLaporan } from '#src/layanan/pengaduan/acts/verifikasi.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { findPengaduan } from '#src/layanan/pengaduan/queries.ts'
import { BalasanForm, LengkapiForm } from '#src/layanan/pengaduan/step-forms.ts'
import { viewTracked } from '#src/layanan/pengaduan/tracked/view.ts'
import { readTracked } from '#src/layanan/tracked.ts'
import { withdrawRoutes } from '#src/layanan/withdraw.tsx'
import { requireApplicant } from '#src/public/applicant-session.ts'
import { CompleteForm, ReplyForm } from '#views/layanan/pengaduan/tracking/forms.tsx'
import { TrackedPage, type TrackedSent } from '#views/layanan/pengaduan/tracking/page.tsx'

const HERE = `/lacak/${pengaduan.name}`
const photos: FileRule = { ...photoFile, kinds: [...photoFile.kinds, 'pdf'], maxFiles: 5 }

/** A report as its reporter follows it, behind number and kode lacak. */
export const trackingRoutes = new Hono<Env>().basePath(HERE)

trackingRoutes.use(requireApplicant('lacak', '/lacak'))

trackingRoutes.get('/', (c) => showTracked(c))

trackingRoutes.get('/foto/:id', async (c) => {
  const { nomor, prosedur, actor } = c.var.applicant
  const id = c.req.param('id')
  if (!isUuid(id) || prosedur !== pengaduan.name) throw new NotFound()
  const asked = { nomor, id, sealed: false }
  return sendFile(c, await bukaBerkas(c.var, asked, actor, () => false), { view: true })
})

trackingRoutes.post('/balasan', async (c) => {
  const { nomor, actor } = c.var.applicant
  const form = await readForm(c, BalasanForm)
  const sent = { act: 'balasTanggapan', ...form } as const
  if (!form.ok) return showTracked(c, { ...sent, errors: form.errors }, 422)
  return settle(c, sent, () => balasTanggapan(c.var, nomor, form, actor))
})

trackingRoutes.post('/pelengkapan', async (c) => {
  const { nomor, actor } = c.var.applicant
  const form = await receiveForm(c, LengkapiForm, { files: { foto: photos } })
  const sent = { act: 'lengkapiLaporan', kunci: form.kunci, values: form.values } as const
  if (!form.ok) return showTracked(c, { ...sent, errors: form.errors, received: form.titipan }, 422)
  return settle(c, sent, () => lengkapiLaporan(c.var, nomor, form, actor))
})

trackingRoutes.route(
  '/',
  withdrawRoutes({
    act: 'cabutLaporan',
    cabut: cabutLaporan,
    read: readReport,
    at: () => HERE,
    action: () => `${HERE}/cabut`,
    apa: 'laporan',
    akibat: [
      'Kami berhenti mengerjakannya.',
      'Pencabutan tercatat dan tidak dapat dibatalkan.',
      'Anda dapat melapor lagi kapan saja.',
    ],
    hint: 'Membantu kami memperbaiki layanan.',
  }),
)

/** Acts and goes back; what changed meanwhile is shown with what was typed. */
async function settle(c: Ctx, sent: TrackedSent, act: () => Promise<unknown>) {
  return (await isStale(act)) ? showTracked(c, { ...sent, errors: BERUBAH }, 409) : goTo(c, HERE)
}

async function readReport(c: Ctx) {
  const { whole, found } = await readTracked(c, pengaduan, findPengaduan)
  return viewTracked(whole, found, c.var.clock)
}

const parts = {
  balasTanggapan: ReplyForm,
  lengkapiLaporan: CompleteForm,
}

async function showTracked(c: Ctx, sent?: TrackedSent, status: 200 | 409 | 422 = 200) {
  const view = await readReport(c)
  // What was sent for an act that is not open any more has no form to stand in.
  if (sent && !view.acts.includes(sent.act)) throw new IllegalAct(sent.act)
  const title = `${view.nomor}: ${view.kalimat}`
  const frame = streetFrame(c, { title, current: '/lacak', problems: status !== 200 })
  const Part = sent && parts[sent.act]
  return show(
    c,
    {
      page: () => <TrackedPage frame={frame} view={view} sent={sent} kunci={newKey()} />,
      ...(Part && { part: () => <Part view={view} sent={sent} kunci={sent.kunci} /> }),
    },
    status,
  )
}
