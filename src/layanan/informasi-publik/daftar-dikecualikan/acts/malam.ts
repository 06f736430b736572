import { tanggal } from '#src/calendar/words.ts'
import type { InformasiDikecualikan } from '#src/db/schema.ts'
import { IllegalAct } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import {
  isLiving,
  keyOf,
  masaOf,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/masa.ts'
import {
  pastEnd,
  soonEnding,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/night/queries.ts'
import {
  daftarDikecualikan,
  type StatusUji,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import { itemsOf, updateLiving } from '#src/layanan/informasi-publik/daftar-dikecualikan/queries.ts'
import { horizon } from '#src/layanan/informasi-publik/daftar-dikecualikan/term.ts'
import { perform, sistem, type Step } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

type NightStep = Step<StatusUji, 'ingatkan' | 'akhiri'>

/**
 * Thirty hari kerja before its end an exemption is work for the PPID again (PP 61/2010 Pasal 11;
 * Perki 1/2021 Pasal 52). Done again, or by two processes, it is done once.
 * @returns how many sheets were called up
 */
export async function ingatkanYangSegeraHabis(kit: Kit): Promise<number> {
  const until = horizon(kit.clock)
  return each(kit, await soonEnding(kit.db, until), (trx) => ({
    act: 'ingatkan',
    run: async ({ id }) => {
      const living = (await itemsOf(trx, id)).filter(isLiving)
      const soon = living.filter(
        (one) => one.diingatkanPada === null && endsBy(one, until) && !endsBefore(one, kit),
      )
      if (soon.length === 0) throw new IllegalAct('nothing to call up')
      await updateLiving(trx, id, { diingatkanPada: kit.clock.now }, soon.map(keyOf))
      const told = living.filter((one) => one.diingatkanPada !== null)
      return { catatan: lines(soon), parts: { started: masaOf(id, [...told, ...soon], kit) } }
    },
  }))
}

/**
 * At its end what was exempt is open by itself (Perki 1/2021 Pasal 52): the morning after the last
 * day. Done again, or by two processes, it is done once.
 * @returns how many sheets had something that ended
 */
export async function akhiriYangHabis(kit: Kit): Promise<number> {
  return each(kit, await pastEnd(kit.db, kit.clock.today), (trx) => ({
    act: 'akhiri',
    run: async ({ id }) => {
      const living = (await itemsOf(trx, id)).filter(isLiving)
      const over = living.filter((one) => endsBefore(one, kit))
      if (over.length === 0) throw new IllegalAct('nothing has ended')
      const ends = { akhirPada: kit.clock.now, akhirSebab: 'waktu' as const }
      await updateLiving(trx, id, ends, over.map(keyOf))
      const left = living.filter((one) => !over.includes(one))
      const told = left.filter((one) => one.diingatkanPada !== null)
      return {
        to: left.length === 0 ? 'berakhir' : told.length > 0 ? 'akan_berakhir' : 'ditetapkan',
        catatan: lines(over),
        parts: { started: masaOf(id, told, kit) },
      }
    },
  }))
}

/** Each sheet in a transaction of its own; what another process has done meanwhile is left alone. */
async function each(kit: Kit, sheets: { nomor: string }[], step: (trx: Trx) => NightStep) {
  let done = 0
  for (const { nomor } of sheets) {
    try {
      await kit.db
        .transaction()
        .execute((trx) => perform(trx, daftarDikecualikan, nomor, step(trx), sistem, kit.clock))
      done += 1
    } catch (error) {
      if (!(error instanceof IllegalAct)) throw error
    }
  }
  return done
}

const endsBy = ({ berlakuSampai }: InformasiDikecualikan, day: string) =>
  berlakuSampai !== null && berlakuSampai <= day
const endsBefore = ({ berlakuSampai }: InformasiDikecualikan, { clock }: Kit) =>
  berlakuSampai !== null && berlakuSampai < clock.today

const lines = (items: InformasiDikecualikan[]) =>
  items
    .map(({ informasi, berlakuSampai }) => `${informasi} (sampai ${tanggal(berlakuSampai!)})`)
    .join('; ')
