import { Hono } from 'hono'
import * as v from 'valibot'
import { documentFiles, type FileRule, identityFile } from '#src/attachments/kinds.ts'
import { requireRole } from '#src/auth/middleware.ts'
import { dateOf, instantOf, timeOf } from '#src/calendar/date.ts'
import { Incomplete } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { optional } from '#src/http/fields.ts'
import { readForm } from '#src/http/form.ts'
import { deskFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { terimaPermohonan } from '#src/layanan/informasi-publik/permohonan/acts/terima.ts'
import { PermohonanMejaForm } from '#src/layanan/informasi-publik/permohonan/form.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { procedures } from '#src/layanan/procedures.ts'
import { broughtBy } from '#src/workflow/mask.ts'
import { caseUrl } from '#src/layanan/informasi-publik/permohonan/routes/case.tsx'
import { toE164 } from '#src/notifications/phone.ts'
import { findPerson, readPerson } from '#src/workflow/pemohon/queries.ts'
import { findAsal } from '#src/workflow/whole/queries.ts'
import { nikHashes } from '#src/secrets.ts'
import { isUuid, newKey } from '#src/db/id.ts'
import {
  DeskIntakeForm,
  DeskIntakePage,
  type IntakeProps,
  PersonMatches,
  PersonPage,
} from '#views/layanan/informasi-publik/permohonan/desk-intake.tsx'

const files: Record<string, FileRule> = {
  identitas: identityFile,
  akta: { ...documentFiles, maxFiles: 1 },
  suratKuasa: { ...identityFile, identity: false },
  suratPermohonan: documentFiles,
}

/** A petugas types a request for somebody: walk-in, letter, email, telephone. */
export const intakeRoutes = new Hono<Env>().basePath('/meja')

intakeRoutes.use('/baru', requireRole('petugas', 'petugas_data', 'operator'))

intakeRoutes.get('/baru', async (c) => {
  const { now } = c.var.clock
  const from = await findAsal(c.var.db, c.req.query('asal') ?? '')
  const orang = c.req.query('orang') ?? broughtBy(procedures, from, staff(c).peran)
  const known = orang && isUuid(orang) ? await readPerson(c.var.db, orang) : undefined
  const values = {
    ...(known ? valuesOf(known) : { jenis: 'perorangan' }),
    kanal: from?.kanal === 'telepon' ? 'telepon' : 'meja',
    caraMemperoleh: 'salinan',
    caraSalinan: 'langsung',
    tanggalDiterima: dateOf(now),
    jamDiterima: timeOf(now).slice(0, 5),
    asal: from?.nomor ?? c.req.query('asal') ?? '',
    rincian: from?.rincian ?? '',
    tujuan: from?.tujuan ?? '',
  }
  return showIntake(c, { kunci: newKey(), values, nikLama: known?.nikSamar ?? undefined })
})

intakeRoutes.post('/baru', async (c) => {
  const form = await receiveForm(c, PermohonanMejaForm, { files })
  const nikLama = await maskedNik(c, form.values.orang)
  if (!form.ok) return showIntake(c, { ...form, received: form.titipan, nikLama }, 422)
  const { kanal, tanggalDiterima, jamDiterima, asal, orang, ...asked } = form.data
  const diterimaPada = instantOf(tanggalDiterima, jamDiterima)
  if (diterimaPada > c.var.clock.now) {
    const { values, kunci } = form
    return showIntake(c, { values, kunci, nikLama, errors: { tanggalDiterima: belum } }, 422)
  }
  const petugas = staff(c)
  const intake = { kanal, diterimaPada, asal, petugasId: petugas.id, orang }
  try {
    return goTo(c, caseUrl(await terimaPermohonan(c.var, asked, form, intake, petugas)))
  } catch (error) {
    if (!(error instanceof Incomplete)) throw error
    const { values, kunci } = form
    return showIntake(c, { values, kunci, nikLama, errors: { [error.field]: error.message } }, 422)
  }
})

const belum = 'Waktu diterima tidak boleh di masa depan.'

const Dicari = v.object({ nik: optional(40), telepon: optional(40), asal: optional(40) })

/**
 * People who came before, by telephone or NIK, so that nobody types twice; the NIK is posted, never
 * in an address. Open to whoever may register: a data letter becomes a permohonan by its own officer.
 */
intakeRoutes.post('/orang', requireRole('petugas', 'petugas_data'), async (c) => {
  const { nik = '', telepon = '', asal = '' } = (await readForm(c, Dicari)).values
  const digits = nik.replace(/\D/g, '')
  const people = await findPerson(c.var.db, {
    nikHashes: digits.length === 16 ? nikHashes(c.var.keys, digits) : [],
    telepon: toE164(telepon),
  })
  const frame = deskFrame(c, { title: 'Cari pemohon' })
  return show(c, {
    page: () => <PersonPage frame={frame} people={people} asal={asal} />,
    part: () => <PersonMatches people={people} asal={asal} />,
  })
})

function showIntake(c: Ctx, form: Omit<IntakeProps, 'frame'>, status: 200 | 422 = 200) {
  const frame = deskFrame(c, {
    title: 'Permohonan baru',
    current: '/meja/baru',
    problems: status === 422,
  })
  return show(
    c,
    {
      page: () => <DeskIntakePage frame={frame} {...form} />,
      part: () => <DeskIntakeForm {...form} />,
    },
    status,
  )
}

async function maskedNik(c: Ctx, orang: string | undefined) {
  if (!orang || !isUuid(orang)) return undefined
  return (await readPerson(c.var.db, orang))?.nikSamar ?? undefined
}

type Person = NonNullable<Awaited<ReturnType<typeof readPerson>>>

const valuesOf = (person: Person) => ({
  orang: person.id,
  jenis: person.jenis,
  nama: person.nama,
  nomorSk: person.nomorSk ?? '',
  alamat: person.alamat,
  pekerjaan: person.pekerjaan ?? '',
  email: person.email ?? '',
  telepon: person.teleponKetik ?? '',
})
