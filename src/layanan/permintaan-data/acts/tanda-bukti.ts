import { dueAt } from '#src/calendar/period.ts'
import { receiptOf } from '#src/documents/receipt/receipt.ts'
import { diterima, kabariPemohon } from '#src/layanan/permintaan-data/acts/kabar.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { factsOf } from '#src/layanan/permintaan-data/queries.ts'
import { suratTandaBukti } from '#src/layanan/permintaan-data/surat/tanda-bukti.ts'

/** The receipt of a new case (Standar Pelayanan 4.3). */
export const {
  issue: terbitkanTandaBukti,
  job: tandaBuktiDataJob,
  wake: wakeTandaBuktiData,
} = receiptOf({
  prosedur: permintaanData.name,
  jenis: 'tanda-bukti-data',
  job: 'tanda-bukti-data',
  facts: factsOf,
  paper: suratTandaBukti,
  tell: (trx, kit, facts, suratId) => {
    const { berkas } = facts
    const batas = dueAt(berkas.diterimaPada, permintaanData.clocks.layanan, kit.clock.calendar)
    return kabariPemohon(trx, kit, facts, diterima(kit, berkas, batas), suratId)
  },
})
