import type { Insertable, Selectable } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { ArsipTable, JenisLampiran, LampiranTable, TitipanTable } from '#src/db/schema.ts'

/** Keeps bytes under their SHA-256; what is there already stays as it is. */
export async function insertArsip(db: Db, row: Insertable<ArsipTable>): Promise<void> {
  await db
    .insertInto('arsip')
    .values(row)
    .onConflict((conflict) => conflict.column('sidik').doNothing())
    .execute()
}

/** The stored bytes (sealed when `sandi`) and what they are. */
export function findArsip(db: Db, sidik: string): Promise<Selectable<ArsipTable> | undefined> {
  return db.selectFrom('arsip').selectAll().where('sidik', '=', sidik).executeTakeFirst()
}

/** Puts a file aside for the form with this key. */
export async function insertTitipan(db: Db, row: Insertable<TitipanTable>): Promise<void> {
  await db.insertInto('titipan').values(row).execute()
}

/** Names and sizes of files put aside for this form, in the order they came. */
export function listTitipan(db: Db, kunci: string, ids: readonly string[]) {
  return db
    .selectFrom('titipan')
    .select(['id', 'medan', 'nama', 'ukuran'])
    .where('kunci', '=', kunci)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute()
}

/** The form with this key has acted: what it left with us has been claimed. */
export async function hasActed(db: Db, kunci: string): Promise<boolean> {
  const row = await db
    .selectFrom('kunciKirim')
    .select('kunci')
    .where('kunci', '=', kunci)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes files out of what was put aside, for good. */
export function deleteTitipan(db: Db, kunci: string, ids: readonly string[]) {
  return db
    .deleteFrom('titipan')
    .where('kunci', '=', kunci)
    .where('id', 'in', [...ids])
    .returningAll()
    .execute()
}

/** Forgets what this form no longer refers to, so that one form holds only what it shows. */
export async function deleteOtherTitipan(db: Db, kunci: string, ids: readonly string[]) {
  const others = db.deleteFrom('titipan').where('kunci', '=', kunci)
  await (ids.length === 0 ? others : others.where('id', 'not in', [...ids])).execute()
}

/** Forgets files put aside before this moment. Out: how many. */
export async function deleteTitipanBefore(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('titipan')
    .where('dibuatPada', '<', before)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Enters files of a case. */
export async function insertLampiran(trx: Db, rows: Insertable<LampiranTable>[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto('lampiran').values(rows).execute()
}

/** Takes the files of one kind off a case; their bytes stay in the arsip. */
export async function deleteLampiran(trx: Db, berkasId: string, jenis: JenisLampiran) {
  await trx
    .deleteFrom('lampiran')
    .where('berkasId', '=', berkasId)
    .where('jenis', '=', jenis)
    .execute()
}

/**
 * Lets the sealed files of one kind of a case go for good, bytes and all. Bytes that another file
 * still has stay until that one goes.
 * @returns what is gone, in the order in which it came
 */
export async function deleteSealed(trx: Db, berkasId: string, jenis: JenisLampiran) {
  const gone = await trx
    .deleteFrom('lampiran')
    .where('berkasId', '=', berkasId)
    .where('jenis', '=', jenis)
    .where('rahasia', '=', true)
    .returning(['id', 'sidik', 'ukuran', 'pada'])
    .execute()
  await deleteBytes(trx, [...new Set(gone.map(({ sidik }) => sidik))])
  return gone.sort((a, b) => (a.id < b.id ? -1 : 1))
}

// Locked first, and asked again: of two who let go of the same bytes the second sees what the first did.
async function deleteBytes(trx: Db, sidik: string[]) {
  if (sidik.length === 0) return
  const sealed = trx.selectFrom('arsip').select('sidik').where('sidik', 'in', sidik)
  await sealed.where('sandi', '=', true).orderBy('sidik').forUpdate().execute()
  await trx
    .deleteFrom('arsip')
    .where('sidik', 'in', sidik)
    .where('sandi', '=', true)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('lampiran').select('id').whereRef('lampiran.sidik', '=', 'arsip.sidik')),
      ),
    )
    .execute()
}

/** Puts these files of a case, where they are of one kind, under another; gives how many they were. */
export async function pickLampiran(
  trx: Db,
  berkasId: string,
  ids: readonly string[],
  from: JenisLampiran,
  jenis: JenisLampiran,
): Promise<number> {
  if (ids.length === 0) return 0
  const { numUpdatedRows } = await trx
    .updateTable('lampiran')
    .set({ jenis })
    .where('berkasId', '=', berkasId)
    .where('jenis', '=', from)
    .where('id', 'in', [...ids])
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Puts files of a case under another kind: what was handed out stays, and is no answer of now. */
export async function relabelLampiran(
  trx: Db,
  berkasId: string,
  from: readonly JenisLampiran[],
  jenis: JenisLampiran,
) {
  await trx
    .updateTable('lampiran')
    .set({ jenis })
    .where('berkasId', '=', berkasId)
    .where('jenis', 'in', [...from])
    .execute()
}

/** A file of a case, with the case it belongs to. */
export function findLampiran(db: Db, nomor: string, id: string) {
  return db
    .selectFrom('lampiran')
    .innerJoin('berkas', 'berkas.id', 'lampiran.berkasId')
    .selectAll('lampiran')
    .where('berkas.nomor', '=', nomor)
    .where('lampiran.id', '=', id)
    .executeTakeFirst()
}

/** The files of these kinds that a case has, in the order they came. */
export function lampiranOf(db: Db, berkasId: string, ...jenis: JenisLampiran[]) {
  return db
    .selectFrom('lampiran')
    .selectAll()
    .where('berkasId', '=', berkasId)
    .where('jenis', 'in', jenis)
    .orderBy('id')
    .execute()
}

/** The current files of a published entry of the Daftar Informasi Publik, with its summary. */
export function publishedFiles(db: Db, nomor: string) {
  return db
    .selectFrom('berkas')
    .innerJoin('daftarInformasi', 'daftarInformasi.berkasId', 'berkas.id')
    .innerJoin('lampiran', 'lampiran.berkasId', 'berkas.id')
    .select(['lampiran.nama', 'lampiran.tipe', 'lampiran.ukuran', 'lampiran.sidik'])
    .select('daftarInformasi.ringkasan as judul')
    .where('berkas.nomor', '=', nomor)
    .where('daftarInformasi.terbit', '=', true)
    .where('lampiran.jenis', '=', 'daftar-informasi')
    .where('lampiran.keterangan', 'is', null)
    .where('lampiran.rahasia', '=', false)
    .orderBy('lampiran.id')
    .execute()
}
