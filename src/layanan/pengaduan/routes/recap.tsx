import { Hono } from 'hono'
import { fetchFile } from '#src/attachments/store.ts'
import { requireRole, requireStaff } from '#src/auth/middleware.ts'
import { type Range, readRange } from '#src/calendar/range.ts'
import { isUuid, newKey } from '#src/db/id.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { deskFrame } from '#src/http/frame.ts'
import { askedMonths, isWrong, showWrongMonths } from '#src/http/months.tsx'
import { goTo, show } from '#src/http/respond.tsx'
import { staff } from '#src/layanan/desk-case.tsx'
import { catatEvaluasi, terbitkanLaporan } from '#src/layanan/pengaduan/acts/evaluasi.ts'
import { askedOf, unduhRekapPengaduan } from '#src/layanan/pengaduan/recap.ts'
import { EvaluasiForm, LaporanForm } from '#src/layanan/pengaduan/recap/form.ts'
import { countRecap, evaluasiOf, findLaporan } from '#src/layanan/pengaduan/recap/queries.ts'
import { tallyOf } from '#src/layanan/pengaduan/recap/tally.ts'
import { viewEvaluasi, viewRecap } from '#src/layanan/pengaduan/recap/view.ts'
import { REGISTER } from '#src/layanan/pengaduan/routes/case.tsx'
import { sendWorkbook } from '#src/recap/send.ts'
import { isUnitScoped } from '#src/workflow/perform.ts'
import { EvaluationForm, type EvaluationSent } from '#views/layanan/pengaduan/evaluation.tsx'
import { RecapPage } from '#views/layanan/pengaduan/recap.tsx'

const RECAP = `${REGISTER}/rekap`

/** The monthly recap, and what Analis and Kasi find in it (Standar Pelayanan 1.2.7). */
export const recapRoutes = new Hono<Env>()

for (const path of [RECAP, `${RECAP}.xlsx`, `${RECAP}/*`]) recapRoutes.use(path, requireStaff)

recapRoutes.get(RECAP, (c) => showRecap(c, c.req.query()))

recapRoutes.get(`${RECAP}.xlsx`, async (c) => {
  const asked = askedMonths(c, recapUrl)
  if (isWrong(asked)) return showWrongMonths(c, asked, RECAP)
  const write = await unduhRekapPengaduan(c.var, asked.range, staff(c))
  return sendWorkbook(c, { judul: `Rekap pengaduan ${asked.judul}` }, write)
})

recapRoutes.use(`${RECAP}/evaluasi`, requireRole('analis', 'kasi'))
recapRoutes.post(`${RECAP}/evaluasi`, async (c) => {
  const form = await readForm(c, EvaluasiForm)
  const { values, kunci } = form
  const month = monthOf(c, values.bulan)
  if (!form.ok) return showRecap(c, month, { values, kunci, errors: form.errors })
  await catatEvaluasi(c.var, form, staff(c))
  return goTo(c, recapUrl({ dari: form.data.bulan, sampai: form.data.bulan }))
})

recapRoutes.use(`${RECAP}/laporan`, requireRole('kasi'))
recapRoutes.post(`${RECAP}/laporan`, async (c) => {
  const form = await readForm(c, LaporanForm)
  const { values, kunci } = form
  const month = monthOf(c, values.bulan)
  if (!form.ok) return showRecap(c, month, { values, kunci, errors: { formulir: SATU_BULAN } })
  try {
    await terbitkanLaporan(c.var, form, await readTally(c, month), staff(c))
  } catch (error) {
    if (!(error instanceof Incomplete)) throw error
    return showRecap(c, month, { kunci: newKey(), errors: { formulir: error.message } })
  }
  return goTo(c, recapUrl(month))
})

const SATU_BULAN = 'Laporan dibuat untuk satu bulan. Pilih satu bulan di atas.'

recapRoutes.get(`${RECAP}/laporan/:id`, async (c) => {
  const id = c.req.param('id')
  const surat = isUuid(id) && !isUnitScoped(staff(c)) ? await findLaporan(c.var.db, id) : undefined
  if (!surat) throw new NotFound(id)
  const { isi, jenis } = await fetchFile(c.var.db, c.var.keys, surat.sidik)
  return sendFile(c, { nama: `${surat.judul} ${surat.perihal}.pdf`, jenis, isi }, { view: true })
})

const recapUrl = ({ dari, sampai }: Range, ending = '') =>
  `${RECAP}${ending}?dari=${dari}&sampai=${sampai}`

/** The month of a form; the running one where it names none. */
function monthOf(c: Ctx, typed: string | string[] | undefined): Range {
  const bulan = typeof typed === 'string' ? typed : ''
  return readRange({ dari: bulan, sampai: bulan }, c.var.clock.today).range
}

async function readTally(c: Ctx, range: Range) {
  const { db, clock } = c.var
  return tallyOf(await countRecap(db, askedOf(range, staff(c), clock.now)), clock.calendar)
}

async function showRecap(c: Ctx, query: Record<string, string>, sent?: EvaluationSent) {
  const asked = askedMonths(c, recapUrl, query)
  if (isWrong(asked)) return showWrongMonths(c, asked, RECAP)
  const { range } = asked
  const { peran } = staff(c)
  const satu = range.dari === range.sampai ? range.dari : null
  const [tally, found] = await Promise.all([
    readTally(c, range),
    satu && !isUnitScoped(staff(c)) ? evaluasiOf(c.var.db, satu) : [],
  ])
  const evaluation = {
    bulan: satu,
    all: viewEvaluasi(found),
    mayWrite: peran.includes('analis') || peran.includes('kasi'),
    maySign: peran.includes('kasi') && found.some(({ suratId }) => suratId === null),
    sent: sent ?? { kunci: newKey() },
  }
  const view = viewRecap(range, tally, c.var.clock)
  const frame = deskFrame(c, {
    title: `Rekap pengaduan ${asked.judul}`,
    current: RECAP,
    problems: sent !== undefined,
  })
  const unduh = recapUrl(range, '.xlsx')
  return show(
    c,
    {
      page: () => <RecapPage frame={frame} {...{ asked, view, evaluation, unduh }} />,
      ...(sent && { part: () => <EvaluationForm bulan={satu ?? ''} sent={sent} /> }),
    },
    sent ? 422 : 200,
  )
}
