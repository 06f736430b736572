import { dueAt } from '#src/calendar/period.ts'
import { receiptOf } from '#src/documents/receipt/receipt.ts'
import { kabari, mailCase } from '#src/layanan/informasi-publik/kabar.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { factsOf } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import { suratTandaBukti } from '#src/layanan/informasi-publik/permohonan/surat/tanda-bukti.ts'
import { permohonanDiterima } from '#src/notifications/words.ts'

/** The receipt of a new case; its date is the Act's: UU 14/2008 Pasal 22 ayat (7). */
export const {
  issue: terbitkanTandaBukti,
  job: tandaBuktiJob,
  wake: wakeTandaBukti,
} = receiptOf({
  prosedur: permohonan.name,
  jenis: 'tanda-bukti-permohonan',
  job: 'tanda-bukti',
  facts: factsOf,
  paper: suratTandaBukti,
  tell: (trx, kit, facts, suratId) => {
    const diterima = facts.berkas.diterimaPada
    const batas = dueAt(diterima, permohonan.clocks.uu, kit.clock.calendar)
    const mail = permohonanDiterima({ ...mailCase(kit, facts), diterima, batas })
    return kabari(trx, kit, facts, mail, suratId)
  },
})
