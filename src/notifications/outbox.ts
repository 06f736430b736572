import type { Clock } from '#src/calendar/calendar.ts'
import type { Db, Trx } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import { IllegalAct, NotFound } from '#src/errors.ts'
import type { JobData, Jobs } from '#src/jobs/jobs.ts'
import { type Mail, MailDelayed, MailRefused, UNREACHABLE } from '#src/notifications/mail.ts'
import {
  countOutbox,
  forgottenMails,
  insertMail,
  lockMail,
  readPaper,
  releaseWaiting,
  takeMail,
  updateMail,
} from '#src/notifications/queries.ts'

/** `teks` may hold `{kode-lacak}`: what must not be stored is filled in when it is sent. */
export type NewMail = {
  berkasId: string | null
  kepada: string
  subjek: string
  teks: string
  suratId: string | null
}

/** What fills the placeholders of a case's mail: `{ 'kode-lacak': … }`. */
export type Fill = (berkasId: string) => Promise<Record<string, string>>
type MailJobs = Pick<Jobs<'kirim-surel'>, 'enqueue' | 'nudge'>

export type OutboxDeps = {
  db: Db
  jobs: MailJobs
  mail: Mail | undefined
  fill: Fill
  now: () => Date
  /** Seconds before each next attempt; after the last one it has failed. */
  pauses?: readonly number[]
}

/** About a day: a server that is down overnight or for a working day loses nothing. */
const PAUSES = [30, 120, 600, 1800, 3600, 7200, 14_400, 28_800, 28_800]
const NOT_CONFIGURED = 'menunggu: surel belum diatur'
const FORGOTTEN_MS = 30 * 3_600_000

/**
 * Puts a mail into the transaction of the act that it speaks of; it leaves after the commit.
 * @returns its id in the kotak keluar
 */
export async function queueMail(
  trx: Db,
  jobs: MailJobs,
  mail: NewMail,
  clock: Pick<Clock, 'now'>,
): Promise<string> {
  const id = newId()
  await insertMail(trx, { id, ...mail, dibuatPada: clock.now })
  await jobs.enqueue(trx, 'kirim-surel', { id })
  return id
}

/**
 * The job `kirim-surel`. The row is held while the mail is on its way, so no second job, process or
 * retry sends it too. One window cannot be closed: the server took it and the process died before the
 * commit; the second copy then carries the same Message-ID.
 */
export async function sendQueued({ id = '' }: JobData, deps: OutboxDeps): Promise<void> {
  const sent = await deps.db.transaction().execute(async (trx) => {
    const row = await takeMail(trx, id)
    if (!row) return false
    if (!deps.mail) {
      await updateMail(trx, id, { galat: NOT_CONFIGURED })
      return false
    }
    try {
      await deps.mail.send({
        id,
        kepada: row.kepada,
        subjek: row.subjek,
        teks: await fillIn(row.teks, row.berkasId, deps.fill),
        lampiran: row.suratId ? await paper(trx, row.suratId) : null,
      })
    } catch (error) {
      await postpone(trx, id, row.percobaan + 1, error, deps)
      return false
    }
    await updateMail(trx, id, {
      percobaan: row.percobaan + 1,
      galat: null,
      terkirimPada: deps.now(),
    })
    return true
  })
  if (sent) await release(deps, UNREACHABLE)
}

/**
 * At the start of a process and every night: sends what waited for the mail to be set up, and what no
 * job speaks of any more.
 */
export async function wakeOutbox(deps: Pick<OutboxDeps, 'db' | 'jobs' | 'mail' | 'now'>) {
  if (!deps.mail) return
  await release(deps, NOT_CONFIGURED)
  const before = new Date(deps.now().getTime() - FORGOTTEN_MS)
  for (const id of await forgottenMails(deps.db, before))
    await deps.jobs.enqueue(deps.db, 'kirim-surel', { id })
  deps.jobs.nudge()
}

/**
 * An officer sends a mail again: one that failed or waits starts anew, of one that was sent a copy is
 * sent, so that what was sent stays on record.
 * @throws NotFound when there is no such mail of this case
 * @throws IllegalAct when it waits already and would only be sent sooner by a second job
 */
export async function resend(
  trx: Db,
  jobs: MailJobs,
  which: { id: string; berkasId: string; kepada?: string },
  clock: Pick<Clock, 'now'>,
): Promise<string> {
  const row = await lockMail(trx, which.id)
  if (!row || row.berkasId !== which.berkasId) throw new NotFound('kotak keluar')
  const kepada = which.kepada ?? row.kepada
  const { berkasId, subjek, teks, suratId } = row
  if (row.terkirimPada)
    return queueMail(trx, jobs, { berkasId, kepada, subjek, teks, suratId }, clock)
  if (!row.gagalPada && row.percobaan === 0 && !row.galat)
    throw new IllegalAct('the mail is about to be sent')
  await updateMail(trx, row.id, { kepada, percobaan: 0, galat: null, gagalPada: null })
  await jobs.enqueue(trx, 'kirim-surel', { id: row.id })
  return row.id
}

/** What the desk should know: mails that wait, wait for the mail to be set up, failed. */
export const outboxState = (db: Db) => countOutbox(db, NOT_CONFIGURED)

async function release({ db, jobs }: Pick<OutboxDeps, 'db' | 'jobs'>, galat: string) {
  await db.transaction().execute(async (trx) => {
    for (const id of await releaseWaiting(trx, galat))
      await jobs.enqueue(trx, 'kirim-surel', { id })
  })
  jobs.nudge()
}

async function postpone(trx: Trx, id: string, percobaan: number, error: unknown, deps: OutboxDeps) {
  if (!(error instanceof MailRefused || error instanceof MailDelayed)) throw error
  const pause = error instanceof MailRefused ? undefined : (deps.pauses ?? PAUSES)[percobaan - 1]
  const galat = error.message
  if (pause === undefined) {
    await updateMail(trx, id, { percobaan, galat, gagalPada: deps.now() })
    return
  }
  await updateMail(trx, id, { percobaan, galat })
  await deps.jobs.enqueue(trx, 'kirim-surel', { id }, pause)
}

async function fillIn(teks: string, berkasId: string | null, fill: Fill): Promise<string> {
  if (!berkasId || !teks.includes('{')) return teks
  const values = await fill(berkasId)
  return teks.replace(/\{([a-z-]+)\}/g, (whole, name: string) => values[name] ?? whole)
}

async function paper(trx: Trx, suratId: string) {
  const surat = await readPaper(trx, suratId)
  if (!surat) throw new MailRefused('Surat yang harus dilampirkan tidak ada di arsip.')
  const nama = `${surat.jenis}-${surat.nomorSurat}`.replace(/[^\w.-]+/g, '-')
  return { nama: `${nama}.pdf`, isi: surat.isi }
}
