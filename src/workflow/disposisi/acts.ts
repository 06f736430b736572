import { attach, type FormFiles } from '#src/attachments/attach.ts'
import type { Berkas, JenisLampiran, Tenggat } from '#src/db/schema.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { actOnce } from '#src/workflow/act.ts'
import { type Answer, answerPart, forwardTo, openPart } from '#src/workflow/disposisi/disposisi.ts'
import { unitsOn, updateDisposisi } from '#src/workflow/disposisi/queries.ts'
import type { Actor, Outcome } from '#src/workflow/perform.ts'
import type { Procedure } from '#src/workflow/procedure.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'
import { askReminder } from '#src/workflow/reminder/by-hand.ts'
import type { StartedClock } from '#src/workflow/tenggat.ts'

/** Tells those who answer for a unit that it has a part to do. */
export type TellUnit = (
  trx: Trx,
  kit: Kit,
  berkas: Berkas,
  part: { unitKerjaId: string; batas: Date },
) => Promise<void>

/** A part that was answered or taken back: how many others are still open, and what was answered. */
export type PartEnded = {
  outstanding: number
  running: Tenggat[]
  answer?: Answer & { files: number }
}

type PartAct = 'jawabDisposisi' | 'ingatkan' | 'tarikDisposisi'

type Parts<S extends string, A extends string, C extends string> = {
  procedure: Procedure<S, A | PartAct, C>
  /** What the files of an answer are kept as: the office's own until somebody picks them, unless told. */
  files?: JenisLampiran
  /** Where the case goes from here; throws Incomplete when the answer lacks something. */
  next: (trx: Trx, kit: Kit, berkas: Berkas, ended: PartEnded) => Outcome<S> | Promise<Outcome<S>>
  /** What follows in the same transaction from the case as it stands then: mail. */
  after?: (trx: Trx, kit: Kit, berkas: Berkas) => Promise<unknown>
}

/** The acts on a unit's part, for a procedure whose table has them by these names. */
export function partActs<S extends string, A extends string, C extends string>({
  procedure,
  files: jenis = 'jawaban',
  next,
  after,
}: Parts<S, A, C>) {
  /** A unit answers for its part, with files. */
  function jawabDisposisi(
    kit: Kit,
    nomor: string,
    disposisiId: string,
    sent: Sent<Answer> & FormFiles,
    actor: Actor,
  ) {
    const { penguasaan, jawaban } = sent.data
    return actOnce(kit, procedure, nomor, sent, actor, {
      step: (trx) => ({
        act: 'jawabDisposisi',
        run: async (berkas, running) => {
          const left = await answerPart(trx, berkas, disposisiId, sent.data, actor, kit.clock)
          const to = { berkasId: berkas.id, disposisiId, oleh: actor.nama }
          const kind = { medan: 'berkas', jenis, rahasia: false }
          const kept = await attach(trx, kit, to, sent, [kind])
          const answer = { penguasaan, jawaban, files: kept.length }
          const outcome = await next(trx, kit, berkas, { ...left, running, answer })
          return {
            ...outcome,
            parts: { ...outcome.parts, ended: [disposisiId] },
            catatan: jawaban,
            rincian: { disposisi: disposisiId, penguasaan, berkas: kept.length },
          }
        },
      }),
      after: async (trx, berkas) => after?.(trx, kit, berkas),
    })
  }

  /** Has a unit reminded of its part, in service hours and once a day. */
  async function ingatkan(
    kit: Kit,
    nomor: string,
    disposisiId: string,
    sent: Sent<unknown>,
    actor: Actor,
  ) {
    const done = await actOnce(kit, procedure, nomor, sent, actor, {
      step: (trx) => ({
        act: 'ingatkan',
        run: async (berkas) => {
          const { part } = await openPart(trx, berkas, disposisiId)
          const catatan = await askReminder(trx, kit, part, procedure.acts.jawabDisposisi.by)
          return { catatan, rincian: { disposisi: part.id } }
        },
      }),
    })
    kit.jobs.nudge()
    return done
  }

  /** Takes a part back from a unit that has not answered. */
  function tarikDisposisi(
    kit: Kit,
    nomor: string,
    disposisiId: string,
    sent: Sent<unknown>,
    actor: Actor,
  ) {
    return actOnce(kit, procedure, nomor, sent, actor, {
      step: (trx) => ({
        act: 'tarikDisposisi',
        run: async (berkas, running) => {
          const { part, outstanding } = await openPart(trx, berkas, disposisiId)
          await updateDisposisi(trx, part.id, { dibatalkanPada: kit.clock.now })
          const outcome = await next(trx, kit, berkas, { outstanding, running })
          return {
            ...outcome,
            parts: { ...outcome.parts, ended: [part.id] },
            rincian: { disposisi: part.id },
          }
        },
      }),
      after: async (trx, berkas) => after?.(trx, kit, berkas),
    })
  }

  return { jawabDisposisi, ingatkan, tarikDisposisi }
}

type Asked = {
  /** Keys of the units; one named twice is asked once. */
  unit: readonly string[]
  permintaan: string
  /** Hari kerja that a unit has, by the office's setting. */
  days: number
  /** Clocks that a unit's own must end before. */
  within: Tenggat[]
}

/**
 * Asks units for their part, each with a clock of its own, and tells them.
 * @throws Incomplete when one of them does not exist, or has an open part already
 */
export async function askUnits(
  trx: Trx,
  kit: Kit,
  berkas: Berkas,
  { unit, permintaan, days, within }: Asked,
  actor: Actor,
  tell: TellUnit,
): Promise<StartedClock[]> {
  const asked = [...new Set(unit)]
  const there = new Set((await unitsOn(trx, kit.clock.today)).map(({ id }) => id))
  if (asked.some((id) => !there.has(id))) throw new Incomplete('Unit itu tidak ada lagi.')
  const parts = asked.map((unitKerjaId) => ({ unitKerjaId, permintaan }))
  const { started } = await forwardTo(trx, berkas, within, parts, days, actor, kit.clock)
  for (const [index, unitKerjaId] of asked.entries())
    await tell(trx, kit, berkas, { unitKerjaId, batas: started[index]!.batas })
  return started
}
