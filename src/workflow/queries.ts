import { type Insertable, sql, type Transaction, type Updateable } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type {
  Berkas,
  BerkasTable,
  Database,
  JejakTable,
  Tenggat,
  TenggatTable,
} from '#src/db/schema.ts'

export type Trx = Transaction<Database>

/** The case, locked until the transaction ends. */
export function lockBerkas(trx: Trx, nomor: string): Promise<Berkas | undefined> {
  return trx
    .selectFrom('berkas')
    .selectAll()
    .where('nomor', '=', nomor)
    .forUpdate()
    .executeTakeFirst()
}

/**
 * Writes a new case.
 * @param cari what the desk's search looks through: short text by trigram, long text by Indonesian stems
 */
export function insertBerkas(trx: Trx, row: Insertable<BerkasTable>, cari: Cari): Promise<Berkas> {
  return trx
    .insertInto('berkas')
    .values({ ...row, ...cariOf(cari) })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export type Cari = { pendek: (string | null)[]; panjang: string }

/** What the search looks through, as it is written. */
export const cariOf = ({ pendek, panjang }: Cari) => ({
  cari: pendek.filter(Boolean).join(' ').toLowerCase(),
  cariTeks: sql<string>`to_tsvector('indonesian', ${panjang})`,
})

/** Writes anew what lists show of a case and the desk's search finds it by, after a correction. */
export async function updateWords(trx: Trx, id: string, perihal: string, cari: Cari) {
  const words = { perihal, ...cariOf(cari) }
  await trx.updateTable('berkas').set(words).where('id', '=', id).execute()
}

/** Writes what an act changed on the case; only `perform` calls it. */
export async function updateBerkas(trx: Trx, id: string, change: Updateable<BerkasTable>) {
  await trx.updateTable('berkas').set(change).where('id', '=', id).execute()
}

/** Appends to the jejak. */
export async function insertJejak(trx: Trx, rows: Insertable<JejakTable>[]) {
  await trx.insertInto('jejak').values(rows).execute()
}

/** The end of the chain that belongs to no case, locked: one writer at a time. */
export async function lockOfficeChain(trx: Trx) {
  await sql`select pg_advisory_xact_lock(hashtext('jejak kantor'))`.execute(trx)
  const last = await trx
    .selectFrom('jejak')
    .select(['urutan', 'hash'])
    .where('berkasId', 'is', null)
    .orderBy('urutan', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { jejakJumlah: last?.urutan ?? 0, jejakHash: last?.hash ?? null }
}

/** Starts clocks. */
export async function insertTenggat(trx: Trx, rows: Insertable<TenggatTable>[]) {
  if (rows.length > 0) await trx.insertInto('tenggat').values(rows).execute()
}

/** The running clocks of a case, earliest first. */
export function openTenggat(trx: Trx, berkasId: string): Promise<Tenggat[]> {
  return trx
    .selectFrom('tenggat')
    .selectAll()
    .where('berkasId', '=', berkasId)
    .where('ditutupPada', 'is', null)
    .orderBy('batas')
    .execute()
}

/** Changes one clock: closes it, or moves its batas. */
export async function updateTenggat(trx: Trx, id: string, change: Updateable<TenggatTable>) {
  await trx.updateTable('tenggat').set(change).where('id', '=', id).execute()
}

/**
 * The next number of a series and year. The row stays locked until the transaction ends:
 * a rollback gives the number back, so there is no gap.
 * @param jumlah how many are taken at once; what comes back is the last of them
 */
export async function nextNumber(
  trx: Trx,
  seri: string,
  tahun: number,
  jumlah = 1,
): Promise<number> {
  const { terakhir } = await trx
    .insertInto('nomorUrut')
    .values({ seri, tahun, terakhir: jumlah })
    .onConflict((conflict) =>
      conflict
        .columns(['seri', 'tahun'])
        .doUpdateSet({ terakhir: sql<number>`nomor_urut.terakhir + ${jumlah}` }),
    )
    .returning('terakhir')
    .executeTakeFirstOrThrow()
  return terakhir
}

/** Takes a one-time key; false when it was taken before (waits for whoever holds it now). */
export async function takeKey(trx: Trx, kunci: string): Promise<boolean> {
  const row = await trx
    .insertInto('kunciKirim')
    .values({ kunci, hasil: '' })
    .onConflict((conflict) => conflict.doNothing())
    .returning('kunci')
    .executeTakeFirst()
  return row !== undefined
}

/** Remembers what the form with this key led to. */
export async function settleKey(trx: Trx, kunci: string, hasil: string) {
  await trx.updateTable('kunciKirim').set({ hasil }).where('kunci', '=', kunci).execute()
}

/** What the form with this key led to. */
export async function readKey(db: Db, kunci: string): Promise<string> {
  const row = await db
    .selectFrom('kunciKirim')
    .select('hasil')
    .where('kunci', '=', kunci)
    .executeTakeFirstOrThrow()
  return row.hasil
}

/** Forgets keys of forms that nobody can still send. */
export async function sweepKeys(db: Db, before: Date) {
  await db.deleteFrom('kunciKirim').where('dibuatPada', '<', before).execute()
}

/** May this unit see the case: was it ever asked for a part of it, or does it take part in it. */
export async function unitHasPart(trx: Trx, berkasId: string, unitKerjaId: string) {
  const partIn = (table: 'disposisi' | 'keikutsertaan') =>
    trx
      .selectFrom(table)
      .select('berkasId')
      .where('berkasId', '=', berkasId)
      .where('unitKerjaId', '=', unitKerjaId)
  const row = await partIn('disposisi')
    .unionAll(partIn('keikutsertaan'))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Units that take part in a case from now on; one that did already goes on doing so. */
export async function insertKeikutsertaan(trx: Trx, berkasId: string, units: string[]) {
  if (units.length === 0) return
  await trx
    .insertInto('keikutsertaan')
    .values(units.map((unitKerjaId) => ({ berkasId, unitKerjaId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Writes a new kode lacak (its hash) and the version it was derived from. */
export async function gantiKode(trx: Trx, berkasId: string, kodeVersi: number, kodeLacak: string) {
  await trx.updateTable('berkas').set({ kodeVersi, kodeLacak }).where('id', '=', berkasId).execute()
}

/** What a code is derived from. */
export function findBerkasById(db: Db, id: string) {
  return db
    .selectFrom('berkas')
    .select(['id', 'nomor', 'kodeVersi'])
    .where('id', '=', id)
    .executeTakeFirst()
}

type Naming = { nomor: string; perihal: string; unitKerjaId: string; teks: string }

/** Gives the case the words of its entry: subject, unit, and what the desk's search looks through. */
export async function renameBerkas(
  trx: Trx,
  id: string,
  { nomor, perihal, unitKerjaId, teks }: Naming,
) {
  await trx
    .updateTable('berkas')
    .set({
      perihal,
      unitKerjaId,
      cari: `${nomor} ${perihal}`.toLowerCase(),
      cariTeks: sql<string>`to_tsvector('indonesian', ${teks})`,
    })
    .where('id', '=', id)
    .execute()
}
