import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { up } from '#migrations/2026-11-30T1900_say_whose_a_clock_is.ts'
import { newId } from '#src/db/id.ts'
import { procedures } from '#src/layanan/procedures.ts'
import { createEngine, type Engine, faultsOf } from '#test/workflow/office.ts'

let desk: Engine
beforeAll(async () => {
  desk = await createEngine()
})
afterAll(() => desk.drop())

test('tenggat yang sudah berjalan menjadi milik yang disebut tabel, dan batas waktu berkas dihitung dari milik kantor saja', async () => {
  const nomor: string[] = []
  for (const [prosedur, { clocks }] of Object.entries(procedures))
    for (const jenis of Object.keys(clocks)) nomor.push(await caseWith(prosedur, jenis))
  await sql`alter table tenggat drop column tanggungan`.execute(desk.db)
  await sql`update berkas b set batas_waktu = (select min(batas) from tenggat t where t.berkas_id = b.id)`.execute(
    desk.db,
  )
  await up(desk.db)
  const rows = await desk.db
    .selectFrom('tenggat')
    .innerJoin('berkas', 'berkas.id', 'tenggat.berkasId')
    .select(['prosedur', 'jenis', 'tanggungan'])
    .execute()
  expect(rows.length).toBeGreaterThan(nomor.length)
  for (const { prosedur, jenis, tanggungan } of rows)
    expect([prosedur, jenis, tanggungan]).toEqual([
      prosedur,
      jenis,
      (procedures[prosedur]!.clocks[jenis] ?? { tanggungan: 'kantor' }).tanggungan,
    ])
  for (const one of nomor) expect(await faultsOf(desk.db, one), one).toEqual([])
})

/** A case of a procedure with a clock that ends before the office's own, and one that ends after it. */
async function caseWith(prosedur: string, jenis: string): Promise<string> {
  const { id, nomor } = await desk.openCase()
  const { calendar, now } = await desk.clock()
  await desk.db.updateTable('berkas').set({ prosedur }).where('id', '=', id).execute()
  await desk.db.deleteFrom('tenggat').where('berkasId', '=', id).execute()
  const one = (jenis: string, day: number) => ({
    id: newId(),
    berkasId: id,
    jenis,
    dasar: 'Uji',
    mulai: now,
    satuan: 'hari' as const,
    jumlah: day,
    batas: new Date(now.getTime() + day * 86_400_000),
    versiKalender: calendar.versi,
  })
  const rows = jenis === 'masa' ? [one(jenis, 3)] : [one(jenis, 3), one('unit', 9)]
  await desk.db.insertInto('tenggat').values(rows).execute()
  return nomor
}
