import { seedReference } from '#seeds/reference/index.ts'
import { createApp } from '#src/app.tsx'
import { ensureAdministrator } from '#src/auth/acts.ts'
import { type Config, readConfig, StartError } from '#src/config.ts'
import { openDatabase } from '#src/db/open.ts'
import { openSigner, SigningSettingError } from '#src/documents/sign/index.ts'
import type { Deps } from '#src/http/env.ts'
import { assertFree, listen } from '#src/http/listen.ts'
import { createJobs, workOn } from '#src/jobs/jobs.ts'
import { loadKeys } from '#src/keys.ts'
import { createLog } from '#src/log.ts'
import { createTraffic } from '#src/http/traffic.ts'
import { createOffice } from '#src/office/office.ts'
import { createWork } from '#src/work.ts'

/** What is open, in the order in which it was opened; closed in the opposite order. */
const opened: (() => Promise<void>)[] = []

const started = start()
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, leave)
started.catch(async (error: unknown) => {
  // One line for the person who starts it: a wrong setting has no stack worth reading.
  const told = error instanceof StartError || error instanceof SigningSettingError
  console.error(told ? `Loket tidak dapat dimulai. ${error.message}` : error)
  await close()
  process.exit(1)
})

async function start() {
  const config = readConfig()
  await assertFree(config)
  const { db, close } = await openDatabase(config)
  opened.push(close)
  const now = () => new Date()
  const log = createLog(config.logLevel)
  await seedReference(db)
  const deps: Deps = {
    db,
    config,
    log,
    now,
    keys: await loadKeys(config, db, now()),
    signer: await openSigner(config.signing, signingPlace(config, log, now())),
    jobs: await createJobs(db, {
      onError: (err, job) => log.error({ err, job }, 'job failed'),
    }),
    currentOffice: createOffice(),
    traffic: createTraffic(),
  }
  opened.push(() => deps.jobs.stop())
  const work = createWork(deps)
  await workOn(deps.jobs, work.handlers, deps)
  await work.begin()
  const { address, stop } = await listen(createApp(deps).fetch, config)
  opened.push(stop)
  await greet(deps, address)
}

function signingPlace(config: Config, log: Deps['log'], now: Date) {
  return {
    folder: config.data,
    name: 'Loket',
    now,
    missed: (err: Error) => log.warn({ err }, 'timestamp missed'),
  }
}

async function greet({ db, now }: Deps, address: string) {
  const administrator = await ensureAdministrator(db, now())
  console.log(`Loket siap di ${address}`)
  if (administrator)
    console.log(
      `Administrator pertama: ${administrator.email} · sandi sekali pakai: ${administrator.sandi}`,
    )
}

let leaving: Promise<void> | undefined

/** Asked to go: what is being answered is finished, what is open is closed, nothing is left. */
function leave() {
  leaving ??= started
    .then(close)
    .then(() => process.exit(0))
    .catch(() => process.exit(1))
}

async function close() {
  for (const each of opened.splice(0).reverse())
    await each().catch((error: unknown) => console.error(error))
}
