import { dateOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import type { Berkas } from '#src/db/schema.ts'
import { issueSurat, paperOffice } from '#src/documents/issue.ts'
import { renderSlip } from '#src/documents/paper/paper.ts'
import { findSurat } from '#src/documents/queries.ts'
import { signerOf } from '#src/documents/signer.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { diterima, kabariPelapor } from '#src/layanan/pengaduan/acts/kabar.ts'
import { slipTandaTerima } from '#src/layanan/pengaduan/letters/slip.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { factsOf, lockBerkasById, withoutReceipt } from '#src/layanan/pengaduan/queries.ts'
import { dataTandaTerima, suratTandaTerima } from '#src/layanan/pengaduan/surat/tanda-terima.ts'
import { sistem } from '#src/workflow/perform.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'

const JENIS = 'tanda-terima-pengaduan'

/** Signs the receipt of a new report (UU 25/2009 Pasal 44 ayat (2)) and sends it where there is an address; once. */
export async function terbitkanTandaTerima(trx: Trx, kit: Kit, berkas: Berkas): Promise<void> {
  if (await findSurat(trx, berkas.id, JENIS)) return
  // The paper speaks of the moment the case was typed, also when a job writes it later.
  const then = {
    ...kit,
    clock: { ...kit.clock, now: berkas.dicatatPada, today: dateOf(berkas.dicatatPada) },
  }
  const petugas = await signerOf(trx, then, { ...sistem, id: berkas.petugasId }, 'petugas')
  const surat = await issueSurat(
    trx,
    kit,
    suratTandaTerima(then, await factsOf(trx, berkas), petugas),
  )
  const batas = dueAt(berkas.diterimaPada, pengaduan.clocks.verifikasi, kit.clock.calendar)
  await kabariPelapor(trx, kit, berkas, diterima(berkas, batas), surat.id)
}

/** The job behind a registration: one case, one transaction. */
export function tandaTerimaPengaduanJob(kit: Kit, berkasId: string): Promise<void> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkasById(trx, berkasId)
    if (berkas) await terbitkanTandaTerima(trx, kit, berkas)
  })
}

const ON_ITS_WAY_MS = 5 * 60_000

/** Asks again for every receipt that is still missing after 5 minutes. */
export async function wakeTandaTerimaPengaduan({ db, jobs }: Pick<Kit, 'db' | 'jobs'>, now: Date) {
  for (const berkasId of await withoutReceipt(db, new Date(now.getTime() - ON_ITS_WAY_MS)))
    await jobs.enqueue(db, JENIS, { berkasId })
  jobs.nudge()
}

/**
 * The receipt for an 80 mm roll: a print of the signed one, under its verification code.
 * @throws Incomplete while the receipt is still being signed
 */
export function slipOf(kit: Kit, nomor: string): Promise<Uint8Array> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkas(trx, nomor)
    if (!berkas) throw new NotFound(nomor)
    const surat = await findSurat(trx, berkas.id, JENIS)
    if (!surat) throw new Incomplete('Tanda terima sedang ditandatangani. Coba lagi sebentar.')
    const petugas = { nama: surat.penandaTangan, jabatan: surat.jabatan }
    const data = dataTandaTerima(kit, await factsOf(trx, berkas), petugas)
    return renderSlip(slipTandaTerima(data, paperOffice(kit, surat.kode)))
  })
}
