import { slipOf } from '#src/layanan/slip.ts'
import type { Kit } from '#src/kit.ts'
import { slipTandaBukti } from '#src/layanan/informasi-publik/permohonan/letters/slip-tanda-bukti.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { factsOf } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import { tandaBuktiData } from '#src/layanan/informasi-publik/permohonan/surat/tanda-bukti.ts'

/** The receipt of a request on the roll. */
export const slipPermohonan = (kit: Kit, nomor: string): Promise<Uint8Array> =>
  slipOf(kit, nomor, {
    prosedur: permohonan.name,
    jenis: 'tanda-bukti-permohonan',
    sebutan: 'Tanda bukti',
    slip: async (trx, berkas, petugas, office) =>
      slipTandaBukti(tandaBuktiData(kit, await factsOf(trx, berkas), petugas), office),
  })
