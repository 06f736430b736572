import { type Insertable, type SelectQueryBuilder, sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { Database, Golongan, HasilBaris, ImporLaporBarisTable } from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** How many rows of each kind, late or not, chosen or not, and what became of them. */
export const countsOf = <O>(rows: SelectQueryBuilder<Database, 'imporLaporBaris', O>) =>
  rows
    .select(['golongan', 'terlambat', 'hasil'])
    .select(sql<boolean>`pilihan is not null`.as('dipilih'))
    .select((eb) => eb.fn.countAll<number>().as('jumlah'))
    .groupBy(['golongan', 'terlambat', 'hasil', sql`pilihan is not null`])

/** Writes rows of an import. */
export async function insertBaris(trx: Trx, rows: Insertable<ImporLaporBarisTable>[]) {
  if (rows.length > 0) await trx.insertInto('imporLaporBaris').values(rows).execute()
}

/** Forgets every row of an import. */
export async function deleteBaris(trx: Trx, imporId: string) {
  await trx.deleteFrom('imporLaporBaris').where('imporId', '=', imporId).execute()
}

/** Rows of this import that already tell of these reports: which one came first. */
export function firstOf(trx: Trx, imporId: string, trackingIds: readonly string[]) {
  return trx
    .selectFrom('imporLaporBaris')
    .select(['trackingId', 'baris', sql<string>`isi->>'sidik'`.as('sidik')])
    .where('imporId', '=', imporId)
    .where('trackingId', 'in', [...trackingIds])
    .where('golongan', '!=', 'tak-terbaca')
    .execute()
}

/** How many rows of each kind there are, and what became of them. */
export function countBaris(db: Db, imporId: string) {
  return countsOf(db.selectFrom('imporLaporBaris').where('imporId', '=', imporId)).execute()
}

const shown = [
  'baris',
  'trackingId',
  'golongan',
  'terlambat',
  'catatan',
  'judul',
  'beda',
  'pilihan',
  'nomor',
  'hasil',
] as const

export type Saringan = { golongan?: Golongan; terlambat?: boolean }

const statusLapor = sql<string | null>`isi->'isi'->>'status'`.as('statusLapor')

/** A page of rows of one kind. */
export function listBaris(
  db: Db,
  imporId: string,
  saringan: Saringan,
  { limit, offset }: { limit: number; offset: number },
) {
  const rows = db
    .selectFrom('imporLaporBaris')
    .select(shown)
    .select([
      statusLapor,
      sql<string | null>`isi->'isi'->>'instansi'`.as('instansi'),
      sql<string | null>`isi->>'masukPada'`.as('masukPada'),
    ])
  return ofKind(rows, imporId, saringan).orderBy('baris').limit(limit).offset(offset).execute()
}

export type Baris = Awaited<ReturnType<typeof listBaris>>[number]

function ofKind<O>(
  query: SelectQueryBuilder<Database, 'imporLaporBaris', O>,
  imporId: string,
  { golongan, terlambat }: Saringan,
) {
  return query
    .where('imporId', '=', imporId)
    .$if(golongan !== undefined, (one) => one.where('golongan', '=', golongan!))
    .$if(terlambat === true, (one) => one.where('terlambat', '=', true))
}

/** Every row of an import, as it is read, for its report. */
export async function* streamBaris(db: Db, imporId: string, size = 500) {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('imporLaporBaris')
      .select([...shown, statusLapor])
      .where('imporId', '=', imporId)
      .where('baris', '>', after)
      .orderBy('baris')
      .limit(size)
      .execute()
    yield* rows
    if (rows.length < size) return
    after = rows.at(-1)!.baris
  }
}

/**
 * Tells the database how many rows there are. It plans by what it knew when it last looked, and of
 * an import that is being read it knows nothing: it would go through all of it for each batch.
 */
export async function countAnew(db: Db) {
  await sql`analyze impor_lapor_baris (impor_id, baris, tracking_id, golongan)`.execute(db)
}

/** Rows after this one that are still to be applied, as they were read. */
export function nextToApply(trx: Trx, imporId: string, after: number, limit: number) {
  return trx
    .selectFrom('imporLaporBaris')
    .selectAll()
    .where('imporId', '=', imporId)
    .where('baris', '>', after)
    .where('golongan', 'in', ['baru', 'berubah', 'beda'])
    .where('hasil', 'is', null)
    .orderBy('baris')
    .limit(limit)
    .execute()
}

/** Rows after this one that are to be compared anew: all that were read and not yet applied. */
export function nextToCompare(trx: Trx, imporId: string, after: number, limit: number) {
  return trx
    .selectFrom('imporLaporBaris')
    .selectAll()
    .where('imporId', '=', imporId)
    .where('baris', '>', after)
    .where('isi', 'is not', null)
    .orderBy('baris')
    .limit(limit)
    .execute()
}

export type StagedRow = Awaited<ReturnType<typeof nextToApply>>[number]

/** Writes rows anew that were compared again. */
export async function replaceBaris(trx: Trx, rows: Insertable<ImporLaporBarisTable>[]) {
  if (rows.length === 0) return
  const [{ imporId }] = rows as [Insertable<ImporLaporBarisTable>]
  await trx
    .deleteFrom('imporLaporBaris')
    .where('imporId', '=', imporId)
    .where(
      'baris',
      'in',
      rows.map(({ baris }) => baris),
    )
    .execute()
  await insertBaris(trx, rows)
}

export type Outcome = { baris: number; hasil: HasilBaris; nomor: string | null }

/** Writes what became of rows; what was read of those that are in a case now is let go. */
export async function settleBaris(trx: Trx, imporId: string, outcomes: readonly Outcome[]) {
  if (outcomes.length === 0) return
  const rows = outcomes.map(
    ({ baris, hasil, nomor }) => sql`(${baris}::int, ${hasil}, ${nomor}::text)`,
  )
  await sql`
    update impor_lapor_baris as b set hasil = v.hasil, nomor = coalesce(v.nomor, b.nomor),
      isi = case when v.hasil in ('dibuat', 'diubah') then null else b.isi end
    from (values ${sql.join(rows)}) as v (baris, hasil, nomor)
    where b.impor_id = ${imporId} and b.baris = v.baris`.execute(trx)
}

/** How many rows would be applied to cases that have changed since the preview, or are there by now. */
export async function countMoved(db: Db, imporId: string): Promise<number> {
  const { rows } = await sql<{ jumlah: number }>`
    select count(*)::int as jumlah from impor_lapor_baris b
    left join laporan_lapor l on l.tracking_id = b.tracking_id
    left join berkas k on k.id = l.berkas_id
    where b.impor_id = ${imporId} and b.golongan in ('baru', 'berubah', 'beda') and b.hasil is null
      and k.versi is distinct from b.versi`.execute(db)
  return rows[0]!.jumlah
}

/** Writes which way an officer went, for these rows. */
export async function writePilihan(
  trx: Trx,
  imporId: string,
  choices: readonly { baris: number; pilihan: Record<string, string> }[],
) {
  if (choices.length === 0) return
  const rows = choices.map(
    ({ baris, pilihan }) => sql`(${baris}::int, ${JSON.stringify(pilihan)}::text)`,
  )
  await sql`
    update impor_lapor_baris as b set pilihan = v.pilihan::jsonb
    from (values ${sql.join(rows)}) as v (baris, pilihan)
    where b.impor_id = ${imporId} and b.baris = v.baris and b.golongan = 'beda' and b.hasil is null`.execute(
    trx,
  )
}

/** Goes one way for every difference that is to be chosen. */
export async function chooseAll(trx: Trx, imporId: string, pilih: 'lapor' | 'kota') {
  await sql`
    update impor_lapor_baris as b set pilihan = (
      select jsonb_object_agg(d->>'medan', ${pilih}::text) from jsonb_array_elements(b.beda) as d
      where d->>'jenis' = 'beda')
    where b.impor_id = ${imporId} and b.golongan = 'beda' and b.hasil is null`.execute(trx)
}

/** What is to be chosen on these rows. */
export function differencesOf(trx: Trx, imporId: string, baris: readonly number[]) {
  return trx
    .selectFrom('imporLaporBaris')
    .select(['baris', 'beda', 'pilihan'])
    .where('imporId', '=', imporId)
    .where('baris', 'in', [...baris])
    .where('golongan', '=', 'beda')
    .execute()
}
