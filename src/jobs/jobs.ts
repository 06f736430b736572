import { PgBoss } from 'pg-boss'
import type { Db } from '#src/db/client.ts'
import { executor } from '#src/jobs/executor.ts'
import { type JobKind, type JobName, kinds as ourKinds } from '#src/jobs/kinds.ts'

/** Ids only: what a job needs to know about a person it reads from the registers. */
export type JobData = Record<string, string>
export type JobHandler = (data: JobData) => Promise<void>
/** What a room hands in: how its jobs are done, given what the application is made with. */
export type JobHandlers<Deps, Name extends string = JobName> = {
  [name in Name]?: (data: JobData, deps: Deps) => Promise<void>
}

export type Jobs<Name extends string = JobName> = {
  /**
   * Puts a job into the transaction: it exists if and when that commits.
   * @param delay seconds before it may start; 0 unless told
   */
  enqueue(trx: Db, name: Name, data: JobData, delay?: number): Promise<void>
  /** Call it after the commit: idle workers of this process start on what it enqueued at once. */
  nudge(): void
  /**
   * One job at each moment of `cron` (city time), whichever process is up then. When none was, the
   * last one missed is made up for at the next start.
   */
  schedule(name: Name, cron: string): Promise<void>
  /** Does the jobs of this kind in this process from now on. */
  work(name: Name, handler: JobHandler): Promise<void>
  /** Takes no more, gives what is being done 5 s to finish; what is not finished is tried again. */
  stop(): Promise<void>
}

export type JobsOptions<Name extends string> = {
  kinds?: Record<Name, JobKind>
  /** Something failed: of a job, or of the queue itself. Never log the message: it may name people. */
  onError?: (error: unknown, job: Name | undefined) => void
  /** Seconds between looks for a due schedule and a process that was killed; 15 unless told. */
  watch?: number
}

const TIME_ZONE = 'Asia/Pontianak'
const GRACE_MS = 5_000
const DAY = 86_400
/** The least pg-boss allows: a killed process is silent so long before its job is another's. */
const HEARTBEAT = 10

/**
 * Opens the queue in the schema `pgboss` of our database; several processes may do so at once.
 * Nothing is worked on until `work` is called.
 */
export async function createJobs<Name extends string = JobName>(
  db: Db,
  options: JobsOptions<Name> = {},
): Promise<Jobs<Name>> {
  const { onError = () => undefined, watch = 15 } = options
  const kinds = options.kinds ?? (ourKinds as Record<string, JobKind> as Record<Name, JobKind>)
  const boss = new PgBoss({
    db: executor(db),
    schema: 'pgboss',
    registerInstance: false,
    openTelemetry: { enabled: false },
    superviseIntervalSeconds: watch,
    monitorIntervalSeconds: watch,
    cronMonitorIntervalSeconds: watch,
    cronWorkerIntervalSeconds: 2,
  })
  boss.on('error', (error) => onError(error, undefined))
  await boss.start()
  const names = Object.keys(kinds) as Name[]
  for (const name of names) await openQueue(boss, name, kinds[name])

  const workers = new Map<Name, string[]>()
  const enqueued = new Set<Name>()
  const wake = (name: Name) => {
    for (const worker of workers.get(name) ?? []) boss.notifyWorker(worker)
  }
  return {
    enqueue: async (trx, name, data, delay = 0) => {
      await boss.send(name, data, { db: executor(trx), startAfter: delay })
      enqueued.add(name)
    },
    nudge: () => {
      for (const name of enqueued) wake(name)
      enqueued.clear()
    },
    schedule: (name, cron) => boss.schedule(name, cron, {}, { tz: TIME_ZONE, missed: 'once' }),
    work: async (name, handler) => {
      const own: string[] = []
      workers.set(name, own)
      for (let lane = 0; lane < kinds[name].concurrency; lane++) {
        // One lane looks for work and wakes the others: an idle queue costs one query a look.
        const pollingIntervalSeconds = lane === 0 ? kinds[name].poll : 10 * kinds[name].poll
        const worker = await boss.work<JobData>(
          name,
          { pollingIntervalSeconds, batchSize: 1 },
          async (jobs) => {
            wake(name)
            for (const job of jobs) await attempt(handler, job.data, (e) => onError(e, name))
          },
        )
        own.push(worker)
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: GRACE_MS }),
  }
}

/** Does the jobs of every room in this process. */
export async function workOn<Deps, Name extends string = JobName>(
  jobs: Jobs<Name>,
  handlers: JobHandlers<Deps, Name>,
  deps: Deps,
): Promise<void> {
  for (const name of Object.keys(handlers) as Name[]) {
    const handler = handlers[name]
    if (handler) await jobs.work(name, (data) => handler(data, deps))
  }
}

async function openQueue(boss: PgBoss, name: string, kind: JobKind) {
  const settings = {
    retryLimit: kind.retries,
    retryDelay: kind.pause,
    retryBackoff: true,
    retryDelayMax: kind.longestPause,
    expireInSeconds: kind.limit,
    heartbeatSeconds: HEARTBEAT,
    deleteAfterSeconds: 7 * DAY,
    retentionSeconds: 60 * DAY,
  }
  await boss.createQueue(name, settings)
  // A queue that was there keeps the settings of an older version otherwise.
  await boss.updateQueue(name, settings)
}

async function attempt(handler: JobHandler, data: JobData, onError: (error: unknown) => void) {
  try {
    await handler(data ?? {})
  } catch (error) {
    onError(error)
    // The queue keeps what is thrown, and a driver's message may quote a row: the kind is enough.
    throw new Error(error instanceof Error ? error.name : 'Error')
  }
}
