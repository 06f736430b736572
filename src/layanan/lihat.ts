import { findLampiran } from '#src/attachments/queries.ts'
import { fetchFile } from '#src/attachments/store.ts'
import type { Lampiran } from '#src/db/schema.ts'
import { Forbidden, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { hashCode, openText, trackingCode } from '#src/secrets.ts'
import { pemohonOf } from '#src/workflow/pemohon/queries.ts'
import { type Actor, record } from '#src/workflow/perform.ts'
import type { Party } from '#src/workflow/procedure.ts'
import { gantiKode } from '#src/workflow/queries.ts'

/** Whether these roles may see who somebody is: each procedure says. */
export type SeesPerson = (peran: readonly Party[]) => boolean

/**
 * The NIK of an applicant in full; the look is written to the jejak first (UU 27/2022 Pasal 31).
 * @throws Forbidden when the actor's role may not see it; NotFound when there is none
 */
export function lihatNik(
  kit: Kit,
  nomor: string,
  actor: Actor,
  seesPerson: SeesPerson,
): Promise<string> {
  mayLook(actor, seesPerson)
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await record(trx, nomor, { perbuatan: 'lihatNik' }, actor, kit.clock)
    const { id, nik } = await pemohonOf(trx, berkas.pemohonId!)
    if (!nik) throw new NotFound('no NIK')
    return openText(kit.keys, nik, `nik:${id}`)
  })
}

/**
 * A file of the case. A sealed one is opened only when it is asked for as such, for those who may
 * see the person, and the look is written to the jejak first (UU 27/2022 Pasal 31).
 * @throws NotFound when there is no such file, or it is sealed and was not asked for as such
 * @throws Forbidden when the actor's role may not see it
 */
export async function bukaBerkas(
  kit: Kit,
  { nomor, id, sealed }: { nomor: string; id: string; sealed: boolean },
  actor: Actor,
  seesPerson: SeesPerson,
) {
  const file = await findLampiran(kit.db, nomor, id)
  if (!file || (file.rahasia && !sealed)) throw new NotFound(id)
  if (file.rahasia) {
    mayLook(actor, seesPerson)
    await recordLook(kit, nomor, file, actor)
  }
  const { isi } = await fetchFile(kit.db, kit.keys, file.sidik)
  return { nama: file.nama, jenis: file.tipe, isi }
}

async function recordLook(kit: Kit, nomor: string, file: Lampiran, actor: Actor) {
  const entry = { perbuatan: 'bukaBerkas', rincian: { lampiran: file.id, jenis: file.jenis } }
  await kit.db.transaction().execute((trx) => record(trx, nomor, entry, actor, kit.clock))
}

/**
 * A new kode lacak for an applicant who lost it: the old one opens nothing any more.
 * @throws Forbidden when the actor is none of those who give one
 */
export function terbitkanKodeBaru(
  kit: Kit,
  nomor: string,
  actor: Actor,
  by: readonly Party[],
): Promise<string> {
  if (!actor.peran.some((one) => by.includes(one))) throw new Forbidden('may not give a code')
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await record(trx, nomor, { perbuatan: 'kodeBaru' }, actor, kit.clock)
    const versi = berkas.kodeVersi + 1
    const kode = trackingCode(kit.keys, berkas.id, versi)
    await gantiKode(trx, berkas.id, versi, hashCode(kode))
    return kode
  })
}

function mayLook(actor: Actor, seesPerson: SeesPerson) {
  if (!seesPerson(actor.peran)) throw new Forbidden('may not see who somebody is')
}
