import { connect } from '#src/db/client.ts'
import { createJobs } from '#src/jobs/jobs.ts'

/** A process of its own that begins a job and never ends it; the test kills it. */
const kind = { concurrency: 1, poll: 0.5, retries: 3, pause: 1, longestPause: 1, limit: 60 }
const db = connect(process.argv[2]!)
const jobs = await createJobs<'lepas'>(db, { kinds: { lepas: kind } })
await jobs.work('lepas', () => {
  console.log('begun')
  return new Promise(() => undefined)
})
await jobs.enqueue(db, 'lepas', { id: 'x' })
jobs.nudge()
