import { dueAt } from '#src/calendar/period.ts'
import { paperOffice } from '#src/documents/issue.ts'
import { renderSlip } from '#src/documents/paper/paper.ts'
import { findSurat } from '#src/documents/queries.ts'
import { receiptOf } from '#src/documents/receipt/receipt.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { diterima, kabariPelapor } from '#src/layanan/pengaduan/acts/kabar.ts'
import { slipTandaTerima } from '#src/layanan/pengaduan/letters/slip.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { factsOf } from '#src/layanan/pengaduan/queries.ts'
import { dataTandaTerima, suratTandaTerima } from '#src/layanan/pengaduan/surat/tanda-terima.ts'
import { lockBerkas } from '#src/workflow/queries.ts'

const JENIS = 'tanda-terima-pengaduan'

/** The receipt of a new report (UU 25/2009 Pasal 44 ayat (2)); what comes from LAPOR has its own. */
export const {
  issue: terbitkanTandaTerima,
  job: tandaTerimaPengaduanJob,
  wake: wakeTandaTerimaPengaduan,
} = receiptOf({
  prosedur: pengaduan.name,
  jenis: JENIS,
  job: JENIS,
  kecuali: 'lapor',
  facts: factsOf,
  paper: suratTandaTerima,
  tell: (trx, kit, { berkas }, suratId) => {
    const batas = dueAt(berkas.diterimaPada, pengaduan.clocks.verifikasi, kit.clock.calendar)
    return kabariPelapor(trx, kit, berkas, diterima(berkas, batas), suratId)
  },
})

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
