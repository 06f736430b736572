import { fetchFile } from '#src/attachments/store.ts'
import { type Packable, writeZip, zipSize } from '#src/attachments/zip-write.ts'
import { dayAndTime } from '#src/calendar/date.ts'
import { Forbidden, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { seesPerson } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { findDossier } from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'
import { type Actor, record } from '#src/workflow/perform.ts'

/**
 * The ZIP of a dossier, made anew from what is kept: the same bytes each time, one file at a time in
 * memory. Where it holds sealed files, taking it is recorded first (UU 27/2022 Pasal 31).
 * @throws Forbidden when the role may not see who somebody is; NotFound when there is no such
 * dossier, or a file of it is no longer kept
 */
export async function unduhDossier(kit: Kit, nomor: string, id: string, actor: Actor) {
  if (!seesPerson(actor.peran)) throw new Forbidden('may not see who somebody is')
  const dossier = await findDossier(kit.db, nomor, id)
  if (!dossier) throw new NotFound(id)
  const files = dossier.isi.map(({ nama, arsip, ukuran }): Packable => {
    if (ukuran === null) throw new NotFound(`${nama} of dossier ${id} is gone`)
    return { nama, ukuran, isi: async () => (await fetchFile(kit.db, kit.keys, arsip)).isi }
  })
  if (dossier.tersegel) {
    const entry = { perbuatan: 'dossierDiunduh', rincian: { dossier: id } }
    await kit.db.transaction().execute((trx) => record(trx, nomor, entry, actor, kit.clock))
  }
  return {
    nama: `Dossier ${dossier.nomorSurat.replaceAll('/', '-')}.zip`,
    jenis: 'application/zip',
    ukuran: zipSize(files),
    pieces: writeZip(files, dayAndTime(dossier.pada)),
  }
}
