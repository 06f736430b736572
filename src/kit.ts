import type { Clock } from '#src/calendar/calendar.ts'
import type { Config } from '#src/config.ts'
import type { Db } from '#src/db/client.ts'
import type { Signer } from '#src/documents/sign/index.ts'
import type { Jobs } from '#src/jobs/jobs.ts'
import type { Settings } from '#src/office/settings.ts'
import type { Keys } from '#src/secrets.ts'

/** What an act works with, made once for a request or a job: nothing in it is global, and time stands still. */
export type Kit = {
  db: Db
  config: Config
  keys: Keys
  signer: Signer
  jobs: Jobs
  settings: Settings
  clock: Clock
}
