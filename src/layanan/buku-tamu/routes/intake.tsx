import { cameFrom } from '#src/layanan/buku-tamu/acts/orang.ts'
import { Hono } from 'hono'
import * as v from 'valibot'
import { requireRole } from '#src/auth/middleware.ts'
import { instantOf } from '#src/calendar/date.ts'
import { isUuid, newKey } from '#src/db/id.ts'
import { Incomplete } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { optional } from '#src/http/fields.ts'
import { readForm } from '#src/http/form.ts'
import { deskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { catatTamu } from '#src/layanan/buku-tamu/acts/datang.ts'
import { TamuMejaForm } from '#src/layanan/buku-tamu/form.ts'
import { askedPhoto, readGuest } from '#src/layanan/buku-tamu/routes/guest-form.ts'
import { PRESENT } from '#src/layanan/buku-tamu/routes/case.tsx'
import { staff } from '#src/layanan/desk-case.tsx'
import { toE164 } from '#src/notifications/phone.ts'
import { findPerson, readPerson } from '#src/workflow/pemohon/queries.ts'
import {
  type IntakeProps,
  type Known,
  IntakeForm,
  IntakePage,
} from '#views/layanan/buku-tamu/intake.tsx'

/** A petugas enters a guest: in under a minute, by keyboard alone. */
export const intakeRoutes = new Hono<Env>().basePath(PRESENT)

for (const path of ['/baru', '/orang'])
  intakeRoutes.use(path, requireRole('petugas_sekretariat', 'petugas'))

const blank = { cara: 'lisan', jumlah: '1' }

intakeRoutes.get('/baru', async (c) => {
  const orang = c.req.query('orang')
  const known = orang && isUuid(orang) ? await readPerson(c.var.db, orang) : undefined
  const values = { ...blank, ...(known && valuesOf(known)) }
  return showIntake(c, { kunci: newKey(), values, foto: askedPhoto(c) })
})

const Dicari = v.object({ telepon: optional(40) })

/** Who came before, by telephone; it is posted, never in an address. */
intakeRoutes.post('/orang', async (c) => {
  const { telepon = '' } = (await readForm(c, Dicari)).values
  const people = await findPerson(c.var.db, { nikHashes: [], telepon: toE164(telepon) })
  const [newest, ...others] = different(people)
  const dari = newest && { dari: newest.dari || cameFrom(people, newest.nama) }
  const values = { ...blank, ...(newest && valuesOf(newest)), ...dari, telepon }
  return showIntake(c, {
    kunci: newKey(),
    values,
    dicari: { ada: Boolean(newest), others },
    foto: askedPhoto(c),
  })
})

intakeRoutes.post('/baru', async (c) => {
  const form = await readGuest(c, TamuMejaForm)
  if (!form.ok) return showIntake(c, form, 422)
  const { tanggalDatang, jamDatang, jamPulang, ...tamu } = form.data
  const { clock } = c.var
  const day = tanggalDatang || clock.today
  const times = {
    datangPada: jamDatang ? instantOf(day, jamDatang) : clock.now,
    pulangPada: jamPulang ? instantOf(day, jamPulang) : null,
  }
  const wrong = (['datangPada', 'pulangPada'] as const).find((one) => (times[one] ?? 0) > clock.now)
  if (wrong) {
    const errors = { [wrong === 'datangPada' ? 'jamDatang' : 'jamPulang']: belum }
    return showIntake(c, { ...form, errors, foto: askedPhoto(c, form.foto) }, 422)
  }
  const arrival = { kanal: 'meja' as const, ...times, foto: form.foto }
  try {
    await catatTamu(c.var, tamu, form.kunci, arrival, staff(c))
  } catch (error) {
    if (!(error instanceof Incomplete)) throw error
    const field = error.field === 'tanggalDiterima' ? 'tanggalDatang' : error.field
    const errors = { [field]: error.message }
    return showIntake(c, { ...form, errors, foto: askedPhoto(c, form.foto) }, 422)
  }
  return goTo(c, PRESENT)
})

const belum = 'Waktu ini masih di masa depan.'

function showIntake(c: Ctx, form: IntakeProps, status: 200 | 422 = 200) {
  const frame = deskFrame(c, {
    title: 'Catat tamu',
    current: PRESENT,
    problems: status === 422,
  })
  return show(
    c,
    {
      page: () => <IntakePage frame={frame} {...form} />,
      part: () => <IntakeForm {...form} />,
    },
    status,
  )
}

/** One line a person: who comes often has many rows, and some never said a name. */
const different = (people: Known[]) =>
  people.filter(
    ({ nama, dari }, index) =>
      nama !== '' &&
      people.findIndex((one) => one.nama === nama && (one.dari === dari || dari === '')) === index,
  )

const valuesOf = ({ nama, dari, teleponKetik }: Known) => ({
  nama,
  dari,
  telepon: teleponKetik ?? '',
})
