import { queueMail } from '#src/notifications/outbox.ts'
import { bagianDitunggu, perintahDitunggu } from '#src/notifications/words.ts'
import { contactsOf } from '#src/workflow/disposisi/queries.ts'
import { type Party, unitRoles } from '#src/workflow/procedure.ts'
import { holdersOf } from '#src/workflow/reminder/queries.ts'
import type { TellKeepers, TellOwed } from '#src/workflow/reminder/reminder.ts'

type Desk = {
  /** Where a case is worked on, without the origin. */
  hrefOf: (prosedur: string, nomor: string) => string
  /** Who answers for a unit in this procedure. */
  answering: (prosedur: string) => readonly Party[]
}

/** Mails each who answers for a unit one list of the parts that are theirs. */
export const mailDigest =
  ({ hrefOf, answering }: Desk): TellOwed =>
  async (trx, { settings, config, jobs, clock }, parts) => {
    const [{ unit, unitKerjaId }] = parts as [(typeof parts)[number]]
    const told = new Set<string>()
    for (const { email, nama, peran } of await contactsOf(trx, unitKerjaId, unitRoles)) {
      const own = parts.filter(({ prosedur }) =>
        answering(prosedur).some((one) => peran.includes(one)),
      )
      if (own.length === 0) continue
      const bagian = own.map((one) => ({
        ...one,
        alamat: `${config.origin}${hrefOf(one.prosedur, one.nomor)}`,
      }))
      const mail = bagianDitunggu({ kantor: settings.kantor.singkat, nama, unit, bagian })
      await queueMail(trx, jobs, { berkasId: null, kepada: email, suratId: null, ...mail }, clock)
      for (const { id } of own) told.add(id)
    }
    return told
  }

/** Mails each who has the role one list of the orders that wait for their answer. */
export const mailKeepers =
  ({ hrefOf }: Pick<Desk, 'hrefOf'>): TellKeepers =>
  async (trx, { settings, config, jobs, clock }, peran, clocks) => {
    const holders = await holdersOf(trx, peran)
    const perintah = clocks.map((one) => ({
      ...one,
      alamat: `${config.origin}${hrefOf(one.prosedur, one.nomor)}`,
    }))
    for (const { nama, email } of holders) {
      const mail = perintahDitunggu({ kantor: settings.kantor.singkat, nama, perintah })
      await queueMail(trx, jobs, { berkasId: null, kepada: email, suratId: null, ...mail }, clock)
    }
    return holders.length > 0
  }
