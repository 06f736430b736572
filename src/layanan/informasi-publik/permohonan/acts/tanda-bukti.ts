import { hariTanggal } from '#src/calendar/words.ts'
import { dateOf } from '#src/calendar/date.ts'
import type { Berkas } from '#src/db/schema.ts'
import { issueSurat } from '#src/documents/issue.ts'
import { findSurat } from '#src/documents/queries.ts'
import type { Kit } from '#src/kit.ts'
import { lockBerkasById } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { factsOf, signerOf } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import { suratTandaBukti } from '#src/layanan/informasi-publik/permohonan/surat/tanda-bukti.ts'
import { queueMail } from '#src/notifications/outbox.ts'
import { suratDiterima } from '#src/notifications/words.ts'
import { sistem } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/**
 * Signs the receipt of a new case and sends it where there is an address. Once: a job that runs
 * again finds the receipt there and does nothing.
 */
export async function terbitkanTandaBukti(trx: Trx, kit: Kit, berkas: Berkas): Promise<void> {
  if (await findSurat(trx, berkas.id, 'tanda-bukti-permohonan')) return
  const facts = await factsOf(trx, berkas)
  // Papers speak of the moment the case was typed, also when a job writes them later.
  const then = {
    ...kit,
    clock: { ...kit.clock, now: berkas.dicatatPada, today: dateOf(berkas.dicatatPada) },
  }
  const actor = { ...sistem, id: berkas.petugasId }
  const petugas = await signerOf(trx, then, actor, 'petugas')
  const surat = await issueSurat(trx, then, suratTandaBukti(then, facts, petugas))
  if (!facts.pemohon.email) return
  await queueMail(trx, kit, {
    berkasId: berkas.id,
    kepada: facts.pemohon.email,
    suratId: surat.id,
    ...suratDiterima({
      nomor: berkas.nomor,
      nama: facts.pemohon.nama,
      batas: hariTanggal(dateOf(berkas.batasWaktu ?? berkas.diterimaPada)),
      origin: kit.config.origin,
    }),
  })
}

/** The job behind a registration: one case, one transaction. */
export function tandaBuktiJob(kit: Kit, berkasId: string): Promise<void> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkasById(trx, berkasId)
    if (berkas) await terbitkanTandaBukti(trx, kit, berkas)
  })
}
