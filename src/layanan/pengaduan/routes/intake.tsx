import { Hono } from 'hono'
import { photoFile } from '#src/attachments/kinds.ts'
import { requireRole } from '#src/auth/middleware.ts'
import { dateOf, instantOf, timeOf } from '#src/calendar/date.ts'
import { newKey } from '#src/db/id.ts'
import { Incomplete } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { terimaPengaduan } from '#src/layanan/pengaduan/acts/terima.ts'
import { namaTertulis, PengaduanForm } from '#src/layanan/pengaduan/form.ts'
import { readChoices } from '#src/layanan/pengaduan/choices/queries.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { procedures } from '#src/layanan/procedures.ts'
import { broughtBy } from '#src/workflow/mask.ts'
import { caseUrl, REGISTER } from '#src/layanan/pengaduan/routes/case.tsx'
import { perihalOf } from '#src/workflow/entry.ts'
import { readPerson } from '#src/workflow/pemohon/queries.ts'
import { findAsal } from '#src/workflow/whole/queries.ts'
import { IntakeForm, IntakePage, type IntakeSent } from '#views/layanan/pengaduan/intake.tsx'

/** An officer types a report for somebody: counter, telephone, WhatsApp, social media, box. */
export const intakeRoutes = new Hono<Env>().basePath(REGISTER)

intakeRoutes.use('/baru', requireRole('petugas', 'admin_pengaduan', 'operator'))

intakeRoutes.get('/baru', async (c) => {
  const { now } = c.var.clock
  const typed = c.req.query('asal') ?? ''
  const from = typed ? await findAsal(c.var.db, typed) : undefined
  const orang = broughtBy(procedures, from, staff(c).peran)
  const person = orang ? await readPerson(c.var.db, orang) : undefined
  const values = {
    kanal: from?.kanal === 'telepon' ? 'telepon' : 'meja',
    tanggalDiterima: dateOf(now),
    jamDiterima: timeOf(now),
    asal: from?.nomor ?? typed,
    judul: perihalOf(from?.rincian ?? '').slice(0, 150),
    isi: from?.rincian ?? '',
    ...(person && pelaporOf(person)),
  }
  return showIntake(c, { kunci: newKey(), values })
})

type Person = NonNullable<Awaited<ReturnType<typeof readPerson>>>

/** Nobody types twice: who came or called is who reports, unless the form is told otherwise. */
const pelaporOf = ({ nama, email, teleponKetik, alamat }: Person) => ({
  nama,
  email: email ?? '',
  telepon: teleponKetik ?? '',
  alamatPelapor: alamat,
})

type Schema = typeof PengaduanForm

const files = { foto1: photoFile, foto2: photoFile, foto3: photoFile }

intakeRoutes.post('/baru', async (c) => {
  const form = await receiveForm<Schema, keyof typeof files>(c, PengaduanForm, {
    files,
    also: ({ values }) => namaTertulis(values),
  })
  if (!form.ok) return showIntake(c, { ...form, received: form.titipan }, 422)
  const { tanggalDiterima, jamDiterima } = form.data
  const diterimaPada = instantOf(tanggalDiterima, jamDiterima)
  if (diterimaPada > c.var.clock.now) {
    const { values, kunci } = form
    return showIntake(c, { values, kunci, errors: { tanggalDiterima: belum } }, 422)
  }
  try {
    return goTo(c, caseUrl(await terimaPengaduan(c.var, form.data, form, diterimaPada, staff(c))))
  } catch (error) {
    if (!(error instanceof Incomplete)) throw error
    const { values, kunci } = form
    return showIntake(c, { values, kunci, errors: { [error.field]: error.message } }, 422)
  }
})

const belum = 'Waktu diterima tidak boleh di masa depan.'

async function showIntake(c: Ctx, sent: Omit<IntakeSent, 'choices'>, status: 200 | 422 = 200) {
  const frame = deskFrame(c, {
    title: 'Pengaduan baru',
    current: REGISTER,
    problems: status === 422,
  })
  const form = { ...sent, choices: await readChoices(c.var.db) }
  return show(
    c,
    { page: () => <IntakePage frame={frame} {...form} />, part: () => <IntakeForm {...form} /> },
    status,
  )
}
