import { instantOf } from '#src/calendar/date.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import type { ActTelepon, StatusTelepon } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { updateTelepon } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import type {
  JanjiForm,
  JawabLangsungForm,
} from '#src/layanan/call-center/telepon-masuk/step-forms.ts'
import { hashCode, trackingCode } from '#src/secrets.ts'
import { findTerbit } from '#src/layanan/call-center/tanya-jawab/queries.ts'
import type { Step } from '#src/workflow/perform.ts'
import { gantiKode, type Trx } from '#src/workflow/queries.ts'

type StepTelepon = Step<StatusTelepon, ActTelepon>

/** The answer is read out while the caller is on the line: the clock ends (Standar Pelayanan 2.2.3). */
export const jawabStep = (trx: Trx, kit: Kit, said: JawabLangsungForm): StepTelepon => ({
  act: 'jawabLangsung',
  run: async ({ id }) => {
    const entry = await entryOf(trx, said.tanyaJawab)
    await updateTelepon(trx, id, {
      tanyaJawabId: entry?.berkasId ?? null,
      jawaban: said.jawaban || (entry?.jawaban ?? null),
      dijawabPada: kit.clock.now,
    })
    return {
      hasil: entry ? 'tanya-jawab' : 'langsung',
      rincian: entry ? { tanyaJawab: said.tanyaJawab } : null,
    }
  },
})

/**
 * The entry that was read out.
 * @throws Incomplete when it is not published any more
 */
async function entryOf(trx: Trx, nomor: string) {
  if (!nomor) return undefined
  const entry = await findTerbit(trx, nomor)
  if (!entry) throw new Incomplete(`${nomor} tidak terbit lagi. Pilih jawaban lain.`, 'jawaban')
  return entry
}

/**
 * The caller is promised a call back by a time (Standar Pelayanan 2.2.4), and given a kode lacak: who
 * is answered at once needs none.
 */
export const janjiStep = (
  trx: Trx,
  kit: Kit,
  { janjiTanggal, janjiJam }: JanjiForm,
): StepTelepon => ({
  act: 'janjikan',
  run: async ({ id, kodeVersi }) => {
    const janjiPada = instantOf(janjiTanggal, janjiJam)
    if (janjiPada <= kit.clock.now)
      throw new Incomplete('Janji harus sesudah sekarang.', 'janjiJam')
    await updateTelepon(trx, id, { janjiPada })
    await gantiKode(trx, id, kodeVersi, hashCode(trackingCode(kit.keys, id, kodeVersi)))
    return { rincian: { sampai: janjiPada.toISOString() } }
  },
})
