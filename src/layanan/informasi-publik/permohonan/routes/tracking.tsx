import { Hono } from 'hono'
import { fetchFile } from '#src/attachments/store.ts'
import { findSuratOf } from '#src/documents/queries.ts'
import { isUuid } from '#src/db/id.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { sendFile } from '#src/http/download.ts'
import { readForm } from '#src/http/form.ts'
import { streetFrame } from '#src/http/frame.ts'
import { goTo, show, showPart, wantsPart } from '#src/http/respond.tsx'
import { unduhDokumen } from '#src/layanan/informasi-publik/permohonan/acts/unduhan.ts'
import {
  readTracked,
  trackedRoutes,
} from '#src/layanan/informasi-publik/permohonan/routes/tracked.tsx'
import { suratKantor } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import {
  applicantOf,
  closeCase,
  openCase,
  requireApplicant,
} from '#src/public/applicant-session.ts'
import { LacakForm, TIDAK_COCOK } from '#src/public/door.ts'
import { Documents } from '#views/layanan/informasi-publik/permohonan/tracking/documents.tsx'
import { DoorPage } from '#views/layanan/informasi-publik/permohonan/tracking/door.tsx'
import { DoorForm } from '#views/shared/door-form.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

/** Lacak berkas: the door, and what an open case hands out. */
export const trackingRoutes = new Hono<Env>().basePath('/lacak')

trackingRoutes.get('/', async (c) =>
  showDoor(c, { terbuka: (await applicantOf(c, 'lacak'))?.nomor }),
)

trackingRoutes.post('/', async (c) => {
  const form = await readForm(c, LacakForm)
  if (!form.ok) return showDoor(c, form, 422)
  if (await openCase(c, form.data, 'lacak')) return goTo(c, '/lacak/berkas')
  return showDoor(c, { values: form.values, errors: TIDAK_COCOK }, 422)
})

trackingRoutes.post('/keluar', (c) => {
  closeCase(c, 'lacak')
  return goTo(c, '/lacak')
})

trackingRoutes.use('/*', requireApplicant('lacak', '/lacak'))

trackingRoutes.route('/', trackedRoutes)

trackingRoutes.get('/surat/:id', async (c) => {
  const { nomor } = c.var.applicant
  const surat = isUuid(c.req.param('id')) && (await findSuratOf(c.var.db, nomor, c.req.param('id')))
  if (!surat || suratKantor.includes(surat.jenis)) throw new NotFound()
  const { isi, jenis } = await fetchFile(c.var.db, c.var.keys, surat.sidik)
  return sendFile(c, { nama: `${surat.judul} ${nomor}.pdf`, jenis, isi }, { view: true })
})

trackingRoutes.post('/dokumen/:id', async (c) => {
  const { nomor, actor } = c.var.applicant
  if (!isUuid(c.req.param('id'))) throw new NotFound()
  const { nama, tipe, sidik } = await unduhDokumen(c.var, nomor, c.req.param('id'), actor)
  const { isi } = await fetchFile(c.var.db, c.var.keys, sidik)
  return sendFile(c, { nama, jenis: tipe, isi })
})

/** What has been fetched so far; with the last document the whole page has changed. */
trackingRoutes.get('/dokumen', async (c) => {
  const view = await readTracked(c)
  const changed = view.status !== 'siap_diserahkan' || view.dokumen.length === 0
  if (changed || !wantsPart(c)) return goTo(c, '/lacak/berkas')
  return showPart(c, () => <Documents view={view} />)
})

type Door = { values?: Values; errors?: Errors; terbuka?: string | undefined }

function showDoor(c: Ctx, door: Door, status: 200 | 422 = 200) {
  const frame = streetFrame(c, {
    title: 'Lacak berkas',
    current: '/lacak',
    problems: status === 422,
  })
  const { values, errors, terbuka } = door
  return show(
    c,
    {
      page: () => <DoorPage frame={frame} {...{ values, errors, terbuka }} />,
      part: () => <DoorForm action="/lacak" {...{ values, errors }} />,
    },
    status,
  )
}
