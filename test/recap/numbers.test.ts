import fc from 'fast-check'
import type { HTMLElement } from 'node-html-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyCase, type Office, readOffice, writeCases } from '#test/recap/cases.ts'
import type { Facts } from '#test/recap/count.ts'
import { countMonth } from '#test/recap/month.ts'
import { readCases } from '#test/recap/raw.ts'
import { countOf, type Link, linksOf, loose, readBook, readPage } from '#test/recap/read.ts'
import { recaps } from '#test/recap/recaps.ts'
import { createTestApp, type TestApp } from '#test/support/app.ts'
import { page } from '#test/support/page.ts'

let desk: TestApp
let office: Office
let pimpinan: string
let unit: string
beforeAll(async () => {
  desk = await createTestApp()
  pimpinan = await desk.signIn('pimpinan')
  office = await readOffice(desk.db)
  unit = await desk.signIn('ppid_pelaksana', { unitKerjaId: office.unit[0]!.id })
})
afterAll(() => desk.drop())

type Address = { halaman: (bulan: string) => string; buku: (bulan: string) => string }

/**
 * The page, the rows behind its numbers and its workbook, as somebody sees them, against what was
 * counted anew. Of each way in which numbers narrow their rows one is followed; all of them if told.
 */
async function compare(address: Address, bulan: string, facts: Facts, as: string, all = false) {
  const open = async (path: string) => page(await desk.get(path, { as }))
  const root = await open(address.halaman(bulan))
  expect(loose(root)).toEqual([])
  comparePage(readPage(root), facts)
  compareBook((await readBook(await desk.get(address.buku(bulan), { as }))).lines, facts)
  const ways = Map.groupBy(linksOf(root), wayOf)
  const lists = new Map<string, HTMLElement>()
  for (const links of ways.values()) {
    for (const link of all ? links : links.slice(0, 1)) {
      const list = lists.get(link.href) ?? (await open(link.href))
      lists.set(link.href, list)
      expect(`${link.kata}: ${countOf(list, link)}`).toBe(`${link.kata}: ${link.jumlah}`)
    }
    if (all) await compareExport(links, lists, as)
  }
}

/** What narrows the rows behind a number. */
const wayOf = ({ href, kata }: Link) =>
  [...new URL(href, 'http://x').searchParams.keys(), /^[\d.]+ orang/.test(kata)].join()

/** The workbook of a list has as many rows as its number says. */
async function compareExport(links: Link[], lists: Map<string, HTMLElement>, as: string) {
  const some = links.find(({ jumlah, kata }) => jumlah > 0 && !/^[\d.]+ orang/.test(kata))
  if (!some) return
  const unduh = lists.get(some.href)!.querySelector('main a[href*=".xlsx"]')!
  const href = unduh.getAttribute('href')!.replaceAll('&amp;', '&')
  const { rows } = await readBook(await desk.get(href, { as }))
  expect(`${some.kata}: ${rows[0]}`).toBe(`${some.kata}: ${some.jumlah}`)
}

function comparePage({ strip, parts, time }: ReturnType<typeof readPage>, facts: Facts) {
  expect(strip).toEqual(facts.strip)
  for (const [name, lines] of Object.entries(parts)) {
    const counted = facts.parts[name]
    expect(counted, `nobody counted ${name}`).toBeDefined()
    for (const [label, cells] of Object.entries(lines))
      expect([label, ...cells]).toEqual([label, ...(counted![label] ?? cells.map(() => 0))])
    for (const [label, [jumlah]] of Object.entries(counted!))
      if (jumlah !== 0) expect(Object.keys(lines), name).toContain(label)
  }
  if (facts.time) expect(time).toEqual(facts.time)
}

type BookLine = Awaited<ReturnType<typeof readBook>>['lines'][number]

function compareBook(lines: readonly BookLine[], { lines: headlines, parts }: Facts) {
  for (const { section, label, cells } of lines) {
    const counted =
      parts[section]?.[label] ?? (parts[section] ? cells.map(() => 0) : [headlines[label]])
    expect([section, label, ...cells]).toEqual([section, label, ...counted.slice(0, cells.length)])
  }
  for (const [section, counted] of Object.entries(parts))
    for (const [label, [jumlah]] of Object.entries(counted))
      if (jumlah !== 0 && lines.some((line) => line.section === section))
        expect(
          lines.filter((line) => line.section === section).map((line) => line.label),
        ).toContain(label)
}

/** One for each run: none, then some. */
const months = ['2026-03', '2026-04']

describe.each(recaps)('rekap $prosedur', (recap) => {
  test('untuk data apa pun: tiap angka sama dengan hitungan ulang, dengan barisnya, dan dengan bukunya', async () => {
    const left = [...months]
    const one = fc.record({ ...anyCase, ...(recap.fields as object) })
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 24, maxLength: 40 }), async (cases) => {
        const bulan = left.shift()!
        await writeCases(desk.db, office, recap, cases as never, bulan, desk.time.now)
        const all = await readCases<never>(desk.db, recap, bulan)
        const { clock } = await desk.kit()
        const own = all.filter(({ disposisi }) =>
          disposisi.some(({ unitKerjaId }) => unitKerjaId === office.unit[0]!.id),
        )
        const facts = await recap.count(all, clock, desk.db)
        await compare(recap, bulan, facts, pimpinan, all.length > 0)
        if (recap.unit) await compare(recap, bulan, await recap.count(own, clock, desk.db), unit)
      }),
      { numRuns: 2, endOnFailure: true, examples: [[[]]] },
    )
  })
})

/** Cases of a list that is no service of the standard. */
const unserved = {
  prosedur: 'tanya-jawab',
  seri: 'TJ',
  write: () => ({
    berkas: { status: 'terbit' },
    selesai: true,
    tenggat: { jenis: 'tinjau', ditutup: true },
    rows: [],
  }),
}

test('bulan semua layanan: tiap angka sama dengan hitungan ulang, dengan barisnya, dan dengan bukunya', async () => {
  const address: Address = {
    halaman: (bulan) => `/meja/bulan?dari=${bulan}&sampai=${bulan}`,
    buku: (bulan) => `/meja/bulan.xlsx?dari=${bulan}&sampai=${bulan}`,
  }
  for (const bulan of months) {
    await writeCases(
      desk.db,
      office,
      unserved,
      fc.sample(fc.record(anyCase), 3),
      bulan,
      desk.time.now,
    )
    await compare(address, bulan, await countMonth(desk, bulan), pimpinan, true)
    await compare(address, bulan, await countMonth(desk, bulan, office.unit[0]!.id), unit)
  }
})
