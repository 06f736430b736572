import type { FormFiles } from '#src/attachments/attach.ts'
import { claim } from '#src/attachments/store.ts'
import { newId } from '#src/db/id.ts'
import { Forbidden, Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { keepFile } from '#src/layanan/pengaduan/lapor/acts/file.ts'
import { insertImpor } from '#src/layanan/pengaduan/lapor/queries.ts'
import { once } from '#src/workflow/once.ts'
import type { Actor } from '#src/workflow/perform.ts'

/** Who may bring an export, look at it and apply it. */
export function mayImport(actor: Actor): actor is Actor & { id: string } {
  return actor.id !== null && actor.peran.includes('admin_pengaduan')
}

/**
 * Takes an export that was uploaded, to be read by a job; nothing of it is in a case yet.
 * @returns the id of the import
 * @throws Incomplete when the file is not with us any more
 */
export async function receiveExport(kit: Kit, sent: FormFiles, actor: Actor): Promise<string> {
  if (!mayImport(actor)) throw new Forbidden('may not import')
  const id = await once(kit.db, sent.kunci, async (trx) => {
    const left = await claim(trx, kit.keys, sent.kunci, sent.titipan['berkas'] ?? [])
    const file = (sent.files['berkas'] ?? [])[0] ?? left[0]
    if (!file) throw new Incomplete('Pilih berkas ekspor sekali lagi.', 'berkas')
    const id = newId()
    await insertImpor(trx, {
      id,
      status: 'dibaca',
      olehId: actor.id,
      oleh: actor.nama,
      diunggahPada: kit.clock.now,
      namaBerkas: file.nama,
      sidik: file.sidik,
      ukuran: file.ukuran,
      dibuatLapor: null,
      instansi: null,
      alasan: null,
      diterapkanOlehId: null,
      diterapkanOleh: null,
      selesaiPada: null,
    })
    await keepFile(trx, kit.keys, id, file.isi)
    await kit.jobs.enqueue(trx, 'baca-lapor', { id })
    return id
  })
  kit.jobs.nudge()
  return id
}
