import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ubahKalender } from '#src/admin/calendar/acts.ts'
import { labelOf } from '#src/admin/calendar/present.ts'
import { dateOf, addDays, instantOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import { newId } from '#src/db/id.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { forwardTo } from '#src/workflow/disposisi/disposisi.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { perform } from '#src/workflow/perform.ts'
import { createOfficeDesk, type OfficeDesk, openCase, rina, sari } from '#test/admin/office.ts'

let desk: OfficeDesk
beforeAll(async () => {
  desk = await createOfficeDesk()
})
afterAll(() => desk.drop())

const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-12-01', n))
const edit = fc.record({
  hapus: fc.array(day, { maxLength: 4 }),
  tulis: fc.uniqueArray(day, { maxLength: 4 }),
})

async function change({ hapus, tulis }: { hapus: string[]; tulis: string[] }) {
  const clock = await desk.clock()
  const rows = tulis.map((tanggal) => ({
    tanggal,
    nama: 'Libur',
    jenis: 'lokal' as const,
    dasar: 'Uji',
  }))
  const libur = { hapus, tulis: rows }
  const what = { perbuatan: 'ubahLibur', sebab: 'Uji.', libur, rincian: {} }
  return ubahKalender(desk.db, newId(), what, clock.calendar.versi, labelOf, rina, clock)
}

async function extend(nomor: string) {
  const clock = await desk.clock()
  await desk.db.transaction().execute(async (trx) => {
    await perform(trx, permohonan, nomor, { act: 'nyatakanLengkap' }, sari, clock)
    await perform(
      trx,
      permohonan,
      nomor,
      { act: 'perpanjang' },
      { ...sari, peran: ['ppid'] },
      clock,
    )
  })
}

/** The applicant must complete it, and has a clock of their own beside the office's. */
async function lengkapi(nomor: string) {
  const clock = await desk.clock()
  await desk.db
    .transaction()
    .execute((trx) => perform(trx, permohonan, nomor, { act: 'nyatakanTidakLengkap' }, sari, clock))
}

async function disposisi(nomor: string) {
  const clock = await desk.clock()
  const { id: unitKerjaId } = await desk.db
    .selectFrom('unitKerja')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const ppid = { ...sari, peran: ['ppid' as const] }
  await desk.db.transaction().execute((trx) =>
    perform(
      trx,
      permohonan,
      nomor,
      {
        act: 'disposisi',
        run: async (berkas, running) => {
          const part = { unitKerjaId, permintaan: 'Mohon datanya.' }
          const { started } = await forwardTo(trx, berkas, running, [part], 5, ppid, clock)
          return { parts: { started } }
        },
      },
      ppid,
      clock,
    ),
  )
}

test('sesudah perubahan kalender apa pun, tiap batas yang berjalan adalah hitungan kalender terbaru, dan rantai jejak utuh', async () => {
  for (let n = 0; n < 6; n++) {
    const { nomor } = await openCase(desk, instantOf(addDays('2026-12-01', n), '08:00'))
    if (n % 2 === 0) await extend(nomor)
    if (n % 4 === 0) await disposisi(nomor)
    if (n > 1 && n % 2 === 1) await lengkapi(nomor)
  }
  await fc.assert(
    fc.asyncProperty(edit, async (one) => {
      await change(one)
      const { calendar } = await desk.clock()
      const running = await desk.db
        .selectFrom('tenggat')
        .selectAll()
        .where('ditutupPada', 'is', null)
        .execute()
      for (const {
        mulai,
        jumlah,
        perpanjangan,
        satuan,
        batas,
        batasSemula,
        versiKalender,
      } of running) {
        expect(batas).toEqual(dueAt(mulai, { jumlah: jumlah + perpanjangan, satuan }, calendar))
        if (batasSemula) expect(batasSemula).toEqual(dueAt(mulai, { jumlah, satuan }, calendar))
        expect(versiKalender).toBe(calendar.versi)
      }
      const cases = await desk.db.selectFrom('berkas').select(['id', 'batasWaktu']).execute()
      for (const { id, batasWaktu } of cases)
        expect(batasWaktu!.getTime()).toBe(
          Math.min(
            ...running
              .filter((t) => t.berkasId === id && t.jenis !== 'melengkapi')
              .map((t) => t.batas.getTime()),
          ),
        )
    }),
    { numRuns: 25 },
  )
  expect((await verifyAudit(desk.db)).temuan).toEqual([])
})

test('ribuan berkas terbuka dihitung ulang dalam satu transaksi', async () => {
  const { db } = desk
  const all = Array.from({ length: 61 }, (_, n) => addDays('2026-12-01', n))
  await change({ hapus: all, tulis: [] })
  const clock = await desk.clock()
  const base = await openCase(desk)
  await multiply(base.id, 3000)
  const moved = await change({ hapus: [], tulis: ['2026-12-08'] })
  expect(moved).toBeGreaterThan(3000)
  const wrong = await db
    .selectFrom('tenggat')
    .select('id')
    .where('ditutupPada', 'is', null)
    .where('versiKalender', '<=', clock.calendar.versi)
    .execute()
  expect(wrong).toEqual([])
  expect(
    dateOf(
      (
        await db
          .selectFrom('tenggat')
          .select('batas')
          .where('berkasId', '=', base.id)
          .where('jenis', '=', 'uu')
          .executeTakeFirstOrThrow()
      ).batas,
    ),
  ).toBe(
    dateOf(
      dueAt(base.diterimaPada, { jumlah: 10, satuan: 'hari kerja' }, (await desk.clock()).calendar),
    ),
  )
})

/** So many more cases with the same clocks: what counts here is how many, not how they came. */
async function multiply(id: string, times: number) {
  const clocks = await desk.db
    .selectFrom('tenggat')
    .selectAll()
    .where('berkasId', '=', id)
    .execute()
  const berkas = await desk.db
    .selectFrom('berkas')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  for (let at = 0; at < times; at += 500) {
    const ids = Array.from({ length: 500 }, newId)
    const cases = ids.map((one, n) => ({
      ...berkas,
      id: one,
      nomor: `UJI-${at + n}`,
      cariTeks: null,
      jejakJumlah: 0,
      jejakHash: null,
    }))
    await desk.db.insertInto('berkas').values(cases).execute()
    await desk.db
      .insertInto('tenggat')
      .values(
        ids.flatMap((one) => clocks.map((clock) => ({ ...clock, id: newId(), berkasId: one }))),
      )
      .execute()
  }
}
