import { type Insertable, sql, type Updateable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#src/db/client.ts'
import { prepared } from '#src/db/prepared.ts'
import type { HubunganKembaliTable, TeleponMasuk, TeleponMasukTable } from '#src/db/schema.ts'
import { unitChoices } from '#src/workflow/disposisi/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'
import { type OpenCase, openCases } from '#src/workflow/queue/queries.ts'

/** Writes what a caller asks. */
export async function insertTelepon(trx: Trx, row: Insertable<TeleponMasukTable>) {
  await trx.insertInto('teleponMasuk').values(row).execute()
}

/** Writes what an act found. */
export async function updateTelepon(
  trx: Trx,
  berkasId: string,
  change: Updateable<TeleponMasukTable>,
) {
  await trx.updateTable('teleponMasuk').set(change).where('berkasId', '=', berkasId).execute()
}

/** What was asked, by the key of the case, inside an act. */
export function teleponOf(trx: Trx, berkasId: string): Promise<TeleponMasuk> {
  return trx
    .selectFrom('teleponMasuk')
    .selectAll()
    .where('berkasId', '=', berkasId)
    .executeTakeFirstOrThrow()
}

/** Logs an attempt to reach the caller. */
export async function insertHubungan(trx: Trx, row: Insertable<HubunganKembaliTable>) {
  await trx.insertInto('hubunganKembali').values(row).execute()
}

/** How often the caller was called in vain. */
export async function countHubungan(trx: Trx, berkasId: string): Promise<number> {
  const row = await trx
    .selectFrom('hubunganKembali')
    .select(sql<number>`count(*)::int`.as('jumlah'))
    .where('berkasId', '=', berkasId)
    .executeTakeFirstOrThrow()
  return row.jumlah
}

export type Percobaan = {
  hasil: HubunganKembaliTable['hasil']
  catatan: string | null
  oleh: string
  pada: Date
}

/**
 * A call with the entry that was read out, the attempts to call back, the draft made of it, and that
 * draft once it is published.
 */
export type Asked = TeleponMasuk & {
  tanyaJawab: string | null
  draf: string | null
  terbit: string | null
  percobaan: Percobaan[]
}

/** The same, with the units that exist on a day and could be asked: one query. */
export async function findWithUnits(db: Db, nomor: string, hari: string) {
  const [row] = await withUnits(db, { nomor, hari })
  if (!row) return undefined
  const { units, percobaan, ...asked } = row
  const attempts = percobaan.map((one) => ({ ...one, pada: new Date(one.pada) }))
  return { asked: { ...asked, percobaan: attempts } as Asked, units }
}

const withUnits = prepared((db, { nomor, hari }: { nomor: string; hari: string }) =>
  db
    .selectFrom('teleponMasuk as t')
    .innerJoin('berkas', 'berkas.id', 't.berkasId')
    .leftJoin('berkas as entri', 'entri.id', 't.tanyaJawabId')
    .selectAll('t')
    .select('entri.nomor as tanyaJawab')
    .select((eb) => [
      eb
        .selectFrom('berkas as draf')
        .select(sql<string>`min(draf.nomor)`.as('nomor'))
        .whereRef('draf.asal', '=', 'berkas.nomor')
        .where('draf.prosedur', '=', 'tanya-jawab')
        .as('draf'),
      eb
        .selectFrom('berkas as entri')
        .innerJoin('tanyaJawab as isi', 'isi.berkasId', 'entri.id')
        .select(sql<string>`min(entri.nomor)`.as('nomor'))
        .whereRef('entri.asal', '=', 'berkas.nomor')
        .where('isi.terbit', '=', true)
        .as('terbit'),
      jsonArrayFrom(
        eb
          .selectFrom('hubunganKembali as h')
          .select(['h.hasil', 'h.catatan', 'h.oleh', 'h.pada'])
          .whereRef('h.berkasId', '=', 't.berkasId')
          .orderBy('h.pada'),
      ).as('percobaan'),
      jsonArrayFrom(unitChoices(db, hari)).as('units'),
    ])
    .where('berkas.nomor', '=', nomor),
)

/** What is told to a caller who was just promised a call back. */
export function findPromised(db: Db, nomor: string) {
  return db
    .selectFrom('teleponMasuk as t')
    .innerJoin('berkas', 'berkas.id', 't.berkasId')
    .leftJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .select(['berkas.id', 'berkas.nomor', 'berkas.kodeVersi', 'berkas.kodeLacak'])
    .select(['t.janjiPada', 'pemohon.telepon'])
    .where('berkas.nomor', '=', nomor)
    .where('berkas.selesaiPada', 'is', null)
    .executeTakeFirst()
}

/** A case that somebody with this telephone brought before. */
export type Earlier = {
  nomor: string
  prosedur: string
  perihal: string
  status: string
  diterimaPada: Date
  selesaiPada: Date | null
}

/** Cases of whoever has this telephone (E.164), newest first: at most so many. */
export function casesOf(
  db: Db,
  telepon: string,
  tersamar: readonly string[],
  limit: number,
): Promise<Earlier[]> {
  return db
    .selectFrom('pemohon')
    .innerJoin('berkas', 'berkas.pemohonId', 'pemohon.id')
    .select([
      'berkas.nomor',
      'berkas.prosedur',
      'berkas.perihal',
      'berkas.status',
      'berkas.diterimaPada',
      'berkas.selesaiPada',
    ])
    .where('pemohon.telepon', '=', telepon)
    .where(sql<boolean>`berkas.prosedur <> all(${tersamar}::text[])`)
    .orderBy('berkas.diterimaPada', 'desc')
    .limit(limit)
    .execute()
}

/** What the queue shows of a call. */
export type Waiting = OpenCase & {
  /** Until when the answer is due in menit layanan. */
  batas: Date | null
  kebutuhan: TeleponMasuk['kebutuhan']
  janjiPada: Date | null
  percobaan: number
}

/** Calls that are not answered yet. */
export const listQueue = (db: Db, milikUnit: string | null | undefined): Promise<Waiting[]> =>
  openCases(db, 'telepon-masuk', milikUnit)
    .innerJoin('teleponMasuk as t', 't.berkasId', 'berkas.id')
    .select(['t.kebutuhan', 't.janjiPada'])
    .select([due.as('batas'), attempts.as('percobaan')])
    .execute()

const due = sql<Date | null>`(select t.batas from tenggat t
  where t.berkas_id = berkas.id and t.jenis = 'layanan')`

const attempts = sql<number>`(select count(*)::int from hubungan_kembali h
  where h.berkas_id = berkas.id)`
