import { createHash, sign as signWithKey } from 'node:crypto'
import { promisify } from 'node:util'
import { type BaseBlock, Null, ObjectIdentifier, OctetString, Sequence, fromBER } from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import type { Identity } from './identity.ts'

/** Gives an RFC 3161 token over a signature, or nothing when there is none to be had. */
export type Timestamper = (signature: Uint8Array) => Promise<Uint8Array | undefined>

/** Signs a SHA-256 digest: a detached CMS, DER. */
export type CmsSigner = (digest: Uint8Array, timestamp?: Timestamper) => Promise<Uint8Array>

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
}

const signAsync = promisify(signWithKey)

/**
 * A signer of PAdES baseline B-B (ETSI EN 319 142-1 clause 6.3): contentType, messageDigest and
 * signing-certificate-v2, and no signing-time, for the time stands in the PDF. With a timestamp
 * it is B-T. Everything that does not change from paper to paper is made here, once.
 */
export function cmsSigner({ key, certificates }: Identity): CmsSigner {
  const all = certificates.map((certificate) =>
    Certificate.fromBER(new Uint8Array(certificate.raw)),
  )
  const sid = new IssuerAndSerialNumber({
    issuer: all[0]!.issuer,
    serialNumber: all[0]!.serialNumber,
  })
  const signingCertificate = signingCertificateV2(certificates[0].raw)
  const contentType = attribute(oid.contentType, new ObjectIdentifier({ value: oid.data }))
  const sha256 = new AlgorithmIdentifier({ algorithmId: oid.sha256 })
  const signatureAlgorithm =
    key.asymmetricKeyType === 'ec'
      ? new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 })
      : new AlgorithmIdentifier({ algorithmId: oid.rsa, algorithmParams: new Null() })

  return async (digest, timestamp) => {
    const messageDigest = attribute(oid.messageDigest, octets(digest))
    const signedAttrs = new SignedAndUnsignedAttributes({
      type: 0,
      attributes: sorted([contentType, messageDigest, signingCertificate]),
    })
    const signature = await signAsync('sha256', asSet(signedAttrs), key)
    const token = await timestamp?.(signature)
    const signerInfo = new SignerInfo({
      version: 1,
      sid,
      digestAlgorithm: sha256,
      signedAttrs,
      signatureAlgorithm,
      signature: octets(signature),
      ...(token && { unsignedAttrs: withToken(token) }),
    })
    const content = new SignedData({
      version: 1,
      digestAlgorithms: [sha256],
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
      certificates: all,
      signerInfos: [signerInfo],
    }).toSchema(true)
    return new Uint8Array(
      new ContentInfo({ contentType: oid.signedData, content }).toSchema().toBER(),
    )
  }
}

// RFC 5035: SEQUENCE { certs SEQUENCE OF SEQUENCE { certHash } }, SHA-256 being the default.
function signingCertificateV2(certificate: Uint8Array): Attribute {
  const id = new Sequence({ value: [octets(createHash('sha256').update(certificate).digest())] })
  const ids = new Sequence({ value: [id] })
  return attribute(oid.signingCertificateV2, new Sequence({ value: [ids] }))
}

// The token goes in as the authority wrote it: written anew, its own signature could break.
function withToken(token: Uint8Array): SignedAndUnsignedAttributes {
  const { result } = fromBER(new Uint8Array(token))
  return new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [attribute(oid.timestampToken, result)],
  })
}

const attribute = (type: string, value: BaseBlock) => new Attribute({ type, values: [value] })

const octets = (bytes: Uint8Array) => new OctetString({ valueHex: new Uint8Array(bytes) })

// DER writes a SET OF in the order of its encoded members.
const sorted = (attributes: Attribute[]) =>
  attributes
    .map((one) => ({ one, der: Buffer.from(one.toSchema().toBER()) }))
    .sort((a, b) => Buffer.compare(a.der, b.der))
    .map(({ one }) => one)

// RFC 5652 5.4: what is signed is the EXPLICIT SET OF, not the [0] that stands in the file.
function asSet(attributes: SignedAndUnsignedAttributes): Uint8Array {
  const der = new Uint8Array(attributes.toSchema().toBER())
  der[0] = 0x31
  return der
}
