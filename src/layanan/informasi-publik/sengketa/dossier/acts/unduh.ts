import { fetchFile } from '#src/attachments/store.ts'
import { type Packable, writeZip, zipSize } from '#src/attachments/zip-write.ts'
import { dayAndTime } from '#src/calendar/date.ts'
import { Forbidden, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { seesPerson } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { CATATAN, goneNote } from '#src/layanan/informasi-publik/sengketa/dossier/gone.ts'
import { findChain, findDossier } from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'
import { type Actor, record } from '#src/workflow/perform.ts'
import { identityGone } from '#src/workflow/retention/queries.ts'

/**
 * The ZIP of a dossier, made anew from what is kept: the same bytes each time, one file at a time in
 * memory. What was let go of since under retention is named in a note instead. Where it holds sealed files, taking it is recorded first (UU 27/2022 Pasal 31).
 * @throws Forbidden when the role may not see who somebody is; NotFound when there is no such
 * dossier, or a file of it is no longer kept and no jejak says why
 */
export async function unduhDossier(kit: Kit, nomor: string, id: string, actor: Actor) {
  if (!seesPerson(actor.peran)) throw new Forbidden('may not see who somebody is')
  const dossier = await findDossier(kit.db, nomor, id)
  if (!dossier) throw new NotFound(id)
  const files = dossier.isi.flatMap(({ nama, arsip, ukuran }): Packable[] =>
    ukuran === null
      ? []
      : [{ nama, ukuran, isi: async () => (await fetchFile(kit.db, kit.keys, arsip)).isi }],
  )
  const missing = dossier.isi.filter(({ ukuran }) => ukuran === null)
  if (missing.length > 0) files.push(await noteOf(kit, nomor, missing))
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

/** @throws NotFound when no jejak says that it went under retention */
async function noteOf(
  { db }: Kit,
  nomor: string,
  missing: readonly { nama: string; arsip: string }[],
): Promise<Packable> {
  const chain = await findChain(db, nomor)
  const gone = await identityGone(
    db,
    chain.map(({ id }) => id),
    missing.map(({ arsip }) => arsip),
  )
  const named = missing.map(({ nama, arsip }) => {
    const pada = gone.get(arsip)
    if (!pada) throw new NotFound(`${nama} of a dossier of ${nomor} is gone`)
    return { nama, pada }
  })
  const isi = Buffer.from(goneNote(named))
  return { nama: CATATAN, ukuran: isi.byteLength, isi: () => Promise.resolve(isi) }
}
