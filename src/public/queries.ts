import type { Db } from '#src/db/client.ts'

const tracked = [
  'id',
  'nomor',
  'prosedur',
  'status',
  'versi',
  'kodeVersi',
  'kodeLacak',
  'dicatatPada',
] as const

/** What is needed to open a case by its number and code. */
export function findTracked(db: Db, nomor: string) {
  return db.selectFrom('berkas').select(tracked).where('nomor', '=', nomor).executeTakeFirst()
}

/** The same by the key of the case, with the name of whoever asked. */
export function findTrackedById(db: Db, id: string) {
  return db
    .selectFrom('berkas')
    .leftJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .select(tracked.map((column) => `berkas.${column}` as const))
    .select('pemohon.nama')
    .where('berkas.id', '=', id)
    .executeTakeFirst()
}
