import type { Clock } from '#src/calendar/calendar.ts'
import {
  hasilPermintaan,
  permintaanData,
  seesPerson,
} from '#src/layanan/permintaan-data/procedure.ts'
import type { Asked } from '#src/layanan/permintaan-data/queries.ts'
import { minutesOf } from '#src/workflow/minutes.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import { viewWhole } from '#src/workflow/whole/view.ts'

export type PermintaanView = ReturnType<typeof viewPermintaan>

/** A data request as its page at the desk shows it, and the acts this reader may do now. */
export function viewPermintaan(whole: Whole, asked: Asked, actor: Actor, clock: Clock) {
  return {
    ...viewWhole(permintaanData, whole, actor, clock),
    asked,
    hasil: hasilPermintaan[whole.berkas.hasil as keyof typeof hasilPermintaan] ?? null,
    menit: minutesOf(whole.tenggat, clock),
    canSeePerson: seesPerson(actor.peran),
    menjadi: becameOf(whole),
  }
}

/** The number of the permohonan that a data request became. */
export function becameOf({ jejak }: Whole): string | null {
  const rincian = jejak.find(({ perbuatan }) => perbuatan === 'alihkan')?.rincian
  return typeof rincian?.menjadi === 'string' ? rincian.menjadi : null
}
