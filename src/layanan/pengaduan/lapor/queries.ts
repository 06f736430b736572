import { type Insertable, type SelectQueryBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#src/db/client.ts'
import type {
  Database,
  Golongan,
  HasilBaris,
  ImporLapor,
  ImporLaporBarisTable,
  ImporLaporTable,
  StatusImpor,
} from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Everything of an import but the bytes of its file. */
const known = [
  'id',
  'status',
  'olehId',
  'oleh',
  'diunggahPada',
  'namaBerkas',
  'sidik',
  'ukuran',
  'putaran',
  'persen',
  'versi',
  'dibuatLapor',
  'instansi',
  'kolomLain',
  'kolomPribadi',
  'kolomHilang',
  'alasan',
  'diterapkanOlehId',
  'diterapkanOleh',
  'selesaiPada',
  'jumlah',
] as const
export type Impor = Omit<ImporLapor, 'isi'>

/** Writes an import that was just brought. */
export async function insertImpor(trx: Trx, row: Insertable<ImporLaporTable>) {
  await trx.insertInto('imporLapor').values(row).execute()
}

/** An import, without its file. */
export function findImpor(db: Db, id: string): Promise<Impor | undefined> {
  return db.selectFrom('imporLapor').select(known).where('id', '=', id).executeTakeFirst()
}

/**
 * An import with what its page says of it: how many rows of each kind there are and what became of
 * them; statuses of LAPOR that nobody told us of; and the latest "Tanggal Generate" of an export that
 * was applied, of another import than this. One query.
 */
export function findWhole(db: Db, id: string) {
  return db
    .selectFrom('imporLapor')
    .select(known)
    .select((eb) => [
      jsonArrayFrom(
        countsOf(
          eb
            .selectFrom('imporLaporBaris')
            .whereRef('imporLaporBaris.imporId', '=', 'imporLapor.id'),
        ),
      ).as('counts'),
      jsonArrayFrom(
        eb
          .selectFrom('imporLaporBaris')
          .select('statusAsing as status')
          .select((inner) => inner.fn.countAll<number>().as('jumlah'))
          .whereRef('imporLaporBaris.imporId', '=', 'imporLapor.id')
          .where('statusAsing', 'is not', null)
          .groupBy('statusAsing')
          .orderBy('statusAsing')
          .limit(50),
      ).as('asing'),
      eb
        .selectFrom('imporLapor as lain')
        .select((inner) => inner.fn.max('lain.dibuatLapor').as('dibuat'))
        .where('lain.status', '=', 'selesai')
        .whereRef('lain.id', '!=', 'imporLapor.id')
        .as('terakhirDibuat'),
    ])
    .where('imporLapor.id', '=', id)
    .executeTakeFirst()
}

const countsOf = <O>(rows: SelectQueryBuilder<Database, 'imporLaporBaris', O>) =>
  rows
    .select(['golongan', 'terlambat', 'hasil'])
    .select(sql<boolean>`pilihan is not null`.as('dipilih'))
    .select((eb) => eb.fn.countAll<number>().as('jumlah'))
    .groupBy(['golongan', 'terlambat', 'hasil', sql`pilihan is not null`])

/** The same, locked until the transaction ends. */
export function lockImpor(trx: Trx, id: string): Promise<Impor | undefined> {
  return trx
    .selectFrom('imporLapor')
    .select(known)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** The sealed file of an import that has not been read. */
export async function readIsi(db: Db, id: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('imporLapor')
    .select('isi')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.isi ?? null
}

/** Imports, newest first: a page of them, and how many there are. */
export function listImpor(db: Db, { limit, offset }: { limit: number; offset: number }) {
  return db
    .selectFrom('imporLapor')
    .select(known)
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('diunggahPada', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
}

/**
 * Begins a round of work on an import in this status; undefined when it is in another. Whoever
 * worked on it before finds the number changed, and stops.
 */
export function beginRound(db: Db, id: string, status: StatusImpor): Promise<Impor | undefined> {
  return db
    .updateTable('imporLapor')
    .set({ putaran: sql<number>`putaran + 1` })
    .where('id', '=', id)
    .where('status', '=', status)
    .returning(known)
    .executeTakeFirst()
}

type Change = Partial<Omit<ImporLapor, 'id' | 'putaran'>>

/** Changes an import within a round; false when the round is over. */
export async function keepRound(
  trx: Trx,
  { id, putaran, status }: Pick<Impor, 'id' | 'putaran' | 'status'>,
  change: Change,
): Promise<boolean> {
  const row = await trx
    .updateTable('imporLapor')
    .set(change)
    .where('id', '=', id)
    .where('putaran', '=', putaran)
    .where('status', '=', status)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Changes an import whatever its round; who works on it stops. */
export async function updateImpor(trx: Trx, id: string, change: Change) {
  await trx
    .updateTable('imporLapor')
    .set({ ...change, putaran: sql<number>`putaran + 1` })
    .where('id', '=', id)
    .execute()
}

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
      sql<string | null>`isi->'isi'->>'status'`.as('statusLapor'),
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
      .select(shown)
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

/** The next rows that are still to be applied, as they were read. */
export function nextToApply(trx: Trx, imporId: string, limit: number) {
  return trx
    .selectFrom('imporLaporBaris')
    .selectAll()
    .where('imporId', '=', imporId)
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

/** Lets go of files and rows that nobody applied before this moment. */
export async function sweepImpor(db: Db, before: Date) {
  await db.transaction().execute(async (trx) => {
    const old = await trx
      .updateTable('imporLapor')
      .set({ status: 'dibatalkan', isi: null, putaran: sql<number>`putaran + 1` })
      .where('status', 'in', ['dibaca', 'pratinjau'])
      .where('diunggahPada', '<', before)
      .returning('id')
      .execute()
    for (const { id } of old) await deleteBaris(trx, id)
  })
}
