import { calendarFor, type Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import type { Berkas, Kanal, Tenggat } from '#src/db/schema.ts'
import { newId } from '#src/db/id.ts'
import { Forbidden, Incomplete, NotFound, Stale } from '#src/errors.ts'
import { chain } from '#src/workflow/jejak.ts'
import {
  cityRoles,
  type Party,
  type Procedure,
  partyFor,
  statusAfter,
  unitRoles,
} from '#src/workflow/procedure.ts'
import {
  insertBerkas,
  insertJejak,
  insertTenggat,
  lockBerkas,
  nextNumber,
  openTenggat,
  type Trx,
  unitHasPart,
  updateBerkas,
  updateTenggat,
} from '#src/workflow/queries.ts'
import { moveClocks, nearest, type StartedClock, startClock } from '#src/workflow/tenggat.ts'

/** Whoever acts: a petugas, a pemohon without an account, or the system. */
export type Actor = {
  id: string | null
  nama: string
  peran: readonly Party[]
  unitKerjaId: string | null
}

export const sistem: Actor = { id: null, nama: 'Sistem', peran: ['sistem'], unitKerjaId: null }

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
}

/**
 * Opens a case: number, first status, first clocks, first jejak.
 * @throws Forbidden when the actor may not open such a case
 * @throws Incomplete when it would be received in the future
 */
export async function open<S extends string, A extends string, C extends string>(
  trx: Trx,
  procedure: Procedure<S, A, C>,
  what: Opening,
  actor: Actor,
  clock: Clock,
): Promise<Berkas> {
  const { opening } = procedure
  const party = actor.peran.find((one) => opening.by.includes(one))
  if (!party) throw new Forbidden(`${actor.peran.join(', ')} may not open a ${procedure.name}`)
  if (what.diterimaPada > clock.now)
    throw new Incomplete('Waktu diterima tidak boleh di masa depan.')
  const id = what.id ?? newId()
  const clocks = opening.opens.map((jenis) => {
    const spec = procedure.clocks[jenis]
    const period = { ...spec, jumlah: what.lama?.[jenis] ?? spec.jumlah }
    return startClock(id, jenis, period, what.diterimaPada, ownClock(procedure, clock))
  })
  const tahun = Number(dateOf(clock.now).slice(0, 4))
  const urut = await nextNumber(trx, procedure.seri, tahun)
  const nomor = `${procedure.seri}-${tahun}-${String(urut).padStart(4, '0')}`
  const first = chain(
    {
      ...byWhom(actor, party, clock),
      berkasId: id,
      perbuatan: opening.act,
      dari: null,
      ke: opening.to,
      catatan: what.catatan ?? null,
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
    dicatatOleh: actor.nama,
    pemohonId: what.pemohonId,
    perihal: what.perihal,
    unitKerjaId: what.unitKerjaId ?? null,
    petugasId: what.petugasId ?? null,
    batasWaktu: nearest([], { started: clocks, changed: [] }),
    kodeLacak: what.kodeLacak ?? null,
    jejakJumlah: first.urutan,
    jejakHash: first.hash,
  }
  const berkas = await insertBerkas(trx, row, {
    pendek: [nomor, ...what.cari, what.perihal],
    panjang: what.cariTeks,
  })
  await insertTenggat(trx, clocks)
  await insertJejak(trx, [first])
  return berkas
}

export type Step<S extends string, A extends string> = Outcome<S> & {
  act: A
  /** The version the form was read at; not given where a race does no harm. */
  versi?: number | undefined
  /**
   * What the act does itself, after the case is locked and the act is allowed; it may choose the
   * status, the words of the jejak, and the clocks of units' parts.
   */
  run?: (berkas: Berkas, running: Tenggat[]) => Promise<Outcome<S>>
}

export type Outcome<S extends string> = {
  /** The chosen status, where the act may lead to several. */
  to?: S
  hasil?: string
  petugasId?: string | null
  pemohonId?: string
  catatan?: string | null
  rincian?: Record<string, unknown> | null
  /** When the clocks it opens begin, if not now. */
  mulai?: Date
  /** Clocks beside those of the table: units' parts, promises. */
  parts?: { started?: StartedClock[]; ended?: string[] }
  /** Clocks of the case that end beside those of the table, because of what was found. */
  closes?: readonly string[]
}

export type Performed = { berkas: Berkas; party: Party }

/**
 * The only way a case ever changes: locked, checked, dated, written and recorded in one transaction.
 * @throws NotFound when there is no such case of this procedure, or it is another unit's
 * @throws IllegalAct when the table does not allow the act
 * @throws Stale when the case moved on since the form was read
 */
export async function perform<S extends string, A extends string, C extends string>(
  trx: Trx,
  procedure: Procedure<S, A, C>,
  nomor: string,
  step: Step<S, NoInfer<A>>,
  actor: Actor,
  clock: Clock,
): Promise<Performed> {
  const berkas = await lockBerkas(trx, nomor)
  if (berkas?.prosedur !== procedure.name) throw new NotFound(`${procedure.name} ${nomor}`)
  await checkUnit(trx, berkas, actor)
  const before = berkas.status as S
  const party = partyFor(procedure, step.act, before, actor.peran)
  if (step.versi !== undefined && step.versi !== berkas.versi) throw new Stale(nomor)
  const spec = procedure.acts[step.act]
  const running = await openTenggat(trx, berkas.id)
  const outcome = { ...step, ...(await step.run?.(berkas, running)) }
  const after = statusAfter(procedure, step.act, before, outcome.to)
  const ending = procedure.statuses[after].akhir === true
  const moves = moveClocks(
    procedure,
    {
      ...spec,
      closes: [...(spec.closes ?? []), ...(outcome.closes ?? [])],
      ending,
      ended: outcome.parts?.ended,
    },
    step.act,
    berkas.id,
    running,
    outcome.mulai ?? clock.now,
    ownClock(procedure, clock),
  )
  moves.started.push(...(outcome.parts?.started ?? []))
  await insertTenggat(trx, moves.started)
  for (const { id, change } of moves.changed) await updateTenggat(trx, id, change)

  const link = chain(
    {
      ...byWhom(actor, party, clock),
      berkasId: berkas.id,
      perbuatan: step.act,
      dari: before,
      ke: after,
      catatan: outcome.catatan ?? null,
      rincian: outcome.rincian ?? null,
    },
    berkas,
  )
  const change = {
    status: after,
    giliran: procedure.statuses[after].giliran,
    hasil: outcome.hasil ?? berkas.hasil,
    petugasId: outcome.petugasId ?? berkas.petugasId,
    pemohonId: outcome.pemohonId ?? berkas.pemohonId,
    batasWaktu: nearest(running, moves),
    selesaiPada: ending ? clock.now : null,
    versi: berkas.versi + 1,
    jejakJumlah: link.urutan,
    jejakHash: link.hash,
  }
  await updateBerkas(trx, berkas.id, change)
  await insertJejak(trx, [link])
  return { berkas: { ...berkas, ...change }, party }
}

/**
 * Writes a jejak that changes nothing: a look at personal data, a recounted tenggat.
 * @throws NotFound when there is no such case, or it is another unit's
 */
export async function record(
  trx: Trx,
  nomor: string,
  entry: { perbuatan: string; catatan?: string | null; rincian?: Record<string, unknown> | null },
  actor: Actor,
  clock: Clock,
): Promise<Berkas> {
  const berkas = await lockBerkas(trx, nomor)
  if (!berkas) throw new NotFound(nomor)
  await checkUnit(trx, berkas, actor)
  const link = chain(
    {
      ...byWhom(actor, actor.peran[0]!, clock),
      berkasId: berkas.id,
      perbuatan: entry.perbuatan,
      dari: berkas.status,
      ke: berkas.status,
      catatan: entry.catatan ?? null,
      rincian: entry.rincian ?? null,
    },
    berkas,
  )
  await updateBerkas(trx, berkas.id, { jejakJumlah: link.urutan, jejakHash: link.hash })
  await insertJejak(trx, [link])
  return { ...berkas, jejakJumlah: link.urutan, jejakHash: link.hash }
}

// Another unit's case does not exist for this reader.
async function checkUnit(trx: Trx, berkas: Berkas, actor: Actor) {
  if (!isUnitScoped(actor)) return
  const { unitKerjaId } = actor
  if (unitKerjaId && berkas.unitKerjaId === unitKerjaId) return
  if (unitKerjaId && (await unitHasPart(trx, berkas.id, unitKerjaId))) return
  throw new NotFound(berkas.nomor)
}

/** Sees only the cases of the own unit. */
export const isUnitScoped = (actor: Actor) =>
  actor.peran.some((one) => unitRoles.includes(one)) &&
  !actor.peran.some((one) => cityRoles.includes(one))

const ownClock = ({ name }: { name: string }, clock: Clock): Clock => ({
  ...clock,
  calendar: calendarFor(clock.calendar, name),
})

const byWhom = (actor: Actor, party: Party, clock: Clock) => ({
  pelakuId: actor.id,
  pelaku: actor.nama,
  peran: party,
  pada: clock.now,
})
