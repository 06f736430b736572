import { join } from 'node:path'
import { inject } from 'vitest'
import { createApp } from '#src/app.tsx'
import { insertPetugas } from '#src/auth/queries.ts'
import { startSession } from '#src/auth/session.ts'
import { clockAt } from '#src/calendar/calendar.ts'
import { readConfig } from '#src/config.ts'
import { newId } from '#src/db/id.ts'
import { openSigner } from '#src/documents/sign/index.ts'
import type { Deps } from '#src/http/env.ts'
import type { JobData, Jobs } from '#src/jobs/jobs.ts'
import type { JobName } from '#src/jobs/kinds.ts'
import type { Kit } from '#src/kit.ts'
import { createLog } from '#src/log.ts'
import { createTraffic } from '#src/http/traffic.ts'
import { createOffice } from '#src/office/office.ts'
import { deriveKeys } from '#src/secrets.ts'
import { createWork } from '#src/work.ts'
import type { Role } from '#src/workflow/procedure.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'

type Options = {
  /** When the test begins: Monday, 7 December 2026, 09.00 WIB unless told. `time.now` moves it. */
  now?: Date
  /** Settings as the environment would give them. */
  env?: NodeJS.ProcessEnv
  /** One that is filled already; a new one unless told. */
  database?: TestDatabase
}

/**
 * The whole application over a database of its own, with real keys and a real signer:
 *
 *     const desk = await createTestApp()
 *     afterAll(desk.drop)
 *
 * Jobs are written down in `jobs.queued`; `jobs.run()` does them, as the queue would
 * after the answer.
 */
export async function createTestApp({ now = monday, env = {}, database }: Options = {}) {
  const { db, url, drop } = database ?? (await createDatabase())
  const config = readConfig({ LOG_LEVEL: 'silent', LOKET_ORIGIN: ORIGIN, ...env })
  const time = { now }
  const jobs = noteJobs()
  const deps: Deps = {
    db,
    config,
    jobs,
    log: createLog(config.logLevel),
    keys: deriveKeys(Buffer.alloc(32, 7)),
    // Beside the server of this run: made once for all test files, removed with it.
    signer: await openSigner(config.signing, {
      folder: join(inject('postgresSocket'), 'sertifikat'),
      name: 'Loket',
      now: monday,
      missed: () => undefined,
    }),
    now: () => time.now,
    currentOffice: createOffice(),
    traffic: createTraffic(),
  }
  const app = createApp(deps)
  const { handlers } = createWork(deps)
  /** What an act works with now. */
  const kit = async (): Promise<Kit> => {
    const { settings, calendar } = await deps.currentOffice(db)
    return { ...deps, settings, clock: clockAt(time.now, calendar) }
  }
  return {
    app,
    db,
    url,
    deps,
    time,
    kit,
    drop,
    jobs: {
      queued: jobs.queued,
      /** Does what is due, as often as it leads to more; mail stays in the kotak keluar. */
      run: async () => {
        for (let one = jobs.queued.shift(); one; one = jobs.queued.shift())
          if (one.name !== 'kirim-surel') await handlers[one.name]?.(one.data, deps)
      },
    },
    signIn: (peran: Role | Role[], who: Who = {}) => signIn(deps, [peran].flat(), who),
    ...visitor(app),
    /** Another visitor, who keeps cookies. */
    browser: () => visitor(app, new Map()),
  }
}

export type TestApp = Awaited<ReturnType<typeof createTestApp>>

const ORIGIN = 'http://localhost:3000'
const monday = new Date('2026-12-07T02:00:00Z')

type Who = { nama?: string; unitKerjaId?: string | null }

/** Somebody with these roles, signed in; gives the cookie. */
async function signIn({ db, now }: Deps, peran: Role[], { nama, unitKerjaId = null }: Who) {
  const id = newId()
  const name = nama ?? `Uji ${peran.join(' ')}`
  await insertPetugas(db, {
    id,
    nama: name,
    email: `${id}@contoh.go.id`,
    jabatan: 'Pranata Humas',
    peran,
    unitKerjaId,
    sandi: 'tidak dipakai',
    dibuatPada: now(),
  })
  return `sesi=${await startSession(db, id, {}, now())}`
}

export type Fields = Record<string, string | readonly string[]> | FormData
export type Asking = {
  /** A cookie from `signIn`. */
  as?: string | undefined
  /** Asked by htmx, for the part it swaps. */
  htmx?: boolean
  headers?: Record<string, string>
}

/** One who asks; with a jar, one who keeps the cookies that are given. */
function visitor(app: ReturnType<typeof createApp>, jar?: Map<string, string>) {
  async function ask(path: string, init: RequestInit, { as, htmx, headers }: Asking) {
    const kept = [...(jar ?? [])].map(([name, value]) => `${name}=${value}`)
    const asked = new Headers({ Origin: ORIGIN, ...headers })
    asked.set('Cookie', [...kept, as].filter(Boolean).join('; '))
    if (htmx) for (const [name, value] of fromHtmx) asked.set(name, value)
    const response = await app.request(`${ORIGIN}${path}`, { ...init, headers: asked })
    for (const line of jar ? response.headers.getSetCookie() : []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (/max-age=0/i.test(line)) jar!.delete(name!)
      else jar!.set(name!, value!)
    }
    return response
  }
  return {
    jar: jar ?? new Map<string, string>(),
    get: (path: string, asking: Asking = {}) => ask(path, {}, asking),
    post: (path: string, fields: Fields = {}, asking: Asking = {}) =>
      ask(path, { method: 'POST', body: bodyOf(fields) }, asking),
  }
}

const fromHtmx = [
  ['HX-Request', 'true'],
  ['HX-Request-Type', 'partial'],
] as const

function bodyOf(fields: Fields): FormData | URLSearchParams {
  if (fields instanceof FormData) return fields
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one as string)
  return body
}

/** Jobs that are written down and done when the test says so. */
function noteJobs(): Jobs & { queued: { name: JobName; data: JobData }[] } {
  const queued: { name: JobName; data: JobData }[] = []
  const nothing = async () => undefined
  return {
    queued,
    enqueue: async (_trx, name, data) => {
      queued.push({ name, data })
    },
    nudge: () => undefined,
    schedule: nothing,
    work: nothing,
    stop: nothing,
  }
}
