import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { instantOf } from '#src/calendar/date.ts'
import { look, signIn } from '#test/luck/office.ts'
import { expectInOrder, numbersIn, receiptsFollow } from '#test/luck/registers.ts'
import {
  type Answer,
  ask,
  cookiesOf,
  deskForm,
  type Form,
  nomorAtHome,
  nomorIn,
  webForm,
} from '#test/luck/visitor.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'
import { type Loket, startServer, until } from '#test/support/server.ts'

vi.setConfig({ testTimeout: 480_000 })

let database: TestDatabase
let lokets: Loket[] = []
let petugas: string
beforeAll(async () => {
  database = await createDatabase()
  lokets = await startTwo()
  petugas = await signIn(database.url, ['petugas'])
})
afterAll(async () => {
  await stopAll()
  await database?.drop()
})

const startTwo = () => Promise.all([startServer(database.url), startServer(database.url)])
const stopAll = () => Promise.all(lokets.map((loket) => loket.end('SIGTERM')))

const fifty = <T>(make: (at: number) => T): T[] => Array.from({ length: 50 }, (_, at) => make(at))
const addressOf = (at: number) => lokets[at % 2]!.address

const typeAtDesk = (at: number, form: Form) =>
  patiently(() => ask(addressOf(at), '/meja/baru', { cookie: petugas }, form))

/** On a machine that is busy with other things somebody may be asked to send again: they do. */
async function patiently(send: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await send()
    if (answer.status !== 503) return answer
  }
}

test('one form sent fifty times at once is one case, and fifty equal answers', async () => {
  const form = deskForm()
  const answers = await Promise.all(fifty((at) => typeAtDesk(at, form)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
  expect(await numbersIn(database.url)).toEqual([nomorIn(answers[0]!)])
})

test('the same from home, with the scan of a KTP', async () => {
  const typed = deskForm()
  const from = '198.51.100.7'
  const answers = await Promise.all(
    fifty((at) =>
      patiently(() => ask(addressOf(at), '/permohonan/baru', { from }, webForm(typed))),
    ),
  )
  const said = answers.map(({ status, location }) => `${status} ${location}`)
  expect(new Set(said)).toEqual(new Set(['303 /permohonan/diterima']))
  for (const answer of [answers[0]!, answers[25]!, answers[49]!]) {
    expect(cookiesOf(answer)).toContain('lacak=')
    expect(await nomorAtHome(addressOf(0), answer)).toBe((await numbersIn(database.url)).at(-1))
  }
  const kept = await look(database.url, (db) =>
    db.selectFrom('lampiran').select('nama').where('jenis', '=', 'identitas').execute(),
  )
  expect(kept).toHaveLength(1)
  expect(await numbersIn(database.url)).toHaveLength(2)
})

test('fifty different forms at two processes are fifty numbers and fifty receipts', async () => {
  const before = await numbersIn(database.url)
  const answers = await Promise.all(fifty((at) => typeAtDesk(at, deskForm())))
  const given = answers.map(nomorIn)
  expect(new Set(given).size).toBe(50)
  expect([...before, ...given].toSorted()).toEqual(await numbersIn(database.url))
  await receiptsFollow(database.url)
  await expectInOrder(database.url)
})

const jejakOf = (perbuatan: string) =>
  look(database.url, (db) =>
    db.selectFrom('jejak').select('berkasId').where('perbuatan', '=', perbuatan).execute(),
  )

/** Eight cases whose applicants did not complete them in time. */
async function prepareNight() {
  for (const nomor of (await numbersIn(database.url)).slice(0, 8)) {
    const path = `/meja/permohonan/${nomor}/kekurangan`
    const { kunci } = deskForm()
    const form = { kunci: kunci!, kekurangan: 'Salinan KTP.' }
    expect((await ask(addressOf(0), path, { cookie: petugas }, form)).status).toBe(303)
  }
  await look(database.url, async (db) => {
    await sql`update tenggat set batas = now() - interval '1 day' where jenis = 'melengkapi'`.execute(
      db,
    )
  })
}

/** Nights of the city until `moment`, which come at 00.30, since 1970. */
const nightsUntil = (moment: number) =>
  Math.floor((moment - instantOf('1970-01-01', '00:30').getTime()) / 86_400_000)

/** As if nobody had been there when the last nights came. */
const nightsPassed = () =>
  look(database.url, async (db) => {
    await sql`update pgboss.version set cron_on = now() - interval '2 days'`.execute(db)
    await sql`update pgboss.schedule set created_on = now() - interval '3 days'`.execute(db)
    await sql`delete from pgboss.job where name in ('malam', '__pgboss__send-it')`.execute(db)
  })

const nights = () =>
  look(database.url, async (db) => {
    const { rows } = await sql<{ state: string }>`
      select state from pgboss.job where name = 'malam'`.execute(db)
    return rows.map(({ state }) => state)
  })

test('a night that was missed is made up for once, though two processes come up', async () => {
  await prepareNight()
  await stopAll()
  await nightsPassed()
  // For a minute a night is due, and not yet missed.
  const before = nightsUntil(Date.now() - 60_000)
  lokets = await startTwo()
  await until(async () => (await nights()).includes('completed'))
  // A night that came meanwhile is one of its own.
  expect((await nights()).length).toBeLessThanOrEqual(1 + nightsUntil(Date.now()) - before)
  const noted = (await jejakOf('gugurkan')).map(({ berkasId }) => berkasId)
  expect(noted).toHaveLength(8)
  expect(new Set(noted).size).toBe(8)
  await expectInOrder(database.url)
})
