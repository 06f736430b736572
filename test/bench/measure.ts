import { seedReference } from '#seeds/reference/index.ts'
import { connect, openSql, socketUrl } from '#src/db/client.ts'
import { migrate } from '#src/db/migrate.ts'
import { unitRoles } from '#src/workflow/procedure.ts'
import { fillTanyaJawab } from '#test/layanan/call-center/tanya-jawab/entries.ts'
import { fill } from '#test/bench/fill.ts'
import { measureBooks } from '#test/bench/export.ts'
import { measurePages, measureWire } from '#test/bench/pages.ts'
import { memoryOf, startLoket } from '#test/bench/process.ts'
import { measureRegistration } from '#test/bench/registration.ts'
import { findFilled, type Found } from '#test/bench/subjects/found.ts'
import { digits, printTable, type Row } from '#test/bench/table.ts'
import { signIn, type Who } from '#test/bench/who.ts'

export type Measuring = {
  cases: number
  /** Folder of PostgreSQL's socket. */
  socket: string
  /** Folder of the program, for its certificate. */
  data: string
  seconds: number
  /** Words of which a row's name has one; all rows when there is none. */
  only: string[]
}

/** A filled database, what is found in it, and who asks of it. */
export type Bench = Measuring & {
  url: string
  sql: Sql
  found: Found
  /** Of a petugas of the counter. */
  headers: Headers
  /** Of somebody with this role. */
  as: (who: Who) => Promise<Headers>
}
type Headers = Record<string, string>
type Sql = ReturnType<typeof openSql>

/** Fills a database with so many cases, measures, and prints the table. */
export async function measure(measuring: Measuring): Promise<void> {
  const url = await prepare(measuring)
  const sql = openSql(url, { size: 2, name: 'bench' })
  const found = await findFilled(sql)
  const as = visitors(url, found.unit)
  const bench: Bench = { ...measuring, url, sql, found, as, headers: await as('petugas') }
  const loket = await startLoket(url, measuring.data, 'job')
  const fresh = memoryOf(loket.pid).now
  const rows: Row[] = []
  const wire: Row[] = []
  try {
    rows.push(...(await measurePages(bench, loket)))
    rows.push(...(await measureBooks(bench, loket)))
    wire.push(...(await measureWire(bench, loket)))
    rows.push(...(await measureRegistration(bench, loket, 'job')))
  } finally {
    await loket.end('SIGTERM')
  }
  const other = await startLoket(url, measuring.data, 'request')
  try {
    rows.push(...(await measureRegistration(bench, other, 'request')))
  } finally {
    await other.end('SIGTERM')
    await sql.end()
  }
  printTable(`${measuring.cases.toLocaleString('en')} cases`, rows)
  console.log(`resident after the start: ${digits(fresh)} MB`)
  printTable('Over the wire, bytes compressed by gzip', wire)
}

/** Makes and fills a database; gives its address. */
export async function prepare({
  socket,
  cases,
}: Pick<Measuring, 'cases' | 'socket'>): Promise<string> {
  const url = await makeDatabase(socket, `bench_${cases}`)
  await fill(url, cases)
  const db = connect(url, { size: 1 })
  await fillTanyaJawab(db, 5_000)
  await db.destroy()
  return url
}

/** Makes a database as it is before the first case; gives its address. */
export async function makeDatabase(socket: string, name: string): Promise<string> {
  const admin = openSql(socketUrl(socket, 'postgres'), { size: 1 })
  await admin.unsafe(`create database ${name}`)
  await admin.end()
  const url = socketUrl(socket, name)
  await migrate(url)
  const db = connect(url, { size: 1 })
  await seedReference(db)
  await db.destroy()
  return url
}

/** Each role signs in once. */
function visitors(url: string, unit: string) {
  const known = new Map<Who, Headers>()
  return async (who: Who) => {
    const headers = known.get(who) ?? {
      Cookie: await signIn(url, who, isUnitRole(who) ? unit : null),
      'Accept-Encoding': 'gzip',
    }
    known.set(who, headers)
    return headers
  }
}

const isUnitRole = (who: Who) => unitRoles.includes(who)
