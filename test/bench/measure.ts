import { seedReference } from '#seeds/reference/index.ts'
import { insertPetugas } from '#src/auth/queries.ts'
import { startSession } from '#src/auth/session.ts'
import { connect, openSql, socketUrl } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import { migrate } from '#src/db/migrate.ts'
import { fillTanyaJawab } from '#test/layanan/call-center/tanya-jawab/entries.ts'
import { fill } from '#test/bench/fill.ts'
import { measureExport } from '#test/bench/export.ts'
import { measurePages, measureWire } from '#test/bench/pages.ts'
import { memoryOf, startLoket } from '#test/bench/process.ts'
import { measureRegistration } from '#test/bench/registration.ts'
import { digits, printTable, type Row } from '#test/bench/table.ts'

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

/** A filled database, somebody signed in, and what asks of it. */
export type Bench = Measuring & { url: string; headers: Record<string, string>; sql: Sql }
type Sql = ReturnType<typeof openSql>

/** Fills a database with so many cases, measures, and prints the table. */
export async function measure(measuring: Measuring): Promise<void> {
  const url = await prepare(measuring)
  const sql = openSql(url, { size: 2, name: 'bench' })
  const headers = { Cookie: await signIn(url), 'Accept-Encoding': 'gzip' }
  const bench: Bench = { ...measuring, url, headers, sql }
  const loket = await startLoket(url, measuring.data, 'job')
  const fresh = memoryOf(loket.pid).now
  const rows: Row[] = []
  const wire: Row[] = []
  try {
    rows.push(...(await measurePages(bench, loket)))
    rows.push(...(await measureExport(bench, loket)))
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
  const name = `bench_${cases}`
  const admin = openSql(socketUrl(socket, 'postgres'), { size: 1 })
  await admin.unsafe(`create database ${name}`)
  await admin.end()
  const url = socketUrl(socket, name)
  await migrate(url)
  const db = connect(url, { size: 1 })
  await seedReference(db)
  await fill(url, cases)
  await fillTanyaJawab(db, 5_000)
  await db.destroy()
  return url
}

/** The cookie of somebody who sits at the counter. */
export async function signIn(url: string): Promise<string> {
  const db = connect(url, { size: 1 })
  const id = newId()
  const now = new Date()
  await insertPetugas(db, {
    id,
    nama: 'Rina Kurniawan',
    email: 'rina@contoh.go.id',
    jabatan: 'Pranata Humas',
    peran: ['petugas'],
    unitKerjaId: null,
    sandi: 'tidak dipakai',
    dibuatPada: now,
  })
  const token = await startSession(db, id, {}, now)
  await db.destroy()
  return `sesi=${token}`
}
