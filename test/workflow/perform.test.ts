import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden, IllegalAct, Incomplete, NotFound, Stale } from '#src/errors.ts'
import {
  type ActPermohonan,
  permohonan,
  type StatusPermohonan,
} from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { open, perform, record } from '#src/workflow/perform.ts'
import type { ActSpec, Party } from '#src/workflow/procedure.ts'
import { as, createEngine, type Engine, empty, faultsOf, stateOf } from '#test/workflow/office.ts'

let desk: Engine
let nowhere: string
beforeAll(async () => {
  desk = await createEngine()
  nowhere = (await desk.openCase()).nomor
})
afterAll(() => desk.drop())

const acts = Object.keys(permohonan.acts) as ActPermohonan[]
const statuses = Object.keys(permohonan.statuses) as StatusPermohonan[]
const parties: Party[] = [
  ...new Set(acts.flatMap((act) => permohonan.acts[act].by as readonly Party[])),
  'administrator',
  'pimpinan',
]
const spec = (act: ActPermohonan) =>
  permohonan.acts[act] as ActSpec<StatusPermohonan, keyof typeof permohonan.clocks>

/** What the table says of a step: where it leads, or that it is refused. */
function lawful(act: ActPermohonan, status: string, party: Party, chosen: StatusPermohonan) {
  const { from, by, to } = spec(act)
  if (!(from as readonly string[]).includes(status) || !by.includes(party)) return undefined
  if (to === 'tetap') return status
  if (typeof to === 'string') return chosen === to ? to : undefined
  return to.includes(chosen) ? chosen : undefined
}

type Try = { act: ActPermohonan; party: Party; chosen: StatusPermohonan; days: number }

/** A step that is likely lawful for whoever stands at this status; every second one is anything. */
function aim(status: StatusPermohonan, one: Try, pick: number): Try {
  const able = acts.filter((act) => spec(act).from.includes(status))
  if (pick % 3 === 0 || able.length === 0) return one
  const act = able[pick % able.length]!
  const { by, to } = spec(act)
  const leads = (typeof to === 'string' ? [to] : to) as readonly StatusPermohonan[]
  const chosen = leads[pick % leads.length]!
  return { ...one, act, party: by[pick % by.length]!, chosen }
}

const tries = fc.array(
  fc.record({
    act: fc.constantFrom(...acts),
    party: fc.constantFrom(...parties),
    chosen: fc.constantFrom(...statuses),
    days: fc.integer({ min: 0, max: 3 }),
    pick: fc.nat(1_000),
  }),
  { minLength: 4, maxLength: 14 },
)

test('perbuatan apa pun oleh siapa pun: yang boleh menurut tabel terjadi, yang lain tidak mengubah apa-apa', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(tries, async (steps) => {
      const begin = desk.time.now
      const { nomor } = await desk.openCase()
      let extended = false
      for (const { pick, ...any } of steps) {
        const before = await stateOf(desk.db, nomor)
        const status = before.berkas.status as StatusPermohonan
        const { act, party, chosen, days } = aim(status, any, pick)
        desk.time.now = new Date(desk.time.now.getTime() + days * 86_400_000)
        // A unit that was never asked does not even see the case.
        const stranger = party === 'ppid_pelaksana'
        const after = lawful(act, status, party, chosen)
        const open = before.tenggat.filter((one) => one.ditutupPada === null)
        const closed = !open.some(({ jenis }) => jenis === 'uu' || jenis === 'perki')
        // Once, and while there is a date to extend: not after a keberatan opened the case again.
        const twice = act === 'perpanjang' && (extended || closed)
        const doing = desk
          .clock()
          .then((clock) =>
            desk.inOne((trx) =>
              perform(
                trx,
                permohonan,
                nomor,
                { act, ...(spec(act).to !== 'tetap' && { to: chosen }) },
                as(party),
                clock,
              ),
            ),
          )
        if (after === undefined || stranger || twice) {
          await expect(doing).rejects.toThrow(stranger ? NotFound : IllegalAct)
          expect(await stateOf(desk.db, nomor)).toEqual(before)
          continue
        }
        await doing
        if (act === 'perpanjang') extended = true
        seen.add(act)
        const now = await stateOf(desk.db, nomor)
        expect(now.berkas).toMatchObject({
          status: after,
          giliran: permohonan.statuses[after as StatusPermohonan].giliran,
          versi: before.berkas.versi + 1,
        })
        expect(now.jejak).toHaveLength(before.jejak.length + 1)
        expect(await faultsOf(desk.db, nomor)).toEqual([])
        const running = now.tenggat.filter((one) => one.ditutupPada === null)
        const akhir = Boolean(
          (permohonan.statuses[after as StatusPermohonan] as { akhir?: true }).akhir,
        )
        expect(now.berkas.selesaiPada !== null).toBe(akhir)
        if (akhir) expect(running).toEqual([])
        for (const jenis of spec(act).closes ?? [])
          expect(running.map((one) => one.jenis)).not.toContain(jenis)
      }
      desk.time.now = begin
    }),
    { numRuns: 60 },
  )
  expect(seen.size).toBeGreaterThan(acts.length / 2)
  expect((await verifyAudit(desk.db)).temuan).toEqual([])
}, 120_000)

test('tiap pasangan status, perbuatan, dan pihak diputus oleh tabel saja', async () => {
  const clock = await desk.clock()
  const { nomor } = await desk.openCase()
  const refused: string[] = []
  for (const act of acts)
    for (const party of parties.filter((one) => one !== 'ppid_pelaksana')) {
      const to = spec(act).to
      const chosen = (typeof to === 'string' ? to : to[0]) as StatusPermohonan
      if (lawful(act, 'diterima', party, chosen) !== undefined) continue
      await expect(
        desk.inOne((trx) => perform(trx, permohonan, nomor, { act }, as(party), clock)),
      ).rejects.toThrow(IllegalAct)
      refused.push(`${act} ${party}`)
    }
  expect(refused.length).toBeGreaterThan(100)
  expect(await faultsOf(desk.db, nomor)).toEqual([])
  expect((await stateOf(desk.db, nomor)).jejak).toHaveLength(1)
})

test('yang gagal di tengah perbuatan membatalkan semuanya, juga nomor dan jejak', async () => {
  const clock = await desk.clock()
  const { nomor } = await desk.openCase()
  const before = await stateOf(desk.db, nomor)
  const failing = {
    act: 'nyatakanLengkap' as const,
    run: () => Promise.reject(new Error('listrik padam')),
  }
  await expect(
    desk.inOne((trx) => perform(trx, permohonan, nomor, failing, as('petugas'), clock)),
  ).rejects.toThrow('listrik padam')
  await expect(
    desk.inOne(async (trx) => {
      await perform(trx, permohonan, nomor, { act: 'nyatakanLengkap' }, as('petugas'), clock)
      throw new Error('sesudahnya')
    }),
  ).rejects.toThrow('sesudahnya')
  expect(await stateOf(desk.db, nomor)).toEqual(before)
})

test('versi lama ditolak, versi yang dibaca diterima, tanpa versi tidak ditanya', async () => {
  const clock = await desk.clock()
  const { nomor, versi } = await desk.openCase()
  const act = (act: ActPermohonan, asked?: number) =>
    desk.inOne((trx) =>
      perform(trx, permohonan, nomor, { act, versi: asked }, as('petugas'), clock),
    )
  await act('nyatakanTidakLengkap', versi)
  const before = await stateOf(desk.db, nomor)
  await expect(act('lengkapi', versi)).rejects.toThrow(Stale)
  await expect(act('lengkapi', versi + 2)).rejects.toThrow(Stale)
  expect(await stateOf(desk.db, nomor)).toEqual(before)
  await act('lengkapi', versi + 1)
  await act('nyatakanTidakLengkap')
})

test('dua puluh petugas sekaligus pada satu berkas: satu yang menang, yang lain diberi tahu', async () => {
  const clock = await desk.clock()
  const { nomor, versi } = await desk.openCase()
  const all = await Promise.allSettled(
    Array.from({ length: 20 }, () =>
      desk.inOne((trx) =>
        perform(trx, permohonan, nomor, { act: 'cabut', versi }, as('petugas'), clock),
      ),
    ),
  )
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const one of all)
    if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(IllegalAct)
  expect((await stateOf(desk.db, nomor)).jejak).toHaveLength(2)
  expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test('berkas prosedur lain dan berkas yang tidak ada tidak ditemukan', async () => {
  const clock = await desk.clock()
  const other = { ...permohonan, name: 'keberatan' }
  const doing = (nomor: string, procedure = permohonan) =>
    desk.inOne((trx) => perform(trx, procedure, nomor, { act: 'cabut' }, as('petugas'), clock))
  await expect(doing('PI-2026-9999')).rejects.toThrow(NotFound)
  await expect(doing(nowhere, other as typeof permohonan)).rejects.toThrow(NotFound)
  await expect(
    desk.inOne((trx) =>
      record(trx, 'PI-2026-9999', { perbuatan: 'lihatNik' }, as('petugas'), clock),
    ),
  ).rejects.toThrow(NotFound)
})

test('catatan tanpa perubahan tidak menaikkan versi dan tidak menggeser apa pun', async () => {
  const clock = await desk.clock()
  const { nomor } = await desk.openCase()
  const before = await stateOf(desk.db, nomor)
  await desk.inOne((trx) => record(trx, nomor, { perbuatan: 'lihatNik' }, as('ppid'), clock))
  const after = await stateOf(desk.db, nomor)
  expect(after.berkas).toEqual({
    ...before.berkas,
    jejakJumlah: 2,
    jejakHash: after.berkas.jejakHash,
  })
  expect(after.tenggat).toEqual(before.tenggat)
  expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test('PPID Pelaksana hanya mengenal berkas unitnya', async () => {
  const clock = await desk.clock()
  const { nomor } = await desk.openCase()
  const [unit, other] = await desk.db.selectFrom('unitKerja').select('id').limit(2).execute()
  const look = (unitKerjaId: string | null) =>
    desk.inOne((trx) =>
      record(trx, nomor, { perbuatan: 'lihat' }, as('ppid_pelaksana', unitKerjaId), clock),
    )
  await expect(look(unit!.id)).rejects.toThrow(NotFound)
  await expect(look(null)).rejects.toThrow(NotFound)
  await desk.db
    .updateTable('berkas')
    .set({ unitKerjaId: unit!.id })
    .where('nomor', '=', nomor)
    .execute()
  await look(unit!.id)
  await expect(look(other!.id)).rejects.toThrow(NotFound)
})

test('berkas dibuka hanya oleh yang berhak, dan tidak di masa depan', async () => {
  const clock = await desk.clock()
  const opening = (party: Party, ms: number) =>
    desk.inOne((trx) =>
      open(
        trx,
        permohonan,
        { ...empty, diterimaPada: new Date(clock.now.getTime() + ms) },
        as(party),
        clock,
      ),
    )
  for (const party of ['ppid', 'atasan_ppid', 'pimpinan', 'administrator', 'sistem'] as const)
    await expect(opening(party, 0)).rejects.toThrow(Forbidden)
  await expect(opening('petugas', 1)).rejects.toThrow(Incomplete)
  const { berkas } = await stateOf(desk.db, (await opening('pemohon', -86_400_000 * 30)).nomor)
  expect(berkas.dicatatOleh).toBe('Uji pemohon')
  expect(berkas.dicatatPada).toEqual(clock.now)
  expect(berkas.diterimaPada).toEqual(new Date(clock.now.getTime() - 86_400_000 * 30))
})
