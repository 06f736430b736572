import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#src/db/id.ts'
import { Forbidden, IllegalAct, Incomplete, NotFound, Stale } from '#src/errors.ts'
import {
  type ActPermohonan,
  permohonan,
  type StatusPermohonan,
} from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { openMany, performMany } from '#src/workflow/many.ts'
import { open, type Opening, perform } from '#src/workflow/perform.ts'
import { as, createEngine, type Engine, empty, faultsOf, stateOf } from '#test/workflow/office.ts'

let desk: Engine
beforeAll(async () => {
  desk = await createEngine()
})
afterAll(() => desk.drop())

class Undone extends Error {}

/** What an act leaves behind, and then it never happened. */
async function tried<T>(act: (trx: Parameters<typeof open>[0]) => Promise<T>): Promise<T> {
  let left: T | undefined
  await desk
    .inOne(async (trx) => {
      left = await act(trx)
      throw new Undone()
    })
    .catch((error) => {
      if (!(error instanceof Undone)) throw error
    })
  return left as T
}

/** A case without what is drawn anew each time: ids of clocks and the places of rows. */
async function plain(db: Parameters<typeof stateOf>[0], nomor: string) {
  const { berkas, jejak, tenggat } = await stateOf(db, nomor)
  return {
    berkas,
    jejak: jejak.map((row) => ({ ...row, id: 0 })),
    tenggat: tenggat
      .map((row) => ({ ...row, id: '' }))
      .sort((a, b) => (a.jenis + a.mulai.toISOString() < b.jenis + b.mulai.toISOString() ? -1 : 1)),
  }
}

const words = fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replaceAll('\0', ' '))
const openings = fc.array(
  fc.record({
    hours: fc.nat(3000),
    perihal: words,
    cari: fc.array(fc.option(words), { maxLength: 3 }),
    cariTeks: words,
    catatan: fc.option(words),
    rincian: fc.option(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.nat())),
  }),
  { minLength: 1, maxLength: 12 },
)

test('membuka banyak berkas sekaligus sama dengan membukanya satu per satu', async () => {
  const clock = await desk.clock()
  await fc.assert(
    fc.asyncProperty(openings, async (drawn) => {
      const all: Opening[] = drawn.map(({ hours, ...what }) => ({
        ...empty,
        ...what,
        id: newId(),
        diterimaPada: new Date(clock.now.getTime() - hours * 3_600_000),
      }))
      const one = await tried(async (trx) => {
        const made = []
        for (const what of all)
          made.push((await open(trx, permohonan, what, as('petugas'), clock)).nomor)
        return Promise.all(made.map((nomor) => plain(trx, nomor)))
      })
      const many = await tried(async (trx) => {
        const made = await openMany(trx, permohonan, all, as('petugas'), clock)
        expect(made.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
        return Promise.all(made.map(({ nomor }) => plain(trx, nomor)))
      })
      expect(many).toEqual(one)
    }),
    { numRuns: 25 },
  )
}, 120_000)

const acts = Object.keys(permohonan.acts) as ActPermohonan[]
const isFirst = (act: ActPermohonan) =>
  (permohonan.acts[act].from as readonly string[]).includes(permohonan.opening.to)
/** One that cannot be done ends the others: most are such as a new case allows. */
const oneOf = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...acts.filter(isFirst)) },
  { weight: 1, arbitrary: fc.constantFrom(...acts) },
)

test('berbuat pada banyak berkas sekaligus sama dengan satu per satu', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(oneOf, fc.nat(20)), { minLength: 1, maxLength: 6 }),
      fc.array(fc.constantFrom(...acts), { maxLength: 3 }),
      async (drawn, before) => {
        const clock = await desk.clock()
        const cases: string[] = []
        for (const _ of drawn) cases.push((await desk.openCase()).nomor)
        for (const act of before)
          await desk
            .inOne((trx) => perform(trx, permohonan, cases[0]!, stepOf(act, 0), any, clock))
            .catch(() => undefined)
        const steps = drawn.map(([act, pick], i) => ({ nomor: cases[i]!, ...stepOf(act, pick) }))
        const ending = (doing: Promise<unknown>) => doing.then(String, (e: Error) => e.name)
        let one: unknown
        let many: unknown
        const first = await ending(
          tried(async (trx) => {
            for (const { nomor, ...step } of steps)
              await perform(trx, permohonan, nomor, step, any, clock)
            one = await Promise.all(cases.map((nomor) => plain(trx, nomor)))
          }),
        )
        const second = await ending(
          tried(async (trx) => {
            await performMany(trx, permohonan, steps, any, clock)
            many = await Promise.all(cases.map((nomor) => plain(trx, nomor)))
          }),
        )
        expect(second).toBe(first)
        expect(many).toEqual(one)
        if (one) for (const { act } of steps) seen.add(act)
      },
    ),
    { numRuns: 80 },
  )
  expect(seen.size).toBeGreaterThan(2)
}, 120_000)

const any = { ...as('petugas'), peran: ['petugas', 'ppid', 'pemohon', 'sistem'] as const }

/** A lawful choice of where the act leads, if it leads to several. */
function stepOf(act: ActPermohonan, pick: number) {
  const to = permohonan.acts[act].to as string | readonly string[]
  return typeof to === 'string'
    ? { act, catatan: `catatan ${pick}` }
    : { act, to: to[pick % to.length] as StatusPermohonan }
}

test('seribu berkas: nomor urut tanpa celah, jejak utuh, juga bila yang lain membatalkan di tengah', async () => {
  const clock = await desk.clock()
  const many = (n: number) =>
    Array.from({ length: n }, () => ({ ...empty, diterimaPada: clock.now }))
  const before = Number((await desk.openCase()).nomor.slice(-4))
  const taken = await Promise.all([
    desk.inOne((trx) => openMany(trx, permohonan, many(1000), as('petugas'), clock)),
    tried((trx) => openMany(trx, permohonan, many(7), as('petugas'), clock)).then(() => []),
    desk.inOne((trx) => openMany(trx, permohonan, many(300), as('petugas'), clock)),
  ])
  const numbers = taken.flat().map(({ nomor }) => Number(nomor.split('-')[2]))
  expect(numbers.sort((a, b) => a - b)).toEqual(
    Array.from({ length: 1300 }, (_, i) => before + 1 + i),
  )
  for (const { nomor } of taken[0]!.slice(-3)) expect(await faultsOf(desk.db, nomor)).toEqual([])
  expect((await verifyAudit(desk.db)).temuan).toEqual([])
})

test('satu yang tidak boleh membatalkan semuanya', async () => {
  const clock = await desk.clock()
  const soon = { ...empty, diterimaPada: new Date(clock.now.getTime() + 1) }
  const now = { ...empty, diterimaPada: clock.now }
  const opening = (peran: 'petugas' | 'ppid', all: Opening[]) =>
    desk.inOne((trx) => openMany(trx, permohonan, all, as(peran), clock))
  await expect(opening('ppid', [now])).rejects.toThrow(Forbidden)
  await expect(opening('petugas', [now, soon])).rejects.toThrow(Incomplete)
  expect(await opening('petugas', [])).toEqual([])

  const a = await desk.openCase()
  const b = await desk.openCase()
  const acting = (steps: { nomor: string; act: ActPermohonan; versi?: number }[]) =>
    desk.inOne((trx) => performMany(trx, permohonan, steps, as('petugas'), clock))
  const before = [await stateOf(desk.db, a.nomor), await stateOf(desk.db, b.nomor)]
  const cabut = (nomor: string) => ({ nomor, act: 'cabut' as const })
  await expect(acting([cabut(a.nomor), { ...cabut(b.nomor), versi: 9 }])).rejects.toThrow(Stale)
  await expect(acting([cabut(a.nomor), cabut('PI-2026-9999')])).rejects.toThrow(NotFound)
  await expect(acting([cabut(a.nomor), cabut(a.nomor)])).rejects.toThrow(NotFound)
  await expect(acting([cabut(a.nomor), { nomor: b.nomor, act: 'lengkapi' }])).rejects.toThrow(
    IllegalAct,
  )
  expect([await stateOf(desk.db, a.nomor), await stateOf(desk.db, b.nomor)]).toEqual(before)
  await acting([cabut(a.nomor), { ...cabut(b.nomor), versi: b.versi }])
  expect(await faultsOf(desk.db, a.nomor)).toEqual([])
})
