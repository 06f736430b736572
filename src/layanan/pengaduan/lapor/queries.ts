import { type Insertable, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#src/db/client.ts'
import type {
  ImporLapor,
  ImporLaporIsiTable,
  ImporLaporTable,
  StatusImpor,
} from '#src/db/schema.ts'
import { countsOf, deleteBaris } from '#src/layanan/pengaduan/lapor/baris/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

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
export type Impor = ImporLapor

/** Writes an import that was just brought. */
export async function insertImpor(trx: Trx, row: Insertable<ImporLaporTable>) {
  await trx.insertInto('imporLapor').values(row).execute()
}

/** An import. */
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

/** The same, locked until the transaction ends. */
export function lockImpor(trx: Trx, id: string): Promise<Impor | undefined> {
  return trx
    .selectFrom('imporLapor')
    .select(known)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Keeps a piece of the file of an import. */
export async function insertPiece(trx: Trx, row: Insertable<ImporLaporIsiTable>) {
  await trx.insertInto('imporLaporIsi').values(row).execute()
}

/** A sealed piece of the file of an import, while it has not been read. */
export async function readPiece(db: Db, id: string, ke: number): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('imporLaporIsi')
    .select('isi')
    .where('imporId', '=', id)
    .where('ke', '=', ke)
    .executeTakeFirst()
  return row?.isi ?? null
}

/** Whether the file of an import is still to be read. */
export async function hasFile(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('imporLaporIsi')
    .select('ke')
    .where('imporId', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Lets go of the file of imports. */
export async function deleteFile(trx: Trx, ...ids: string[]) {
  if (ids.length > 0) await trx.deleteFrom('imporLaporIsi').where('imporId', 'in', ids).execute()
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

/** Lets go of files and rows that nobody applied before this moment. */
export async function sweepImpor(db: Db, before: Date) {
  await db.transaction().execute(async (trx) => {
    const old = await trx
      .updateTable('imporLapor')
      .set({ status: 'dibatalkan', putaran: sql<number>`putaran + 1` })
      .where('status', 'in', ['dibaca', 'pratinjau'])
      .where('diunggahPada', '<', before)
      .returning('id')
      .execute()
    await deleteFile(trx, ...old.map(({ id }) => id))
    for (const { id } of old) await deleteBaris(trx, id)
  })
}
