import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'

/** Petugas that are active, or those that are not, by name. */
export function listPetugas(db: Db, aktif: boolean) {
  return db
    .selectFrom('petugas')
    .leftJoin('unitKerja', 'unitKerja.id', 'petugas.unitKerjaId')
    .select([
      'petugas.id',
      'petugas.nama',
      'petugas.email',
      'petugas.jabatan',
      'petugas.peran',
      'petugas.sandiSementara',
      'unitKerja.singkatan as unit',
    ])
    .where('petugas.aktif', '=', aktif)
    .orderBy('petugas.nama')
    .orderBy('petugas.id')
    .execute()
}

/** How many are active and how many are not. */
export function countPetugas(db: Db) {
  return db
    .selectFrom('petugas')
    .select([
      sql<number>`count(*) filter (where aktif)::int`.as('aktif'),
      sql<number>`count(*) filter (where not aktif)::int`.as('nonaktif'),
    ])
    .executeTakeFirstOrThrow()
}

/** One petugas as an administrator sees them: never the password or the secret. */
export function findPetugas(db: Db, id: string) {
  return db
    .selectFrom('petugas')
    .select([
      'id',
      'nama',
      'email',
      'telepon',
      'nip',
      'jabatan',
      'pangkat',
      'peran',
      'unitKerjaId',
      'aktif',
      'sandiSementara',
      sql<boolean>`totp is not null`.as('punyaTotp'),
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}

export type PetugasRow = NonNullable<Awaited<ReturnType<typeof findPetugas>>>

/** Whether anybody, or anybody else, has this email. */
export async function isEmailTaken(db: Db, email: string, besides?: string): Promise<boolean> {
  const row = await db
    .selectFrom('petugas')
    .select('id')
    .where('email', '=', email)
    .$if(besides !== undefined, (query) => query.where('id', '!=', besides!))
    .executeTakeFirst()
  return row !== undefined
}

/** Whether an active administrator remains without this petugas. */
export async function hasOtherAdministrator(db: Db, besides: string): Promise<boolean> {
  const row = await db
    .selectFrom('petugas')
    .select('id')
    .where('aktif', '=', true)
    .where(sql<boolean>`'administrator' = any(peran)`)
    .where('id', '!=', besides)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
