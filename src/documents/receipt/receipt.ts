import { dateOf } from '#src/calendar/date.ts'
import type { Berkas, Kanal } from '#src/db/schema.ts'
import { type Issue, issueSurat } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import { findSurat } from '#src/documents/queries.ts'
import { lockBerkasById, withoutReceipt } from '#src/documents/receipt/queries.ts'
import { signerOf } from '#src/documents/signer.ts'
import type { Kit } from '#src/kit.ts'
import { sistem } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

type Receipt<Facts> = {
  prosedur: string
  jenis: string
  /** A channel whose cases get no receipt of ours. */
  kecuali?: Kanal
  /** The job that signs it after the answer was given. */
  job: Parameters<Kit['jobs']['enqueue']>[1]
  facts: (trx: Trx, berkas: Berkas) => Promise<Facts>
  paper: (kit: Kit, facts: Facts, petugas: Signer) => Issue
  /** Mails it to the applicant, where there is an address. */
  tell: (trx: Trx, kit: Kit, facts: Facts, suratId: string) => Promise<unknown>
}

/**
 * The receipt of a procedure: `issue` signs and sends it inside the transaction of an act, once;
 * `job` does the same for the key of a case; `wake` asks again for those still missing.
 */
export function receiptOf<Facts>({ facts, paper, tell, ...of }: Receipt<Facts>) {
  async function issue(trx: Trx, kit: Kit, berkas: Berkas): Promise<void> {
    if (await findSurat(trx, berkas.id, of.jenis)) return
    const known = await facts(trx, berkas)
    // The paper speaks of the moment the case was typed, also when a job writes it later; it is signed
    // now: the certificate may be newer than the case.
    const { dicatatPada } = berkas
    const then = { ...kit, clock: { ...kit.clock, now: dicatatPada, today: dateOf(dicatatPada) } }
    const petugas = await signerOf(trx, then, { ...sistem, id: berkas.petugasId }, 'petugas')
    const surat = await issueSurat(trx, kit, paper(then, known, petugas))
    await tell(trx, kit, known, surat.id)
  }

  /** One case, one transaction. A job that runs again finds the receipt there and does nothing. */
  function job(kit: Kit, berkasId: string): Promise<void> {
    return kit.db.transaction().execute(async (trx) => {
      const berkas = await lockBerkasById(trx, berkasId)
      if (berkas) await issue(trx, kit, berkas)
    })
  }

  /**
   * Asks again for every receipt that is still missing after 5 minutes: the queue gives a job up
   * after two hours or so, and whoever signs may be away for longer.
   */
  async function wake({ db, jobs }: Pick<Kit, 'db' | 'jobs'>, now: Date): Promise<void> {
    const before = new Date(now.getTime() - ON_ITS_WAY_MS)
    for (const berkasId of await withoutReceipt(db, of, before))
      await jobs.enqueue(db, of.job, { berkasId })
    jobs.nudge()
  }

  return { issue, job, wake }
}

const ON_ITS_WAY_MS = 5 * 60_000
