import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as v from 'valibot'

/** Loket cannot start; the message is the one line that is printed, and it names what is wrong. */
export class StartError extends Error {
  override name = 'StartError'
}

export type Config = ReturnType<typeof readConfig>

/**
 * Reads the settings; the only place that reads the environment. An empty setting is one that is
 * not set.
 * @throws StartError that names every wrong setting, never its value
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env) {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value !== '')
  const read = v.safeParse(Environment, Object.fromEntries(set))
  if (!read.success) {
    const wrong = Object.entries(v.flatten<typeof Environment>(read.issues).nested ?? {})
    throw new StartError(
      wrong.map(([path, said]) => `${path.split('.')[0]}: ${said?.[0]}`).join(' '),
    )
  }
  const e = read.output
  togetherOrNot(e, ['SIGNING_KEY', 'SIGNING_CERT'])
  togetherOrNot(e, ['BSRE_URL', 'BSRE_USER', 'BSRE_PASSWORD', 'BSRE_NIK', 'BSRE_PASSPHRASE'])
  if (e.SIGNING_P12 && e.SIGNING_KEY)
    throw new StartError('SIGNING_P12 dan SIGNING_KEY: isi salah satu saja.')
  return {
    port: e.PORT,
    host: e.HOST,
    /** Where links in papers and mail lead; without a slash at the end. */
    origin: (e.LOKET_ORIGIN ?? `http://localhost:${e.PORT}`).replace(/\/+$/, ''),
    databaseUrl: e.DATABASE_URL,
    /** The folder that keeps the server of our own and the key that was made here. */
    data: resolve(e.LOKET_DATA),
    postgres: e.LOKET_PG_BIN,
    key: e.LOKET_KEY,
    /** Older master keys, which still open what they sealed. */
    previousKeys: e.LOKET_KEY_PREVIOUS,
    smtp: e.SMTP_URL ? { url: e.SMTP_URL, from: e.SMTP_FROM } : undefined,
    signing: {
      p12: e.SIGNING_P12,
      p12Passphrase: e.SIGNING_P12_PASSPHRASE,
      key: e.SIGNING_KEY,
      cert: e.SIGNING_CERT,
      tsaUrl: e.TSA_URL,
      bsre: bsre(e),
    },
    /** Whether a receipt is signed by a job after the request, or within it. */
    receipt: e.LOKET_RECEIPT,
    logLevel: e.LOG_LEVEL,
  }
}

const url = (schemes: string[], said: string) =>
  v.pipe(
    v.string(),
    v.check((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), said),
  )

const http = url(['http:', 'https:'], 'harus alamat http:// atau https://.')

const bytes32 = v.pipe(
  v.string(),
  v.transform((text) => Buffer.from(text, 'base64')),
  v.check(
    (bytes) => bytes.length === 32,
    'harus 32 byte dalam base64 (buat dengan: openssl rand -base64 32).',
  ),
)

const keys = v.pipe(
  v.string(),
  v.transform((text) => text.split(/[\s,]+/).filter((part) => part !== '')),
  v.array(bytes32),
)

/** A file that must be there and readable; gives its bytes. */
const file = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return readFileSync(dataset.value)
    } catch {
      addIssue({ message: 'berkas itu tidak ada atau tidak dapat dibaca.' })
      return NEVER
    }
  }),
)

const port = v.pipe(
  v.string(),
  v.check((text) => /^\d+$/.test(text) && Number(text) <= 65535, 'harus angka 0 sampai 65535.'),
  v.transform(Number),
)

const choice = <const T extends string[]>(options: T) =>
  v.picklist(options, `harus salah satu dari: ${options.join(', ')}.`)

const Environment = v.object({
  PORT: v.optional(port, '3000'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  LOKET_ORIGIN: v.optional(http),
  DATABASE_URL: v.optional(
    url(['postgres:', 'postgresql:'], 'harus alamat postgres://pengguna:sandi@host/basisdata.'),
  ),
  LOKET_DATA: v.optional(v.string(), 'data'),
  LOKET_PG_BIN: v.optional(v.string(), 'auto'),
  LOKET_KEY: v.optional(bytes32),
  LOKET_KEY_PREVIOUS: v.optional(keys, ''),
  SMTP_URL: v.optional(url(['smtp:', 'smtps:'], 'harus alamat smtp:// atau smtps://.')),
  SMTP_FROM: v.optional(v.pipe(v.string(), v.includes('@', 'harus alamat email.'))),
  SIGNING_P12: v.optional(file),
  SIGNING_P12_PASSPHRASE: v.optional(v.string(), ''),
  SIGNING_KEY: v.optional(file),
  SIGNING_CERT: v.optional(file),
  TSA_URL: v.optional(http),
  BSRE_URL: v.optional(http),
  BSRE_USER: v.optional(v.string()),
  BSRE_PASSWORD: v.optional(v.string()),
  BSRE_NIK: v.optional(v.pipe(v.string(), v.regex(/^\d{16}$/, 'harus 16 angka.'))),
  BSRE_PASSPHRASE: v.optional(v.string()),
  LOKET_RECEIPT: v.optional(choice(['job', 'request']), 'job'),
  LOG_LEVEL: v.optional(
    choice(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    'info',
  ),
})

type Settings = v.InferOutput<typeof Environment>

function bsre(e: Settings) {
  const { BSRE_URL, BSRE_USER, BSRE_PASSWORD, BSRE_NIK, BSRE_PASSPHRASE } = e
  if (!BSRE_URL || !BSRE_USER || !BSRE_PASSWORD || !BSRE_NIK || !BSRE_PASSPHRASE) return undefined
  return {
    url: BSRE_URL,
    user: BSRE_USER,
    password: BSRE_PASSWORD,
    nik: BSRE_NIK,
    passphrase: BSRE_PASSPHRASE,
  }
}

function togetherOrNot(settings: Settings, names: (keyof Settings)[]) {
  const missing = names.filter((name) => settings[name] === undefined)
  if (missing.length > 0 && missing.length < names.length)
    throw new StartError(`${missing.join(', ')}: harus diisi bersama ${names.join(', ')}.`)
}
