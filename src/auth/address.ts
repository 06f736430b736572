import type { Context } from 'hono'

/**
 * Where a request comes from, for counting only: never logged, never stored in clear. A proxy on
 * this machine or in a private network is believed about whom it speaks for (the last address in
 * `X-Forwarded-For`); an IPv6 address counts as its /64, which is what one subscriber holds.
 */
export function clientAddress(c: Context): string {
  const peer = (c.env as Socketed)?.incoming?.socket?.remoteAddress ?? ''
  const said = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
  return subscriber(said && (peer === '' || isNear(peer)) ? said : peer)
}

type Socketed = { incoming?: { socket?: { remoteAddress?: string } } } | undefined

const isNear = (address: string) =>
  /^(::1$|f[cd]|fe80:)/i.test(address) ||
  /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/i.test(address)

function subscriber(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (v4) return v4[1]!
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const left = head.split(':').filter(Boolean)
  const right = address.includes('::') ? tail.split(':').filter(Boolean) : []
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
