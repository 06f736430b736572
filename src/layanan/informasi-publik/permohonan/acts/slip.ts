import { paperOffice } from '#src/documents/issue.ts'
import { renderSlip } from '#src/documents/paper/paper.ts'
import { findSurat } from '#src/documents/queries.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { slipTandaBukti } from '#src/layanan/informasi-publik/permohonan/letters/slip-tanda-bukti.ts'
import { factsOf } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import { tandaBuktiData } from '#src/layanan/informasi-publik/permohonan/surat/tanda-bukti.ts'
import { lockBerkas } from '#src/workflow/queries.ts'

/**
 * The receipt for an 80 mm roll: a print of the signed one, under its verification code.
 * @throws Incomplete while the receipt is still being signed
 */
export function slipOf(kit: Kit, nomor: string): Promise<Uint8Array> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkas(trx, nomor)
    if (!berkas) throw new NotFound(nomor)
    const surat = await findSurat(trx, berkas.id, 'tanda-bukti-permohonan')
    if (!surat) throw new Incomplete('Tanda bukti sedang ditandatangani. Coba lagi sebentar.')
    const facts = await factsOf(trx, berkas)
    const petugas = { nama: surat.penandaTangan, jabatan: surat.jabatan }
    const data = tandaBuktiData(kit, facts, petugas)
    return renderSlip(slipTandaBukti(data, paperOffice(kit, surat.kode)))
  })
}
