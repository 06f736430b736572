import { CamelCasePlugin, type CompiledQuery, Kysely, type Transaction } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import postgres from 'postgres'
import { createPool } from '#src/db/pool.ts'
import type { Database } from '#src/db/schema.ts'
import { types } from '#src/db/types.ts'

/** The database, or a transaction in it. */
export type Db = Kysely<Database>
export type Trx = Transaction<Database>

export type Pool = {
  /** Connections at most; default 10. */
  size?: number
  /** Shown in pg_stat_activity; default `loket`. */
  name?: string
  /** A statement is cancelled after so many milliseconds; default 30,000; 0 is never. */
  statementTimeout?: number
  /** Never close a connection because of its age: it holds a lock. */
  keep?: boolean
  /** Told of each statement that was answered, to measure them. */
  onAnswer?: (query: CompiledQuery) => void
  /** Called when a connection has closed. */
  onClose?: () => void
}

const PAUSE_SECONDS = 0.2

/**
 * Opens a pool on `url`: `postgres://user:password@host/database`, or with the folder of a Unix
 * socket, `postgres:///database?host=/folder&user=name`. Nothing is connected until the first query.
 */
export function connect(url: string, pool: Pool = {}): Db {
  return new Kysely<Database>({
    dialect: new PostgresJSDialect({ postgres: () => connections(url, pool) as never }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: ({ level, query }) => {
      if (level === 'query') pool.onAnswer?.(query)
    },
  })
}

function connections(url: string, pool: Pool) {
  return createPool(
    (onClose) => openSql(url, { ...pool, size: 1, keep: true, onClose }),
    pool.size ?? 10,
  )
}

/** The driver under `connect`, for what Kysely does not speak: a held lock, a job queue's own SQL. */
export function openSql(url: string, pool: Pool = {}) {
  const { size = 10, name = 'loket', statementTimeout = 30_000, keep = false, onClose } = pool
  const options = {
    max: size,
    connect_timeout: 3,
    // The driver waits up to 20 s between attempts: an outage of 5 s would last 25.
    backoff: () => PAUSE_SECONDS,
    onnotice: () => undefined,
    connection: {
      application_name: name,
      statement_timeout: statementTimeout,
      // A server of the city's own may write its days and times as it likes to others.
      DateStyle: 'ISO',
      TimeZone: 'UTC',
    },
    ...(keep ? { max_lifetime: null } : {}),
    ...(onClose ? { onclose: onClose } : {}),
    fetch_types: false,
    types,
  }
  const socket = readSocket(url)
  // The driver would send the words of a socket's URL to the server as settings.
  return socket ? postgres({ ...socket, ...options }) : postgres(url, options)
}

/** The URL of a database on the server whose Unix socket is in `folder`. */
export function socketUrl(folder: string, database: string, port = 5432): string {
  return `postgres:///${database}?host=${encodeURIComponent(folder)}&port=${port}&user=postgres`
}

/** The driver takes a socket folder as an option only; everybody else (psql) reads it in the URL. */
function readSocket(url: string) {
  const { searchParams, port, username, password, pathname } = new URL(url)
  const folder = searchParams.get('host')
  if (!folder?.startsWith('/')) return undefined
  const number = Number(searchParams.get('port') ?? (port || 5432))
  const user = searchParams.get('user') ?? (decodeURIComponent(username) || 'postgres')
  return {
    path: `${folder}/.s.PGSQL.${number}`,
    port: number,
    user,
    pass: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)) || user,
  }
}
