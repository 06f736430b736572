import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { Berkas } from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Every running clock with its case, nearest batas first; `berkasIds` narrows it to these cases. */
export function runningClocks(db: Db, berkasIds?: readonly string[]) {
  return db
    .selectFrom('tenggat')
    .innerJoin('berkas', 'berkas.id', 'tenggat.berkasId')
    .select([
      'tenggat.id',
      'tenggat.berkasId',
      'tenggat.jenis',
      'tenggat.mulai',
      'tenggat.satuan',
      'tenggat.jumlah',
      'tenggat.perpanjangan',
      'tenggat.batasSemula',
      'tenggat.batas',
      'tenggat.tanggungan',
      'berkas.nomor',
      'berkas.prosedur',
    ])
    .where('tenggat.ditutupPada', 'is', null)
    .$if(berkasIds !== undefined, (query) => query.where('tenggat.berkasId', 'in', [...berkasIds!]))
    .orderBy('tenggat.batas')
    .orderBy('tenggat.id')
    .execute()
}

export type RunningClock = Awaited<ReturnType<typeof runningClocks>>[number]

/** These cases, locked until the transaction ends, in the order of `lockManyBerkas`. */
export function lockCases(trx: Trx, ids: readonly string[]): Promise<Berkas[]> {
  return trx
    .selectFrom('berkas')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id', 'desc')
    .forUpdate()
    .execute()
}

export type NewBatas = { id: string; batas: Date; batasSemula: Date | null }

/** Moves clocks, all in one statement. */
export async function updateBatas(trx: Trx, moves: readonly NewBatas[], versi: number) {
  const rows = moves.map(
    ({ id, batas, batasSemula }) =>
      sql`(${id}::uuid, ${batas}::timestamptz, ${batasSemula}::timestamptz)`,
  )
  await sql`
    update tenggat set batas = v.batas, batas_semula = v.batas_semula, versi_kalender = ${versi}::int
    from (values ${sql.join(rows)}) as v (id, batas, batas_semula)
    where tenggat.id = v.id`.execute(trx)
}

export type NewEnd = Pick<Berkas, 'id' | 'jejakJumlah' | 'jejakHash' | 'batasWaktu'>

/** Writes the end of the chain and the nearest batas of cases, all in one statement. */
export async function updateEnds(trx: Trx, ends: readonly NewEnd[]) {
  const rows = ends.map(
    (one) =>
      sql`(${one.id}::uuid, ${one.jejakJumlah}::int, ${one.jejakHash}::text, ${one.batasWaktu}::timestamptz)`,
  )
  await sql`
    update berkas set jejak_jumlah = v.jumlah, jejak_hash = v.hash, batas_waktu = v.batas
    from (values ${sql.join(rows)}) as v (id, jumlah, hash, batas)
    where berkas.id = v.id`.execute(trx)
}

/** Running clocks that a newer calendar did not move were still counted with it. */
export async function stampVersion(trx: Trx, versi: number) {
  await trx
    .updateTable('tenggat')
    .set({ versiKalender: versi })
    .where('ditutupPada', 'is', null)
    .where('versiKalender', '<>', versi)
    .execute()
}

/** How many running clocks were counted with an older calendar: a case that was being written at the time. */
export async function countStragglers(db: Db, versi: number): Promise<number> {
  const { jumlah } = await db
    .selectFrom('tenggat')
    .select(sql<number>`count(*)::int`.as('jumlah'))
    .where('ditutupPada', 'is', null)
    .where('versiKalender', '<', versi)
    .executeTakeFirstOrThrow()
  return jumlah
}

/** How many cases have a running clock that ends after `hari`, and when the last of them ends. */
export function countBeyond(db: Db, sesudah: Date) {
  return db
    .selectFrom('tenggat')
    .select([
      sql<number>`count(distinct berkas_id)::int`.as('berkas'),
      sql<Date | null>`max(batas)`.as('terakhir'),
    ])
    .where('ditutupPada', 'is', null)
    .where('batas', '>', sesudah)
    .executeTakeFirstOrThrow()
}
