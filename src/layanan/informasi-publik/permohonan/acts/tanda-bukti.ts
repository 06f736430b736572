import { dateOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import type { Berkas } from '#src/db/schema.ts'
import { issueSurat } from '#src/documents/issue.ts'
import { findSurat } from '#src/documents/queries.ts'
import type { Kit } from '#src/kit.ts'
import { kabari, mailCase } from '#src/layanan/informasi-publik/kabar.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { lockBerkasById, withoutReceipt } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { factsOf, signerOf } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import { suratTandaBukti } from '#src/layanan/informasi-publik/permohonan/surat/tanda-bukti.ts'
import { permohonanDiterima } from '#src/notifications/words.ts'
import { sistem } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/**
 * Signs the receipt of a new case and sends it where there is an address. Once: a job that runs
 * again finds the receipt there and does nothing.
 */
export async function terbitkanTandaBukti(trx: Trx, kit: Kit, berkas: Berkas): Promise<void> {
  if (await findSurat(trx, berkas.id, 'tanda-bukti-permohonan')) return
  const facts = await factsOf(trx, berkas)
  // The paper speaks of the moment the case was typed, also when a job writes it later; it is signed
  // now: the certificate may be newer than the case.
  const then = {
    ...kit,
    clock: { ...kit.clock, now: berkas.dicatatPada, today: dateOf(berkas.dicatatPada) },
  }
  const actor = { ...sistem, id: berkas.petugasId }
  const petugas = await signerOf(trx, then, actor, 'petugas')
  const surat = await issueSurat(trx, kit, suratTandaBukti(then, facts, petugas))
  const mail = permohonanDiterima({
    ...mailCase(kit, facts),
    diterima: berkas.diterimaPada,
    batas: answerDue(kit, berkas),
  })
  await kabari(trx, kit, facts, mail, surat.id)
}

/** The Act's date: UU 14/2008 Pasal 22 ayat (7). */
const answerDue = ({ clock }: Kit, { diterimaPada }: Berkas) =>
  dueAt(diterimaPada, permohonan.clocks.uu, clock.calendar)

/** The job behind a registration: one case, one transaction. */
export function tandaBuktiJob(kit: Kit, berkasId: string): Promise<void> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkasById(trx, berkasId)
    if (berkas) await terbitkanTandaBukti(trx, kit, berkas)
  })
}

const ON_ITS_WAY_MS = 5 * 60_000

/**
 * Asks again for every receipt that is still missing after 5 minutes: the queue gives a job up after
 * two hours or so, and whoever signs may be away for longer.
 */
export async function wakeTandaBukti({ db, jobs }: Pick<Kit, 'db' | 'jobs'>, now: Date) {
  const before = new Date(now.getTime() - ON_ITS_WAY_MS)
  for (const berkasId of await withoutReceipt(db, before))
    await jobs.enqueue(db, 'tanda-bukti', { berkasId })
  jobs.nudge()
}
