import { dueAt } from '#src/calendar/period.ts'
import { receiptOf } from '#src/documents/receipt/receipt.ts'
import { kabari, mailCase } from '#src/layanan/informasi-publik/kabar.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { factsOf } from '#src/layanan/informasi-publik/keberatan/surat/facts.ts'
import { suratTandaTerima } from '#src/layanan/informasi-publik/keberatan/surat/tanda-terima.ts'
import { keberatanDiterima } from '#src/notifications/words.ts'

/** The receipt of an objection: Perki 1/2021 Pasal 41 ayat (6). */
export const {
  issue: terbitkanTandaTerima,
  job: tandaTerimaJob,
  wake: wakeTandaTerima,
} = receiptOf({
  prosedur: keberatan.name,
  jenis: 'tanda-terima-keberatan',
  job: 'tanda-terima',
  facts: factsOf,
  paper: suratTandaTerima,
  tell: (trx, kit, facts, suratId) => {
    const diterima = facts.berkas.diterimaPada
    const batas = dueAt(diterima, keberatan.clocks.uu, kit.clock.calendar)
    const mail = keberatanDiterima({ ...mailCase(kit, facts), diterima, batas })
    return kabari(trx, kit, facts, mail, suratId)
  },
})
