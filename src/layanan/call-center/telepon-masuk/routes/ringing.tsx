import { Hono } from 'hono'
import * as v from 'valibot'
import { requireRole } from '#src/auth/middleware.ts'
import { newKey } from '#src/db/id.ts'
import { Incomplete } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { optional } from '#src/http/fields.ts'
import { readForm } from '#src/http/form.ts'
import { deskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { terimaTelepon } from '#src/layanan/call-center/telepon-masuk/acts/terima.ts'
import { TeleponForm } from '#src/layanan/call-center/telepon-masuk/form.ts'
import { viewKode } from '#src/layanan/call-center/telepon-masuk/code.ts'
import { casesOf, findPromised } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import * as view from '#src/layanan/call-center/telepon-masuk/ringing-view.ts'
import { QUEUE } from '#src/layanan/call-center/telepon-masuk/routes/case.tsx'
import { matchingJawaban } from '#src/layanan/call-center/tanya-jawab/search/queries.ts'
import { newHref, procedures } from '#src/layanan/procedures.ts'
import { staff } from '#src/layanan/desk-case.tsx'
import { toE164 } from '#src/notifications/phone.ts'
import { maskedIn } from '#src/workflow/mask.ts'
import { findPerson } from '#src/workflow/pemohon/queries.ts'
import { Answers } from '#views/layanan/call-center/telepon-masuk/answers.tsx'
import { Caller } from '#views/layanan/call-center/telepon-masuk/caller.tsx'
import { Ringing, RingingPage } from '#views/layanan/call-center/telepon-masuk/ringing.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

/** The ringing telephone. Number and question are posted, never in an address. */
export const ringingRoutes = new Hono<Env>().basePath(QUEUE)

for (const path of ['/baru', '/penelepon', '/jawaban'])
  ringingRoutes.use(path, requireRole('operator'))

ringingRoutes.get('/baru', (c) => {
  const values = { kebutuhan: 'informasi', ...view.promise(c.var.clock, menitOf(c)) }
  return showRinging(c, { kunci: newKey(), values })
})

ringingRoutes.post('/baru', async (c) => {
  const form = await readForm(c, TeleponForm)
  const values = form.values as Values
  const { kunci } = form
  if (values.langkah === 'cari') return showRinging(c, { kunci, values })
  if (!form.ok) return showRinging(c, { kunci, values, errors: form.errors as Errors }, 422)
  try {
    return goTo(c, nextOf(form.data.langkah, await terimaTelepon(c.var, form, staff(c))))
  } catch (error) {
    if (!(error instanceof Incomplete)) throw error
    return showRinging(c, { kunci, values, errors: { [error.field]: error.message } }, 422)
  }
})

/** After a call the next one; what becomes another case goes on there, filled in. */
const nextOf = (langkah: string, nomor: string) =>
  newHref(langkah, nomor) ?? `${QUEUE}/baru?selesai=${nomor}`

const Typed = v.object({
  telepon: optional(40),
  nama: optional(200),
  alamat: optional(500),
  pertanyaan: optional(2_000),
  tanyaJawab: optional(40),
})

ringingRoutes.post('/penelepon', async (c) => {
  const form = await readForm(c, Typed)
  const caller = await callerOf(c, form.values as Values)
  const part = () => <Caller {...caller} />
  return show(c, { page: part, part })
})

ringingRoutes.post('/jawaban', async (c) => {
  const { pertanyaan = '', tanyaJawab } = (await readForm(c, Typed)).values as Values
  const rows = await answersOf(c, pertanyaan)
  const part = () => <Answers rows={rows} asked={pertanyaan.trim() !== ''} chosen={tanyaJawab} />
  return show(c, { page: part, part })
})

const menitOf = (c: Ctx) => c.var.settings.callCenter.menit

async function answersOf(c: Ctx, pertanyaan: string) {
  const question = pertanyaan.replaceAll('\0', '').toWellFormed().trim()
  return question.length < 3 ? [] : view.answerRows(await matchingJawaban(c.var.db, question, 5))
}

/** Who has this number. What the operator typed stands; else what was last written of them. */
async function callerOf(c: Ctx, { telepon = '', nama = '', alamat = '' }: Values) {
  const { db, clock } = c.var
  const number = toE164(telepon)
  const tersamar = maskedIn(procedures, staff(c).peran)
  const [people, cases] = number
    ? await Promise.all([
        findPerson(db, { nikHashes: [], telepon: number, tersamar }),
        casesOf(db, number, tersamar, 5),
      ])
    : [[], []]
  const [known] = people
  return {
    nama: nama || (known?.nama ?? ''),
    alamat: alamat || (people.find((one) => one.nama === known?.nama && one.alamat)?.alamat ?? ''),
    kata: view.callerWords(telepon, known !== undefined, cases.length),
    cases: view.earlierRows(cases, clock.today),
  }
}

/** The call that was ended a moment ago, and what its caller is told before they hang up. */
async function endedOf(c: Ctx) {
  const asked = c.req.query('selesai') ?? ''
  const selesai = /^CC-\d{4}-\d{4,9}$/.test(asked) ? asked : null
  const call = selesai && (await findPromised(c.var.db, selesai))
  return { selesai, kode: call ? viewKode(c.var, call) : null }
}

type Sent = { kunci: string; values: Values; errors?: Errors }

async function showRinging(c: Ctx, sent: Sent, status: 200 | 422 = 200) {
  const { values } = sent
  const [caller, answers] = await Promise.all([
    callerOf(c, values),
    answersOf(c, values.pertanyaan ?? ''),
  ])
  const form = { ...sent, caller, answers, menjadi: view.becomesChoices() }
  const { selesai, kode } = await endedOf(c)
  const current = `${QUEUE}/baru`
  const frame = deskFrame(c, { title: 'Telepon masuk', current, problems: status === 422 })
  return show(
    c,
    {
      page: () => <RingingPage frame={frame} selesai={selesai} kode={kode} {...form} />,
      part: () => <Ringing {...form} />,
    },
    status,
  )
}
