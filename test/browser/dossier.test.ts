import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyDossier } from '#src/layanan/informasi-publik/sengketa/dossier/verify/verify.ts'
import { inspect, somebody, visit } from '#test/browser/desk.ts'
import {
  createDossierDesk,
  type DossierDesk,
} from '#test/layanan/informasi-publik/sengketa/dossier/desk.ts'

let desk: DossierDesk
let server: ServerType
let browser: Browser
let address: string
beforeAll(async () => {
  desk = await createDossierDesk()
  server = serve({ fetch: desk.app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser.close()
  server.close()
  await desk.drop()
})

async function ppid(script: boolean) {
  const page = await somebody(browser, address, script)
  const [name, value] = desk.staff.ppid.split('=') as [string, string]
  await page.context().addCookies([{ name, value, url: address }])
  return page
}

test.each([true, false])(
  'dossier dibuat dengan satu tombol dan diunduh, dengan skrip: %s; halamannya bersih menurut axe',
  async (script) => {
    const nomor = await desk.perkara()
    const page = await ppid(script)
    await visit(page, desk.path(nomor.sengketa))
    await inspect(page)
    await page.check('[name=sertakan] >> nth=1')
    await page.click('button:has-text("Buat dan tandatangani")')
    await page.waitForSelector('.problems')
    await inspect(page)
    expect(await page.isChecked('[name=sertakan] >> nth=1')).toBe(true)
    await page.fill('[name=alasan]', 'Diminta Majelis, surat 12/KI/2026.')
    await page.click('button:has-text("Buat dan tandatangani")')
    await page.waitForSelector('a:has-text("Unduh ZIP")')
    await inspect(page)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a:has-text("Unduh ZIP")'),
    ])
    expect(file.suggestedFilename()).toMatch(/^Dossier \d{4}-DS-PPID-2026\.zip$/)
    const { temuan } = await verifyDossier(await file.path())
    expect(temuan).toEqual([])
    await page.context().close()
  },
)
