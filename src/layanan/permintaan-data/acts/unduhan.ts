import { lampiranOf } from '#src/attachments/queries.ts'
import type { Berkas } from '#src/db/schema.ts'
import { NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { asHandedOver, tulisPenerimaan } from '#src/layanan/permintaan-data/acts/penyerahan.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { downloadedOf, insertUnduhan } from '#src/workflow/handover/queries.ts'
import { type Actor, perform, sistem } from '#src/workflow/perform.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'

/**
 * The applicant downloads data by kode lacak: the log stands for the signature. With the last file
 * the case is handed over, and the receipt says so.
 * @returns the file to send
 * @throws NotFound when the file is not among the data of this case, or nothing is ready
 */
export function unduhData(kit: Kit, nomor: string, lampiranId: string, actor: Actor) {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkas(trx, nomor)
    if (!berkas || !['siap_diserahkan', 'selesai'].includes(berkas.status))
      throw new NotFound(nomor)
    const files = await lampiranOf(trx, berkas.id, 'dokumen')
    const dokumen = files.find(({ id }) => id === lampiranId)
    if (!dokumen) throw new NotFound(lampiranId)
    const pada = kit.clock.now
    await insertUnduhan(trx, { berkasId: berkas.id, lampiranId, cara: 'lacak', pada })
    if (berkas.status === 'siap_diserahkan') await catatUnduhan(trx, kit, berkas, lampiranId, actor)
    return dokumen
  })
}

async function catatUnduhan(
  trx: Trx,
  kit: Kit,
  { id, nomor }: Berkas,
  lampiran: string,
  actor: Actor,
) {
  const files = await lampiranOf(trx, id, 'dokumen')
  const got = await downloadedOf(trx, id)
  const to = files.every((one) => got.has(one.id)) ? 'selesai' : 'siap_diserahkan'
  const step = { act: 'unduhData', to, rincian: { lampiran } } as const
  const { berkas } = await perform(trx, permintaanData, nomor, step, actor, kit.clock)
  if (to !== 'selesai') return
  const serah = {
    penerima: actor.nama,
    selaku: 'pemohon',
    cara: 'unduhan',
    dokumen: files.map(asHandedOver),
    pembuktian: 'unduhan',
  } as const
  await tulisPenerimaan(trx, kit, berkas, serah, sistem)
}
