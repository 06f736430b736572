import type { Context } from 'hono'
import type { Clock } from '#src/calendar/calendar.ts'
import type { Config } from '#src/config.ts'
import type { Db } from '#src/db/client.ts'
import type { Signer } from '#src/documents/sign/index.ts'
import type { Jobs } from '#src/jobs/jobs.ts'
import type { Traffic } from '#src/http/traffic.ts'
import type { Log } from '#src/log.ts'
import type { Office } from '#src/office/office.ts'
import type { Versi } from '#src/office/queries.ts'
import type { Settings } from '#src/office/settings.ts'
import type { Keys } from '#src/secrets.ts'
import type { Actor } from '#src/workflow/perform.ts'

/** What the application is made with; a test gives its own. */
export type Deps = {
  db: Db
  config: Config
  log: Log
  keys: Keys
  signer: Signer
  jobs: Jobs
  now: () => Date
  traffic: Traffic
  currentOffice: (db: Db, known?: Versi) => Promise<Office>
}

/** What a request knows. `actor` is the signed-in petugas. */
export type Env = {
  Variables: Deps & {
    requestId: string
    clock: Clock
    settings: Settings
    actor: Actor | null
    sesi: string | null
  }
}

export type Ctx = Context<Env>
