import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { SigningSettingError } from './errors.ts'

/** A key and its certificates, the signer's own first: parsed once, used for every paper. */
export type Identity = {
  key: KeyObject
  certificates: readonly [X509Certificate, ...X509Certificate[]]
}

/**
 * A PEM key without passphrase and a PEM file of certificates.
 * @throws SigningSettingError naming the setting at fault
 */
export function readPemPair(key: string, certificates: string): Identity {
  return pair(readKey(key), readCertificates(certificates), 'SIGNING_CERT')
}

/**
 * Puts the certificate that belongs to the key first.
 * @throws SigningSettingError when none does, or when the key is not RSA (2048 bits or more) or EC
 */
export function pair(key: KeyObject, all: readonly X509Certificate[], setting: string): Identity {
  const kind = key.asymmetricKeyType
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (kind !== 'ec' && !(kind === 'rsa' && bits >= 2048))
    throw new SigningSettingError(
      setting,
      'kunci harus RSA 2048 bit atau lebih, atau EC (the key must be RSA >= 2048 bits or EC)',
    )
  const own = all.find((certificate) => certificate.checkPrivateKey(key))
  if (!own)
    throw new SigningSettingError(
      setting,
      'tidak ada sertifikat yang cocok dengan kuncinya (no certificate matches the key)',
    )
  return { key, certificates: [own, ...all.filter((certificate) => certificate !== own)] }
}

/** @throws SigningSettingError when the certificate does not hold at that moment */
export function assertValidAt(identity: Identity, date: Date, setting: string) {
  const { validFromDate, validToDate } = identity.certificates[0]
  if (date > validToDate)
    throw new SigningSettingError(
      setting,
      `sertifikat habis masa berlakunya pada ${day(validToDate)} (the certificate has expired)`,
    )
  if (date < validFromDate)
    throw new SigningSettingError(
      setting,
      `sertifikat baru berlaku pada ${day(validFromDate)} (the certificate is not valid yet)`,
    )
}

const day = (date: Date) => date.toISOString().slice(0, 10)

function readKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch (cause) {
    const what = pem.includes('ENCRYPTED')
      ? 'kunci ini berkata sandi; pakai SIGNING_P12, atau buka dengan: openssl pkey -in kunci.pem -out terbuka.pem (this key has a passphrase)'
      : 'berkas ini bukan kunci PEM (this file is not a PEM key)'
    throw new SigningSettingError('SIGNING_KEY', what, { cause })
  }
}

function readCertificates(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  try {
    return blocks.map((block) => new X509Certificate(block))
  } catch (cause) {
    throw new SigningSettingError(
      'SIGNING_CERT',
      'berkas ini bukan sertifikat PEM (this file is not a PEM certificate)',
      { cause },
    )
  }
}
