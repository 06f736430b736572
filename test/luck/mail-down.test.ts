import { createServer } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { look, signIn } from '#test/luck/office.ts'
import { receiptsFollow } from '#test/luck/registers.ts'
import { ask, deskForm, type Form, nomorIn } from '#test/luck/visitor.ts'
import { startSmtp } from '#test/notifications/smtp.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'
import { type Loket, startServer, until } from '#test/support/server.ts'

vi.setConfig({ testTimeout: 480_000 })

let database: TestDatabase
let loket: Loket
let port: number
let petugas: string
let ppid: string
beforeAll(async () => {
  database = await createDatabase()
  // Nobody listens there yet.
  port = await unusedPort()
  const SMTP_URL = `smtp://127.0.0.1:${port}`
  loket = await startServer(database.url, { SMTP_URL, SMTP_FROM: 'loket@kota.example' })
  petugas = await signIn(database.url, ['petugas'])
  ppid = await signIn(database.url, ['ppid'])
})
afterAll(async () => {
  await loket?.end('SIGTERM')
  await database?.drop()
})

async function unusedPort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port: free } = probe.address() as { port: number }
  await new Promise((done) => probe.close(done))
  return free
}

const EMAIL = 'pemohon.rekaan@contoh.example'

async function register(): Promise<string> {
  const form = deskForm({ email: EMAIL })
  return nomorIn(await ask(loket.address, '/meja/baru', { cookie: petugas }, form))!
}

async function act(nomor: string, name: string, cookie: string, form: Form = {}) {
  const { kunci } = deskForm()
  const path = `/meja/permohonan/${nomor}/${name}`
  const answer = await ask(loket.address, path, { cookie }, { kunci: kunci!, ...form })
  expect(answer.status, `${name}: ${answer.text.slice(0, 2000)}`).toBe(303)
}

const casePage = async (nomor: string) =>
  (await ask(loket.address, `/meja/permohonan/${nomor}`, { cookie: petugas })).text

const mails = () =>
  look(database.url, (db) =>
    db.selectFrom('kotakKeluar').select(['percobaan', 'terkirimPada', 'gagalPada']).execute(),
  )

/** The half minute until the next attempt passes. */
const timePasses = () =>
  look(database.url, (db) =>
    sql`update pgboss.job set start_after = now()
      where name = 'kirim-surel' and state in ('created', 'retry')`.execute(db),
  )

const jobsLeft = () =>
  look(database.url, async (db) => {
    const { rows } = await sql`select from pgboss.job
      where name = 'kirim-surel' and state in ('created', 'retry', 'active')`.execute(db)
    return rows.length
  })

test('the mail is down: the desk goes on, says what waits, and each letter arrives once', async () => {
  const nomor = await register()
  await receiptsFollow(database.url)
  await act(nomor, 'kelengkapan', petugas)
  await act(nomor, 'keputusan', ppid, {
    hasil: 'seluruhnya',
    pertimbangan: 'Informasi ini terbuka.',
    bentuk: 'softcopy',
  })
  await act(nomor, 'pemberitahuan', ppid)

  await until(async () => (await mails()).filter(({ percobaan }) => percobaan > 0).length === 2)
  for (const mail of await mails())
    expect(mail).toMatchObject({ terkirimPada: null, gagalPada: null })
  expect((await casePage(nomor)).match(/email menunggu dikirim/g)).toHaveLength(2)

  await timePasses()
  await until(async () => (await mails()).every(({ percobaan }) => percobaan > 1))

  const smtp = await startSmtp(port)
  // The next letter that leaves takes along what waits.
  const next = await register()
  await until(async () => (await mails()).filter((one) => one.terkirimPada).length === 3)
  await timePasses()
  await until(async () => (await jobsLeft()) === 0)
  await smtp.stop()

  const subjects = smtp.received.map(({ mail }) => mail.subject!)
  expect(subjects.toSorted()).toEqual(
    [
      `Permohonan ${nomor} kami terima`,
      `Pemberitahuan tertulis atas permohonan ${nomor}`,
      `Permohonan ${next} kami terima`,
    ].toSorted(),
  )
  for (const { to, mail } of smtp.received) {
    expect(to).toEqual([EMAIL])
    expect(mail.attachments.map(({ contentType }) => contentType)).toEqual(['application/pdf'])
  }
  const page = await casePage(nomor)
  expect(page).not.toContain('email menunggu dikirim')
  expect(page).toMatch(/terkirim/)
})
