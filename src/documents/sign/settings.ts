import { readFile } from 'node:fs/promises'
import type { BsreService } from './bsre.ts'
import { SigningSettingError } from './errors.ts'
import { assertValidAt, type Identity, readPemPair } from './identity.ts'
import { readPkcs12 } from './pkcs12.ts'

/** Where the office's signature comes from, as the environment says it. */
export type SigningSettings =
  | ({ seal: 'sendiri' } & Tsa)
  | ({ seal: 'instansi'; p12: string; passphrase: string } & Tsa)
  | ({ seal: 'instansi'; key: string; certificate: string; passphrase: string } & Tsa)
  | ({ seal: 'bsre' } & BsreService)

/** The time stamping authority, if any; milliseconds to wait for it (3000). */
type Tsa = { tsaUrl?: string; tsaTimeoutMs?: number }

/**
 * Reads LOKET_SIGN_P12 or LOKET_SIGN_KEY + LOKET_SIGN_CERTIFICATE (files), LOKET_SIGN_PASSPHRASE,
 * LOKET_TSA_URL, or LOKET_BSRE_URL + LOKET_BSRE_USER + LOKET_BSRE_PASSWORD. Nothing set: self-made.
 * @throws SigningSettingError when two are set at once, half is missing, or an address is none
 */
export function readSigningSettings(env: Record<string, string | undefined>): SigningSettings {
  const need = (name: string, because: string) => {
    const value = env[name]
    if (!value)
      throw new SigningSettingError(
        name,
        `harus diisi bila ${because} diisi (needed with ${because})`,
      )
    return value
  }
  const ways = ['LOKET_BSRE_URL', 'LOKET_SIGN_P12', 'LOKET_SIGN_KEY'].filter((name) => env[name])
  const [way, other] = ways
  if (way && other)
    throw new SigningSettingError(
      other,
      `pilih salah satu saja dengan ${way} (set only one of the two)`,
    )

  const passphrase = env.LOKET_SIGN_PASSPHRASE ?? ''
  const tsaUrl = address(env, 'LOKET_TSA_URL')
  const tsa = tsaUrl ? { tsaUrl } : {}
  if (way === 'LOKET_SIGN_P12') return { seal: 'instansi', p12: need(way, way), passphrase, ...tsa }
  if (way === 'LOKET_SIGN_KEY')
    return {
      seal: 'instansi',
      key: need(way, way),
      certificate: need('LOKET_SIGN_CERTIFICATE', way),
      passphrase,
      ...tsa,
    }
  const url = address(env, 'LOKET_BSRE_URL')
  if (!url) return { seal: 'sendiri', ...tsa }
  return {
    seal: 'bsre',
    url,
    username: need('LOKET_BSRE_USER', 'LOKET_BSRE_URL'),
    password: need('LOKET_BSRE_PASSWORD', 'LOKET_BSRE_URL'),
  }
}

/**
 * Reads the office's own certificate, once, at start.
 * @throws SigningSettingError when it cannot sign today
 */
export async function readIdentity(
  settings: SigningSettings & { seal: 'instansi' },
  now: Date,
): Promise<{ identity: Identity; setting: string }> {
  if ('p12' in settings) {
    const file = await read('LOKET_SIGN_P12', settings.p12)
    return checked(await readPkcs12(file, settings.passphrase), 'LOKET_SIGN_P12', now)
  }
  const key = await read('LOKET_SIGN_KEY', settings.key)
  const certificate = await read('LOKET_SIGN_CERTIFICATE', settings.certificate)
  const identity = readPemPair(key.toString(), certificate.toString(), settings.passphrase)
  return checked(identity, 'LOKET_SIGN_CERTIFICATE', now)
}

function checked(identity: Identity, setting: string, now: Date) {
  assertValidAt(identity, now, setting)
  return { identity, setting }
}

async function read(setting: string, file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new SigningSettingError(
      setting,
      `berkas ${file} tidak dapat dibaca (cannot read this file)`,
      { cause },
    )
  }
}

function address(env: Record<string, string | undefined>, name: string): string | undefined {
  const value = env[name]
  if (!value) return undefined
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? ''))
    throw new SigningSettingError(name, 'bukan alamat http(s) (not an http(s) address)')
  return value
}
