import { dateOf, instantOf, timeOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import { hariTanggal, pukul } from '#src/calendar/words.ts'
import type { Disposisi } from '#src/db/schema.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { contactsOf, findUnit, updateDisposisi } from '#src/workflow/disposisi/queries.ts'
import type { Party } from '#src/workflow/procedure.ts'
import type { Trx } from '#src/workflow/queries.ts'
import { remindedSince } from '#src/workflow/reminder/queries.ts'
import { namesOf } from '#src/workflow/reminder/reminder.ts'

/**
 * Has a unit reminded of its part: now, or when the office next opens. The mail is the one list a day
 * that `ingatkanUnit` sends, with whatever else is due.
 * @param peran who answers for the unit
 * @returns what the jejak says: whom the mail goes to, and when
 * @throws Incomplete when it waits already, nobody can be mailed, or they were mailed today
 */
export async function askReminder(
  trx: Trx,
  kit: Kit,
  part: Disposisi,
  peran: readonly Party[],
): Promise<string> {
  const { clock } = kit
  const unit = (await findUnit(trx, part.unitKerjaId))?.singkatan ?? ''
  if (part.pengingatPada)
    throw new Incomplete(`Surel pengingat untuk ${unit} sudah menunggu dikirim.`)
  const who = await contactsOf(trx, part.unitKerjaId, peran)
  if (who.length === 0)
    throw new Incomplete(`Belum ada petugas ${unit} yang dapat disurati. Hubungi unitnya langsung.`)
  await refuseMailed(trx, kit, part.unitKerjaId, who)
  const kirim = dueAt(clock.now, { jumlah: 0, satuan: 'menit layanan' }, clock.calendar)
  await updateDisposisi(trx, part.id, { pengingatPada: kirim })
  const delay = Math.ceil((kirim.getTime() - clock.now.getTime()) / 1000)
  await kit.jobs.enqueue(trx, 'pengingat', {}, delay)
  const kapan = delay > 0 ? `dikirim ${momentWords(kirim)}` : 'segera dikirim'
  return `${unit}: surel kepada ${namesOf(who)} ${kapan}`
}

/** One list a day for a person. */
async function refuseMailed(
  trx: Trx,
  { clock }: Kit,
  unitKerjaId: string,
  who: Awaited<ReturnType<typeof contactsOf>>,
) {
  for (const { kepada, pada } of await remindedSince(trx, unitKerjaId, instantOf(clock.today))) {
    const mailed = who.filter(({ id }) => kepada.includes(id))
    if (mailed.length > 0)
      throw new Incomplete(
        `${namesOf(mailed)} sudah disurati hari ini, ${pukul(timeOf(pada))}. Tulis WhatsApp, atau ingatkan lagi hari kerja berikutnya.`,
      )
  }
}

const momentWords = (instant: Date) => `${hariTanggal(dateOf(instant))}, ${pukul(timeOf(instant))}`
