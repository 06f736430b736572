import { Hono } from 'hono'
import { newKey } from '#src/db/id.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { dateOf } from '#src/calendar/date.ts'
import { ajukanKeberatan } from '#src/layanan/informasi-publik/keberatan/acts/pengajuan.ts'
import { KeberatanLacakForm } from '#src/layanan/informasi-publik/keberatan/form.ts'
import { type Asal, findAsal } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import {
  missingKuasa,
  objectorFiles,
} from '#src/layanan/informasi-publik/keberatan/routes/papers.ts'
import { alasanDitemukan, nilaiJangka } from '#src/layanan/informasi-publik/keberatan/window.ts'
import { requireApplicant } from '#src/public/applicant-session.ts'
import {
  FromRequestForm,
  FromRequestPage,
  type FromRequestProps,
} from '#views/layanan/informasi-publik/keberatan/from-request.tsx'

/** The applicant objects from the page of the permohonan: what is known is not typed again. */
export const fromRequestRoutes = new Hono<Env>().basePath('/lacak/keberatan')

fromRequestRoutes.use('/baru', requireApplicant('lacak', '/lacak'))

fromRequestRoutes.get('/baru', async (c) => showBlank(c, await readAsal(c)))

fromRequestRoutes.post('/baru', async (c) => {
  const asal = await readAsal(c)
  const files = { suratKuasa: objectorFiles.suratKuasa }
  const form = await receiveForm(c, KeberatanLacakForm, { files, also: missingKuasa })
  if (!form.ok) {
    const { alasan = [], ...values } = form.values
    const { kunci, errors, titipan: received } = form
    return showForm(c, { kunci, values, lists: { alasan }, errors, received }, asal, 422)
  }
  const isi = { ...form.data, informasi: asal.rincian, tujuan: asal.tujuan }
  const who = { pemohonId: asal.pemohonId!, nama: asal.nama, telepon: asal.telepon }
  const from = { kanal: 'web' as const, diterimaPada: c.var.clock.now, asal }
  const nomor = await ajukanKeberatan(c.var, isi, who, form, from, c.var.applicant.actor)
  return goTo(c, `/lacak/keberatan/${nomor}/diterima`)
})

/**
 * The permohonan that is open in this browser.
 * @throws NotFound when what is open is none
 */
async function readAsal(c: Ctx): Promise<Asal> {
  const asal = await findAsal(c.var.db, c.var.applicant.nomor)
  if (!asal) throw new NotFound(c.var.applicant.nomor)
  return asal
}

// Who acted for the applicant then may do so again.
const showBlank = (c: Ctx, asal: Asal) =>
  showForm(
    c,
    {
      kunci: newKey(),
      values: { kuasaNama: asal.kuasaNama ?? '', kuasaAlamat: asal.kuasaAlamat ?? '' },
      lists: {},
    },
    asal,
  )

type Shown = Omit<FromRequestProps, 'frame' | 'asal' | 'lewat'>

function showForm(c: Ctx, form: Shown, asal: Asal, status: 200 | 422 = 200) {
  const { now, calendar } = c.var.clock
  // Which ground is chosen is not known yet: late for one of them is told.
  const lewat = (['a', 'c', 'g'] as const).some((huruf) => {
    const sejak = alasanDitemukan([huruf], asal, now)
    return nilaiJangka(sejak, dateOf(now), calendar).jangka === 'lewat'
  })
  const props = {
    ...form,
    asal: { nomor: asal.nomor, informasi: asal.rincian },
    lewat,
  }
  const title = `Keberatan atas ${asal.nomor}`
  const frame = streetFrame(c, { title, current: '/lacak', problems: status === 422 })
  return show(
    c,
    {
      page: () => <FromRequestPage frame={frame} {...props} />,
      part: () => <FromRequestForm {...props} />,
    },
    status,
  )
}
