import type { Berkas } from '#src/db/schema.ts'
import { paperOffice } from '#src/documents/issue.ts'
import type { Office } from '#src/documents/paper/office.ts'
import { type Paper, renderSlip } from '#src/documents/paper/paper.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import { findSurat } from '#src/documents/queries.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'

/** Which receipt of which procedure, and how it looks on the roll. */
type Receipt = {
  prosedur: string
  jenis: string
  /** What it is called while it is not there yet. */
  sebutan: string
  slip: (trx: Trx, berkas: Berkas, petugas: Signer, office: Office) => Promise<Paper>
}

/**
 * A receipt for an 80 mm roll: a print of the signed one, under its verification code.
 * @throws NotFound when there is no such case of this procedure
 * @throws Incomplete while the receipt is still being signed
 */
export function slipOf(kit: Kit, nomor: string, receipt: Receipt): Promise<Uint8Array> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkas(trx, nomor)
    if (berkas?.prosedur !== receipt.prosedur) throw new NotFound(nomor)
    const surat = await findSurat(trx, berkas.id, receipt.jenis)
    if (!surat)
      throw new Incomplete(`${receipt.sebutan} sedang ditandatangani. Coba lagi sebentar.`)
    const petugas = { nama: surat.penandaTangan, jabatan: surat.jabatan }
    return renderSlip(await receipt.slip(trx, berkas, petugas, paperOffice(kit, surat.kode)))
  })
}
