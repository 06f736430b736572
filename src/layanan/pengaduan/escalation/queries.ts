import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** A part of a complaint that its unit is late with. */
export type LatePart = {
  id: string
  nomor: string
  perihal: string
  unit: string
  batas: Date
}

/** Parts whose tenggat has passed and of which somebody of this role was not told yet, nearest first; at most 500. */
export function lateParts(db: Db, petugasId: string, now: Date): Promise<LatePart[]> {
  return db
    .selectFrom('disposisi as d')
    .innerJoin('berkas as b', 'b.id', 'd.berkasId')
    .innerJoin('tenggat as t', 't.disposisiId', 'd.id')
    .innerJoin('unitKerja as u', 'u.id', 'd.unitKerjaId')
    .select(['d.id', 'b.nomor', 'b.perihal', 'u.singkatan as unit', 't.batas'])
    .where('b.prosedur', '=', 'pengaduan')
    .where('b.selesaiPada', 'is', null)
    .where('d.dijawabPada', 'is', null)
    .where('d.dibatalkanPada', 'is', null)
    .where('t.ditutupPada', 'is', null)
    .where('t.batas', '<', now)
    .where(
      sql<boolean>`not exists (select from eskalasi_pengaduan e
        where e.disposisi_id = d.id and e.petugas_id = ${petugasId})`,
    )
    .orderBy('t.batas')
    .orderBy('d.id')
    .limit(500)
    .execute()
}

/** Those who are told: every Kasi who may sign in. */
export function kasiOf(db: Db) {
  return db
    .selectFrom('petugas')
    .select(['id', 'nama', 'email'])
    .where('aktif', '=', true)
    .where(sql<boolean>`'kasi' = any(peran)`)
    .orderBy('id')
    .execute()
}

/**
 * Notes that somebody is told of a part, unless they were.
 * @returns the parts that were not told before
 */
export async function takeTold(trx: Trx, petugasId: string, disposisi: string[], pada: Date) {
  const rows = await trx
    .insertInto('eskalasiPengaduan')
    .values(disposisi.map((disposisiId) => ({ disposisiId, petugasId, pada })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('disposisiId')
    .execute()
  return new Set(rows.map(({ disposisiId }) => disposisiId))
}

/** When somebody was last told of anything. */
export async function lastTold(trx: Trx, petugasId: string): Promise<Date | null> {
  const row = await trx
    .selectFrom('eskalasiPengaduan')
    .select((eb) => eb.fn.max('pada').as('pada'))
    .where('petugasId', '=', petugasId)
    .executeTakeFirst()
  return row?.pada ?? null
}
