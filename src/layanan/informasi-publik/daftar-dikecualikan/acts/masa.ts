import { endOfDay, instantOf } from '#src/calendar/date.ts'
import { newId } from '#src/db/id.ts'
import type { InformasiDikecualikan } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { daftarDikecualikan } from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'

/** The clock of a sheet: the end of the nearest line that was called up. */
export function masaOf(berkasId: string, called: InformasiDikecualikan[], { clock }: Kit) {
  const [last] = called.map(({ berlakuSampai }) => berlakuSampai!).toSorted()
  if (!last) return []
  return [
    {
      id: newId(),
      berkasId,
      disposisiId: null,
      jenis: 'masa',
      dasar: daftarDikecualikan.clocks.masa.dasar,
      // Counted from the last day itself, so that a new calendar does not move it.
      mulai: instantOf(last),
      satuan: 'hari' as const,
      jumlah: 0,
      batas: endOfDay(last),
      tanggungan: 'kantor' as const,
      versiKalender: clock.calendar.versi,
    },
  ]
}

/** In force, or waiting for nothing but its end. */
export const isLiving = (one: InformasiDikecualikan) => one.mulai !== null && one.akhirPada === null

export const keyOf = ({ id }: InformasiDikecualikan) => id
