import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { CertBag, Certificate, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, type SafeBag } from 'pkijs'
import { SigningSettingError } from './errors.ts'
import { type Identity, pair } from './identity.ts'

// The OID 1.2.840.113549.1.12.1.x in DER: RC2 and 3DES of before PBES2.
const legacy = Buffer.from('060a2a864886f70d010c01', 'hex')

const convert =
  'ubah dengan / convert with: openssl pkcs12 -legacy -in lama.p12 -out a.pem; openssl pkcs12 -export -in a.pem -out baru.p12'

/**
 * The key and certificates in a PKCS#12 file (PBES2, as OpenSSL 3 and Java 17 write it).
 * @throws SigningSettingError when it is not one, is of the old kind, or the passphrase is wrong
 */
export async function readPkcs12(file: Uint8Array, passphrase: string): Promise<Identity> {
  const password = new TextEncoder().encode(passphrase).buffer
  const bags = await unlock(parse(file), password, file)
  const keys: KeyObject[] = []
  const certificates: X509Certificate[] = []
  for (const { bagValue } of bags) {
    if (bagValue instanceof PKCS8ShroudedKeyBag) {
      keys.push(toKey(bagValue, passphrase))
    } else if (bagValue instanceof PrivateKeyInfo) keys.push(toKey(bagValue))
    else if (bagValue instanceof CertBag && bagValue.parsedValue instanceof Certificate)
      certificates.push(
        new X509Certificate(Buffer.from(bagValue.parsedValue.toString('base64'), 'base64')),
      )
  }
  const [key] = keys
  if (!key) throw unreadable('berkas ini tidak berisi kunci (there is no key in this file)')
  return pair(key, certificates, 'SIGNING_P12')
}

function parse(file: Uint8Array): PFX {
  try {
    return PFX.fromBER(new Uint8Array(file))
  } catch (cause) {
    throw unreadable('berkas ini bukan PKCS#12 (this file is not PKCS#12)', cause)
  }
}

async function unlock(pfx: PFX, password: ArrayBuffer, file: Uint8Array): Promise<SafeBag[]> {
  try {
    await pfx.parseInternalValues({ password, checkIntegrity: true })
  } catch (cause) {
    if (!String(cause).includes('Integrity'))
      throw unreadable(`tidak terbaca (unreadable); ${convert}`, cause)
    throw new SigningSettingError(
      'SIGNING_P12_PASSPHRASE',
      'kata sandi salah, atau berkas SIGNING_P12 rusak (wrong passphrase, or a damaged file)',
    )
  }
  if (Buffer.from(file).includes(legacy))
    throw unreadable(`disandi dengan cara lama, RC2 atau 3DES (old encryption); ${convert}`)
  const safe = pfx.parsedValue?.authenticatedSafe
  if (!safe) throw unreadable('berkas ini kosong (this file is empty)')
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) })
  return safe.parsedValue.safeContents.flatMap(
    (content: { value: { safeBags: SafeBag[] } }) => content.value.safeBags,
  )
}

function toKey(bag: PKCS8ShroudedKeyBag | PrivateKeyInfo, passphrase?: string): KeyObject {
  const key = Buffer.from(bag.toSchema().toBER())
  return createPrivateKey({ key, format: 'der', type: 'pkcs8', passphrase })
}

const unreadable = (what: string, cause?: unknown) =>
  new SigningSettingError('SIGNING_P12', what, { cause })
