import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { Aborted, Malformed, TooLarge } from '#src/errors.ts'

/** A file as it came. `isi` is missing when it was larger or one more than its field takes. */
export interface PostedFile {
  medan: string
  nama: string
  /** Bytes that were sent, kept or not. */
  ukuran: number
  isi: Uint8Array | undefined
}

/** Everything a form posted, in the order it came. */
export interface Posted {
  fields: Map<string, string[]>
  /** Names of text fields that were cut at 256 KB. */
  cut: Set<string>
  files: PostedFile[]
}

/** What one file field may hold; the bytes of others are let go by. */
export interface FileLimit {
  maxBytes: number
  maxFiles?: number
}

/** Bytes of a whole request. */
export const MAX_BODY = 60 * 1024 * 1024
const MAX_TEXT = 2 * 1024 * 1024
const limits = {
  fieldNameSize: 100,
  fieldSize: 256 * 1024,
  fields: 1000,
  files: 50,
  parts: 1050,
  headerPairs: 20,
  headerSize: 8 * 1024,
}

/**
 * Reads a posted form (urlencoded or multipart) as it streams in. A file over its own limit is
 * let go by while its bytes are counted, so memory holds no more than the limits and every text
 * field is kept, whatever the order. A request without a body is an empty form.
 * @throws TooLarge over `maxBody` bytes, 2 MB of text or the number of fields
 * @throws Aborted when the line is cut
 * @throws Malformed when it is not a form
 */
export async function readPosted(
  request: Request,
  files: Readonly<Record<string, FileLimit>> = {},
  maxBody = MAX_BODY,
): Promise<Posted> {
  const posted: Posted = { fields: new Map(), cut: new Set(), files: [] }
  if (Number(request.headers.get('content-length') ?? 0) > maxBody) throw new TooLarge()
  if (request.body === null) return posted
  const parser = openParser(request.headers.get('content-type'))
  const failed = Promise.withResolvers<never>()
  failed.promise.catch(() => {})
  const fail = (error: Error) => failed.reject(error)
  parser.on('error', (error: unknown) => fail(new Malformed('broken form', { cause: error })))
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
    parser.on(limit, () => fail(new TooLarge(limit)))
  collectText(parser, posted, fail)
  const held = collectFiles(parser, files)
  await pump(request.body, parser, maxBody, failed.promise)
  posted.files = held.map(({ chunks, ...file }) => ({
    ...file,
    isi: chunks && Buffer.concat(chunks),
  }))
  return posted
}

function openParser(contentType: string | null) {
  try {
    const isPartAFile = (_name?: string, _type?: string, fileName?: string) =>
      fileName !== undefined
    return new Busboy({ headers: { 'content-type': contentType ?? '' }, limits, isPartAFile })
  } catch (cause) {
    throw new Malformed('not a form', { cause })
  }
}

type Parser = InstanceType<typeof Busboy>

function collectText(parser: Parser, posted: Posted, fail: (error: Error) => void) {
  let letters = 0
  let count = 0
  parser.on('field', (name: string | undefined, value, nameCut, valueCut) => {
    letters += value.length
    // The parser does not say so of the last piece of a urlencoded form.
    if (letters > MAX_TEXT || ++count >= limits.fields) return fail(new TooLarge('text'))
    if (name === undefined || nameCut || !fieldName.test(name)) return
    posted.fields.set(name, [...(posted.fields.get(name) ?? []), plain(value)])
    if (valueCut) posted.cut.add(name)
  })
}

interface HeldFile extends Omit<PostedFile, 'isi'> {
  chunks: Uint8Array[] | undefined
}

function collectFiles(parser: Parser, limits: Readonly<Record<string, FileLimit>>): HeldFile[] {
  const held: HeldFile[] = []
  parser.on('file', (medan: string | undefined, stream: BusboyFileStream, nama: string) => {
    // The parser reports a broken part itself; without a listener it would end the process.
    stream.on('error', () => {})
    if (medan === undefined || !Object.hasOwn(limits, medan)) return stream.resume()
    const { maxBytes, maxFiles = 1 } = limits[medan] as FileLimit
    const file: HeldFile = { medan, nama, ukuran: 0, chunks: [] }
    const already = held.filter((other) => other.medan === medan && !isNothing(other)).length
    held.push(file)
    stream.on('data', (chunk: Buffer) => {
      file.ukuran += chunk.length
      if (file.ukuran > maxBytes || already >= maxFiles) file.chunks = undefined
      file.chunks?.push(chunk)
    })
    stream.on('end', () => {
      if (isNothing(file)) held.splice(held.indexOf(file), 1)
    })
  })
  return held
}

// A browser posts a file field in which nothing was chosen as an empty file without a name.
const isNothing = (file: HeldFile) => file.nama === '' && file.ukuran === 0

async function pump(
  body: ReadableStream<Uint8Array>,
  parser: Parser,
  maxBody: number,
  failed: Promise<never>,
): Promise<void> {
  const reader = body.getReader()
  const finished = new Promise<void>((resolve) => parser.once('finish', () => resolve()))
  let seen = 0
  try {
    for (;;) {
      const { done, value } = await Promise.race([failed, read(reader)])
      if (done) break
      seen += value.byteLength
      if (seen > maxBody) throw new TooLarge()
      await Promise.race([failed, new Promise((resolve) => parser.write(value, resolve))])
    }
    parser.end()
    await Promise.race([failed, finished])
  } finally {
    // Not cancelled: that would cut the line on which the refusal is to be read.
    reader.releaseLock()
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read()
  } catch (cause) {
    throw new Aborted('the line was cut', { cause })
  }
}

// Names that our own forms use; `__proto__` and the like are nobody's field.
const fieldName = /^[a-z][\w.:-]*$/i

// PostgreSQL takes no NUL in a text; a browser sends CRLF but counts and shows LF.
const plain = (value: string) =>
  value.replaceAll('\0', '').replace(/\r\n?/g, '\n').toWellFormed().normalize('NFC')
