import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Db } from '#src/db/client.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { look } from '#test/luck/office.ts'
import { until } from '#test/support/server.ts'

/** Every number that was given out, in order. */
export const numbersIn = (url: string) =>
  look(url, async (db) => {
    const rows = await db.selectFrom('berkas').select('nomor').orderBy('nomor').execute()
    return rows.map(({ nomor }) => nomor)
  })

/** Waits until every case has its receipt; whoever died with one in hand is noticed in 10 s or so. */
export const receiptsFollow = (url: string) =>
  look(url, (db) => until(async () => (await casesWithout(db, 'surat')).length === 0))

/**
 * The registers after a misfortune: numbers from 1 without a gap in each year, no half case, one
 * receipt each, and an audit that finds nothing.
 */
export async function expectInOrder(url: string) {
  const numbers = await numbersIn(url)
  const years = Map.groupBy(numbers, (nomor) => nomor.slice(0, 8))
  for (const [year, given] of years)
    expect(given).toEqual(given.map((_, at) => year + String(at + 1).padStart(4, '0')))
  await look(url, async (db) => {
    for (const part of ['permohonan', 'jejak', 'tenggat', 'surat'] as const)
      expect(await casesWithout(db, part), `cases without ${part}`).toEqual([])
    expect(await receipts(db)).toBe(numbers.length)
    expect(await orphans(db), 'people without a case').toBe(0)
    expect((await verifyAudit(db, { arsip: true })).temuan).toEqual([])
  })
}

async function casesWithout(db: Db, part: 'permohonan' | 'jejak' | 'tenggat' | 'surat') {
  const { rows } = await sql<{ nomor: string }>`
    select nomor from berkas b
    where not exists (select from ${sql.table(part)} p where p.berkas_id = b.id)`.execute(db)
  return rows.map(({ nomor }) => nomor)
}

async function receipts(db: Db) {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from surat where jenis = 'tanda-bukti-permohonan'`.execute(db)
  return rows[0]!.n
}

async function orphans(db: Db) {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pemohon p
    where not exists (select from berkas b where b.pemohon_id = p.id)`.execute(db)
  return rows[0]!.n
}
