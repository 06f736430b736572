import { sizeInWords } from '#src/attachments/kinds.ts'

import type { Berkas, DokumenSerah, Lampiran, Penyerahan } from '#src/db/schema.ts'
import { issueSurat } from '#src/documents/issue.ts'
import { findSurat } from '#src/documents/queries.ts'
import type { Kit } from '#src/kit.ts'
import { kabari, mailCase } from '#src/layanan/informasi-publik/kabar.ts'
import { insertPenyerahan } from '#src/workflow/handover/queries.ts'
import { factsOf, signerOf } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import { suratPenyerahan } from '#src/layanan/informasi-publik/permohonan/surat/penyerahan.ts'
import { diserahkan } from '#src/notifications/words.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** A document of the answer as a line of the receipt. */
export const asHandedOver = (
  file: Pick<Lampiran, 'id' | 'nama' | 'ukuran' | 'keterangan'>,
): DokumenSerah => ({
  judul: file.nama,
  bentuk: 'softcopy',
  jumlah: `1 berkas, ${sizeInWords(file.ukuran)}`,
  penghitaman: file.keterangan ?? '',
  lampiranId: file.id,
})

/**
 * Enters a handover, signs its receipt and tells the applicant.
 * @param png the signature that was drawn on the pad
 */
export async function tulisTandaBukti(
  trx: Trx,
  kit: Kit,
  berkas: Berkas,
  penyerahan: Penyerahan,
  actor: Actor,
  png?: Uint8Array,
) {
  await insertPenyerahan(trx, penyerahan)
  const facts = await factsOf(trx, berkas)
  const petugas = await signerOf(trx, kit, actor, 'petugas')
  const pemberitahuan = await findSurat(trx, berkas.id, 'pemberitahuan')
  const surat = await issueSurat(
    trx,
    kit,
    suratPenyerahan(kit, facts, penyerahan, pemberitahuan?.nomorSurat, petugas, png),
  )
  await kabari(
    trx,
    kit,
    facts,
    diserahkan({ ...mailCase(kit, facts), pada: penyerahan.pada }),
    surat.id,
  )
}
