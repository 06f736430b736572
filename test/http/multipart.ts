import { ReadableStream } from 'node:stream/web'
import { Hono } from 'hono'
import type * as v from 'valibot'
import { type FormOptions, readForm, type Submission } from '#src/http/form.ts'

/** One part of a posted form: text, or a file with its name. */
export type Part =
  | { name: string; text: string }
  | { name: string; file: string; bytes: Uint8Array }

export const BOUNDARY = '----formulirUji'

/** The bytes a browser would send. */
export function encode(parts: readonly Part[]): Buffer {
  const chunks = parts.flatMap((part) => {
    const file = 'file' in part ? `; filename="${part.file}"\r\nContent-Type: image/jpeg` : ''
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${part.name}"${file}\r\n\r\n`
    return [head, 'file' in part ? part.bytes : part.text, '\r\n']
  })
  return Buffer.concat(
    [...chunks, `--${BOUNDARY}--\r\n`].map((chunk) => Buffer.from(chunk as string)),
  )
}

/** A multipart request whose body arrives in these pieces. */
export function request(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Request {
  return new Request('http://loket.test/', {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    body: ReadableStream.from(chunks),
    duplex: 'half',
  } as RequestInit)
}

/** `bytes` cut at these places, in any order and more than once if you like. */
export function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const sorted = [
    0,
    ...places.map((place) => place % bytes.length).sort((a, b) => a - b),
    bytes.length,
  ]
  return sorted.slice(1).map((end, i) => bytes.subarray(sorted[i], end))
}

/** What `readForm` makes of a request, through a real handler; what it throws is thrown here. */
export async function submit<S extends v.GenericSchema, F extends string = never>(
  schema: S,
  sent: Request,
  options: FormOptions<F> = {},
): Promise<Submission<S, F>> {
  let outcome: Submission<S, F> | undefined
  let thrown: unknown
  const app = new Hono().post('/', async (c) => {
    outcome = await readForm(c, schema, options)
    return c.body(null, 204)
  })
  app.onError((error, c) => {
    thrown = error
    return c.body(null, 500)
  })
  await app.request(sent)
  if (outcome === undefined) throw thrown
  return outcome
}

/** A urlencoded request. */
export const urlencoded = (body: string): Request =>
  new Request('http://loket.test/', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
