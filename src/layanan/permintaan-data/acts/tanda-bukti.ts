import { dateOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import type { Berkas } from '#src/db/schema.ts'
import { issueSurat } from '#src/documents/issue.ts'
import { findSurat } from '#src/documents/queries.ts'
import { signerOf } from '#src/documents/signer.ts'
import type { Kit } from '#src/kit.ts'
import { diterima, kabariPemohon } from '#src/layanan/permintaan-data/acts/kabar.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { factsOf, lockBerkasById, withoutReceipt } from '#src/layanan/permintaan-data/queries.ts'
import { suratTandaBukti } from '#src/layanan/permintaan-data/surat/tanda-bukti.ts'
import { sistem } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Signs the receipt of a new case and sends it where there is an address; once. */
export async function terbitkanTandaBukti(trx: Trx, kit: Kit, berkas: Berkas): Promise<void> {
  if (await findSurat(trx, berkas.id, 'tanda-bukti-data')) return
  const facts = await factsOf(trx, berkas)
  // The paper speaks of the moment the case was typed, also when a job writes it later.
  const then = {
    ...kit,
    clock: { ...kit.clock, now: berkas.dicatatPada, today: dateOf(berkas.dicatatPada) },
  }
  const petugas = await signerOf(trx, then, { ...sistem, id: berkas.petugasId }, 'petugas')
  const surat = await issueSurat(trx, kit, suratTandaBukti(then, facts, petugas))
  const batas = dueAt(berkas.diterimaPada, permintaanData.clocks.layanan, kit.clock.calendar)
  await kabariPemohon(trx, kit, facts, diterima(kit, berkas, batas), surat.id)
}

/** The job behind a registration: one case, one transaction. */
export function tandaBuktiDataJob(kit: Kit, berkasId: string): Promise<void> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkasById(trx, berkasId)
    if (berkas) await terbitkanTandaBukti(trx, kit, berkas)
  })
}

const ON_ITS_WAY_MS = 5 * 60_000

/** Asks again for every receipt that is still missing after 5 minutes. */
export async function wakeTandaBuktiData({ db, jobs }: Pick<Kit, 'db' | 'jobs'>, now: Date) {
  for (const berkasId of await withoutReceipt(db, new Date(now.getTime() - ON_ITS_WAY_MS)))
    await jobs.enqueue(db, 'tanda-bukti-data', { berkasId })
  jobs.nudge()
}
