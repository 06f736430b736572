import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { hashPassword } from '#src/auth/password.ts'
import { insertPetugas } from '#src/auth/queries.ts'
import type { Db } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import { listen } from '#src/http/listen.ts'
import { type Role, unitRoles } from '#src/workflow/procedure.ts'
import { createTestApp } from '#test/support/app.ts'
import { createDatabase } from '#test/support/database.ts'
import { startServer } from '#test/support/server.ts'

/** A word that only tests know. */
export const SANDI = 'sandi-meja-ppid-2026'

const people: [Role, string, string][] = [
  ['petugas', 'Wening Astuti', 'Pranata Humas'],
  ['petugas_data', 'Intan Permatasari', 'Statistisi'],
  ['operator', 'Maya Contohsuara', 'Operator Call Center'],
  ['ppid', 'Damar Prasetyo', 'Kepala Bidang Informasi dan Komunikasi Publik'],
  ['ppid_pelaksana', 'Yoga Permana', 'Sekretaris'],
  ['atasan_ppid', 'Laras Kinanti', 'Sekretaris Daerah'],
  ['petugas_sekretariat', 'Tuti Handayani', 'Pengadministrasi Umum'],
  ['admin_pengaduan', 'Yuliana Contoh', 'Pranata Humas'],
  ['kasi', 'Zubaidah Contoh', 'Kepala Seksi Pelayanan Informasi dan Pengaduan Publik'],
  ['pejabat_penghubung', 'Arifin Contohkarya', 'Kepala Subbagian'],
  ['administrator', 'Rina Contohsari', 'Pranata Komputer'],
]

/**
 * The real program on a database of its own, with one officer of each role, and a real Chromium. What
 * people do there is in `steps.ts`.
 */
export async function openDesk() {
  const { db, url, drop } = await createDatabase()
  await addPeople(db)
  const loket = await startServer(url)
  const browser = await launch()
  return {
    db,
    loket,
    browser,
    close: async () => {
      await browser.close()
      await loket.end('SIGTERM')
      await drop()
    },
  }
}

export type Desk = Pick<Awaited<ReturnType<typeof openDesk>>, 'db' | 'browser' | 'close'> & {
  loket: { address: string }
}

/**
 * The same application within the test, with a clock that stands still on Monday, 7 December 2026,
 * and is moved:
 *
 *     const desk = await openClockedDesk()
 *     await desk.pass(20)
 *
 * A session lasts 30 minutes: who comes back after the clock has moved signs in again.
 */
export async function openClockedDesk() {
  const app = await createTestApp()
  await addPeople(app.db)
  const { address, stop } = await listen(app.app.fetch, { host: '127.0.0.1', port: 0 })
  const browser = await launch()
  return {
    db: app.db,
    loket: { address },
    browser,
    time: app.time,
    /** Does the work that is due: receipts are signed, files are read. */
    work: app.jobs.run,
    kit: app.kit,
    /** Lets so many days pass, as the calendar counts them. */
    pass: (hari: number) => {
      app.time.now = new Date(app.time.now.getTime() + hari * 86_400_000)
    },
    close: async () => {
      await browser.close()
      await stop()
      await app.drop()
    },
  }
}

const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  })

async function addPeople(db: Db) {
  const unit = await db
    .selectFrom('unitKerja')
    .select('id')
    .where('kode', '=', 'dpupr')
    .executeTakeFirstOrThrow()
  const sandi = await hashPassword(SANDI)
  for (const [peran, nama, jabatan] of people)
    await insertPetugas(db, {
      id: newId(),
      nama,
      jabatan,
      sandi,
      email: `${peran}@contoh.go.id`,
      peran: [peran],
      nip: '19900101 201501 1 001',
      unitKerjaId: unitRoles.includes(peran) ? unit.id : null,
      dibuatPada: new Date(),
    })
}

// Where script is switched off axe cannot run; the same pages are looked at with it on.
const scripted = new WeakSet<Page>()

/** Somebody at a browser, with script or without. */
export async function somebody(browser: Browser, address: string, script: boolean): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    javaScriptEnabled: script,
    acceptDownloads: true,
    viewport: { width: 1280, height: 900 },
    locale: 'id-ID',
    timezoneId: 'Asia/Pontianak',
  })
  context.setDefaultTimeout(120_000)
  const page = await context.newPage()
  page.on('pageerror', (error) => expect.unreachable(error.message))
  if (script) scripted.add(page)
  return page
}

/** An officer who has signed in. */
export async function officer({ browser, loket }: Desk, role: Role, script: boolean) {
  const page = await somebody(browser, loket.address, script)
  await page.goto('/masuk')
  await page.fill('[name=surel]', `${role}@contoh.go.id`)
  await page.fill('[name=sandi]', SANDI)
  await page.click('main button')
  await page.waitForURL(/\/meja/)
  return page
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** What axe finds on the page as it stands, WCAG 2.2 AA (which it leaves off in part) and best practice. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run: (how: object) => Promise<Found> } }).axe
    type Found = { violations: { id: string; nodes: { html: string }[] }[] }
    const { violations } = await run.run({ rules: { 'target-size': { enabled: true } } })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

/** Opens a page, and has axe look at it where there is script to look with. */
export async function visit(page: Page, path: string) {
  await page.goto(path)
  await inspect(page)
}

/** Axe finds nothing here. */
export async function inspect(page: Page) {
  if (scripted.has(page)) expect(await axe(page), page.url()).toEqual([])
}

/** The same in the dark, and on the smallest telephone. */
export async function inspectEverywhere(page: Page) {
  await inspect(page)
  if (!scripted.has(page)) return
  await wear(page, 'dark')
  await inspect(page)
  await wear(page, 'light')
  const size = page.viewportSize()!
  await page.setViewportSize({ width: 360, height: 740 })
  await inspect(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide, `${page.url()} is wider than a telephone`).toBeLessThanOrEqual(360)
  await page.setViewportSize(size)
}

/** Changes the theme, and waits until no colour is on its way to another. */
async function wear(page: Page, colorScheme: 'dark' | 'light') {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)))
}
