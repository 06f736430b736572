import { type Insertable, sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { PemohonTable } from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Writes a person as they are now. */
export async function insertPemohon(trx: Trx, row: Insertable<PemohonTable>) {
  await trx.insertInto('pemohon').values(row).execute()
}

const known = [
  'id',
  'jenis',
  'nama',
  'nikSamar',
  'nomorSk',
  'pekerjaan',
  'email',
  'telepon',
  'teleponKetik',
] as const

// A guest says where they come from, an office or a place: that is nobody's address, nor the other way round.
const isGuest = sql<boolean>`exists (select from berkas
  where berkas.pemohon_id = pemohon.id and berkas.prosedur = 'buku-tamu')`
const place = [
  sql<string>`case when ${isGuest} then '' else alamat end`.as('alamat'),
  sql<string>`case when ${isGuest} then alamat else '' end`.as('dari'),
] as const

type By = {
  nikHashes: string[]
  telepon: string | null
  /** Procedures in which whoever asks may not read who brought a case. */
  tersamar?: readonly string[]
}

/**
 * The person as last written, by NIK (hash) or telephone (E.164); nobody when neither is given. `dari`
 * is where a guest said to come from; their `alamat` is not known.
 */
export async function findPerson(db: Db, by: By) {
  if (by.nikHashes.length === 0 && !by.telepon) return []
  const { tersamar = [] } = by
  return db
    .selectFrom('pemohon')
    .select([...known, ...place])
    .where((eb) =>
      eb.or([
        ...(by.nikHashes.length > 0 ? [eb('nikHash', 'in', by.nikHashes)] : []),
        ...(by.telepon ? [eb('telepon', '=', by.telepon)] : []),
      ]),
    )
    .$if(tersamar.length > 0, (query) =>
      query.where(sql<boolean>`not exists (select from berkas
        where berkas.pemohon_id = pemohon.id and berkas.prosedur = any(${tersamar}::text[]))`),
    )
    .orderBy('dibuatPada', 'desc')
    .limit(5)
    .execute()
}

/** The same by the key of the row. */
export function readPerson(db: Db, id: string) {
  return db
    .selectFrom('pemohon')
    .select([...known, ...place])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The person as written when the case was opened, the sealed NIK with it. */
export function pemohonOf(trx: Db, pemohonId: string) {
  return trx.selectFrom('pemohon').selectAll().where('id', '=', pemohonId).executeTakeFirstOrThrow()
}

/** The sealed NIK of somebody who came before, if they are known and gave one. */
export async function findNik(trx: Trx, pemohonId: string): Promise<Uint8Array | null> {
  const row = await trx
    .selectFrom('pemohon')
    .select('nik')
    .where('id', '=', pemohonId)
    .executeTakeFirst()
  return row?.nik ?? null
}
