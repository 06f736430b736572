import { Hono } from 'hono'
import { newKey } from '#src/db/id.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { ajukanKeberatan } from '#src/layanan/informasi-publik/keberatan/acts/pengajuan.ts'
import { KeberatanLacakForm } from '#src/layanan/informasi-publik/keberatan/form.ts'
import type { Asal } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { isLate, readAsal } from '#src/layanan/informasi-publik/keberatan/routes/asal.ts'
import {
  missingKuasa,
  objectorFiles,
} from '#src/layanan/informasi-publik/keberatan/routes/papers.ts'
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
  const props = {
    ...form,
    asal: { nomor: asal.nomor, informasi: asal.rincian },
    lewat: isLate(asal, c.var.clock),
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
