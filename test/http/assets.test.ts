import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { asset, assetRoutes, buildAssets, preferred } from '#src/http/assets.ts'

const names = [
  'css/loket.css',
  'js/loket.js',
  'js/ttd.js',
  'js/camera.js',
  'icons/icons.svg',
  'icons/favicon.svg',
]

test('an asset carries the hash of its content in its name', () => {
  expect(asset('css/loket.css')).toMatch(/^\/static\/loket\.[0-9a-f]{8}\.css$/)
  expect(asset('css/loket.css')).toBe(asset('css/loket.css'))
  expect(() => asset('css/nothing.css')).toThrow('no asset css/nothing.css')
})

test.each([
  ['css/loket.css', 'text/css; charset=utf-8'],
  ['js/loket.js', 'text/javascript; charset=utf-8'],
  ['icons/icons.svg', 'image/svg+xml'],
])('%s is served as %s, for ever', async (name, type) => {
  const response = await assetRoutes.request(asset(name))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(type)
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(response.headers.get('vary')).toBe('Accept-Encoding')
  expect(response.headers.get('content-encoding')).toBeNull()
})

test('each encoding unpacks to the same bytes', async () => {
  for (const name of names) {
    const plain = await bytes(name, 'identity')
    expect(brotliDecompressSync(await bytes(name, 'br')).equals(plain)).toBe(true)
    expect(gunzipSync(await bytes(name, 'gzip')).equals(plain)).toBe(true)
  }
})

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['identity', undefined],
  ['', undefined],
])('a browser that says "%s" gets %s', (header, encoding) => {
  expect(preferred(header)).toBe(encoding)
})

test('an unknown name is not found, nor is a file beside the folder', async () => {
  expect((await assetRoutes.request('/static/loket.00000000.css')).status).toBe(404)
  expect((await assetRoutes.request('/static/..%2fpackage.json')).status).toBe(404)
})

test('/favicon.svg is the mark', async () => {
  const response = await assetRoutes.request('/favicon.svg')
  expect(response.headers.get('content-type')).toBe('image/svg+xml')
  expect(await response.text()).toContain('<svg')
})

test('the build writes each asset with its packed forms and a manifest', async () => {
  const into = mkdtempSync(join(tmpdir(), 'assets-'))
  try {
    buildAssets(into)
    const manifest = JSON.parse(readFileSync(join(into, 'manifest.json'), 'utf8'))
    expect(Object.keys(manifest).toSorted()).toEqual(names.toSorted())
    expect(manifest['js/loket.js']).toBe(asset('js/loket.js'))
    expect(readdirSync(into)).toHaveLength(names.length * 3 + 1)
  } finally {
    rmSync(into, { recursive: true })
  }
})

test('all script of a page, pad included, stays under 25 KB, packed by brotli or gzip', async () => {
  for (const encoding of ['br', 'gzip']) {
    const sizes = await Promise.all(['js/loket.js', 'js/ttd.js'].map((n) => bytes(n, encoding)))
    const total = sizes.reduce((sum, { length }) => sum + length, 0)
    expect(total).toBeLessThan(25 * 1024)
  }
})

test('nothing in the script needs eval: no hx-on, no inline handler, no nonce', async () => {
  const own = readdirSync('static/js').map((file) => readFileSync(join('static/js', file), 'utf8'))
  expect(own.join('\n')).not.toMatch(/\beval\b|new Function|innerHTML|inlineScriptNonce|hx-on/)
})

async function bytes(name: string, encoding: string) {
  const headers = { 'Accept-Encoding': encoding }
  const response = await assetRoutes.request(asset(name), { headers })
  return Buffer.from(await response.arrayBuffer())
}
