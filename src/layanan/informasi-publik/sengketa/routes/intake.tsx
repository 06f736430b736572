import { Hono } from 'hono'
import { documentFiles } from '#src/attachments/kinds.ts'
import { requireRole } from '#src/auth/middleware.ts'
import { dateOf } from '#src/calendar/date.ts'
import { newKey } from '#src/db/id.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show } from '#src/http/respond.tsx'
import {
  bukaSengketa,
  type Pembukaan,
} from '#src/layanan/informasi-publik/sengketa/acts/pembukaan.ts'
import {
  SengketaBaruForm,
  SengketaDariKeberatanForm,
} from '#src/layanan/informasi-publik/sengketa/form.ts'
import {
  type Asal,
  findAsal,
  komisiChoices,
} from '#src/layanan/informasi-publik/sengketa/queries.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { caseUrl } from '#src/layanan/informasi-publik/sengketa/routes/case.tsx'
import { jendelaDari } from '#src/layanan/informasi-publik/sengketa/window.ts'
import { tidyNomor } from '#src/public/applicant-session.ts'
import { ChoosePage } from '#views/layanan/informasi-publik/sengketa/choose.tsx'
import {
  DisputeForm,
  DisputePage,
  type IntakeProps,
} from '#views/layanan/informasi-publik/sengketa/intake.tsx'

/** A sengketa is opened from a keberatan, or by a summons about one that Loket does not know. */
export const intakeRoutes = new Hono<Env>().basePath('/meja/sengketa')

intakeRoutes.use('/baru', requireRole('petugas', 'ppid', 'atasan_ppid'))

intakeRoutes.get('/baru', async (c) => {
  const typed = c.req.query('asal') ?? ''
  if (!typed && c.req.query('tanpa') === undefined) return showChoose(c)
  const asal = typed ? await findAsal(c.var.db, tidyNomor(typed)) : undefined
  if (typed && !asal) return showChoose(c, typed)
  return showForm(c, { kunci: newKey(), values: blank(c, asal), lists: {}, asal })
})

intakeRoutes.post('/baru', async (c) => {
  const files = { files: { berkas: documentFiles } }
  const asal = await readAsal(c)
  const form = asal
    ? await receiveForm(c, SengketaDariKeberatanForm, files)
    : await receiveForm(c, SengketaBaruForm, files)
  const { alasan = [], ...values } = form.values as Record<string, string> & { alasan?: string[] }
  const typed = { kunci: form.kunci, values, lists: { alasan }, asal }
  if (!form.ok) return showForm(c, { ...typed, errors: form.errors, received: form.titipan }, 422)
  try {
    const what = { asal, form: form.data } as Pembukaan
    return goTo(c, caseUrl(await bukaSengketa(c.var, what, form, staff(c))))
  } catch (error) {
    if (!(error instanceof Incomplete)) throw error
    return showForm(c, { ...typed, errors: { [error.field]: error.message } }, 422)
  }
})

/**
 * The keberatan that the form was offered for: its number stands in the address, which is known
 * before the form is read.
 * @throws NotFound when there is none of this number
 */
async function readAsal(c: Ctx): Promise<Asal | undefined> {
  const nomor = c.req.query('asal')
  if (!nomor) return undefined
  const asal = await findAsal(c.var.db, tidyNomor(nomor))
  if (!asal) throw new NotFound(nomor)
  return asal
}

/** What is known already stands in the form. */
function blank(c: Ctx, asal: Asal | undefined) {
  const { now } = c.var.clock
  const window = asal && jendelaDari(asal, now)
  return {
    pemicu: asal ? 'pemohon' : 'panggilan',
    kanal: 'surat',
    tanggalDiterima: dateOf(now),
    jenis: 'perorangan',
    ...(window && { jendelaSejak: window.sejak, jendelaSebab: window.sebab }),
  }
}

function showChoose(c: Ctx, typed?: string) {
  const frame = frameOf(c, typed !== undefined)
  const page = () => <ChoosePage frame={frame} typed={typed} />
  return show(c, { page }, typed === undefined ? 200 : 422)
}

async function showForm(
  c: Ctx,
  form: Omit<IntakeProps, 'frame' | 'komisi' | 'hariIni'>,
  status: 200 | 422 = 200,
) {
  const props = { ...form, komisi: await komisiChoices(c.var.db), hariIni: c.var.clock.today }
  const frame = frameOf(c, status === 422)
  return show(
    c,
    {
      page: () => <DisputePage frame={frame} {...props} />,
      part: () => <DisputeForm {...props} />,
    },
    status,
  )
}

const frameOf = (c: Ctx, problems: boolean) =>
  deskFrame(c, { title: 'Sengketa baru', current: '/meja/sengketa', problems })
