import { type Insertable, sql, type Updateable } from 'kysely'
import type { Db } from '#src/db/client.ts'
import { prepared } from '#src/db/prepared.ts'
import type { BukuTamu, BukuTamuTable, Pemohon } from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Writes a visit. */
export async function insertTamu(trx: Trx, row: Insertable<BukuTamuTable>) {
  await trx.insertInto('bukuTamu').values(row).execute()
}

/** Writes what an act found. */
export async function updateTamu(trx: Trx, berkasId: string, change: Updateable<BukuTamuTable>) {
  await trx.updateTable('bukuTamu').set(change).where('berkasId', '=', berkasId).execute()
}

/** The visit behind a number. */
export async function findTamu(db: Db, nomor: string): Promise<{ tamu: BukuTamu } | undefined> {
  const [tamu] = await visits(db, { nomor })
  return tamu && { tamu: tamu as BukuTamu }
}

const visits = prepared((db, { nomor }: { nomor: string }) =>
  db
    .selectFrom('bukuTamu')
    .innerJoin('berkas', 'berkas.id', 'bukuTamu.berkasId')
    .selectAll('bukuTamu')
    .where('berkas.nomor', '=', nomor),
)

/** Who came, and the visit, by the key of the case, inside an act. */
export async function factsOf(trx: Db, berkas: { id: string; pemohonId: string | null }) {
  const tamu: BukuTamu = await trx
    .selectFrom('bukuTamu')
    .selectAll()
    .where('berkasId', '=', berkas.id)
    .executeTakeFirstOrThrow()
  const orang: Pemohon = await trx
    .selectFrom('pemohon')
    .selectAll()
    .where('id', '=', berkas.pemohonId)
    .executeTakeFirstOrThrow()
  return { tamu, orang }
}

/** What the list of those in the building shows of a guest. */
export type Present = Pick<
  BukuTamu,
  | 'tujuan'
  | 'keperluan'
  | 'ditemui'
  | 'cara'
  | 'jumlah'
  | 'dikenali'
  | 'diarahkanPada'
  | 'diarahkanKe'
  | 'diarahkanKepada'
> & {
  nomor: string
  status: string
  diterimaPada: Date
  batasWaktu: Date | null
  nama: string
  dari: string
}

/** Most that the list of those in the building shows. */
export const SHOWN = 200

/** Who is in the building, whoever came first at the top; at most 200. */
export async function listPresent(db: Db): Promise<Present[]> {
  return (await present(db, {})) as Present[]
}

const present = prepared((db) =>
  db
    .selectFrom('berkas')
    .innerJoin('bukuTamu', 'bukuTamu.berkasId', 'berkas.id')
    .innerJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .select([
      'berkas.nomor',
      'berkas.status',
      'berkas.diterimaPada',
      'berkas.batasWaktu',
      'bukuTamu.tujuan',
      'bukuTamu.keperluan',
      'bukuTamu.ditemui',
      'bukuTamu.cara',
      'bukuTamu.jumlah',
      'bukuTamu.dikenali',
      'bukuTamu.diarahkanPada',
      'bukuTamu.diarahkanKe',
      'bukuTamu.diarahkanKepada',
      'pemohon.nama',
      'pemohon.alamat as dari',
    ])
    .where('berkas.prosedur', '=', 'buku-tamu')
    .where('berkas.selesaiPada', 'is', null)
    .orderBy('berkas.diterimaPada')
    .orderBy('berkas.id')
    .limit(SHOWN),
)

/** Guests, and people with them, who came since an instant. */
export async function countSince(db: Db, since: Date) {
  const [row] = await came(db, { since })
  return { tamu: row?.tamu ?? 0, orang: row?.orang ?? 0 }
}

const came = prepared((db, { since }: { since: Date }) =>
  db
    .selectFrom('berkas')
    .innerJoin('bukuTamu', 'bukuTamu.berkasId', 'berkas.id')
    .select([
      sql<number>`count(*)::int`.as('tamu'),
      sql<number>`coalesce(sum(buku_tamu.jumlah), 0)::int`.as('orang'),
    ])
    .where('berkas.prosedur', '=', 'buku-tamu')
    .where('berkas.diterimaPada', '>=', since),
)

/** Guests who came before an instant and whose leaving nobody noted. */
export function leftOpen(db: Db, before: Date): Promise<{ nomor: string }[]> {
  return db
    .selectFrom('berkas')
    .select('nomor')
    .where('prosedur', '=', 'buku-tamu')
    .where('selesaiPada', 'is', null)
    .where('diterimaPada', '<', before)
    .orderBy('nomor')
    .execute()
}

/** Visits whose picture has been kept as long as was promised, the oldest first. */
export function photosOver(db: Db, now: Date): Promise<{ nomor: string }[]> {
  return db
    .selectFrom('bukuTamu')
    .innerJoin('berkas', 'berkas.id', 'bukuTamu.berkasId')
    .select('berkas.nomor')
    .where('bukuTamu.fotoSampai', '<=', now)
    .orderBy('bukuTamu.fotoSampai')
    .execute()
}
