import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf, endOfDay } from '#src/calendar/date.ts'
import { dueAt, hariKerja } from '#src/calendar/period.ts'
import { newId } from '#src/db/id.ts'
import type { Berkas, Disposisi, Tenggat } from '#src/db/schema.ts'
import { IllegalAct, Incomplete, NotFound } from '#src/errors.ts'
import { disposisiOf, insertDisposisi, updateDisposisi } from '#src/workflow/disposisi/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import { type StartedClock, startClock } from '#src/workflow/tenggat.ts'

export type Part = { unitKerjaId: string; permintaan: string }

/**
 * Asks several units at once, each with a clock of its own inside the statutory one.
 * @param days hari kerja that a unit has, by the office's setting
 * @throws Incomplete when no unit is named, or one of them has an open part already
 */
export async function forwardTo(
  trx: Trx,
  berkas: Berkas,
  running: Tenggat[],
  parts: Part[],
  days: number,
  actor: Actor,
  clock: Clock,
): Promise<{ started: StartedClock[]; ids: string[] }> {
  if (parts.length === 0) throw new Incomplete('Pilih sedikitnya satu unit.')
  const open = (await disposisiOf(trx, berkas.id)).filter(isOpen)
  if (parts.some(({ unitKerjaId }) => open.some((one) => one.unitKerjaId === unitKerjaId)))
    throw new Incomplete('Unit itu sudah diminta menjawab.')
  const rows = parts.map((part) => ({
    id: newId(),
    berkasId: berkas.id,
    ...part,
    oleh: actor.nama,
    dimintaPada: clock.now,
  }))
  await insertDisposisi(trx, rows)
  const started = rows.map(({ id }) => unitClock(berkas.id, id, running, days, clock))
  return { started, ids: rows.map(({ id }) => id) }
}

/** A unit's clock: its own days, but never past the day before the statutory batas. */
export function unitClock(
  berkasId: string,
  disposisiId: string,
  running: Tenggat[],
  days: number,
  clock: Clock,
): StartedClock {
  const spec = {
    label: 'Bagian unit',
    tanggungan: 'kantor' as const,
    ...hariKerja(days, 'Pengaturan kantor'),
  }
  const own = startClock(berkasId, 'unit', spec, clock.now, clock, disposisiId)
  const statutory = running.filter(
    ({ disposisiId: part, tanggungan }) => part === null && tanggungan === 'kantor',
  )
  const nearest = Math.min(...statutory.map(({ batas }) => batas.getTime()), Infinity)
  const shorter = Array.from({ length: days }, (_, index) => days - index).find(
    (count) =>
      dueAt(clock.now, { jumlah: count, satuan: 'hari kerja' }, clock.calendar).getTime() < nearest,
  )
  if (own.batas.getTime() < nearest) return own
  if (shorter === undefined) return { ...own, jumlah: 0, batas: endOfDay(dateOf(clock.now)) }
  const inside = { ...spec, jumlah: shorter }
  return { ...own, jumlah: shorter, batas: dueAt(clock.now, inside, clock.calendar) }
}

export type Answer = { jawaban: string; penguasaan: NonNullable<Disposisi['penguasaan']> }

/**
 * Writes a unit's answer.
 * @returns whether other units still owe theirs
 * @throws NotFound when the part is not the actor's unit's; IllegalAct when it was answered before
 */
export async function answerPart(
  trx: Trx,
  berkas: Berkas,
  disposisiId: string,
  answer: Answer,
  actor: Actor,
  clock: Clock,
): Promise<{ outstanding: number }> {
  const parts = await disposisiOf(trx, berkas.id)
  const part = parts.find(({ id }) => id === disposisiId)
  if (!part || part.unitKerjaId !== actor.unitKerjaId) throw new NotFound(disposisiId)
  if (!isOpen(part)) throw new IllegalAct('the part was answered or taken back')
  await updateDisposisi(trx, part.id, {
    ...answer,
    dijawabOleh: actor.nama,
    dijawabPada: clock.now,
  })
  return { outstanding: parts.filter((one) => one.id !== part.id && isOpen(one)).length }
}

/**
 * An open part of the case, to remind its unit or take it back.
 * @throws NotFound when there is none
 */
export async function openPart(trx: Trx, berkas: Berkas, disposisiId: string) {
  const parts = await disposisiOf(trx, berkas.id)
  const part = parts.find(({ id }) => id === disposisiId)
  if (!part || !isOpen(part)) throw new NotFound(disposisiId)
  return { part, outstanding: parts.filter((one) => one.id !== part.id && isOpen(one)).length }
}

/** Neither answered nor taken back. */
export const isOpen = ({
  dijawabPada,
  dibatalkanPada,
}: Pick<Disposisi, 'dijawabPada' | 'dibatalkanPada'>) =>
  dijawabPada === null && dibatalkanPada === null
