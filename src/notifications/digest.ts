import type { Kit } from '#src/kit.ts'
import { queueMail } from '#src/notifications/outbox.ts'
import {
  bagianDitunggu,
  perintahDitunggu,
  tanyaJawabDiperiksa,
  type Words,
} from '#src/notifications/words.ts'
import { contactsOf } from '#src/workflow/disposisi/queries.ts'
import { type Party, unitRoles } from '#src/workflow/procedure.ts'
import type { Trx } from '#src/workflow/queries.ts'
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
  async (trx, kit, parts, toldToday) => {
    const [{ unit, unitKerjaId }] = parts as [(typeof parts)[number]]
    const told = new Map<string, Contact[]>()
    await mailUnit(trx, kit, unitKerjaId, (who) => {
      const { id, nama, peran } = who
      if (toldToday.has(id)) return null
      const own = parts.filter(({ prosedur }) =>
        answering(prosedur).some((one) => peran.includes(one)),
      )
      if (own.length === 0) return null
      for (const part of own) told.set(part.id, [...(told.get(part.id) ?? []), who])
      const bagian = own.map((one) => ({
        ...one,
        alamat: `${kit.config.origin}${hrefOf(one.prosedur, one.nomor)}`,
      }))
      return bagianDitunggu({ kantor: kit.settings.kantor.singkat, nama, unit, bagian })
    })
    return told
  }

/** Mails each who has the role one list of the orders that wait for their answer. */
export const mailKeepers =
  ({ hrefOf }: Pick<Desk, 'hrefOf'>): TellKeepers =>
  async (trx, kit, peran, clocks) => {
    const perintah = clocks.map((one) => ({
      ...one,
      alamat: `${kit.config.origin}${hrefOf(one.prosedur, one.nomor)}`,
    }))
    return mailEach(trx, kit, await holdersOf(trx, peran), ({ nama }) =>
      perintahDitunggu({ kantor: kit.settings.kantor.singkat, nama, perintah }),
    )
  }

type StaleOfUnit = {
  unitKerjaId: string
  unit: string
  /** Those that are named; `total` counts all that are due. */
  entri: readonly { nomor: string; pertanyaan: string; diperiksaPada: Date; total: number }[]
}

/**
 * Mails each who answers for a unit one list of the Tanya Jawab that it must look at.
 * @returns whether there was anybody
 */
export async function mailStale(trx: Trx, kit: Kit, { unitKerjaId, unit, entri }: StaleOfUnit) {
  const daftar = `${kit.config.origin}/meja/tanya-jawab`
  const said = {
    kantor: kit.settings.kantor.singkat,
    unit,
    total: entri[0]?.total ?? 0,
    entri: entri.map((one) => ({ ...one, alamat: `${daftar}/${one.nomor}` })),
    daftar: `${daftar}?basi=1`,
  }
  return mailUnit(trx, kit, unitKerjaId, ({ nama }) => tanyaJawabDiperiksa({ ...said, nama }))
}

/** Mails each who answers for a unit what there is to say to them; tells whether there was anybody. */
async function mailUnit(
  trx: Trx,
  kit: Kit,
  unitKerjaId: string,
  say: (who: Contact) => Words | null,
): Promise<boolean> {
  return mailEach(trx, kit, await contactsOf(trx, unitKerjaId, unitRoles), say)
}

type Contact = Awaited<ReturnType<typeof contactsOf>>[number]

async function mailEach<P extends { email: string }>(
  trx: Trx,
  { jobs, clock }: Kit,
  people: readonly P[],
  say: (who: P) => Words | null,
): Promise<boolean> {
  let told = false
  for (const who of people) {
    const mail = say(who)
    if (!mail) continue
    await queueMail(trx, jobs, { berkasId: null, kepada: who.email, suratId: null, ...mail }, clock)
    told = true
  }
  return told
}
