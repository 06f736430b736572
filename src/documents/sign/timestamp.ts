import { createHash, randomBytes } from 'node:crypto'
import { type Constructed, fromBER, Integer, Null, OctetString } from 'asn1js'
import {
  AlgorithmIdentifier,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'
import type { Timestamper } from './cms.ts'
import { cmsHolds, signerOf } from './cms-holds.ts'

/** Milliseconds to wait for the authority; after that the paper is B-B. `missed` is told why. */
export type TimestampOptions = {
  timeoutMs?: number | undefined
  missed?: ((why: Error) => void) | undefined
}

// What fits the placeholder, in bytes.
const largest = 15_000

/** Asks an RFC 3161 time stamping authority. Never throws: no answer, no timestamp. */
export function timestamper(url: string, options: TimestampOptions = {}): Timestamper {
  const { timeoutMs = 3000, missed } = options
  return async (signature) => {
    try {
      return await ask(url, signature, timeoutMs)
    } catch (why) {
      missed?.(why as Error)
      return undefined
    }
  }
}

async function ask(url: string, signature: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
  const imprint = createHash('sha256').update(signature).digest()
  const nonce = new Uint8Array(randomBytes(8))
  nonce[0] = (nonce[0]! & 0x3f) | 0x40
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: request(imprint, nonce),
    signal: AbortSignal.timeout(timeoutMs),
    redirect: 'error',
  })
  if (!response.ok) throw new Error(`The time stamping authority answered ${response.status}`)
  return tokenOf(new Uint8Array(await response.arrayBuffer()), imprint, nonce)
}

function request(imprint: Uint8Array, nonce: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({
        algorithmId: '2.16.840.1.101.3.4.2.1',
        algorithmParams: new Null(),
      }),
      hashedMessage: new OctetString({ valueHex: new Uint8Array(imprint) }),
    }),
    nonce: new Integer({ valueHex: nonce }),
    certReq: true,
  })
    .toSchema()
    .toBER()
}

/** RFC 3161 2.4.2: granted, for what was asked, in answer to this very question, and well signed. */
function tokenOf(der: Uint8Array<ArrayBuffer>, imprint: Uint8Array, nonce: Uint8Array): Uint8Array {
  const response = TimeStampResp.fromBER(der)
  if (response.status.status > 1 || !response.timeStampToken)
    throw new Error(`The time stamping authority refused: status ${response.status.status}`)
  const signed = new SignedData({ schema: response.timeStampToken.content })
  const content = Buffer.from(signed.encapContentInfo.eContent!.getValue())
  const info = TSTInfo.fromBER(new Uint8Array(content))
  const asked = Buffer.from(info.messageImprint.hashedMessage.getValue()).equals(imprint)
  const answered = info.nonce && Buffer.from(info.nonce.valueBlock.valueHexView).equals(nonce)
  if (!asked || !answered) throw new Error('The timestamp is not for this signature')
  if (!cmsHolds(signed, signerOf(signed), [content]))
    throw new Error('The timestamp is not well signed')
  const [, token] = (fromBER(der).result as Constructed).valueBlock.value
  const raw = new Uint8Array(token!.valueBeforeDecodeView)
  if (raw.length > largest) throw new Error(`The timestamp is too long: ${raw.length} bytes`)
  return raw
}
