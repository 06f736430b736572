import { Hono } from 'hono'
import { fetchFile } from '#src/attachments/store.ts'
import { isUuid, newKey } from '#src/db/id.ts'
import { IllegalAct, NotFound, Stale } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { streetFrame } from '#src/http/frame.ts'
import { goTo, show, showPart, wantsPart } from '#src/http/respond.tsx'
import { cabutPermintaan } from '#src/layanan/permintaan-data/acts/akhir.ts'
import { unduhData } from '#src/layanan/permintaan-data/acts/unduhan.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { findWithUnits } from '#src/layanan/permintaan-data/queries.ts'
import { CabutForm } from '#src/layanan/step-forms.ts'
import { viewTracked } from '#src/layanan/permintaan-data/tracked/view.ts'
import { requireApplicant } from '#src/public/applicant-session.ts'
import { findWhole } from '#src/workflow/whole/queries.ts'
import { Documents, TrackedPage } from '#views/layanan/permintaan-data/tracking.tsx'
import { WithdrawForm, WithdrawPage } from '#views/layanan/permintaan-data/withdraw.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

const HERE = `/lacak/${permintaanData.name}`

/** A data request as its applicant follows it, behind number and kode lacak. */
export const trackingRoutes = new Hono<Env>().basePath(HERE)

trackingRoutes.use(requireApplicant('lacak', '/lacak'))

trackingRoutes.get('/', async (c) => {
  const view = await readTracked(c)
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
  const view = await readTracked(c)
  const changed = view.status !== 'siap_diserahkan' || view.dokumen.length === 0
  if (changed || !wantsPart(c)) return goTo(c, HERE)
  return showPart(c, () => <Documents view={view} />)
})

trackingRoutes.get('/cabut', (c) => showWithdraw(c, { kunci: newKey() }))

trackingRoutes.post('/cabut', async (c) => {
  const { nomor, actor } = c.var.applicant
  const form = await readForm(c, CabutForm)
  if (!form.ok) return showWithdraw(c, form, 422)
  try {
    await cabutPermintaan(c.var, nomor, form, actor)
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    const { kunci, values } = form
    return showWithdraw(c, { kunci, values, errors: BERUBAH }, 409)
  }
  return goTo(c, HERE)
})

const BERUBAH = {
  formulir:
    'Berkas ini baru saja berubah. Keadaan terbaru ada di halaman ini; periksa, lalu kirim lagi.',
}

async function readTracked(c: Ctx) {
  const { nomor } = c.var.applicant
  const { db, clock } = c.var
  const whole = await findWhole(db, nomor)
  const found = await findWithUnits(db, nomor, clock.today)
  if (!whole || !found) throw new NotFound(nomor)
  return viewTracked(whole, found.asked, clock)
}

type Withdraw = { kunci: string; values?: Values; errors?: Errors }

async function showWithdraw(
  c: Ctx,
  { kunci, values, errors }: Withdraw,
  status: 200 | 409 | 422 = 200,
) {
  const { nomor, versi, acts } = await readTracked(c)
  if (!acts.includes('cabutPermintaan')) throw new IllegalAct('cabutPermintaan')
  const form = { nomor, versi, kunci, values, errors }
  const frame = streetFrame(c, {
    title: `Cabut ${nomor}`,
    current: '/lacak',
    problems: status !== 200,
  })
  return show(
    c,
    {
      page: () => <WithdrawPage frame={frame} {...form} />,
      part: () => <WithdrawForm {...form} />,
    },
    status,
  )
}
