import type { Insertable } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { Surat, SuratTable } from '#src/db/schema.ts'

/** Enters a signed paper in the register of papers. */
export function insertSurat(trx: Db, row: Insertable<SuratTable>): Promise<Surat> {
  return trx.insertInto('surat').values(row).returningAll().executeTakeFirstOrThrow()
}

/** The paper of this kind that a case has, newest first. */
export function findSurat(db: Db, berkasId: string, jenis: string): Promise<Surat | undefined> {
  return db
    .selectFrom('surat')
    .selectAll()
    .where('berkasId', '=', berkasId)
    .where('jenis', '=', jenis)
    .orderBy('ditandatanganiPada', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** One paper of one case. */
export function findSuratOf(db: Db, nomor: string, id: string): Promise<Surat | undefined> {
  return db
    .selectFrom('surat')
    .innerJoin('berkas', 'berkas.id', 'surat.berkasId')
    .selectAll('surat')
    .where('berkas.nomor', '=', nomor)
    .where('surat.id', '=', id)
    .executeTakeFirst()
}

/** What anybody may know of a paper: number, date, subject, signer, hash; never who asked. */
export function findByCode(db: Db, kode: string) {
  return publicFacts(db).where('surat.kode', '=', kode).executeTakeFirst()
}

/** The same, for a file somebody holds. */
export function findBySidik(db: Db, sidik: string) {
  return publicFacts(db).where('surat.sidik', '=', sidik).executeTakeFirst()
}

function publicFacts(db: Db) {
  return db
    .selectFrom('surat')
    .leftJoin('surat as pengganti', 'pengganti.mengganti', 'surat.id')
    .select([
      'surat.judul',
      'surat.nomorSurat',
      'surat.perihal',
      'surat.penandaTangan',
      'surat.jabatan',
      'surat.segel',
      'surat.kode',
      'surat.sidik',
      'surat.ukuran',
      'surat.ditandatanganiPada',
      'pengganti.nomorSurat as digantiOleh',
    ])
}

export type PublicSurat = NonNullable<Awaited<ReturnType<typeof findByCode>>>
