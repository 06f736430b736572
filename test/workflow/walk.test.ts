import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ubahKalender } from '#src/admin/calendar/acts.ts'
import { labelOf } from '#src/admin/calendar/present.ts'
import { addDays } from '#src/calendar/date.ts'
import { newId } from '#src/db/id.ts'
import { IllegalAct, Incomplete } from '#src/errors.ts'
import { procedures } from '#src/layanan/procedures.ts'
import { forwardTo } from '#src/workflow/disposisi/disposisi.ts'
import { performMany } from '#src/workflow/many.ts'
import { open, perform } from '#src/workflow/perform.ts'
import { openActs, type Party, unitsMayAnswer } from '#src/workflow/procedure.ts'
import { createOfficeDesk, type OfficeDesk, rina } from '#test/admin/office.ts'
import { as, empty, faultsOf, stateOf } from '#test/workflow/office.ts'

let desk: OfficeDesk
beforeAll(async () => {
  desk = await createOfficeDesk()
})
afterAll(() => desk.drop())

const inOne = (act: Parameters<ReturnType<typeof desk.db.transaction>['execute']>[0]) =>
  desk.db.transaction().execute(act)

/** Which act of those that are open, where it leads, to how many units, in which way; or a new holiday. */
const step = fc.record({
  act: fc.nat(),
  to: fc.nat(),
  unit: fc.nat(2),
  banyak: fc.boolean(),
  libur: fc.option(fc.nat(60), { freq: 6 }),
})
type Drawn = typeof step extends fc.Arbitrary<infer T> ? T : never

test.each(Object.values(procedures))(
  '$name: sesudah perbuatan apa pun, batas waktu adalah tenggat kantor terdekat, dan yang berakhir tidak meninggalkan apa pun',
  async (procedure) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        const nomor = await opened()
        for (const one of steps) {
          if (one.libur === null) await walk(nomor, one)
          else await newHoliday(one.libur)
          expect(await faultsOf(desk.db, nomor)).toEqual([])
        }
      }),
      { numRuns: 15 },
    )

    async function opened() {
      const clock = await desk.clock()
      const by = as(procedure.opening.by[0]!)
      return desk.db
        .transaction()
        .execute(
          async (trx) =>
            (await open(trx, procedure, { ...empty, diterimaPada: clock.now }, by, clock)).nomor,
        )
    }

    async function walk(nomor: string, { act: nth, to: leads, unit, banyak }: Drawn) {
      const { berkas } = await stateOf(desk.db, nomor)
      const acts = openActs(procedure, berkas.status, everybody)
      const act = acts[nth % acts.length]
      if (!act) return
      const { to: allowed, by } = procedure.acts[act]!
      const to = Array.isArray(allowed) ? allowed[leads % allowed.length] : undefined
      const after = to ?? (allowed === 'tetap' ? berkas.status : String(allowed))
      const who = { ...as(by[0]!), peran: [...by, 'petugas' as const] }
      const clock = await desk.clock()
      const asks = act !== 'jawabDisposisi' && unitsMayAnswer(procedure, after)
      const what = { act, ...(to && { to }) }
      await inOne((trx) =>
        banyak
          ? performMany(trx, procedure, [{ nomor, ...what }], who, clock)
          : perform(
              trx,
              procedure,
              nomor,
              {
                ...what,
                run: async (berkas, running) => {
                  const parts = (await units()).slice(0, asks ? unit : 0)
                  if (parts.length === 0) return {}
                  const asked = parts.map((unitKerjaId) => ({ unitKerjaId, permintaan: 'Uji.' }))
                  const { started } = await forwardTo(trx, berkas, running, asked, 5, who, clock)
                  return { parts: { started } }
                },
              },
              who,
              clock,
            ),
      ).catch((error) => {
        if (!(error instanceof IllegalAct) && !(error instanceof Incomplete)) throw error
      })
    }
  },
)

const everybody = [
  ...new Set(
    Object.values(procedures).flatMap(({ acts }) => Object.values(acts).flatMap(({ by }) => by)),
  ),
] as Party[]

const units = async () =>
  (await desk.db.selectFrom('unitKerja').select('id').orderBy('id').limit(2).execute()).map(
    ({ id }) => id,
  )

async function newHoliday(day: number) {
  const clock = await desk.clock()
  const tanggal = addDays('2026-12-01', day)
  const libur = {
    hapus: [tanggal],
    tulis: [{ tanggal, nama: 'Libur', jenis: 'lokal' as const, dasar: 'Uji' }],
  }
  const what = { perbuatan: 'ubahLibur', sebab: 'Uji.', libur, rincian: {} }
  await ubahKalender(desk.db, newId(), what, clock.calendar.versi, labelOf, rina, clock)
}
