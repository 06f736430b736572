import type { Db } from '#src/db/client.ts'
import { readKey, settleKey, takeKey, type Trx } from '#src/workflow/queries.ts'

class AlreadySent extends Error {}

/**
 * Runs an act in one transaction, once for each form key. A form that comes again (slow line, double
 * click, back button) does nothing and is answered with what the first one led to.
 * @param kunci the form's one-time key (uuid)
 * @param act returns what to remember: usually the nomor, never anything secret
 */
export async function once(
  db: Db,
  kunci: string,
  act: (trx: Trx) => Promise<string>,
): Promise<string> {
  try {
    return await db.transaction().execute(async (trx) => {
      if (!(await takeKey(trx, kunci))) throw new AlreadySent()
      const hasil = await act(trx)
      await settleKey(trx, kunci, hasil)
      return hasil
    })
  } catch (error) {
    if (!(error instanceof AlreadySent)) throw error
    return readKey(db, kunci)
  }
}
