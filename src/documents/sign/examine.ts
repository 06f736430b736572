import type { X509Certificate } from 'node:crypto'
import { fromBER } from 'asn1js'
import { ContentInfo, SignedData } from 'pkijs'
import { attributeOf, cmsHolds, signerOf } from './cms-holds.ts'

/**
 * What the last signature of a file says. `covered`: every byte of the file is signed. `intact`:
 * what was signed has not changed and the embedded certificate signed it. `signer` is the name
 * that certificate claims; anybody can claim a name, so compare `fingerprint` (SHA-256 of the
 * certificate, hex) with the one on record before saying whose it is.
 */
export type Examination = {
  covered: boolean
  intact: boolean
  signer: string | null
  fingerprint: string | null
  signedAt: Date | null
}

// Hex digits: ten times what a chain of certificates with a timestamp takes.
const largest = 400_000

type Place = { start: number; end: number; last: number }

/** Examines the last signature of a PDF; null when it has none. Never throws, whatever the bytes. */
export function examineSignature(file: Uint8Array): Examination | null {
  const pdf = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const place = lastSignature(pdf)
  if (!place) return null
  const covered = place.last === pdf.length
  try {
    const signed = cmsIn(pdf, place)
    const certificate = signerOf(signed)
    return {
      covered,
      intact: cmsHolds(signed, certificate, [
        pdf.subarray(0, place.start),
        pdf.subarray(place.end, place.last),
      ]),
      signer: certificate ? nameOf(certificate) : null,
      fingerprint: certificate?.fingerprint256.replaceAll(':', '').toLowerCase() ?? null,
      signedAt: timeIn(pdf, place) ?? signingTime(signed),
    }
  } catch {
    return { covered, intact: false, signer: null, fingerprint: null, signedAt: null }
  }
}

// A text in the file may look like a ByteRange: only one whose gap is a hex string counts.
function lastSignature(pdf: Buffer): Place | undefined {
  const places: Place[] = []
  for (let at = pdf.indexOf('/ByteRange'); at >= 0; at = pdf.indexOf('/ByteRange', at + 10)) {
    const text = pdf.toString('latin1', at + 10, at + 100)
    const numbers = /^\s*\[\s*0+\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/.exec(text)
    if (!numbers) continue
    const [start, end, length] = numbers.slice(1).map(Number) as [number, number, number]
    const isGap = start < end && pdf[start] === 0x3c && pdf[end - 1] === 0x3e
    if (isGap && end + length <= pdf.length) places.push({ start, end, last: end + length })
  }
  return places.sort((a, b) => a.last - b.last).at(-1)
}

function cmsIn(pdf: Buffer, { start, end }: Place): SignedData {
  if (end - start > largest) throw new Error('No signature is as long as this')
  const hex = pdf.toString('latin1', start + 1, end - 1)
  const bytes = Buffer.from(hex, 'hex')
  if (bytes.length * 2 !== hex.length) throw new Error('The signature is not a hex string')
  const { result, offset } = fromBER(new Uint8Array(bytes))
  if (bytes.subarray(offset).some((byte) => byte !== 0))
    throw new Error('Something is hidden behind the signature')
  return new SignedData({ schema: new ContentInfo({ schema: result }).content })
}

function nameOf(certificate: X509Certificate): string | null {
  const name = certificate.toLegacyObject().subject.CN as string | string[] | undefined
  return [name].flat().join(', ') || null
}

// ISO 32000-1 7.9.4: (D:YYYYMMDDHHmmSS+07'00') in the signature's own dictionary.
function timeIn(pdf: Buffer, { start, end }: Place): Date | null {
  const before = pdf.toString(
    'latin1',
    Math.max(pdf.lastIndexOf(' obj', start), start - 4096),
    start,
  )
  const after = pdf.toString('latin1', end, Math.min(pdf.indexOf('endobj', end), end + 4096))
  const found = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?)?/.exec(
    before + after,
  )
  if (!found) return null
  const [, year, month, day, hour, minute, second, offset = '+00', more = '00'] = found
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}:${more}`)
  return Number.isNaN(date.getTime()) ? null : date
}

function signingTime(signed: SignedData): Date | null {
  const value = attributeOf(signed.signerInfos[0]!, '1.2.840.113549.1.9.5')
  return value && 'toDate' in value ? (value.toDate as () => Date)() : null
}
