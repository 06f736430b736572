import { afterAll, beforeAll, expect, test } from 'vitest'
import { up } from '#migrations/2026-11-30T1910_end_parts_left_open.ts'
import {
  createPermohonanDesk,
  type PermohonanDesk,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { faultsOf } from '#test/workflow/office.ts'

let desk: PermohonanDesk
beforeAll(async () => {
  desk = await createPermohonanDesk()
})
afterAll(() => desk.drop())

test('bagian yang tertinggal terbuka berakhir ketika berkasnya berakhir; yang masih ditunggu tetap terbuka', async () => {
  const [ended, waiting] = [await desk.sampai('di_unit'), await desk.sampai('di_unit')]
  await desk.lakukan(ended, 'cabut')
  const { berkas, disposisi, tenggat } = await desk.state(ended)
  const before = await desk.state(waiting)
  // As it was left before the engine ended parts.
  const [part] = disposisi
  await desk.db
    .updateTable('disposisi')
    .set({ dibatalkanPada: null })
    .where('id', '=', part!.id)
    .execute()
  await desk.db
    .updateTable('tenggat')
    .set({ ditutupPada: null, ditutupOleh: null })
    .where('disposisiId', '=', part!.id)
    .execute()
  expect(await faultsOf(desk.db, ended)).not.toEqual([])
  await desk.db.transaction().execute((trx) => up(trx))
  const after = await desk.state(ended)
  expect(after.disposisi[0]!.dibatalkanPada).toEqual(berkas.selesaiPada)
  expect(after.tenggat).toEqual(tenggat)
  expect(await faultsOf(desk.db, ended)).toEqual([])
  expect(await desk.state(waiting)).toEqual(before)
})
