import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { explainMinutes, type MenitHitung } from '#src/calendar/explain.ts'
import { type Remaining, remaining } from '#src/calendar/period.ts'
import { hariTanggal, pukul, tanggalPendek } from '#src/calendar/words.ts'
import type { Tenggat } from '#src/db/schema.ts'
import {
  type ActPermintaan,
  hasilPermintaan,
  permintaanData,
  seesPerson,
  type StatusPermintaan,
} from '#src/layanan/permintaan-data/procedure.ts'
import type { Asked } from '#src/layanan/permintaan-data/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { openActs } from '#src/workflow/procedure.ts'
import { viewTrail } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'

export type PermintaanView = ReturnType<typeof viewPermintaan>

/** A data request as its page at the desk shows it, and the acts this reader may do now. */
export function viewPermintaan(whole: Whole, asked: Asked, actor: Actor, clock: Clock) {
  const { berkas, disposisi } = whole
  const status = permintaanData.statuses[berkas.status as StatusPermintaan]
  const mine = disposisi.filter((one) => one.unitKerjaId === actor.unitKerjaId)
  return {
    ...whole,
    asked,
    status,
    hasil: hasilPermintaan[berkas.hasil as keyof typeof hasilPermintaan] ?? null,
    acts: openActs(permintaanData, berkas.status, actor.peran) as ActPermintaan[],
    giliran: status.giliran,
    anda: status.giliran !== null && actor.peran.includes(status.giliran),
    masuk: moment(berkas.diterimaPada),
    menit: minutesOf(whole.tenggat, clock),
    trail: viewTrail(permintaanData, whole.jejak),
    bagianSaya: mine.find(({ dijawabPada, dibatalkanPada }) => !dijawabPada && !dibatalkanPada),
    canSeePerson: seesPerson(actor.peran),
    dokumen: whole.lampiran.filter(({ jenis }) => jenis === 'dokumen'),
    menjadi: becameOf(whole),
  }
}

export type MinutesView = {
  batas: string
  /** While it runs: how long is left in minutes of service. */
  sisa: Remaining | null
  /** Once it has ended: whether in time. */
  tepat: boolean
  hitungan: MenitHitung[]
}

/** The 30 menit layanan of a case: until when, how much is left, which minutes count. */
export function minutesOf(tenggat: Tenggat[], { now, calendar }: Clock): MinutesView | null {
  const one = tenggat.find(({ jenis }) => jenis === 'layanan')
  if (!one) return null
  const { batas, ditutupPada, mulai, jumlah, satuan } = one
  return {
    batas: `${hariTanggal(dateOf(batas))}, ${pukul(timeOf(batas))}`,
    sisa: ditutupPada ? null : remaining(now, batas, satuan, calendar),
    tepat: ditutupPada !== null && ditutupPada <= batas,
    hitungan: explainMinutes(mulai, { jumlah, satuan }, calendar),
  }
}

/** The number of the permohonan that a data request became. */
export function becameOf({ jejak }: Whole): string | null {
  const rincian = jejak.find(({ perbuatan }) => perbuatan === 'alihkan')?.rincian
  return typeof rincian?.menjadi === 'string' ? rincian.menjadi : null
}

/** "14 Des, 09.31" */
export const moment = (instant: Date) =>
  `${tanggalPendek(dateOf(instant))}, ${timeOf(instant).replace(':', '.')}`
