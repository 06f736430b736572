import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { timeOf } from '#src/calendar/date.ts'
import { createJobs, type JobData, type Jobs, workOn } from '#src/jobs/jobs.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'

const kind = { concurrency: 2, poll: 0.5, retries: 3, pause: 1, longestPause: 1, limit: 60 }
const kinds = { ringan: kind, jadwal: kind, tahan: kind, lepas: kind }
type Name = keyof typeof kinds

let database: TestDatabase
const running: Jobs<Name>[] = []
beforeAll(async () => {
  database = await createDatabase()
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()))
})
afterAll(() => database.drop())

async function start(onError?: (error: unknown, job: Name | undefined) => void) {
  const jobs = await createJobs<Name>(database.db, { kinds, onError, watch: 1 })
  running.push(jobs)
  return jobs
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 20 })

test('several processes may start on an empty database at once', async () => {
  const all = await Promise.all([start(), start(), start()])
  expect(all).toHaveLength(3)
})

test('a job exists when its transaction commits, and never when it does not', async () => {
  const jobs = await start()
  const done: JobData[] = []
  await jobs.work('ringan', async (data) => {
    done.push(data)
  })
  const refused = database.db.transaction().execute(async (trx) => {
    await jobs.enqueue(trx, 'ringan', { id: 'batal' })
    throw new Error('no')
  })
  await expect(refused).rejects.toThrow('no')
  await database.db.transaction().execute((trx) => jobs.enqueue(trx, 'ringan', { id: 'jadi' }))
  jobs.nudge()
  await eventually(() => expect(done).toEqual([{ id: 'jadi' }]))
})

test('what throws is tried again, and what it said is not kept', async () => {
  const failed: unknown[] = []
  const jobs = await start((error) => failed.push(error))
  const done: string[] = []
  const handlers = {
    ringan: async ({ id = '' }: JobData, { name }: { name: string }) => {
      if (failed.length === 0) throw new TypeError('sari@contoh.example')
      done.push(`${id} ${name}`)
    },
  }
  await workOn(jobs, handlers, { name: 'loket' })
  await jobs.enqueue(database.db, 'ringan', { id: 'ulang' })
  jobs.nudge()
  await eventually(() => expect(done).toEqual(['ulang loket']))
  const { rows } =
    await sql`select 1 from pgboss.job where job::text like '%contoh.example%'`.execute(database.db)
  expect(rows).toEqual([])
})

test('two processes share the work: every job is done once', async () => {
  const done: string[] = []
  const work = async ({ id = '' }: JobData) => {
    done.push(id)
    await pause(1)
  }
  const [one, two] = [await start(), await start()]
  const ids = Array.from({ length: 100 }, (_, at) => String(at))
  await database.db.transaction().execute(async (trx) => {
    for (const id of ids) await one.enqueue(trx, 'ringan', { id })
  })
  await one.work('ringan', work)
  await two.work('ringan', work)
  await eventually(() => expect(done.length).toBeGreaterThanOrEqual(100))
  expect(done.sort()).toEqual(ids.sort())
})

test('a moment of the schedule is one job, whichever processes are up', async () => {
  const minute = () => Math.floor(Date.now() / 60_000)
  const begun = minute()
  const jobs = await jobsOf('* * * * *')
  // A minute that began meanwhile is a moment of its own.
  expect(jobs).toBeLessThanOrEqual(1 + minute() - begun)
})

test('of the moments missed while no process was up, the last is made up for, once', async () => {
  const sixHoursAgo = new Date(Date.now() - 6 * 3_600_000)
  const [hour, minute] = timeOf(sixHoursAgo).split(':').map(Number)
  expect(await jobsOf(`${minute} ${hour} * * *`, '3 days')).toBe(1)
})

/** The schedule is written, no process is up for as long as `silence`, then two are. */
async function jobsOf(cron: string, silence = '0') {
  const { db } = database
  await sql`delete from pgboss.job where name = 'jadwal'`.execute(db)
  const before = await start()
  await before.schedule('jadwal', cron)
  await before.stop()
  await sql`update pgboss.schedule set created_on = created_on - ${silence}::interval`.execute(db)
  await sql`update pgboss.version set cron_on = cron_on - ${silence}::interval`.execute(db)
  let runs = 0
  for (const jobs of [await start(), await start()])
    await jobs.work('jadwal', async () => {
      runs += 1
    })
  await eventually(() => expect(runs).toBeGreaterThan(0))
  const { rows } = await sql`select 1 from pgboss.job where name = 'jadwal'`.execute(db)
  return rows.length
}

test('stopping lets the job at hand finish and loses none that wait', async () => {
  const first = await start()
  const done: string[] = []
  let begun = 0
  await first.work('tahan', async ({ id = '' }) => {
    begun += 1
    await pause(300)
    done.push(id)
  })
  for (const id of ['a', 'b', 'c', 'd', 'e']) await first.enqueue(database.db, 'tahan', { id })
  first.nudge()
  await eventually(() => expect(begun).toBeGreaterThan(0))
  await first.stop()
  expect(done).toHaveLength(begun)
  const second = await start()
  await second.work('tahan', async ({ id = '' }) => {
    done.push(id)
  })
  await eventually(() => expect(done.sort()).toEqual(['a', 'b', 'c', 'd', 'e']))
})

test('the job of a process that was killed is done by another', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/jobs/killed.ts', database.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  expect(said.toString()).toContain('begun')
  child.kill('SIGKILL')
  const done: JobData[] = []
  const jobs = await start()
  await jobs.work('lepas', async (data) => {
    done.push(data)
  })
  await eventually(() => expect(done).toEqual([{ id: 'x' }]))
})
