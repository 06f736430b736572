import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf, instantOf } from '#src/calendar/date.ts'
import type { Berkas } from '#src/db/schema.ts'
import { IllegalAct, Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import {
  type ActTamu,
  bukuTamu,
  type hasilTamu,
  type StatusTamu,
} from '#src/layanan/buku-tamu/procedure.ts'
import { leftOpen, updateTamu } from '#src/layanan/buku-tamu/queries.ts'
import type { PulangForm } from '#src/layanan/buku-tamu/step-forms.ts'
import { actOnce } from '#src/workflow/act.ts'
import { once } from '#src/workflow/once.ts'
import { type Actor, perform, sistem, type Step } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

type TamuStep<Act extends ActTamu = 'catatPulang' | 'tutupHari'> = Step<StatusTamu, Act>

/** The guest leaves; a time may be given when it is written down later. */
export function catatPulang(kit: Kit, nomor: string, sent: Sent<PulangForm>, actor: Actor) {
  const { jamPulang } = sent.data
  const at = (berkas: Berkas) =>
    jamPulang ? instantOf(dateOf(berkas.diterimaPada), jamPulang) : kit.clock.now
  return actOnce(kit, bukuTamu, nomor, sent, actor, {
    step: (trx) => ({ ...pulang(trx, at, kit.clock), versi: sent.versi }),
  })
}

/**
 * Several guests leave at once, in one transaction. Who has left meanwhile is left alone.
 * @returns how many left, as text
 */
export function pulangkan(kit: Kit, nomor: readonly string[], kunci: string, actor: Actor) {
  return once(kit.db, kunci, async (trx) => {
    let left = 0
    // In one order, so that two desks do not wait for each other.
    for (const one of [...new Set(nomor)].sort())
      if (await attempt(trx, kit, one, pulang(trx, kit.clock.now, kit.clock), actor)) left += 1
    return String(left)
  })
}

/**
 * Whose leaving nobody noted is entered at night as not noted: the building was closed. Done again,
 * or by two processes, it is done once.
 * @returns how many there were
 */
export async function tutupHari(kit: Kit): Promise<number> {
  let closed = 0
  for (const { nomor } of await leftOpen(kit.db, instantOf(kit.clock.today))) {
    const step: TamuStep = { act: 'tutupHari', hasil: 'tidak-dicatat' }
    const done = await kit.db.transaction().execute((trx) => attempt(trx, kit, nomor, step, sistem))
    if (done) closed += 1
  }
  return closed
}

/** The step of leaving, at an instant or at one that depends on the visit. */
export function pulang(
  trx: Trx,
  at: Date | ((berkas: Berkas) => Date),
  { now }: Pick<Clock, 'now'>,
): TamuStep {
  return {
    act: 'catatPulang',
    run: async (berkas) => {
      const pada = typeof at === 'function' ? at(berkas) : at
      if (pada > now) throw new Incomplete('Jam pulang tidak boleh di masa depan.', 'jamPulang')
      if (minute(pada) < minute(berkas.diterimaPada))
        throw new Incomplete('Jam pulang tidak boleh sebelum jam datang.', 'jamPulang')
      await updateTamu(trx, berkas.id, { pulangPada: later(pada, berkas.diterimaPada) })
      return { hasil: outcomes[berkas.status as keyof typeof outcomes] }
    },
  }
}

const outcomes = {
  menunggu: 'tanpa-dilayani',
  dilayani: 'dilayani',
  diarahkan: 'diarahkan',
} satisfies Record<string, keyof typeof hasilTamu>

/** Performs a step unless somebody was faster; gives whether it was done. */
export async function attempt(
  trx: Trx,
  kit: Kit,
  nomor: string,
  step: TamuStep<ActTamu>,
  actor: Actor,
) {
  try {
    await perform(trx, bukuTamu, nomor, step, actor, kit.clock)
    return true
  } catch (error) {
    if (error instanceof IllegalAct || error instanceof NotFound) return false
    throw error
  }
}

// A field for times has no seconds.
const minute = (instant: Date) => Math.floor(instant.getTime() / 60_000)
const later = (a: Date, b: Date) => (a > b ? a : b)
