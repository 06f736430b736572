import { paperOffice } from '#src/documents/issue.ts'
import { renderSlip } from '#src/documents/paper/paper.ts'
import { findSurat } from '#src/documents/queries.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { slipTandaTerima } from '#src/layanan/informasi-publik/keberatan/letters/slip-tanda-terima.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { factsOf } from '#src/layanan/informasi-publik/keberatan/surat/facts.ts'
import { tandaTerimaData } from '#src/layanan/informasi-publik/keberatan/surat/tanda-terima.ts'
import { lockBerkas } from '#src/workflow/queries.ts'

/**
 * The receipt for an 80 mm roll: a print of the signed one, under its verification code.
 * @throws NotFound when there is no such objection
 * @throws Incomplete while the receipt is still being signed
 */
export function slipOf(kit: Kit, nomor: string): Promise<Uint8Array> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkas(trx, nomor)
    if (berkas?.prosedur !== keberatan.name) throw new NotFound(nomor)
    const surat = await findSurat(trx, berkas.id, 'tanda-terima-keberatan')
    if (!surat) throw new Incomplete('Tanda terima sedang ditandatangani. Coba lagi sebentar.')
    const facts = await factsOf(trx, berkas)
    const petugas = { nama: surat.penandaTangan, jabatan: surat.jabatan }
    return renderSlip(
      slipTandaTerima(tandaTerimaData(kit, facts, petugas), paperOffice(kit, surat.kode)),
    )
  })
}
