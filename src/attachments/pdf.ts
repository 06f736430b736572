import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'

/** What was seen in a PDF. `refusal` is the reason in plain words; `locked` says that it is encrypted. */
export interface PdfFacts {
  refusal?: string
  locked: boolean
}

/**
 * Looks for what acts by itself when a PDF is opened: JavaScript, starting a program, films, and
 * files carried inside. These are refused. OpenAction alone is not: nearly every writer uses it
 * to choose the first page, and one that does harm must name JavaScript or Launch as well.
 * Names written with #xx and names inside compressed object streams are read too. Of an
 * encrypted PDF only the plain part can be seen.
 */
export async function inspectPdf(bytes: Buffer): Promise<PdfFacts> {
  const text = bytes.toString('latin1')
  const outside = await look(text)
  const refusal = structure(text) ?? outside.harm
  if (refusal !== undefined || outside.locked) return { refusal, locked: outside.locked }
  return { refusal: await lookInside(bytes, text, outside.objectStreams), locked: false }
}

// A second end of another format after the PDF's own: one file, two readings.
const zipEnd = 'PK\x05\x06'

function structure(text: string): string | undefined {
  if (!/^%PDF-[12]\.\d/.test(text)) return 'rusak: awalnya bukan awal sebuah PDF'
  const end = text.lastIndexOf('%%EOF')
  if (end === -1) return 'tidak lengkap: bagian akhirnya hilang'
  if (text.includes(zipEnd, end)) return 'gabungan PDF dan ZIP'
  return undefined
}

const harms: Readonly<Record<string, string>> = {
  JavaScript: 'berisi skrip',
  Launch: 'berisi perintah menjalankan program',
  RichMedia: 'berisi film atau suara',
  XFA: 'berupa formulir XFA yang hanya terbaca oleh satu program',
  EmbeddedFile: 'berisi berkas lain di dalamnya',
  EF: 'berisi berkas lain di dalamnya',
}

// Names that begin as one of ours; any letter may be written as #xx (ISO 32000-2, 7.3.5).
const names = /\/((?:Ja|La|Ri|Em|EF|En|Ob|XF|#|[A-Z]#)[^\s\0<>[\](){}/%]{0,60})/g
const leadsOn = /^[\s\0]{0,20}(?:<<|\d{1,10}\s)/

const MAX_NAMES = 200_000
const NAMES_AT_A_TIME = 2000

/** One pass over the text: the first harm, encryption, and where object streams are declared. */
async function look(text: string) {
  const seen = {
    harm: undefined as string | undefined,
    locked: false,
    objectStreams: [] as number[],
  }
  let count = 0
  for (const match of text.matchAll(names)) {
    // Others are served in between; a file made of nothing but names is not worth their wait.
    if (++count % NAMES_AT_A_TIME === 0) await setImmediate()
    if (count > MAX_NAMES) return { ...seen, harm: seen.harm ?? TOO_MUCH }
    const name = decode(match[1] as string)
    const end = match.index + match[0].length
    const short = name === 'EF' || name === 'Encrypt'
    if (short && !leadsOn.test(text.slice(end, end + 40))) continue
    if (Object.hasOwn(harms, name)) seen.harm ??= harms[name]
    if (name === 'Encrypt') seen.locked = true
    if (name === 'ObjStm') seen.objectStreams.push(end)
  }
  return seen
}

const decode = (name: string) =>
  name.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

const TOO_MUCH = 'terlalu rumit untuk diperiksa'
const MAX_STREAMS = 5000
const MAX_INFLATED = 64 * 1024 * 1024

/** The reason to refuse what is in the object streams declared at these places. */
async function lookInside(bytes: Buffer, text: string, declared: number[]) {
  if (declared.length > MAX_STREAMS) return TOO_MUCH
  let room = MAX_INFLATED
  let start = -1
  for (const place of declared) {
    if (place < start) continue
    start = dataAfter(text, place)
    const plain = start === -1 ? undefined : await unpackAt(bytes, start, room)
    if (plain === undefined) return 'tidak dapat diperiksa sampai ke dalam'
    room -= plain.length
    const { harm } = await look(plain)
    if (harm !== undefined) return harm
  }
  return undefined
}

function dataAfter(text: string, place: number): number {
  const keyword = /stream\r?\n/g
  keyword.lastIndex = place
  return keyword.test(text) ? keyword.lastIndex : -1
}

const unpack = promisify(inflate)

async function unpackAt(bytes: Buffer, start: number, room: number): Promise<string | undefined> {
  const end = bytes.indexOf('endstream', start)
  const packed = bytes.subarray(start, end === -1 ? undefined : end)
  try {
    return (await unpack(packed, { maxOutputLength: Math.max(room, 1) })).toString('latin1')
  } catch {
    return undefined
  }
}
