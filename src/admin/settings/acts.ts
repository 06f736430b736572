import { differences } from '#src/admin/settings/values.ts'
import type { Clock } from '#src/calendar/calendar.ts'
import type { Db } from '#src/db/client.ts'
import { Stale } from '#src/errors.ts'
import type { Deps } from '#src/http/env.ts'
import { readVersi, writeSetting } from '#src/office/queries.ts'
import type { Settings } from '#src/office/settings.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { once } from '#src/workflow/once.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { lockOfficeChain } from '#src/workflow/queries.ts'

/**
 * Changes a group of settings; what was and what is stand in the office's jejak. Once for each form key.
 * @param seen the version of the settings that the form was filled in against
 * @param change gives the settings as they are to be
 * @throws Stale when they changed meanwhile
 */
export function ubahPengaturan(
  { db, currentOffice }: { db: Db } & Pick<Deps, 'currentOffice'>,
  kunci: string,
  kelompok: string,
  seen: number,
  change: (settings: Settings) => Settings,
  actor: Actor,
  clock: Clock,
): Promise<string> {
  return once(db, kunci, async (trx) => {
    await lockOfficeChain(trx)
    const versi = await readVersi(trx)
    if (versi.pengaturan !== seen) throw new Stale('pengaturan')
    const { settings } = await currentOffice(trx, versi)
    const next = change(settings)
    const { keys, sebelum, sesudah } = differences(settings, next)
    if (keys.length === 0) return kelompok
    for (const key of keys) await writeSetting(trx, key, next[key], clock.now)
    const rincian = { kelompok, sebelum, sesudah }
    await recordOffice(trx, { perbuatan: 'ubahPengaturan', rincian }, actor, clock)
    return kelompok
  })
}
