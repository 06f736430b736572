import type { Kysely } from 'kysely'

/** A reminder that an officer asked for goes out in the next service hours. */
export async function up(db: Kysely<any>) {
  await db.schema.alterTable('disposisi').addColumn('pengingat_pada', 'timestamptz').execute()
}
