import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BitString, Integer, OctetString, Sequence, Set, Utf8String } from 'asn1js'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs'
import { type Identity, pair } from './identity.ts'

const years = 5
const renewBefore = 180 * 86_400_000

/**
 * The certificate this machine made for itself, in `folder` (`kunci.pem`, mode 0600, and
 * `sertifikat.pem`): ECDSA P-256, five years. Made on first start; in the last 180 days a new
 * certificate is made for the same key and the old one is kept beside it. Several processes may
 * start at once.
 */
export async function ensureSelfMadeCertificate(
  folder: string,
  { name, now }: { name: string; now: Date },
): Promise<Identity> {
  const keyFile = join(folder, 'kunci.pem')
  const certificateFile = join(folder, 'sertifikat.pem')
  await mkdir(folder, { recursive: true, mode: 0o700 })

  const key = createPrivateKey(await readOrPlace(keyFile, newKey))
  const make = () => selfMade(key, name, now)
  let certificate = new X509Certificate(await readOrPlace(certificateFile, make))
  if (certificate.validToDate.getTime() - now.getTime() < renewBefore) {
    const until = certificate.validToDate.toISOString().slice(0, 10)
    await rename(certificateFile, join(folder, `sertifikat-${until}.pem`))
    certificate = new X509Certificate(await readOrPlace(certificateFile, make))
  }
  return pair(key, [certificate], certificateFile)
}

// A hard link appears whole or not at all, and only for the first who comes.
async function readOrPlace(file: string, make: () => string): Promise<string> {
  const there = await readFile(file, 'utf8').catch(onlyWhen('ENOENT'))
  if (there !== undefined) return there
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, make(), { mode: 0o600, flag: 'wx' })
  await link(draft, file).catch(onlyWhen('EEXIST'))
  await rm(draft)
  return readFile(file, 'utf8')
}

const onlyWhen = (code: string) => (error: NodeJS.ErrnoException) => {
  if (error.code !== code) throw error
  return undefined
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
}

function selfMade(key: KeyObject, name: string, now: Date): string {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  const until = new Date(now)
  until.setUTCFullYear(until.getUTCFullYear() + years)
  // X.520 allows 64 letters.
  const who = distinguishedName([
    named('2.5.4.10', 'Sertifikat buatan sendiri'),
    named('2.5.4.3', name.slice(0, 64)),
  ])
  const ecdsaWithSha256 = new AlgorithmIdentifier({ algorithmId: '1.2.840.10045.4.3.2' })
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: serial() }),
    signature: ecdsaWithSha256,
    signatureAlgorithm: ecdsaWithSha256,
    issuer: who,
    subject: who,
    notBefore: time(now),
    notAfter: time(until),
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(new Uint8Array(spki)),
    extensions: [
      extension('2.5.29.19', true, new BasicConstraints({ cA: false }).toSchema().toBER()),
      // digitalSignature and nonRepudiation
      extension(
        '2.5.29.15',
        true,
        new BitString({ valueHex: Uint8Array.of(0xc0), unusedBits: 6 }).toBER(),
      ),
      extension(
        '2.5.29.14',
        false,
        new OctetString({ valueHex: createHash('sha1').update(spki).digest() }).toBER(),
      ),
    ],
  })
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER())
  certificate.signatureValue = new BitString({ valueHex: sign('sha256', certificate.tbsView, key) })
  return new X509Certificate(Buffer.from(certificate.toSchema(true).toBER())).toString()
}

// Left to itself pkijs writes all parts of a name into one SET, which is one part with many values.
function distinguishedName(parts: AttributeTypeAndValue[]): RelativeDistinguishedNames {
  const sets = parts.map((part) => new Set({ value: [part.toSchema()] }))
  return RelativeDistinguishedNames.fromBER(new Sequence({ value: sets }).toBER())
}

const named = (type: string, value: string) =>
  new AttributeTypeAndValue({ type, value: new Utf8String({ value }) })

const extension = (extnID: string, critical: boolean, extnValue: ArrayBuffer) =>
  new Extension({ extnID, critical, extnValue })

// RFC 5280 4.1.2.5: UTCTime until 2049, GeneralizedTime after.
const time = (value: Date) => new Time({ type: value.getUTCFullYear() < 2050 ? 0 : 1, value })

// Positive, and never with a leading zero.
function serial(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(randomBytes(16))
  bytes[0] = (bytes[0]! & 0x3f) | 0x40
  return bytes
}
