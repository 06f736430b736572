import { dateOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import type { Berkas } from '#src/db/schema.ts'
import { issueSurat } from '#src/documents/issue.ts'
import { findSurat } from '#src/documents/queries.ts'
import type { Kit } from '#src/kit.ts'
import { kabari, mailCase } from '#src/layanan/informasi-publik/kabar.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { withoutReceipt } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { factsOf } from '#src/layanan/informasi-publik/keberatan/surat/facts.ts'
import { suratTandaTerima } from '#src/layanan/informasi-publik/keberatan/surat/tanda-terima.ts'
import { lockBerkasById } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { signerOf } from '#src/documents/signer.ts'
import { keberatanDiterima } from '#src/notifications/words.ts'
import { sistem } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/**
 * Signs the receipt of an objection (Perki 1/2021 Pasal 41 ayat (6)) and sends it where there is an
 * address. Once: a job that runs again finds the receipt there and does nothing.
 */
export async function terbitkanTandaTerima(trx: Trx, kit: Kit, berkas: Berkas): Promise<void> {
  if (await findSurat(trx, berkas.id, 'tanda-terima-keberatan')) return
  const facts = await factsOf(trx, berkas)
  // As the receipt of a permohonan: it speaks of the moment of typing and is signed now.
  const then = {
    ...kit,
    clock: { ...kit.clock, now: berkas.dicatatPada, today: dateOf(berkas.dicatatPada) },
  }
  const petugas = await signerOf(trx, then, { ...sistem, id: berkas.petugasId }, 'petugas')
  const surat = await issueSurat(trx, kit, suratTandaTerima(then, facts, petugas))
  const mail = keberatanDiterima({
    ...mailCase(kit, facts),
    diterima: berkas.diterimaPada,
    batas: dueAt(berkas.diterimaPada, keberatan.clocks.uu, kit.clock.calendar),
  })
  await kabari(trx, kit, facts, mail, surat.id)
}

/** The job behind an objection: one case, one transaction. */
export function tandaTerimaJob(kit: Kit, berkasId: string): Promise<void> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkasById(trx, berkasId)
    if (berkas) await terbitkanTandaTerima(trx, kit, berkas)
  })
}

const ON_ITS_WAY_MS = 5 * 60_000

/** Asks again for every receipt that is still missing after 5 minutes. */
export async function wakeTandaTerima({ db, jobs }: Pick<Kit, 'db' | 'jobs'>, now: Date) {
  for (const berkasId of await withoutReceipt(db, new Date(now.getTime() - ON_ITS_WAY_MS)))
    await jobs.enqueue(db, 'tanda-terima', { berkasId })
  jobs.nudge()
}
