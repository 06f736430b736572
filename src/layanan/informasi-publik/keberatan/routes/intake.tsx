import { Hono } from 'hono'
import { requireRole } from '#src/auth/middleware.ts'
import { dateOf, instantOf, timeOf } from '#src/calendar/date.ts'
import { newKey } from '#src/db/id.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { ajukanKeberatan } from '#src/layanan/informasi-publik/keberatan/acts/pengajuan.ts'
import { KeberatanMejaForm } from '#src/layanan/informasi-publik/keberatan/form.ts'
import { type Asal, findAsal } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { caseUrl } from '#src/layanan/informasi-publik/keberatan/routes/case.tsx'
import { deskFiles, missingScan } from '#src/layanan/informasi-publik/keberatan/routes/papers.ts'
import { tidyNomor } from '#src/public/applicant-session.ts'
import {
  ChoosePage,
  DeskObjectionForm,
  DeskObjectionPage,
  type IntakeProps,
} from '#views/layanan/informasi-publik/keberatan/desk-intake.tsx'

/** A petugas types an objection: at the counter, or from an email or a letter. */
export const intakeRoutes = new Hono<Env>().basePath('/meja/keberatan')

intakeRoutes.use('/baru', requireRole('petugas'))

intakeRoutes.get('/baru', async (c) => {
  const typed = c.req.query('asal') ?? ''
  if (!typed && c.req.query('tanpa') === undefined) return showChoose(c)
  const asal = typed ? await findAsal(c.var.db, tidyNomor(typed)) : undefined
  if (typed && !asal) return showChoose(c, typed)
  const { now } = c.var.clock
  const values = {
    ...(asal ? valuesOf(asal) : { jenis: 'perorangan' }),
    kanal: 'meja',
    tanggalDiterima: dateOf(now),
    jamDiterima: timeOf(now).slice(0, 5),
  }
  return showIntake(c, { kunci: newKey(), values, lists: asal ? {} : { alasan: ['b'] }, asal })
})

intakeRoutes.post('/baru', async (c) => {
  const form = await receiveForm(c, KeberatanMejaForm, { files: deskFiles, also: missingScan })
  const { alasan = [], ...values } = form.values
  const asal = await readAsal(c, values.asal)
  const typed = { kunci: form.kunci, values, lists: { alasan }, asal }
  if (!form.ok) return showIntake(c, { ...typed, errors: form.errors, received: form.titipan }, 422)
  const { kanal, tanggalDiterima, jamDiterima, orang, asal: _asal, ...rest } = form.data
  const diterimaPada = instantOf(tanggalDiterima, jamDiterima)
  if (diterimaPada > c.var.clock.now)
    return showIntake(c, { ...typed, errors: { tanggalDiterima: BELUM } }, 422)
  const petugas = staff(c)
  const from = { kanal, diterimaPada, asal, petugasId: petugas.id }
  const nomor = await ajukanKeberatan(c.var, rest, { person: rest, orang }, form, from, petugas)
  return goTo(c, caseUrl(nomor))
})

const BELUM = 'Waktu diterima tidak boleh di masa depan.'

/**
 * The permohonan that the form was offered for.
 * @throws NotFound when there is none of this number
 */
async function readAsal(c: Ctx, nomor: string | undefined): Promise<Asal | undefined> {
  if (!nomor) return undefined
  const asal = await findAsal(c.var.db, nomor)
  if (!asal) throw new NotFound(nomor)
  return asal
}

/** What the office knows already stands in the form. */
const valuesOf = (asal: Asal) => ({
  asal: asal.nomor,
  orang: asal.pemohonId ?? '',
  jenis: asal.jenis,
  nama: asal.nama,
  nomorSk: asal.nomorSk ?? '',
  alamat: asal.alamat,
  pekerjaan: asal.pekerjaan ?? '',
  email: asal.email ?? '',
  telepon: asal.teleponKetik ?? '',
  informasi: asal.rincian,
  tujuan: asal.tujuan,
  kuasaNama: asal.kuasaNama ?? '',
  kuasaAlamat: asal.kuasaAlamat ?? '',
  kuasaTelepon: '',
})

function showChoose(c: Ctx, typed?: string) {
  const frame = deskFrame(c, {
    title: 'Keberatan baru',
    current: '/meja/keberatan',
    problems: typed !== undefined,
  })
  return show(
    c,
    { page: () => <ChoosePage frame={frame} typed={typed} /> },
    typed === undefined ? 200 : 422,
  )
}

function showIntake(c: Ctx, form: Omit<IntakeProps, 'frame'>, status: 200 | 422 = 200) {
  const frame = deskFrame(c, {
    title: 'Keberatan baru',
    current: '/meja/keberatan',
    problems: status === 422,
  })
  return show(
    c,
    {
      page: () => <DeskObjectionPage frame={frame} {...form} />,
      part: () => <DeskObjectionForm {...form} />,
    },
    status,
  )
}
