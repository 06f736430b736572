import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clockAt } from '#src/calendar/calendar.ts'
import { addDays, dateOf, endOfDay, instantOf } from '#src/calendar/date.ts'
import { dueAt, extendFrom } from '#src/calendar/period.ts'
import { newId } from '#src/db/id.ts'
import type { Tenggat } from '#src/db/schema.ts'
import { IllegalAct } from '#src/errors.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { unitClock } from '#src/workflow/disposisi/disposisi.ts'
import { shifted, shiftsOf } from '#src/workflow/disposisi/shift.ts'
import { perform } from '#src/workflow/perform.ts'
import { moveClocks, nearest, startClock } from '#src/workflow/tenggat.ts'
import { as, createEngine, type Engine, stateOf } from '#test/workflow/office.ts'

let desk: Engine
beforeAll(async () => {
  desk = await createEngine()
})
afterAll(() => desk.drop())

const days = (state: Awaited<ReturnType<typeof stateOf>>) =>
  Object.fromEntries(state.tenggat.map(({ jenis, batas }) => [jenis, dateOf(batas)]))

// DOMAIN 2.1.
test.each([
  { diterima: '2026-03-09', uu: '2026-03-30', diperpanjang: '2026-04-09' },
  { diterima: '2026-03-16', uu: '2026-04-07', diperpanjang: '2026-04-16' },
  { diterima: '2026-05-11', uu: '2026-05-29', diperpanjang: '2026-06-10' },
  { diterima: '2026-11-21', uu: '2026-12-04', diperpanjang: '2026-12-15' },
  { diterima: '2026-11-23', uu: '2026-12-07', diperpanjang: '2026-12-16' },
])(
  'diterima $diterima: dijawab paling lambat $uu, diperpanjang dari tanggal itu menjadi $diperpanjang',
  async ({ diterima, uu, diperpanjang }) => {
    const begin = desk.time.now
    desk.time.now = instantOf(diterima, '09:00')
    const { nomor } = await desk.openCase()
    const act = async (act: 'nyatakanLengkap' | 'perpanjang') =>
      desk.inOne(async (trx) =>
        perform(trx, permohonan, nomor, { act }, as('ppid'), await desk.clock()),
      )
    await act('nyatakanLengkap')
    expect(days(await stateOf(desk.db, nomor))).toMatchObject({ uu, perki: uu })
    // Whenever it is given, it runs from the old batas.
    desk.time.now = instantOf(addDays(diterima, 2), '15:00')
    await act('perpanjang')
    const after = await stateOf(desk.db, nomor)
    expect(days(after)).toMatchObject({ uu: diperpanjang, perki: diperpanjang })
    for (const one of after.tenggat.filter(({ jenis }) => jenis !== 'kelengkapan'))
      expect(one).toMatchObject({ batasSemula: endOfDay(uu), perpanjangan: 7, jumlah: 10 })
    await expect(act('perpanjang')).rejects.toThrow(IllegalAct)
    expect(await stateOf(desk.db, nomor)).toEqual(after)
    desk.time.now = begin
  },
)

test('diterima dua hari lalu, dicatat hari ini: batas dihitung sejak diterima, batas Perki sejak lengkap', async () => {
  const kemarinDulu = instantOf('2026-12-03', '14:00')
  const { nomor } = await desk.openCase(kemarinDulu)
  await desk.inOne(async (trx) =>
    perform(trx, permohonan, nomor, { act: 'nyatakanLengkap' }, as('petugas'), await desk.clock()),
  )
  const { calendar, now } = await desk.clock()
  const ten = { jumlah: 10, satuan: 'hari kerja' } as const
  const { tenggat } = await stateOf(desk.db, nomor)
  const of = (jenis: string) => tenggat.find((one) => one.jenis === jenis)!
  expect(of('uu').batas).toEqual(dueAt(kemarinDulu, ten, calendar))
  expect(of('perki').batas).toEqual(dueAt(now, ten, calendar))
  expect(of('kelengkapan')).toMatchObject({ ditutupOleh: 'nyatakanLengkap', ditutupPada: now })
})

const instant = fc
  .tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 1_439 }))
  .map(
    ([day, minute]) => new Date(instantOf(addDays('2025-01-02', day)).getTime() + minute * 60_000),
  )

test('bagian unit selalu berakhir sebelum batas undang-undang, atau hari ini juga bila tidak ada lagi waktu', async () => {
  const { calendar } = await desk.clock()
  fc.assert(
    fc.property(
      instant,
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 1, max: 15 }),
      (received, later, own) => {
        const start = clockAt(received, calendar)
        const now = clockAt(new Date(received.getTime() + later * 86_400_000), calendar)
        const uu = running(startClock('b', 'uu', permohonan.clocks.uu, received, start))
        const part = unitClock('b', newId(), [uu], own, now)
        const full = dueAt(now.now, { jumlah: own, satuan: 'hari kerja' }, calendar)
        expect(part.batas <= full || dateOf(part.batas) === now.today).toBe(true)
        if (part.batas >= uu.batas) expect(part.batas).toEqual(endOfDay(now.today))
        // Never shorter than it must be: one day more would not fit.
        if (part.batas < full && part.jumlah > 0) {
          const more = { jumlah: part.jumlah + 1, satuan: 'hari kerja' } as const
          expect(dueAt(now.now, more, calendar) >= uu.batas).toBe(true)
        }
        // The length it says is the length it has: a recount comes to the same day.
        const said = { jumlah: part.jumlah, satuan: part.satuan }
        expect(dueAt(part.mulai as Date, said, calendar)).toEqual(part.batas)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('tenggat unit yang ikut bergeser tetap di dalam batas undang-undang yang diperpanjang, paling banyak selama perpanjangannya', async () => {
  const { calendar } = await desk.clock()
  const extension = permohonan.acts.perpanjang.extends!
  fc.assert(
    fc.property(
      instant,
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 1, max: 15 }),
      (received, complete, asked, days) => {
        const at = (later: number) =>
          clockAt(new Date(received.getTime() + later * 86_400_000), calendar)
        const [uu, perki] = [at(0), at(complete)].map((when, index) => {
          const jenis = index === 0 ? 'uu' : 'perki'
          return running(startClock('b', jenis, permohonan.clocks[jenis], when.now, when))
        }) as [Tenggat, Tenggat]
        const part = running(unitClock('b', newId(), [uu, perki], days, at(asked)))
        const [shift] = shiftsOf([uu, perki, part], extension, { calendar })
        if (!shift) return
        const after = { ...part, ...shifted(shift, extension.period, { calendar }).change }
        const end = Math.min(
          ...[uu, perki].map(({ batas }) =>
            extendFrom(batas, extension.period, calendar).getTime(),
          ),
        )
        expect(after.batas.getTime()).toBeLessThan(end)
        expect(after.batas > part.batas).toBe(true)
        expect(after.perpanjangan).toBeLessThanOrEqual(7)
        // A recount comes to the same days.
        const length = { jumlah: after.jumlah + after.perpanjangan, satuan: after.satuan }
        expect(dueAt(after.mulai, length, calendar)).toEqual(after.batas)
      },
    ),
    { numRuns: 1_000 },
  )
})

test('batas waktu berkas adalah yang paling awal dari tenggat kantor yang masih berjalan, apa pun yang dibuka dan ditutup', async () => {
  const { calendar } = await desk.clock()
  const jenis = Object.keys(permohonan.clocks) as (keyof typeof permohonan.clocks)[]
  const some = fc.subarray(jenis)
  fc.assert(
    fc.property(instant, some, some, some, fc.boolean(), (at, before, opens, closes, ending) => {
      const clock = clockAt(at, calendar)
      const old = before.map((one) =>
        running(startClock('b', one, permohonan.clocks[one], at, clock)),
      )
      const moves = moveClocks(permohonan, { opens, closes, ending }, 'uji', 'b', old, at, clock)
      const closed = new Set(moves.changed.map(({ id }) => id))
      const left = [...old.filter(({ id }) => !closed.has(id)), ...moves.started]
      const earliest = left
        .filter(({ jenis }) => jenis !== 'melengkapi')
        .map(({ batas }) => batas.getTime())
      expect(nearest(old, moves)?.getTime()).toBe(
        earliest.length ? Math.min(...earliest) : undefined,
      )
      for (const { id, jenis: one } of old)
        expect(closed.has(id)).toBe(ending || closes.includes(one as never))
    }),
    { numRuns: 500 },
  )
})

const running = (started: ReturnType<typeof startClock>) =>
  ({
    ...started,
    perpanjangan: 0,
    dasarPerpanjangan: null,
    batasSemula: null,
    ditutupPada: null,
    ditutupOleh: null,
  }) as Tenggat
