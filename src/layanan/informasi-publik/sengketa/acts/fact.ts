import { attach, type FormFiles } from '#src/attachments/attach.ts'
import { newId } from '#src/db/id.ts'
import type { IsiPeristiwa, JenisLampiran, JenisPeristiwa } from '#src/db/schema.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { insertPeristiwa } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/** A step form that may carry files. */
export type SentFiles<T> = Sent<T> & FormFiles

export type Fact = {
  jenis: JenisPeristiwa
  tanggal: string
  tempat?: string
  uraian?: string
  isi?: IsiPeristiwa
}

/** The kind of the files that come with a fact, at the field `berkas`. */
const kindOf: Partial<Record<JenisPeristiwa, JenisLampiran>> = {
  rapat: 'rapat',
  upaya: 'rapat',
  panggilan: 'panggilan',
  sidang: 'sidang',
  mediasi: 'sidang',
  putusan: 'putusan',
  gugatan: 'gugatan',
  pelaksanaan: 'pelaksanaan',
}

/**
 * Enters something that happened with its own day and its files.
 * @returns its key
 * @throws Incomplete at `tanggal` when it would lie in the future
 */
export async function catat(
  trx: Trx,
  kit: Kit,
  berkasId: string,
  { jenis, tanggal, tempat = '', uraian = '', isi = {} }: Fact,
  actor: Actor,
  files?: FormFiles,
): Promise<string> {
  mustBePast(tanggal, kit)
  const id = newId()
  const medan = { medan: 'berkas', jenis: kindOf[jenis] ?? 'pelaksanaan', rahasia: false }
  const lampiran = files
    ? await attach(trx, kit, { berkasId, oleh: actor.nama }, files, [medan])
    : []
  await insertPeristiwa(trx, {
    id,
    berkasId,
    jenis,
    tanggal,
    tempat,
    uraian,
    isi,
    lampiran,
    suratId: null,
    oleh: actor.nama,
    pada: kit.clock.now,
  })
  return id
}

/** @throws Incomplete when a day that something happened on has not come yet */
export function mustBePast(hari: string, { clock }: Kit, field = 'tanggal') {
  if (hari > clock.today) throw new Incomplete('Tanggal tidak boleh di masa depan.', field)
}
