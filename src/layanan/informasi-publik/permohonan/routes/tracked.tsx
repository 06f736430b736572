import { Hono } from 'hono'
import { documentFiles, type FileRule } from '#src/attachments/kinds.ts'
import { newKey } from '#src/db/id.ts'
import { IllegalAct } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { BERUBAH, isStale } from '#src/http/stale.ts'
import { lengkapi } from '#src/layanan/informasi-publik/permohonan/acts/kelengkapan.ts'
import { cabut } from '#src/layanan/informasi-publik/permohonan/acts/pencabutan.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { trackHref } from '#src/layanan/procedures.ts'
import { findPermohonan } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { applicantFiles } from '#src/layanan/informasi-publik/permohonan/routes/papers.ts'
import { PelengkapForm } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { viewTracked } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { keberatanAtas } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { readTracked as readTrackedCase } from '#src/layanan/tracked.ts'
import { withdrawRoutes } from '#src/layanan/withdraw.tsx'
import { TrackedPage } from '#views/layanan/informasi-publik/permohonan/tracking/case.tsx'
import {
  type Repair,
  RepairForm,
} from '#views/layanan/informasi-publik/permohonan/tracking/repair.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

const files: Record<string, FileRule> = {
  identitas: applicantFiles.identitas,
  suratKuasa: applicantFiles.suratKuasa,
  pelengkap: documentFiles,
}

/** One open case: its page, and what its applicant may do. Stands behind `requireApplicant`. */
export const trackedRoutes = new Hono<Env>()

// Each procedure tracks its cases on a page of its own.
trackedRoutes.get('/berkas', async (c) => {
  const { prosedur, nomor } = c.var.applicant
  return prosedur === permohonan.name ? showTracked(c) : goTo(c, trackHref(prosedur, nomor))
})

trackedRoutes.post('/lengkapi', async (c) => {
  const { nomor, actor } = c.var.applicant
  const form = await receiveForm(c, PelengkapForm, { files, also: somethingSent })
  const sent = { kunci: form.kunci, values: form.values as Values }
  if (!form.ok) return showTracked(c, { ...sent, errors: form.errors, received: form.titipan }, 422)
  if (await isStale(() => lengkapi(c.var, nomor, form, actor)))
    return showTracked(c, { ...sent, errors: BERUBAH }, 409)
  return goTo(c, '/lacak/berkas')
})

trackedRoutes.route(
  '/',
  withdrawRoutes({
    act: 'cabut',
    cabut,
    read: readTracked,
    at: () => '/lacak/berkas',
    action: () => '/lacak/cabut',
    apa: 'permohonan',
    akibat: [
      'Kami berhenti mengerjakannya dan tidak mengirim jawaban.',
      'Pencabutan tercatat dan tidak dapat dibatalkan.',
      'Anda tetap dapat melihat berkas ini, dan mengajukan permohonan baru kapan saja.',
    ],
    hint: 'Membantu kami memperbaiki layanan.',
  }),
)

type Sent = { values: Values; files: Record<string, unknown[]>; titipan: Record<string, unknown[]> }

/** An empty form completes nothing. */
function somethingSent({ values, files: sent, titipan }: Sent): Errors {
  const typed = Boolean(values.keterangan?.trim() || values.nik?.trim())
  const given = [...Object.values(sent), ...Object.values(titipan)].some((list) => list.length > 0)
  return typed || given ? {} : { formulir: 'Tulis keterangan atau pilih berkas yang diminta.' }
}

/** The open case as its applicant sees it. */
export async function readTracked(c: Ctx) {
  const { whole, found } = await readTrackedCase(c, permohonan, findPermohonan)
  const keberatan = await keberatanAtas(c.var.db, whole.berkas.nomor)
  return viewTracked(whole, found, keberatan, c.var.clock)
}

async function showTracked(
  c: Ctx,
  sent: Repair = { kunci: newKey() },
  status: 200 | 409 | 422 = 200,
) {
  const view = await readTracked(c)
  // What was sent for an act that is not open any more has no form to stand in.
  if (status !== 200 && !view.acts.includes('lengkapi')) throw new IllegalAct('lengkapi')
  const frame = streetFrame(c, {
    title: `${view.nomor}: ${view.kalimat}`,
    current: '/lacak',
    problems: status !== 200,
  })
  return show(
    c,
    {
      page: () => <TrackedPage frame={frame} view={view} repair={sent} />,
      ...(status !== 200 && { part: () => <RepairForm view={view} {...sent} /> }),
    },
    status,
  )
}
