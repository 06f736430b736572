import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { socketUrl, openSql } from '#src/db/client.ts'
import { measure } from '#test/bench/measure.ts'
import { CLIENTS } from '#test/bench/load.ts'
import { measureLapor } from '#test/bench/lapor.ts'
import { printTable } from '#test/bench/table.ts'
import { startThrowaway } from '#test/support/cluster.ts'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000,100000' },
    seconds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    lapor: { type: 'string', default: '20000,60000' },
  },
})

const list = (text: string) => text.split(',').filter(Boolean)

// As a production server is set, except for its size.
const safe = ['fsync=on', 'full_page_writes=on', 'synchronous_commit=on', 'shared_buffers=128MB']

const postgres = await startThrowaway(safe)
const data = mkdtempSync(join(tmpdir(), 'loket-bench-'))
try {
  await printMachine()
  for (const cases of list(values.cases).map(Number))
    await measure({
      cases,
      socket: postgres.socket,
      data,
      seconds: Number(values.seconds),
      only: list(values.only),
    })
  const imports = list(values.only).every((word) => 'impor lapor'.includes(word))
  const counts = imports ? list(values.lapor).map(Number) : []
  if (counts.length > 0)
    printTable("Import of SP4N-LAPOR!'s export, rows", await measureLapor(postgres.socket, counts))
} finally {
  await postgres.remove()
  rmSync(data, { recursive: true, force: true })
}

async function printMachine() {
  const sql = openSql(socketUrl(postgres.socket, 'postgres'), { size: 1 })
  const [row] = await sql`show server_version`
  await sql.end()
  const [cpu] = cpus()
  console.log(
    `${cpus().length} cores (${cpu?.model.trim()}), node ${process.version}, PostgreSQL ${String(row?.server_version)}, fsync on.`,
  )
  console.log(
    `${CLIENTS} clients; client, server, floor and database share the cores. Times in ms, memory in MB.`,
  )
  console.log('x floor: how many times as long as the same queries and the same bytes take alone.')
}
