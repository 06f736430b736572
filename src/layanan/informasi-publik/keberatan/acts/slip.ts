import { slipOf } from '#src/layanan/slip.ts'
import type { Kit } from '#src/kit.ts'
import { slipTandaTerima } from '#src/layanan/informasi-publik/keberatan/letters/slip-tanda-terima.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { factsOf } from '#src/layanan/informasi-publik/keberatan/surat/facts.ts'
import { tandaTerimaData } from '#src/layanan/informasi-publik/keberatan/surat/tanda-terima.ts'

/** The receipt of an objection on the roll. */
export const slipKeberatan = (kit: Kit, nomor: string): Promise<Uint8Array> =>
  slipOf(kit, nomor, {
    prosedur: keberatan.name,
    jenis: 'tanda-terima-keberatan',
    sebutan: 'Tanda terima',
    slip: async (trx, berkas, petugas, office) =>
      slipTandaTerima(tandaTerimaData(kit, await factsOf(trx, berkas), petugas), office),
  })
