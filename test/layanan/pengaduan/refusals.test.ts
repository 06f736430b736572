import { afterAll, beforeAll, expect, test } from 'vitest'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import {
  type ActMeja,
  createPengaduanDesk,
  type PengaduanDesk,
  perbuatan,
  ways,
} from '#test/layanan/pengaduan/desk.ts'
import { tryForbidden } from '#test/support/refusals.ts'
import { stateOf } from '#test/workflow/office.ts'

let desk: PengaduanDesk
beforeAll(async () => {
  desk = await createPengaduanDesk()
})
afterAll(() => desk.drop())

const acts = Object.keys(perbuatan) as ActMeja[]

test.each(Object.keys(ways) as (keyof typeof ways)[])(
  'laporan %s menolak setiap perbuatan yang tidak boleh, dari setiap peran, tanpa berubah',
  async (status) => {
    const nomor = await desk.sampai(status)
    const before = await stateOf(desk.db, nomor)
    // Its unit answers no second time, although the table would let it.
    const { tried, wrong } = await tryForbidden({
      procedure: pengaduan,
      status,
      acts,
      seenByUnit: before.disposisi.length > 0,
      send: async (act, role) =>
        (await desk.kirim(nomor, act as ActMeja, {}, desk.staff[role])).status,
    })
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(100)
    expect(await stateOf(desk.db, nomor)).toEqual(before)
  },
  120_000,
)
