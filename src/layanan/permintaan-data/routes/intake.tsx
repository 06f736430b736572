import { Hono } from 'hono'
import * as v from 'valibot'
import { documentFiles } from '#src/attachments/kinds.ts'
import { requireRole } from '#src/auth/middleware.ts'
import { dateOf, instantOf, timeOf } from '#src/calendar/date.ts'
import { isUuid, newKey } from '#src/db/id.ts'
import { Incomplete } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { optional } from '#src/http/fields.ts'
import { readForm } from '#src/http/form.ts'
import { deskFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { terimaPermintaan } from '#src/layanan/permintaan-data/acts/terima.ts'
import { PermintaanMejaForm } from '#src/layanan/permintaan-data/form.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { procedures } from '#src/layanan/procedures.ts'
import { broughtBy } from '#src/workflow/mask.ts'
import { caseUrl, QUEUE } from '#src/layanan/permintaan-data/routes/case.tsx'
import { toE164 } from '#src/notifications/phone.ts'
import { unitsOn } from '#src/workflow/disposisi/queries.ts'
import { findPerson, readPerson } from '#src/workflow/pemohon/queries.ts'
import { perihalOf } from '#src/workflow/entry.ts'
import { findAsal } from '#src/workflow/whole/queries.ts'
import {
  DeskIntakeForm,
  DeskIntakePage,
  type IntakeForm,
  PersonMatches,
  PersonPage,
} from '#views/layanan/permintaan-data/desk-intake.tsx'

/** An officer types a data request for somebody: walk-in, letter, email, telephone. */
export const intakeRoutes = new Hono<Env>().basePath(QUEUE)

intakeRoutes.use('/baru', requireRole('petugas', 'petugas_data', 'operator'))

intakeRoutes.get('/baru', async (c) => {
  const { now } = c.var.clock
  const from = await findAsal(c.var.db, c.req.query('asal') ?? '')
  const orang = c.req.query('orang') ?? broughtBy(procedures, from, staff(c).peran)
  const known = orang && isUuid(orang) ? await readPerson(c.var.db, orang) : undefined
  const values = {
    jenis: 'perorangan',
    kanal: from?.kanal === 'telepon' ? 'telepon' : 'meja',
    wilayah: 'kota',
    format: 'xlsx',
    tanggalDiterima: dateOf(now),
    jamDiterima: timeOf(now),
    asal: from?.nomor ?? c.req.query('asal') ?? '',
    judul: perihalOf(from?.rincian ?? '').slice(0, 150),
    rincian: from?.rincian ?? '',
    ...(known && valuesOf(known)),
  }
  return showIntake(c, { kunci: newKey(), values })
})

intakeRoutes.post('/baru', async (c) => {
  const form = await receiveForm(c, PermintaanMejaForm, { files: { surat: documentFiles } })
  if (!form.ok) return showIntake(c, { ...form, received: form.titipan }, 422)
  const { kanal, tanggalDiterima, jamDiterima, asal, ...asked } = form.data
  const diterimaPada = instantOf(tanggalDiterima, jamDiterima)
  if (diterimaPada > c.var.clock.now) {
    const { values, kunci } = form
    return showIntake(c, { values, kunci, errors: { tanggalDiterima: belum } }, 422)
  }
  const petugas = staff(c)
  const intake = { kanal, diterimaPada, asal, petugasId: petugas.id }
  try {
    return goTo(c, caseUrl(await terimaPermintaan(c.var, asked, form, intake, petugas)))
  } catch (error) {
    if (!(error instanceof Incomplete)) throw error
    const { values, kunci } = form
    return showIntake(c, { values, kunci, errors: { [error.field]: error.message } }, 422)
  }
})

const belum = 'Waktu diterima tidak boleh di masa depan.'

const Dicari = v.object({ telepon: optional(40) })

/** People who came before, by telephone, so that nobody types twice; it is posted, never in an address. */
intakeRoutes.post('/orang', requireRole('petugas', 'petugas_data'), async (c) => {
  const { telepon = '' } = (await readForm(c, Dicari)).values
  const people = await findPerson(c.var.db, { nikHashes: [], telepon: toE164(telepon) })
  const frame = deskFrame(c, { title: 'Cari pemohon data' })
  return show(c, {
    page: () => <PersonPage frame={frame} people={people} />,
    part: () => <PersonMatches people={people} />,
  })
})

async function showIntake(c: Ctx, sent: Omit<IntakeForm, 'units'>, status: 200 | 422 = 200) {
  const frame = deskFrame(c, {
    title: 'Permintaan data baru',
    current: QUEUE,
    problems: status === 422,
  })
  const form = { ...sent, units: await unitsOn(c.var.db, c.var.clock.today) }
  return show(
    c,
    {
      page: () => <DeskIntakePage frame={frame} {...form} />,
      part: () => <DeskIntakeForm {...form} />,
    },
    status,
  )
}

type Person = NonNullable<Awaited<ReturnType<typeof readPerson>>>

const valuesOf = (person: Person) => ({
  nama: person.nama,
  alamat: person.alamat,
  pekerjaan: person.pekerjaan ?? '',
  email: person.email ?? '',
  telepon: person.teleponKetik ?? '',
})
