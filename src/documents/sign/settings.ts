import { SigningSettingError } from './errors.ts'
import { assertValidAt, type Identity, readPemPair } from './identity.ts'
import { readPkcs12 } from './pkcs12.ts'

/**
 * What signs, as `config.signing` says it: files as bytes. One of `p12` (SIGNING_P12), `key` and
 * `cert` (SIGNING_KEY, SIGNING_CERT: PEM) or `bsre` (BSRE_URL and its fellows); none: self-made.
 */
export type SigningSettings = {
  p12?: Uint8Array | undefined
  p12Passphrase?: string | undefined
  key?: Uint8Array | undefined
  cert?: Uint8Array | undefined
  /** An RFC 3161 authority (TSA_URL), and milliseconds to wait for it (3000). */
  tsaUrl?: string | undefined
  tsaTimeoutMs?: number | undefined
  bsre?: BsreSettings | undefined
}

/**
 * The office's eSign Client Service and this program's account there; milliseconds to wait
 * (30000). `nik` and `passphrase` sign when no officer consents by hand.
 */
export type BsreSettings = {
  url: string
  user: string
  password: string
  nik?: string | undefined
  passphrase?: string | undefined
  timeoutMs?: number | undefined
}

/**
 * Reads the office's own certificate, once, at start; nothing when none is set.
 * @throws SigningSettingError when it cannot sign today, or when two are set
 */
export async function readIdentity(
  settings: SigningSettings,
  now: Date,
): Promise<{ identity: Identity; setting: string } | undefined> {
  const setting = onlyOne(settings)
  if (setting === 'SIGNING_P12' || setting === 'SIGNING_KEY') {
    const { p12, p12Passphrase = '', key, cert } = settings
    const identity = p12 ? await readPkcs12(p12, p12Passphrase) : readPemPair(text(key), text(cert))
    assertValidAt(identity, now, setting)
    return { identity, setting }
  }
  return undefined
}

function onlyOne({ p12, key, bsre }: SigningSettings): string | undefined {
  const set = [p12 && 'SIGNING_P12', key && 'SIGNING_KEY', bsre && 'BSRE_URL'].filter(Boolean)
  const [first, second] = set as string[]
  if (first && second)
    throw new SigningSettingError(
      second,
      `isi salah satu saja dengan ${first} (set only one of the two)`,
    )
  return first
}

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()
