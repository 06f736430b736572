import { insertPetugas } from '#src/auth/queries.ts'
import { startSession } from '#src/auth/session.ts'
import { connect } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import type { Role } from '#src/workflow/procedure.ts'

/** Somebody who works here, by the one role. */
export type Who = Role

/**
 * The cookie of somebody with this role.
 * @param unit whose cases alone they see, where they answer for one
 */
export async function signIn(url: string, who: Who, unit: string | null): Promise<string> {
  const db = connect(url, { size: 1 })
  const id = newId()
  const now = new Date()
  await insertPetugas(db, {
    id,
    nama: `Uji ${who}`,
    email: `${who}@contoh.id`,
    jabatan: 'Pranata Humas',
    peran: [who],
    unitKerjaId: unit,
    sandi: 'tidak dipakai',
    dibuatPada: now,
  })
  const token = await startSession(db, id, {}, now)
  await db.destroy()
  return `sesi=${token}`
}
