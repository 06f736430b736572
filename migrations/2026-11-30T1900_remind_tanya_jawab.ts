import type { Kysely } from 'kysely'

/** When a unit was last mailed that an entry must be looked at. */
export async function up(db: Kysely<any>) {
  await db.schema.alterTable('tanya_jawab').addColumn('diingatkan_pada', 'timestamptz').execute()
}
