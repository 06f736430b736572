import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { newId } from '#src/db/id.ts'
import { IllegalAct, NotFound } from '#src/errors.ts'
import { createJobs, type Jobs } from '#src/jobs/jobs.ts'
import { kinds as ourKinds } from '#src/jobs/kinds.ts'
import { createMail, isAddress, type Mail } from '#src/notifications/mail.ts'
import {
  type NewMail,
  outboxState,
  queueMail,
  resend,
  sendQueued,
  wakeOutbox,
} from '#src/notifications/outbox.ts'
import { mailsOf } from '#src/notifications/queries.ts'
import { startSmtp } from '#test/notifications/smtp.ts'
import { insertBerkas, insertSurat } from '#test/notifications/rows.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'

const kinds = { 'kirim-surel': ourKinds['kirim-surel'] }
const clock = { now: new Date('2026-11-23T02:14:00Z') }

let database: TestDatabase
let smtp: Awaited<ReturnType<typeof startSmtp>>
let berkasId: string
const running: Jobs<'kirim-surel'>[] = []

beforeAll(async () => {
  database = await createDatabase()
})
beforeEach(async () => {
  smtp = await startSmtp()
  await database.db.deleteFrom('kotakKeluar').execute()
  berkasId = await insertBerkas(database.db)
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()))
  await smtp.stop()
})
afterAll(() => database.drop())

/** A process of the office with its own queue on the same database. */
async function start(
  mail: Mail | undefined = createMail(smtp.smtp),
  pauses = [1, 1, 1, 1, 1, 1, 1, 1],
) {
  const jobs = await createJobs<'kirim-surel'>(database.db, { kinds })
  running.push(jobs)
  const fill = async () => ({ 'kode-lacak': 'K7QM-4TXN-9R2W' })
  const deps = { db: database.db, jobs, mail, fill, now: () => clock.now, pauses }
  await jobs.work('kirim-surel', (data) => sendQueued(data, deps))
  return { jobs, deps }
}

async function put(jobs: Jobs<'kirim-surel'>, mail: Partial<NewMail> = {}) {
  const whole = {
    berkasId,
    kepada: 'sari@contoh.example',
    subjek: 'Permohonan PI-2026-0001 kami terima',
    teks: 'Kode lacak: {kode-lacak}',
    suratId: null,
    ...mail,
  }
  const id = await database.db.transaction().execute((trx) => queueMail(trx, jobs, whole, clock))
  jobs.nudge()
  return id
}

const mails = () => mailsOf(database.db, berkasId)
const eventually = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: 60_000, interval: 50 })

test('surel terkirim satu kali, surat bertanda tangan utuh, kode lacak tidak tersimpan', async () => {
  const { jobs, deps } = await start()
  const pdf = Buffer.from(`%PDF-1.7\n${'\u0000\u00ff\r\n.\r\n'.repeat(5000)}`, 'latin1')
  const suratId = await insertSurat(database.db, berkasId, pdf)
  const id = await put(jobs, { suratId })
  await eventually(async () => expect((await mails())[0]?.terkirimPada).toEqual(clock.now))
  await sendQueued({ id }, deps)
  const [{ to, mail } = { to: [], mail: undefined }] = smtp.received
  expect(smtp.received).toHaveLength(1)
  expect(to).toEqual(['sari@contoh.example'])
  expect(mail?.subject).toBe('Permohonan PI-2026-0001 kami terima')
  expect(mail?.text).toContain('K7QM-4TXN-9R2W')
  expect(mail?.messageId).toBe(`<${id}@kota.example>`)
  expect(mail?.attachments[0]?.filename).toBe('tanda-bukti-500.12-0001-PPID-2026.pdf')
  expect(mail?.attachments[0]?.content.equals(pdf)).toBe(true)
  const { teks } = await database.db
    .selectFrom('kotakKeluar')
    .select('teks')
    .executeTakeFirstOrThrow()
  expect(teks).not.toContain('K7QM')
})

test('server surel yang mati menunda, dan begitu hidup lagi semua yang menunggu terkirim', async () => {
  await smtp.stop()
  const { jobs } = await start(createMail(smtp.smtp), [1, 1, 1, 1, 1, 600, 600])
  const first = await put(jobs)
  await put(jobs, { kepada: 'budi@contoh.example' })
  await eventually(async () => {
    for (const row of await mails()) expect(row.galat).toBe('Server surel tidak dapat dihubungi.')
  })
  expect(await outboxState(database.db)).toEqual({ menunggu: 2, belumDiatur: 0, gagal: 0 })
  smtp = await startSmtp(smtp.port)
  await eventually(() => expect(smtp.received).toHaveLength(2))
  await eventually(async () =>
    expect(await outboxState(database.db)).toMatchObject({ menunggu: 0 }),
  )
  expect((await mails()).find(({ id }) => id === first)?.galat).toBeNull()
})

test('yang tetap tidak terkirim menjadi gagal, dan petugas dapat mengirimnya lagi', async () => {
  await smtp.stop()
  const { jobs } = await start(createMail(smtp.smtp), [1])
  const id = await put(jobs)
  await eventually(async () => expect((await mails())[0]?.gagalPada).not.toBeNull())
  expect((await mails())[0]).toMatchObject({ percobaan: 2 })
  expect(await outboxState(database.db)).toEqual({ menunggu: 0, belumDiatur: 0, gagal: 1 })
  smtp = await startSmtp(smtp.port)
  await database.db.transaction().execute((trx) => resend(trx, jobs, { id, berkasId }, clock))
  jobs.nudge()
  await eventually(() => expect(smtp.received).toHaveLength(1))
})

test('surel yang sudah terkirim dikirim lagi sebagai salinan; yang menunggu tidak digandakan', async () => {
  const { jobs } = await start()
  const id = await put(jobs)
  await eventually(async () => expect((await mails())[0]?.terkirimPada).not.toBeNull())
  const copy = await resend(
    database.db,
    jobs,
    { id, berkasId, kepada: 'baru@contoh.example' },
    clock,
  )
  expect(copy).not.toBe(id)
  await eventually(() => expect(smtp.received[1]?.to).toEqual(['baru@contoh.example']))
  const other = { id, berkasId: newId() }
  await expect(resend(database.db, jobs, other, clock)).rejects.toThrow(NotFound)
  await Promise.all(running.splice(0).map((one) => one.stop()))
  const idle = await createJobs<'kirim-surel'>(database.db, { kinds })
  running.push(idle)
  const waiting = await put(idle)
  await expect(resend(database.db, idle, { id: waiting, berkasId }, clock)).rejects.toThrow(
    IllegalAct,
  )
})

test('dua proses pada satu basis data mengirim setiap surel satu kali', async () => {
  const [one, two] = [await start(), await start()]
  const ids: string[] = []
  for (let at = 0; at < 15; at++) {
    ids.push(await put(one.jobs, { kepada: `p${at}@contoh.example` }))
    // A second job for the same mail: a sweep, an impatient officer.
    await two.jobs.enqueue(database.db, 'kirim-surel', { id: ids[at]! })
  }
  await eventually(async () =>
    expect(await outboxState(database.db)).toMatchObject({ menunggu: 0 }),
  )
  await pause(600)
  expect(smtp.received.map(({ to }) => to[0]).sort()).toEqual(
    ids.map((_, at) => `p${at}@contoh.example`).sort(),
  )
})

test('tanpa server surel, surel menunggu; setelah diatur, terkirim', async () => {
  const without = await start(undefined)
  without.deps.mail = undefined
  await put(without.jobs)
  await eventually(async () =>
    expect((await mails())[0]?.galat).toBe('menunggu: surel belum diatur'),
  )
  expect(await outboxState(database.db)).toEqual({ menunggu: 1, belumDiatur: 1, gagal: 0 })
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()))
  const { deps } = await start()
  await wakeOutbox(deps)
  await eventually(() => expect(smtp.received).toHaveLength(1))
})

test.each([
  ['bukan alamat', 'Alamat email tidak sah.'],
  ['a@b.example, c@d.example', 'Alamat email tidak sah.'],
  ['a@b.example\r\nBcc: c@d.example', 'Alamat email tidak sah.'],
  ['sari@ditolak.example', 'Alamat email ditolak oleh server surel.'],
])('surel kepada %j langsung gagal dengan kata yang jelas', async (kepada, galat) => {
  const { jobs } = await start()
  await put(jobs, { kepada })
  await eventually(async () => expect((await mails())[0]?.gagalPada).not.toBeNull())
  expect((await mails())[0]).toMatchObject({ galat, percobaan: 1 })
  expect(smtp.received).toEqual([])
})

test('subjek tidak dapat menambah kepala surat atau penerima', async () => {
  const { jobs } = await start()
  await put(jobs, { subjek: 'Halo\r\nBcc: lain@contoh.example\r\n\r\nisi palsu' })
  await eventually(() => expect(smtp.received).toHaveLength(1))
  const { to, mail } = smtp.received[0]!
  expect(to).toEqual(['sari@contoh.example'])
  expect(mail.headers.has('bcc')).toBe(false)
  expect(mail.subject).toBe('Halo Bcc: lain@contoh.example isi palsu')
})

test.each(['a@b.id', 'sari.w+ppid@mail.contoh.example', "o'neil@contoh.example"])(
  '%s sah',
  (text) => {
    expect(isAddress(text)).toBe(true)
  },
)
test.each(['', 'a@b', '@b.id', 'a b@c.id', '<a@b.id>', 'a@b.id;c@d.id', '"x"@b.id', 'a@b..id'])(
  '%j tidak sah',
  (text) => {
    expect(isAddress(text)).toBe(false)
  },
)
