import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { Database } from '#src/db/schema.ts'

/**
 * What is exempt on a day, by letter: what a refusal may rest on; to stand within another query. The
 * same rule as `inForce`, as the database says it.
 */
export function exemptChoices(eb: ExpressionBuilder<Database, 'berkas'>, hari: string) {
  return eb
    .selectFrom('informasiDikecualikan as i')
    .innerJoin('ujiKonsekuensi as k', 'k.berkasId', 'i.berkasId')
    .select(['i.id', 'i.huruf', 'i.informasi', 'k.penetapanNomor as nomor'])
    .where(isInForce(hari))
    .orderBy('i.huruf')
    .orderBy('i.informasi')
}

/** A line as it is offered to who refuses. */
export type ExemptChoice = { id: string; huruf: string; informasi: string; nomor: string | null }

/** One line, if it is in force on that day. */
export function findExempt(db: Db, id: string, hari: string) {
  return rows(db, hari).where('i.id', '=', id).executeTakeFirst()
}

export type Exempt = NonNullable<Awaited<ReturnType<typeof findExempt>>>

/** Whether a line aliased `i` is in force on that day. */
export const isInForce = (hari: string) =>
  sql<SqlBool>`i.mulai <= ${hari}::date and (i.berlaku_sampai is null or i.berlaku_sampai >= ${hari}::date)
    and (i.akhir_pada is null or (i.akhir_pada at time zone 'Asia/Pontianak')::date > ${hari}::date)`

const rows = (db: Db, hari: string) =>
  db
    .selectFrom('informasiDikecualikan as i')
    .innerJoin('ujiKonsekuensi as k', 'k.berkasId', 'i.berkasId')
    .innerJoin('berkas as b', 'b.id', 'i.berkasId')
    .select([
      'i.id',
      'i.berkasId',
      'i.informasi',
      'i.huruf',
      'i.angka',
      'i.undangUndang',
      'i.dibuka',
      'i.berlakuSampai',
      'b.nomor',
      'k.lembarNomor',
      'k.tanggal',
      'k.penetapanNomor',
      'k.penetapanTanggal',
    ])
    .where(isInForce(hari))
