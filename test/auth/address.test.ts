import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clientAddress } from '#src/auth/address.ts'

const app = new Hono().get('/', (c) => c.text(clientAddress(c)))

async function seen(remoteAddress: string, forwarded?: string) {
  const headers: Record<string, string> = forwarded ? { 'X-Forwarded-For': forwarded } : {}
  const response = await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })
  return response.text()
}

test.each<[string, string | undefined, string, string]>([
  ['203.0.113.7', undefined, '203.0.113.7', 'a browser that comes itself'],
  ['203.0.113.7', '198.51.100.1', '203.0.113.7', 'a stranger is not believed about others'],
  ['127.0.0.1', '198.51.100.1', '198.51.100.1', 'our own proxy is'],
  ['::ffff:172.18.0.2', '198.51.100.1', '198.51.100.1', 'also in a private network'],
  [
    '10.0.0.4',
    '6.6.6.6, 198.51.100.1',
    '198.51.100.1',
    'what the browser claimed before it is not',
  ],
  ['::1', '2001:db8:1:2:aaaa::1', '2001:db8:1:2', 'one subscriber of IPv6 counts once'],
  ['2001:db8::1', undefined, '2001:db8:0:0', 'short forms too'],
  ['::ffff:203.0.113.7', undefined, '203.0.113.7', 'IPv4 in IPv6 is IPv4'],
])('from %s for %s it is %s: %s', async (peer, forwarded, address, _why) => {
  expect(await seen(peer, forwarded)).toBe(address)
})
