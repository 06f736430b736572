import { constants, createHash, verify, X509Certificate } from 'node:crypto'
import { Certificate, IssuerAndSerialNumber, type SignedData, type SignerInfo } from 'pkijs'

const hashes: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

const rsaPss = '1.2.840.113549.1.1.10'

/** The embedded certificate of the first signer. */
export function signerOf(signed: SignedData): X509Certificate | undefined {
  const { sid } = signed.signerInfos[0] ?? {}
  const found = signed.certificates?.find(
    (one) =>
      one instanceof Certificate &&
      sid instanceof IssuerAndSerialNumber &&
      one.serialNumber.isEqual(sid.serialNumber) &&
      one.issuer.isEqual(sid.issuer),
  )
  return found && new X509Certificate(Buffer.from(found.toSchema().toBER()))
}

/**
 * Whether the first signature is over this content (given in pieces) and by this certificate,
 * which `signerOf` found in it. It says nothing of who issued that certificate.
 */
export function cmsHolds(
  signed: SignedData,
  certificate: X509Certificate | undefined,
  content: readonly Uint8Array[],
): boolean {
  const info = signed.signerInfos[0]
  const hash = info && hashes[info.digestAlgorithm.algorithmId]
  if (!hash || !certificate || !info.signedAttrs) return false

  const digest = content.reduce((sum, piece) => sum.update(piece), createHash(hash)).digest()
  const stated = attributeOf(info, '1.2.840.113549.1.9.4')?.valueBlock.valueHexView
  if (!stated || !digest.equals(stated)) return false

  const pss = info.signatureAlgorithm.algorithmId === rsaPss
  const key = certificate.publicKey
  return verify(
    hash,
    new Uint8Array(info.signedAttrs.encodedValue),
    pss
      ? {
          key,
          padding: constants.RSA_PKCS1_PSS_PADDING,
          saltLength: constants.RSA_PSS_SALTLEN_AUTO,
        }
      : key,
    Buffer.from(info.signature.getValue()),
  )
}

/** The first value of a signed attribute. */
export const attributeOf = (info: SignerInfo, type: string) =>
  info.signedAttrs?.attributes.find((one) => one.type === type)?.values[0]
