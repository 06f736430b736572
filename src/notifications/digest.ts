import { queueMail } from '#src/notifications/outbox.ts'
import { bagianDitunggu } from '#src/notifications/words.ts'
import { contactsOf } from '#src/workflow/disposisi/queries.ts'
import type { TellOwed } from '#src/workflow/reminder/reminder.ts'

/**
 * Mails each who answers for a unit one list of the parts it owes.
 * @param hrefOf where a case is worked on, without the origin
 */
export const mailDigest =
  (hrefOf: (prosedur: string, nomor: string) => string): TellOwed =>
  async (trx, { settings, config, jobs, clock }, parts) => {
    const [{ unit, unitKerjaId }] = parts as [(typeof parts)[number]]
    const bagian = parts.map((one) => ({
      ...one,
      alamat: `${config.origin}${hrefOf(one.prosedur, one.nomor)}`,
    }))
    const mail = bagianDitunggu({ kantor: settings.kantor.singkat, unit, bagian })
    const people = await contactsOf(trx, unitKerjaId)
    for (const { email } of people)
      await queueMail(trx, jobs, { berkasId: null, kepada: email, suratId: null, ...mail }, clock)
    return people.length
  }
