import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { once } from '#src/workflow/once.ts'
import { open } from '#src/workflow/perform.ts'
import { as, createEngine, type Engine, empty, faultsOf } from '#test/workflow/office.ts'

let desk: Engine
beforeAll(async () => {
  desk = await createEngine()
})
afterAll(() => desk.drop())

const numbers = async (tahun: number) =>
  (await desk.db.selectFrom('berkas').select('nomor').orderBy('nomor').execute())
    .map(({ nomor }) => nomor)
    .filter((nomor) => nomor.startsWith(`PI-${tahun}-`))
const upTo = (tahun: number, count: number) =>
  Array.from({ length: count }, (_, n) => `PI-${tahun}-${String(n + 1).padStart(4, '0')}`)

async function register(fail: boolean) {
  const clock = await desk.clock()
  return desk.inOne(async (trx) => {
    const berkas = await open(
      trx,
      permohonan,
      { ...empty, diterimaPada: clock.now },
      as('petugas'),
      clock,
    )
    if (fail) throw new Error('gagal')
    return berkas.nomor
  })
}

test('lima puluh pendaftaran sekaligus mendapat nomor 1 sampai 50', async () => {
  const given = await Promise.all(Array.from({ length: 50 }, () => register(false)))
  expect(given.sort()).toEqual(upTo(2026, 50))
})

test('sepertiganya batal: nomor yang lain tetap tanpa celah', async () => {
  const before = (await numbers(2026)).length
  const all = await Promise.allSettled(Array.from({ length: 60 }, (_, n) => register(n % 3 === 0)))
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(40)
  expect(await numbers(2026)).toEqual(upTo(2026, before + 40))
  for (const nomor of (await numbers(2026)).slice(-10))
    expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test('tahun baru menurut jam kota mulai dari nomor 1', async () => {
  desk.time.now = new Date('2026-12-31T16:59:59Z')
  expect(await register(false)).toMatch(/^PI-2026-/)
  desk.time.now = new Date('2026-12-31T17:00:00Z')
  expect(await register(false)).toBe('PI-2027-0001')
})

test('lima puluh kali kirim dengan satu kunci: sekali terjadi, semua dijawab sama', async () => {
  const before = (await numbers(2027)).length
  const kunci = randomUUID()
  const clock = await desk.clock()
  const answers = await Promise.all(
    Array.from({ length: 50 }, () =>
      once(desk.db, kunci, async (trx) => {
        const what = { ...empty, diterimaPada: clock.now }
        return (await open(trx, permohonan, what, as('petugas'), clock)).nomor
      }),
    ),
  )
  expect(new Set(answers).size).toBe(1)
  expect(await numbers(2027)).toHaveLength(before + 1)
})

test('kunci dari kiriman yang gagal dapat dipakai lagi', async () => {
  const kunci = randomUUID()
  await expect(once(desk.db, kunci, () => Promise.reject(new Error('gagal')))).rejects.toThrow()
  expect(await once(desk.db, kunci, async () => 'jadi')).toBe('jadi')
  expect(await once(desk.db, kunci, async () => 'lagi')).toBe('jadi')
})
