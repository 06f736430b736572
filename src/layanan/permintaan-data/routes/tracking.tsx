import { Hono } from 'hono'
import { fetchFile } from '#src/attachments/store.ts'
import { isUuid } from '#src/db/id.ts'
import { NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { goTo, show, showPart, wantsPart } from '#src/http/respond.tsx'
import { cabutPermintaan } from '#src/layanan/permintaan-data/acts/akhir.ts'
import { unduhData } from '#src/layanan/permintaan-data/acts/unduhan.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { findWithUnits } from '#src/layanan/permintaan-data/queries.ts'
import { viewTracked } from '#src/layanan/permintaan-data/tracked/view.ts'
import { readTracked } from '#src/layanan/tracked.ts'
import { withdrawRoutes } from '#src/layanan/withdraw.tsx'
import { requireApplicant } from '#src/public/applicant-session.ts'
import { Documents, TrackedPage } from '#views/layanan/permintaan-data/tracking.tsx'

const HERE = `/lacak/${permintaanData.name}`

/** A data request as its applicant follows it, behind number and kode lacak. */
export const trackingRoutes = new Hono<Env>().basePath(HERE)

trackingRoutes.use(requireApplicant('lacak', '/lacak'))

trackingRoutes.get('/', async (c) => {
  const view = await readRequest(c)
  const title = `${view.nomor}: ${view.kalimat}`
  const frame = streetFrame(c, { title, current: '/lacak' })
  return show(c, { page: () => <TrackedPage frame={frame} view={view} /> })
})

trackingRoutes.post('/dokumen/:id', async (c) => {
  const { nomor, actor, prosedur } = c.var.applicant
  const id = c.req.param('id')
  if (!isUuid(id) || prosedur !== permintaanData.name) throw new NotFound()
  const { nama, tipe, sidik } = await unduhData(c.var, nomor, id, actor)
  const { isi } = await fetchFile(c.var.db, c.var.keys, sidik)
  return sendFile(c, { nama, jenis: tipe, isi })
})

/** What has been fetched so far; with the last file the whole page has changed. */
trackingRoutes.get('/dokumen', async (c) => {
  const view = await readRequest(c)
  const changed = view.status !== 'siap_diserahkan' || view.dokumen.length === 0
  if (changed || !wantsPart(c)) return goTo(c, HERE)
  return showPart(c, () => <Documents view={view} />)
})

trackingRoutes.route(
  '/',
  withdrawRoutes({
    act: 'cabutPermintaan',
    cabut: cabutPermintaan,
    read: readRequest,
    at: () => HERE,
    action: () => `${HERE}/cabut`,
    apa: 'permintaan',
    akibat: [
      'Kami berhenti mengerjakannya dan tidak menyiapkan data.',
      'Pencabutan tercatat dan tidak dapat dibatalkan.',
      'Anda dapat meminta data lagi kapan saja.',
    ],
    hint: 'Membantu kami memperbaiki layanan.',
  }),
)

async function readRequest(c: Ctx) {
  const { whole, found } = await readTracked(c, permintaanData, findWithUnits)
  return viewTracked(whole, found.asked, c.var.clock)
}
