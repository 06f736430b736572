import { request } from 'node:http'

/** An answer as it came over the wire: its body still compressed. */
export type Wire = {
  status: number
  type: string
  encoding: string | undefined
  body: Buffer
  location: string
}

/** Asks once, without undoing the compression. */
export function ask(
  address: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Wire> {
  const { promise, resolve, reject } = Promise.withResolvers<Wire>()
  const sent = request(`${address}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
  })
  sent.on('error', reject)
  sent.on('response', (answer) => {
    const parts: Buffer[] = []
    answer.on('data', (part: Buffer) => parts.push(part))
    answer.on('error', reject)
    answer.on('end', () =>
      resolve({
        status: answer.statusCode ?? 0,
        type: answer.headers['content-type'] ?? '',
        encoding: answer.headers['content-encoding'],
        location: answer.headers.location ?? '',
        body: Buffer.concat(parts),
      }),
    )
  })
  sent.end(body)
  return promise
}
