import type { Db } from '#src/db/client.ts'
import { isInForce } from '#src/layanan/informasi-publik/daftar-dikecualikan/in-force/queries.ts'

/** The lines that the database says are exempt on a day. */
export async function exemptOnDay(db: Db, hari: string): Promise<string[]> {
  const rows = await db
    .selectFrom('informasiDikecualikan as i')
    .select('i.id')
    .where(isInForce(hari))
    .execute()
  return rows.map(({ id }) => id)
}
