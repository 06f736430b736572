import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ubahKalender } from '#src/admin/calendar/acts.ts'
import { labelOf } from '#src/admin/calendar/present.ts'
import { newId } from '#src/db/id.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { lockManyBerkas } from '#src/workflow/many/queries.ts'
import { perform } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import { createOfficeDesk, type OfficeDesk, openCase, rina, sari } from '#test/admin/office.ts'

let desk: OfficeDesk
beforeAll(async () => {
  desk = await createOfficeDesk()
})
afterAll(() => desk.drop())

/** An act on a case that moves the older one it comes from, too; `between` the two. */
async function actOnBoth(muda: string, tua: string, between: () => Promise<unknown>) {
  const clock = await desk.clock()
  const lengkap = (trx: Trx, nomor: string) =>
    perform(trx, permohonan, nomor, { act: 'nyatakanLengkap' }, sari, clock)
  return desk.db.transaction().execute(async (trx) => {
    await lengkap(trx, muda)
    await between()
    await lengkap(trx, tua)
  })
}

/** Somebody waits for a lock. */
async function waiting() {
  for (let tries = 0; tries < 400; tries++) {
    const { rows } = await sql`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(desk.db)
    if (rows.length > 0) return
    await sleep(10)
  }
  throw new Error('nobody waits')
}

async function libur(tanggal: string) {
  const clock = await desk.clock()
  const tulis = [{ tanggal, nama: 'Libur', jenis: 'lokal' as const, dasar: 'Uji' }]
  const what = { perbuatan: 'ubahLibur', sebab: 'Uji.', libur: { hapus: [], tulis }, rincian: {} }
  return ubahKalender(desk.db, newId(), what, clock.calendar.versi, labelOf, rina, clock)
}

test('libur baru dan putusan yang menggerakkan dua berkas tidak saling mengunci', async () => {
  const [tua, muda] = [await openCase(desk), await openCase(desk)]
  let moved: Promise<number> | undefined
  await actOnBoth(muda.nomor, tua.nomor, async () => {
    moved = libur('2026-12-08')
    await waiting()
  })
  expect(await moved).toBe(2)
})

test('banyak berkas sekaligus dan putusan yang menggerakkan dua tidak saling mengunci', async () => {
  const [tua, muda] = [await openCase(desk), await openCase(desk)]
  let locked: Promise<unknown[]> | undefined
  await actOnBoth(muda.nomor, tua.nomor, async () => {
    locked = desk.db.transaction().execute((trx) => lockManyBerkas(trx, [tua.nomor, muda.nomor]))
    await waiting()
  })
  expect(await locked).toHaveLength(2)
})
