import { destination, type Logger, pino } from 'pino'
import type { Config } from '#src/config.ts'

export type Log = Logger

/**
 * Lines of JSON on standard output. Nothing personal: a path without its query, no bodies, no
 * headers; of an error its kind, its code and where it happened, and its message only where that
 * cannot quote what somebody typed.
 */
export function createLog(level: Config['logLevel']): Log {
  const options = {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`]), censor: '…' },
    serializers: { err: describeError },
  }
  return pino(options, destination(gathered))
}

// A line alone is a call to the system, a tenth of what a list takes. A kill loses the last second.
const gathered = { sync: false, minLength: 4_096, periodicFlush: 1_000 }

const personal = [
  'nik',
  'nama',
  'email',
  'telepon',
  'alamat',
  'sandi',
  'password',
  'passphrase',
  'kodeLacak',
  'cookie',
  'authorization',
]

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    type: error.name,
    code,
    message: quotesInput(error, code) ? undefined : error.message,
    at: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    cause: error.cause ? describeError(error.cause) : undefined,
  }
}

/** A parser's message quotes the text it could not read; so does PostgreSQL's of class 22 and 23. */
function quotesInput(error: Error, code: string | undefined): boolean {
  return error instanceof SyntaxError || /^2[23]/.test(code ?? '')
}
