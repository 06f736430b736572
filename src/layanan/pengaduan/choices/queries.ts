import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#src/db/client.ts'

/** Every kecamatan and kelurahan, with how else they are written. */
export async function readWilayah(db: Db) {
  const [kecamatan, kelurahan] = await Promise.all([
    db.selectFrom('kecamatan').selectAll().orderBy('kode').execute(),
    db.selectFrom('kelurahan').selectAll().orderBy('kode').execute(),
  ])
  return { kecamatan, kelurahan }
}

/**
 * What the forms of a report offer, places and categories, as part of another query. Keys inside
 * JSON come as the database writes them: each here is one word.
 */
export const choicesIn = (db: Db) =>
  db.selectNoFrom((eb) => [
    jsonArrayFrom(eb.selectFrom('kecamatan').select(['kode', 'nama']).orderBy('kode')).as(
      'kecamatan',
    ),
    jsonArrayFrom(
      eb.selectFrom('kelurahan').select(['kode', 'nama', 'kecamatanKode as induk']).orderBy('nama'),
    ).as('kelurahan'),
    jsonArrayFrom(
      eb
        .selectFrom('kategoriPengaduan')
        .select(['id', 'nama'])
        .where('aktif', '=', true)
        .orderBy('nama'),
    ).as('kategori'),
  ])

/** The same alone, for the form of a new report. */
export const readChoices = (db: Db) => choicesIn(db).executeTakeFirstOrThrow()

export type Choices = Awaited<ReturnType<typeof readChoices>>
