import { lampiranOf } from '#src/attachments/queries.ts'
import { newId } from '#src/db/id.ts'
import type { Penyerahan } from '#src/db/schema.ts'
import { NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import {
  asHandedOver,
  tulisTandaBukti,
} from '#src/layanan/informasi-publik/permohonan/acts/bukti-serah.ts'
import { handedKinds, permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { downloadedOf, insertUnduhan } from '#src/workflow/handover/queries.ts'
import { type Actor, perform, sistem } from '#src/workflow/perform.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'

/**
 * The applicant downloads a document of the answer: the log stands for the signature. With the last
 * one the case is handed over, and the receipt says so; the penetapan behind a blackened part is
 * logged only.
 * @returns the file to send
 * @throws NotFound when the file is not among the documents of this case, or nothing was granted
 */
export async function unduhDokumen(kit: Kit, nomor: string, lampiranId: string, actor: Actor) {
  const sidik = await kit.db.transaction().execute(async (trx) => {
    const { berkas, dokumen } = await openDocument(trx, nomor, lampiranId)
    await insertUnduhan(trx, {
      berkasId: berkas.id,
      lampiranId,
      cara: 'lacak',
      pada: kit.clock.now,
    })
    if (berkas.status === 'siap_diserahkan' && dokumen.jenis === 'dokumen')
      await catatUnduhan(trx, kit, nomor, lampiranId, actor)
    return dokumen
  })
  return sidik
}

/** Outcomes after which there is something to be fetched: of a refusal, the penetapan behind it. */
const given: string[] = ['seluruhnya', 'sebagian', 'langsung', 'belum-didokumentasikan', 'ditolak']

async function openDocument(trx: Trx, nomor: string, lampiranId: string) {
  const berkas = await lockBerkas(trx, nomor)
  if (!berkas || !['siap_diserahkan', 'selesai'].includes(berkas.status)) throw new NotFound(nomor)
  if (!given.includes(berkas.hasil ?? '')) throw new NotFound(nomor)
  const files = await lampiranOf(trx, berkas.id, ...handedKinds(berkas.hasil))
  const dokumen = files.find(({ id }) => id === lampiranId)
  if (!dokumen) throw new NotFound(lampiranId)
  return { berkas, dokumen }
}

async function catatUnduhan(trx: Trx, kit: Kit, nomor: string, lampiranId: string, actor: Actor) {
  let done = false
  const { berkas } = await perform(
    trx,
    permohonan,
    nomor,
    {
      act: 'unduh',
      rincian: { lampiran: lampiranId },
      run: async ({ id }) => {
        const got = await downloadedOf(trx, id)
        done = (await lampiranOf(trx, id, 'dokumen')).every((one) => got.has(one.id))
        return { to: done ? 'selesai' : 'siap_diserahkan' }
      },
    },
    actor,
    kit.clock,
  )
  if (!done) return
  const dokumen = (await lampiranOf(trx, berkas.id, 'dokumen')).map(asHandedOver)
  const penyerahan: Penyerahan = {
    id: newId(),
    berkasId: berkas.id,
    penerima: actor.nama,
    selaku: 'pemohon',
    cara: 'unduhan',
    dokumen,
    biaya: 0,
    buktiBayar: null,
    pembuktian: 'unduhan',
    petugas: sistem.nama,
    pada: kit.clock.now,
  }
  await tulisTandaBukti(trx, kit, berkas, penyerahan, sistem)
}
