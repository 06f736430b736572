import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { newId } from '#src/db/id.ts'
import type { Kanal } from '#src/db/schema.ts'
import { Forbidden, Incomplete } from '#src/errors.ts'
import { type By, byWhom, chain } from '#src/workflow/jejak.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Party, Procedure } from '#src/workflow/procedure.ts'
import { nearest, ownClock, type StartedClock, startClock } from '#src/workflow/tenggat.ts'

export type Opening = {
  id?: string
  kanal: Kanal
  /** When the office truly received it; may be before now, never after. */
  diterimaPada: Date
  pemohonId: string | null
  perihal: string
  unitKerjaId?: string | null
  petugasId?: string | null
  asal?: string | null
  kodeLacak?: string | null
  /** How long clocks are where the office's setting says otherwise than the table. */
  lama?: Readonly<Record<string, number>>
  /** Short text of the search: names, telephone. */
  cari: (string | null)[]
  /** Long text of the search. */
  cariTeks: string
  catatan?: string | null
  rincian?: Record<string, unknown> | null
  /** Clocks beside those of the table, which run from the day of a fact of their own. */
  clocks?: StartedClock[]
}

/**
 * In whose name the cases are opened.
 * @throws Forbidden when the actor may not open such a case
 * @throws Incomplete when one would be received in the future
 */
export function openerOf<S extends string, A extends string, C extends string>(
  { name, opening }: Procedure<S, A, C>,
  all: readonly Pick<Opening, 'diterimaPada'>[],
  actor: Actor,
  clock: Clock,
): Party {
  const party = actor.peran.find((one) => opening.by.includes(one))
  if (!party) throw new Forbidden(`${actor.peran.join(', ')} may not open a ${name}`)
  if (all.some(({ diterimaPada }) => diterimaPada > clock.now))
    throw new Incomplete('Waktu diterima tidak boleh di masa depan.', 'tanggalDiterima')
  return party
}

/** The year a number given now belongs to. */
export const yearOf = (clock: Clock) => Number(dateOf(clock.now).slice(0, 4))

/**
 * What is written of a case that is opened now with this number of the year.
 * @throws Incomplete when the calendar knows of no service hours to count it by
 */
export function openingOf<S extends string, A extends string, C extends string>(
  procedure: Procedure<S, A, C>,
  what: Opening,
  urut: number,
  by: By,
  clock: Clock,
) {
  const { opening, seri } = procedure
  const own = ownClock(procedure, clock)
  const id = what.id ?? newId()
  const nomor = `${seri}-${yearOf(clock)}-${String(urut).padStart(4, '0')}`
  const clocks = [
    ...opening.opens.map((jenis) => {
      const spec = procedure.clocks[jenis]
      const period = { ...spec, jumlah: what.lama?.[jenis] ?? spec.jumlah }
      return counted(() => startClock(id, jenis, period, what.diterimaPada, own))
    }),
    ...(what.clocks ?? []),
  ]
  const first = chain(
    {
      ...byWhom(by, clock),
      berkasId: id,
      perbuatan: opening.act,
      dari: null,
      ke: opening.to,
      catatan: what.catatan ?? (what.asal ? `Berasal dari ${what.asal}.` : null),
      rincian: what.rincian ?? null,
    },
    { jejakJumlah: 0, jejakHash: null },
  )
  const row = {
    id,
    prosedur: procedure.name,
    nomor,
    asal: what.asal ?? null,
    status: opening.to,
    giliran: procedure.statuses[opening.to].giliran,
    kanal: what.kanal,
    diterimaPada: what.diterimaPada,
    dicatatPada: clock.now,
    dicatatOleh: by.actor.nama,
    pemohonId: what.pemohonId,
    perihal: what.perihal,
    unitKerjaId: what.unitKerjaId ?? null,
    petugasId: what.petugasId ?? null,
    batasWaktu: nearest([], { started: clocks, changed: [] }),
    kodeLacak: what.kodeLacak ?? null,
    jejakJumlah: first.urutan,
    jejakHash: first.hash,
  }
  const cari = { pendek: [nomor, ...what.cari, what.perihal], panjang: what.cariTeks }
  return { row, cari, clocks, first }
}

function counted<T>(count: () => T): T {
  try {
    return count()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const why = 'Jam layanan tidak tercatat di Kalender kerja. Minta administrator mengisinya.'
    throw new Incomplete(why, 'tanggalDiterima')
  }
}
