import { IllegalAct } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import type { CabutForm } from '#src/layanan/step-forms.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { lapsed } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { actOnce } from '#src/workflow/act.ts'
import { type Actor, perform, sistem } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/** The applicant takes the request back, by the tracking page or at the desk. */
export function cabut(kit: Kit, nomor: string, sent: Sent<CabutForm>, actor: Actor) {
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: () => ({ act: 'cabut', versi: sent.versi, catatan: sent.data.alasan || null }),
  })
}

/**
 * Notes in the register what was not completed in time (Perki 1/2021 Pasal 33 ayat (4)). The system
 * does it at night; a case that was completed in between is left alone.
 * @returns how many cases were noted
 */
export async function gugurkanYangLewat(kit: Kit): Promise<number> {
  let noted = 0
  for (const { nomor } of await lapsed(kit.db, kit.clock.now)) {
    try {
      await kit.db
        .transaction()
        .execute((trx) => perform(trx, permohonan, nomor, { act: 'gugurkan' }, sistem, kit.clock))
      noted += 1
    } catch (error) {
      if (!(error instanceof IllegalAct)) throw error
    }
  }
  return noted
}
