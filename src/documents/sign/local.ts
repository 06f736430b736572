import { createHash, randomBytes } from 'node:crypto'
import { pdfkitAddPlaceholder } from '@signpdf/placeholder-pdfkit'
import { type CmsSigner, cmsSigner, type Timestamper } from './cms.ts'
import { assertValidAt, type Identity } from './identity.ts'
import type { Render, Seal, Signer, SigningMeta } from './signer.ts'

// Room for one signer's CMS beside its certificates, and for a timestamp with its chain, in bytes.
const roomForCms = 1024
const roomForTimestamp = 16_384

/**
 * Signs on this machine: PAdES B-B, B-T when `timestamp` gives a token in time.
 * `setting` is what to name when the certificate has expired.
 */
export function localSigner(
  identity: Identity,
  seal: Exclude<Seal, 'bsre'>,
  setting: string,
  timestamp?: Timestamper,
): Signer {
  const cms = cmsSigner(identity)
  const certificates = identity.certificates.reduce((sum, { raw }) => sum + raw.length, 0)
  const room = certificates + roomForCms + (timestamp ? roomForTimestamp : 0)
  return {
    seal,
    async sign(render, meta) {
      assertValidAt(identity, meta.date, setting)
      const { pdf, mark } = await withPlaceholder(render, meta, room)
      return fill(pdf, mark, cms, timestamp)
    },
  }
}

// The mark is drawn by lot, so that no text a citizen typed can stand for it.
async function withPlaceholder(render: Render, meta: SigningMeta, room: number) {
  const mark = randomBytes(5).toString('hex')
  const pdf = await render((document) =>
    pdfkitAddPlaceholder({
      pdf: document,
      pdfBuffer: Buffer.alloc(0),
      reason: meta.reason,
      contactInfo: '',
      name: meta.name,
      location: meta.location,
      signingTime: meta.date,
      signatureLength: room,
      byteRangePlaceholder: mark,
      subFilter: 'ETSI.CAdES.detached',
      appName: 'Loket',
    }),
  )
  return { pdf: Buffer.from(pdf), mark }
}

async function fill(pdf: Buffer, mark: string, cms: CmsSigner, timestamp?: Timestamper) {
  const empty = `/ByteRange [0 /${mark} /${mark} /${mark}]`
  const at = pdf.indexOf(empty)
  if (at < 0) throw new Error('The render did not call beforeEnd: there is no placeholder to sign')
  const start = pdf.indexOf('<', pdf.indexOf('/Contents', at))
  const end = pdf.indexOf('>', start) + 1
  const range = `/ByteRange [0 ${start} ${end} ${pdf.length - end}]`
  pdf.write(range.padEnd(empty.length), at, 'latin1')

  const digest = createHash('sha256')
    .update(pdf.subarray(0, start))
    .update(pdf.subarray(end))
    .digest()
  const signature = await cms(digest, timestamp)
  if (signature.length * 2 > end - start - 2)
    throw new Error(`A signature of ${signature.length} bytes does not fit its placeholder`)
  pdf.write(Buffer.from(signature).toString('hex'), start + 1, 'latin1')
  return pdf
}
