import { deleteSealed } from '#src/attachments/queries.ts'
import { addDays, type DateOnly, instantOf } from '#src/calendar/date.ts'
import type { Kit } from '#src/kit.ts'
import { record, sistem } from '#src/workflow/perform.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'
import { type Gone, HAPUS_IDENTITAS } from '#src/workflow/retention/gone.ts'
import {
  countIdentityOver,
  identityOver,
  isIdentityOver,
  type Over,
} from '#src/workflow/retention/queries.ts'

/**
 * Lets go of identity scans of cases that ended more than `retensiIdentitasHari` days ago and have no
 * open dispute on them (UU 27/2022 Pasal 43 ayat (1)); 0 keeps all. The jejak keeps what went and its
 * sidik. A case is one transaction: done again, or by two processes, it is done once, and what was
 * cut off goes on with the next case.
 * @param disputes names of procedures whose open cases keep the scans of the case they come of
 * @returns how many cases there were
 */
export async function hapusIdentitasYangHabis(
  kit: Kit,
  disputes: readonly string[],
): Promise<number> {
  const hari = kit.settings.retensiIdentitasHari
  if (hari === 0) return 0
  const over = { before: keptSince(kit.clock.today, hari), disputes }
  let gone = 0
  for (const nomor of await identityOver(kit.db, over)) {
    const done = await kit.db.transaction().execute((trx) => hapus(trx, kit, nomor, over))
    if (done) gone += 1
  }
  return gone
}

/** How many identity scans the coming night would let go of if they were kept so many days, and of how many cases. */
export const tonight = (
  { db, clock }: Pick<Kit, 'db' | 'clock'>,
  hari: number,
  disputes: readonly string[],
) => countIdentityOver(db, { before: keptSince(addDays(clock.today, 1), hari), disputes })

/** Cases that ended before this moment ended more than so many days ago. */
const keptSince = (today: DateOnly, hari: number) => instantOf(addDays(today, -hari))

async function hapus(trx: Trx, kit: Kit, nomor: string, over: Over): Promise<boolean> {
  const berkas = await lockBerkas(trx, nomor)
  // Meanwhile another process was faster, or the case was opened again.
  if (!berkas || !(await isIdentityOver(trx, nomor, over))) return false
  const gone = await deleteSealed(trx, berkas.id, 'identitas')
  const rincian = {
    hari: kit.settings.retensiIdentitasHari,
    berkas: gone.map(({ id, sidik, ukuran, pada }): Gone => {
      return { lampiran: id, jenis: 'identitas', sidik, ukuran, masuk: pada.toISOString() }
    }),
  }
  await record(trx, nomor, { perbuatan: HAPUS_IDENTITAS, rincian }, sistem, kit.clock)
  return true
}
