import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'

/**
 * Open cases of a procedure, nearest tenggat first, with who asked and the units that owe their part;
 * a unit sees those it was asked about. At most 200. The procedure joins what it keeps of them.
 * @param milikUnit undefined for who sees every unit's cases; null for a unit's officer without one
 */
export const openCases = (db: Db, prosedur: string, milikUnit: string | null | undefined) =>
  db
    .selectFrom('berkas')
    .innerJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .select([
      'berkas.nomor',
      'berkas.status',
      'berkas.giliran',
      'berkas.kanal',
      'berkas.perihal',
      'berkas.diterimaPada',
      'berkas.batasWaktu',
      'pemohon.nama',
    ])
    .select(owing.as('unit'))
    .where('berkas.prosedur', '=', prosedur)
    .where('berkas.selesaiPada', 'is', null)
    .$if(milikUnit !== undefined, (query) => query.where(hasPart(milikUnit ?? null)))
    .orderBy('berkas.batasWaktu', (order) => order.asc().nullsLast())
    .orderBy('berkas.id')
    .limit(200)

/** What stands of every open case in a queue. */
export type OpenCase = Awaited<ReturnType<ReturnType<typeof openCases>['execute']>>[number]

const owing = sql<string | null>`(select string_agg(u.singkatan, ', ' order by d.id)
  from disposisi d join unit_kerja u on u.id = d.unit_kerja_id
  where d.berkas_id = berkas.id and d.dijawab_pada is null and d.dibatalkan_pada is null)`

/** As a case page decides it: a unit that was ever asked may see. */
const hasPart = (unit: string | null) =>
  sql<boolean>`exists (select from disposisi d where d.berkas_id = berkas.id and d.unit_kerja_id = ${unit})`
