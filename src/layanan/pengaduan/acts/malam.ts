import { IllegalAct } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { lapsed } from '#src/layanan/pengaduan/queries.ts'
import { perform, sistem } from '#src/workflow/perform.ts'

/**
 * Declares Selesai what the reporter did not answer in time (Standar Pelayanan 1.2.5).
 * @returns how many reports were closed here
 */
export const selesaikanYangTidakDibalas = (kit: Kit): Promise<number> =>
  closeLapsed(kit, 'proses', 'balasan', { act: 'selesaikanOtomatis', hasil: 'otomatis' })

/**
 * Takes for withdrawn what the reporter did not complete in 30 hari (UU 25/2009 Pasal 44 ayat (5)).
 * @returns how many reports were closed here
 */
export const anggapDicabut = (kit: Kit): Promise<number> =>
  closeLapsed(kit, 'dilengkapi', 'kelengkapan', { act: 'anggapDicabut' })

type Closing = { act: 'selesaikanOtomatis' | 'anggapDicabut'; hasil?: string }

/** What was answered in between, or closed by another process, is left alone. */
async function closeLapsed(kit: Kit, status: string, jenis: string, step: Closing) {
  let closed = 0
  for (const { nomor } of await lapsed(kit.db, status, jenis, kit.clock.now)) {
    try {
      await kit.db
        .transaction()
        .execute((trx) => perform(trx, pengaduan, nomor, step, sistem, kit.clock))
      closed += 1
    } catch (error) {
      if (!(error instanceof IllegalAct)) throw error
    }
  }
  return closed
}
