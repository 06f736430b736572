import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import { askedWith, conditions, type Scope } from '#src/desk/conditions/queries.ts'
import type { ListQuery } from '#src/desk/filters.ts'

/** How the cases of one procedure stand that were received in these days. */
export type Standing = {
  prosedur: string
  masuk: number
  selesai: number
  berjalan: number
  /** Of those that run, the ones past their batas. */
  lewat: number
}

/** The same cases as a list that is asked like this, counted by procedure. */
export function countByProcedure(
  db: Db,
  query: ListQuery,
  scope: Scope,
  now: Date,
): Promise<Standing[]> {
  const asked = askedWith({ ...query, terbuka: false }, scope, now)
  return db
    .selectFrom('berkas')
    .select([
      'prosedur',
      sql<number>`count(*)::int`.as('masuk'),
      sql<number>`(count(*) filter (where selesai_pada is not null))::int`.as('selesai'),
      sql<number>`(count(*) filter (where selesai_pada is null))::int`.as('berjalan'),
      sql<number>`(count(*) filter (where selesai_pada is null and batas_waktu < ${now}))::int`.as(
        'lewat',
      ),
    ])
    .where((eb) => conditions(eb, asked))
    .groupBy('prosedur')
    .execute()
}
