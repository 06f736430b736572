import { dueAt } from '#src/calendar/period.ts'
import { receiptOf } from '#src/documents/receipt/receipt.ts'
import { slipOf } from '#src/layanan/slip.ts'
import type { Kit } from '#src/kit.ts'
import { diterima, kabariPelapor } from '#src/layanan/pengaduan/acts/kabar.ts'
import { slipTandaTerima } from '#src/layanan/pengaduan/letters/slip.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { factsOf } from '#src/layanan/pengaduan/queries.ts'
import { dataTandaTerima, suratTandaTerima } from '#src/layanan/pengaduan/surat/tanda-terima.ts'

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

/** The receipt of a report on the roll. */
export const slipPengaduan = (kit: Kit, nomor: string): Promise<Uint8Array> =>
  slipOf(kit, nomor, {
    prosedur: pengaduan.name,
    jenis: JENIS,
    sebutan: 'Tanda terima',
    slip: async (trx, berkas, petugas, office) =>
      slipTandaTerima(dataTandaTerima(kit, await factsOf(trx, berkas), petugas), office),
  })
