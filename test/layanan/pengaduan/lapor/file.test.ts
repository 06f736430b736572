import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepFile, sourceOf } from '#src/layanan/pengaduan/lapor/acts/file.ts'
import { readImport } from '#src/layanan/pengaduan/lapor/acts/baca.ts'
import { batalkanImpor } from '#src/layanan/pengaduan/lapor/acts/terapkan.ts'
import { hasFile } from '#src/layanan/pengaduan/lapor/queries.ts'
import { createLaporDesk } from '#test/layanan/pengaduan/lapor/desk.ts'
import { exported, many, told } from '#test/layanan/pengaduan/lapor/exports.ts'

let desk: Awaited<ReturnType<typeof createLaporDesk>>

beforeAll(async () => {
  desk = await createLaporDesk()
})
afterAll(() => desk.drop())

/** An import whose file has not been read. */
async function unread(bytes: Buffer) {
  const id = await desk.bring(await exported([told(1)]))
  await desk.db.transaction().execute((trx) => keepFile(trx, desk.deps.keys, id, bytes))
  await desk.db
    .updateTable('imporLapor')
    .set({ status: 'dibaca', ukuran: bytes.length })
    .where('id', '=', id)
    .execute()
  return id
}

test('berkas yang disimpan sepotong-sepotong terbaca sama, dari mana pun sampai mana pun', async () => {
  const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, at) => (at * 7919) % 251))
  const { read, size } = sourceOf(await desk.kit(), await unread(bytes), bytes.length)
  expect(size).toBe(bytes.length)
  const place = fc.nat(bytes.length)
  await fc.assert(
    fc.asyncProperty(place, place, async (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      expect((await read(from, to)).equals(bytes.subarray(from, to))).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('yang disimpan tersegel: tidak ada isi berkas yang dapat dibaca di basis data', async () => {
  const id = await unread(Buffer.alloc(600_000, 'Warga Uji'))
  const kept = await desk.db
    .selectFrom('imporLaporIsi')
    .selectAll()
    .where('imporId', '=', id)
    .orderBy('ke')
    .execute()
  expect(kept.map(({ ke }) => ke)).toEqual([0, 1, 2])
  for (const { isi } of kept) expect(Buffer.from(isi).includes('Warga Uji')).toBe(false)
})

test('berkas yang dilepas sementara dibaca menghentikan pembacaan, dan bukan berkas rusak', async () => {
  const id = await unread(await exported(many(6000, 40_000)))
  await desk.db.deleteFrom('imporLaporIsi').where('imporId', '=', id).where('ke', '=', 1).execute()
  await readImport(await desk.kit(), id)
  expect(await desk.impor(id)).toMatchObject({ status: 'dibaca', alasan: null })
})

test('sesudah dibaca, dibatalkan, atau ditolak, berkasnya tidak disimpan lagi', async () => {
  const read = await desk.bring(await exported([told(2)]))
  expect(await hasFile(desk.db, read)).toBe(false)
  const foreign = await unread(Buffer.alloc(300_000, 'bukan buku kerja'))
  await readImport(await desk.kit(), foreign)
  expect(await desk.impor(foreign)).toMatchObject({ status: 'ditolak' })
  expect(await hasFile(desk.db, foreign)).toBe(false)
  const ended = await unread(Buffer.alloc(300_000))
  await batalkanImpor(await desk.kit(), ended, desk.admin)
  expect(await hasFile(desk.db, ended)).toBe(false)
})
