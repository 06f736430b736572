import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { explainMinutes, type MenitHitung } from '#src/calendar/explain.ts'
import { type Remaining, remaining } from '#src/calendar/period.ts'
import { hariTanggal, pukul } from '#src/calendar/words.ts'
import type { Tenggat } from '#src/db/schema.ts'

/** A clock of menit layanan as a page shows it. */
export type MinutesView = {
  jumlah: number
  dasar: string
  batas: string
  /** While it runs: how long is left in minutes of service. */
  sisa: Remaining | null
  /** Once it has ended: whether in time. */
  tepat: boolean
  hitungan: MenitHitung[]
}

/** The clock `layanan` of a case: until when, how much is left, which minutes count; null without one. */
export function minutesOf(tenggat: Tenggat[], { now, calendar }: Clock): MinutesView | null {
  const one = tenggat.find(({ jenis }) => jenis === 'layanan')
  if (!one) return null
  const { batas, ditutupPada, mulai, jumlah, satuan, dasar } = one
  return {
    jumlah,
    dasar,
    batas: `${hariTanggal(dateOf(batas))}, ${pukul(timeOf(batas))}`,
    sisa: ditutupPada ? null : remaining(now, batas, satuan, calendar),
    tepat: ditutupPada !== null && ditutupPada <= batas,
    hitungan: explainMinutes(mulai, { jumlah, satuan }, calendar),
  }
}
