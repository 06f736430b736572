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
 * encrypted PDF only the plain part can be seen; it is handed out as a download only.
 */
export async function inspectPdf(bytes: Buffer): Promise<PdfFacts> {
  const text = bytes.toString('latin1')
  const locked = encrypted.test(text)
  const refusal = structure(text) ?? active(text)
  if (refusal !== undefined || locked) return { refusal, locked }
  const hidden = await readObjectStreams(bytes, text)
  return { refusal: typeof hidden === 'string' ? hidden : hidden.map(active).find(Boolean), locked }
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

/** A PDF name, any letter of which may be written as `#xx`. */
function name(word: string): string {
  const letters = [...word].map((letter) => {
    const hex = letter.charCodeAt(0).toString(16)
    const either = [...hex].map((digit) => `[${digit}${digit.toUpperCase()}]`).join('')
    return `(?:${letter}|#${either})`
  })
  return `/${letters.join('')}`
}

const stop = '(?![^\\s<>\\[\\](){}/%])'
const encrypted = new RegExp(`${name('Encrypt')}\\s*(?:\\d+\\s+\\d+\\s+R|<<)`)

const harms: [RegExp, string][] = [
  [new RegExp(name('JavaScript') + stop), 'berisi skrip'],
  [new RegExp(name('Launch') + stop), 'berisi perintah menjalankan program'],
  [new RegExp(name('RichMedia') + stop), 'berisi film atau suara'],
  [
    new RegExp(`${name('EmbeddedFile')}${stop}|${name('EF')}\\s*<<`),
    'berisi berkas lain di dalamnya',
  ],
]

const active = (text: string) => harms.find(([pattern]) => pattern.test(text))?.[1]

const MAX_STREAMS = 5000
const MAX_INFLATED = 64 * 1024 * 1024
const unpack = promisify(inflate)
const objectStream = new RegExp(name('ObjStm') + stop, 'g')

/** The texts of all object streams, or the reason why they cannot be read. */
async function readObjectStreams(bytes: Buffer, text: string): Promise<string[] | string> {
  const starts = new Set<number>()
  for (const match of text.matchAll(objectStream)) {
    const keyword = /stream\r?\n/g
    keyword.lastIndex = match.index
    if (keyword.test(text)) starts.add(keyword.lastIndex)
  }
  if (starts.size > MAX_STREAMS) return 'terlalu rumit untuk diperiksa'
  const texts: string[] = []
  let room = MAX_INFLATED
  for (const start of starts) {
    const plain = await unpackAt(bytes, start, room)
    if (plain === undefined) return 'tidak dapat diperiksa sampai ke dalam'
    room -= plain.length
    texts.push(plain)
  }
  return texts
}

async function unpackAt(bytes: Buffer, start: number, room: number): Promise<string | undefined> {
  const end = bytes.indexOf('endstream', start)
  const packed = bytes.subarray(start, end === -1 ? undefined : end)
  try {
    return (await unpack(packed, { maxOutputLength: Math.max(room, 1) })).toString('latin1')
  } catch {
    return undefined
  }
}
