import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { assetRoutes } from '#src/http/assets.ts'
import {
  DeskSample,
  InboxSample,
  KioskSample,
  office,
  RefusalSample,
  SampleForm,
  StreetSample,
  typed,
  wrong,
} from '#test/views/shared/samples.tsx'
import { StreetLayout } from '#views/shared/layout.tsx'

const samples: Record<string, () => Child> = {
  street: () => <StreetSample />,
  problems: () => <StreetSample values={typed} errors={wrong} />,
  desk: () => <DeskSample />,
  inbox: () => <InboxSample />,
  kiosk: () => <KioskSample />,
  refusal: () => <RefusalSample />,
}

let browser: Browser
let server: ServerType
let base: string
let page: Page
let violations: string[]
let posts: FormData[]
let answer: (c: Context) => Response | Promise<Response>

beforeAll(async () => {
  server = serve({ fetch: sampleApp().fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser.close()
  server.close()
})

beforeEach(async () => {
  page = await browser.newPage()
  page.setDefaultTimeout(120_000)
  posts = []
  violations = []
  page.on('console', (message) => {
    if (/content security policy|EvalError/i.test(message.text())) violations.push(message.text())
  })
})

afterEach(async () => {
  expect(violations).toEqual([])
  await page.context().close()
})

test.each(Object.keys(samples))(
  'axe finds nothing on the %s page, light and wide, dark and narrow',
  async (name) => {
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 360],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${base}/sample/${name}`)
      expect(await axe(page), `${colorScheme} ${width}`).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `sideways scroll at ${width}`).toBeLessThanOrEqual(0)
    }
  },
)

test('a form with problems comes back in place: focus on the list, title says so, sent once', async () => {
  answer = (c) => c.html(<SampleForm values={typed} errors={wrong} />, 422)
  await page.goto(`${base}/sample/street`)
  await page.fill('#rincian', 'anggaran drainase')
  await page.dblclick('#permohonan .actions button')
  await page.waitForSelector('.problems')
  await page.waitForFunction(() => document.title.startsWith('Perlu diperbaiki: '))
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('problems')
  expect(posts).toHaveLength(1)
  await page.click('.problems a[href="#nik"]')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('nik')
})

test('without script the same form posts and shows the same problems', async () => {
  answer = (c) => paper(c, <StreetSample values={typed} errors={wrong} />, 422)
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(`${base}/sample/street`)
  await plain.click('#permohonan .actions button')
  expect(await plain.locator('.problems li').count()).toBe(3)
  expect(await plain.inputValue('#nik')).toBe(typed['nik'])
  await plain.close()
})

test('a broken line is said, nothing typed is lost, and the button works again', async () => {
  await page.goto(`${base}/sample/street`)
  await page.fill('#rincian', 'anggaran drainase')
  await page.route('**/permohonan', (route) => route.abort('connectionfailed'))
  await page.click('#permohonan .actions button')
  await page.waitForSelector('#kabar .note')
  expect(await page.textContent('#kabar p')).toBe(
    'Belum terkirim. Isian Anda masih ada. Coba lagi.',
  )
  expect(await page.inputValue('#rincian')).toBe('anggaran drainase')
  expect(await page.isEnabled('#permohonan .actions button')).toBe(true)
  expect(await axe(page)).toEqual([])
})

test('a refusal is said above the form instead of taking its place', async () => {
  answer = (c) => paper(c, <RefusalSample />, 500)
  await page.goto(`${base}/sample/street`)
  await page.fill('#rincian', 'anggaran drainase')
  await page.click('#permohonan .actions button')
  await page.waitForSelector('#kabar .note')
  expect(await page.textContent('#kabar p')).toBe(
    'Maaf, ada yang rusak di pihak kami. Isian Anda masih ada. Kode rujukan: 7F3K-92QD.',
  )
  expect(await page.inputValue('#rincian')).toBe('anggaran drainase')
})

test('where somebody else was first, it is said what to do with what was typed', async () => {
  answer = (c) => paper(c, <RefusalSample />, 409)
  await page.goto(`${base}/sample/street`)
  await page.fill('#rincian', 'anggaran drainase')
  await page.click('#permohonan .actions button')
  await page.waitForSelector('#kabar .note')
  expect(await page.textContent('#kabar p')).toContain('lalu muat ulang halaman')
  expect(await page.inputValue('#rincian')).toBe('anggaran drainase')
})

test('a draft comes back without what is private, can be thrown away, and goes when sent', async () => {
  await page.goto(`${base}/sample/street`)
  await page.fill('#nama', 'Sekar')
  await page.fill('#nik', '6171056401950001')
  await page.check('[name=kirim][value=email]')
  await page.reload()
  await page.waitForSelector('#permohonan > .note')
  expect(await page.inputValue('#nama')).toBe('Sekar')
  expect(await page.inputValue('#nik')).toBe('')
  expect(await page.isChecked('[name=kirim][value=email]')).toBe(true)
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('6171')
  await page.click('#permohonan > .note button')
  expect(await page.inputValue('#nama')).toBe('')
  await page.fill('#nama', 'Sekar lagi')
  answer = (c) => c.body(null, 204, { 'HX-Location': '/sample/inbox' })
  await page.click('#permohonan button:not(.second)')
  await page.waitForURL('**/sample/inbox')
  expect(await page.getAttribute('body', 'class')).toBe('desk')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('the pad writes a picture, and starts again', async () => {
  await page.goto(`${base}/sample/desk`)
  await page.waitForSelector('#ttd-hapus:not([hidden])')
  await page.locator('canvas.pad').scrollIntoViewIfNeeded()
  const box = await page.locator('canvas.pad').boundingBox()
  if (!box) throw new Error('no pad')
  await page.mouse.move(box.x + 40, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + 120, { steps: 8 })
  await page.mouse.up()
  expect(await page.inputValue('#ttd-gambar')).toMatch(/^data:image\/png;base64,/)
  const drawn = await page.evaluate(() => {
    const pad = document.querySelector<HTMLCanvasElement>('canvas.pad')
    return [...(pad?.getContext('2d')?.getImageData(240, 180, 40, 40).data ?? [])].some(Boolean)
  })
  expect(drawn, 'the stroke is under the pen').toBe(true)
  await page.click('#ttd-hapus')
  expect(await page.inputValue('#ttd-gambar')).toBe('')
})

test('a slash goes to the search field, unless somebody is writing', async () => {
  await page.goto(`${base}/sample/desk`)
  await page.waitForSelector('#ttd-hapus:not([hidden])')
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('cari')
  await page.fill('#pertimbangan', '')
  await page.type('#pertimbangan', '1/2')
  expect(await page.inputValue('#pertimbangan')).toBe('1/2')
})

test('a kiosk asks after 90 seconds and forgets everything after 120; Back shows nothing', async () => {
  await page.clock.install()
  await page.goto(`${base}/sample/kiosk`)
  await page.waitForFunction(() => document.forms[0]?.autocomplete === 'off')
  await page.fill('#nama', 'Sekar')
  // The page's clock runs on between these: a busy machine may add some seconds.
  await page.clock.runFor(60_000)
  expect(await page.isHidden('.idle')).toBe(true)
  await page.clock.runFor(31_000)
  expect(await page.isVisible('.idle')).toBe(true)
  expect(await axe(page)).toEqual([])
  await page.click('.idle button')
  expect(await page.isHidden('.idle')).toBe(true)
  expect(await page.inputValue('#nama')).toBe('Sekar')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.clock.runFor(121_000)
  await page.waitForURL('**/kios')
  await page.goBack()
  expect(page.url()).not.toContain('/sample/kiosk')
})

test('a link or a search of a kiosk leaves no trace in the history', async () => {
  await page.goto(`${base}/sample/kiosk`)
  const length = await page.evaluate(() => history.length)
  await page.click('.tiles a')
  await page.waitForURL('**/kios/file')
  await page.goto(`${base}/sample/kiosk`)
  await page.fill('#nama', 'Sekar Lintang')
  await page.press('#nama', 'Enter')
  await page.waitForURL('**/kios/cari?nama=Sekar+Lintang')
  expect(await page.evaluate(() => history.length)).toBe(length + 1)
})

function sampleApp() {
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    c.header('Content-Security-Policy', "default-src 'self'; base-uri 'none'; form-action 'self'")
  })
  app.route('/', assetRoutes)
  app.get('/sample/:name', (c) => paper(c, samples[c.req.param('name')]?.()))
  app.get('/kios/:more?', (c) => paper(c, <StreetLayout title="Kios" office={office} />))
  app.post('/permohonan', async (c) => {
    posts.push(await c.req.formData())
    await new Promise((resolve) => setTimeout(resolve, 150))
    return answer(c)
  })
  return app
}

const paper = (c: Context, page: Child, status: 200 | 409 | 422 | 500 = 200) =>
  c.html(html`<!doctype html>${page}`, status)

// axe comes in from outside the page, so that the page keeps its own strict policy.
async function axe(on: Page): Promise<string[]> {
  const client = await on.context().newCDPSession(on)
  await client.send('Runtime.evaluate', { expression: axeSource })
  const { result } = await client.send('Runtime.evaluate', {
    expression: `axe.run(${JSON.stringify(how)}).then(({ violations }) =>
      JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html).join(' | '))))`,
    awaitPromise: true,
    returnByValue: true,
  })
  await client.detach()
  return JSON.parse(result.value)
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
// WCAG 2.2 asks for targets that a finger can hit; axe leaves that rule off unless told.
const how = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
}
