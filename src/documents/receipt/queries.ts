import type { Db } from '#src/db/client.ts'
import type { Berkas, Kanal } from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** The case, locked, for a job that knows only its key. */
export function lockBerkasById(trx: Trx, id: string): Promise<Berkas | undefined> {
  return trx.selectFrom('berkas').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Cases of a procedure written before this moment that have no paper of this kind, but those of one channel; at most 500, oldest first. */
export async function withoutReceipt(
  db: Db,
  { prosedur, jenis, kecuali }: { prosedur: string; jenis: string; kecuali?: Kanal | undefined },
  before: Date,
): Promise<string[]> {
  const rows = await db
    .selectFrom('berkas')
    .select('id')
    .where('prosedur', '=', prosedur)
    .where('dicatatPada', '<', before)
    .$if(kecuali !== undefined, (query) => query.where('kanal', '!=', kecuali!))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('surat')
            .select('surat.id')
            .whereRef('surat.berkasId', '=', 'berkas.id')
            .where('jenis', '=', jenis),
        ),
      ),
    )
    .orderBy('dicatatPada')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}
