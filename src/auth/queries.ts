import { type Insertable, sql, type Updateable } from 'kysely'
import type { Db } from '#src/db/client.ts'
import { prepared } from '#src/db/prepared.ts'
import type { PetugasTable } from '#src/db/schema.ts'

/**
 * One row for every request: the versions, and, when the session exists and its petugas is
 * active, who that is. Only what a request needs: never the password.
 * @param id SHA-256 of the token, in hex
 */
export async function readSession(db: Db, id: string) {
  const [row] = await sessionRows(db, { id })
  return row!
}

const sessionRows = prepared((db, { id }: { id: string }) =>
  db
    .selectFrom('versi')
    .leftJoin('sesi', (join) => join.on('sesi.id', '=', id))
    .leftJoin('petugas', (join) =>
      join.onRef('petugas.id', '=', 'sesi.petugasId').on('petugas.aktif', '=', true),
    )
    .select([
      'versi.kalender',
      'versi.pengaturan',
      'sesi.id as sesi',
      'sesi.petugasId as milik',
      'sesi.berakhirPada',
      'sesi.totpLulus',
      'petugas.id',
      'petugas.nama',
      'petugas.peran',
      'petugas.unitKerjaId',
      'petugas.sandiSementara',
      sql<boolean>`petugas.totp is not null`.as('punyaTotp'),
    ]),
)

export type SessionRow = Awaited<ReturnType<typeof readSession>>

/** Sessions of a petugas that have not ended, newest first. */
export function sessionsOf(db: Db, petugasId: string, now: Date) {
  return db
    .selectFrom('sesi')
    .select(['id', 'dibuatPada', 'berakhirPada'])
    .where('petugasId', '=', petugasId)
    .where('berakhirPada', '>', now)
    .orderBy('dibuatPada', 'desc')
    .execute()
}

/** Writes a new session. */
export async function insertSession(
  db: Db,
  row: {
    id: string
    petugasId: string
    berakhirPada: Date
    totpLulus: boolean
    dibuatPada: Date
  },
) {
  await db.insertInto('sesi').values(row).execute()
}

/** Moves the end of a session, never past `maxHours` after it began. */
export async function extendSession(db: Db, id: string, berakhirPada: Date, maxHours: number) {
  const last = sql<Date>`least(${berakhirPada}::timestamptz, dibuat_pada + make_interval(hours => ${maxHours}::int))`
  await db
    .updateTable('sesi')
    .set({ berakhirPada: last })
    .where('id', '=', id)
    .where('berakhirPada', '<', last)
    .execute()
}

/** Ends one session. */
export async function deleteSession(db: Db, id: string) {
  await db.deleteFrom('sesi').where('id', '=', id).execute()
}

/** Ends every session of a petugas, or every one but `except`. */
export async function deleteSessionsOf(db: Db, petugasId: string, except?: string) {
  await db
    .deleteFrom('sesi')
    .where('petugasId', '=', petugasId)
    .$if(except !== undefined, (query) => query.where('id', '!=', except!))
    .execute()
}

/** Forgets sessions that ended and attempts that nobody counts any more. */
export async function sweepAuth(db: Db, now: Date) {
  await db.deleteFrom('sesi').where('berakhirPada', '<', now).execute()
  await db
    .deleteFrom('percobaan')
    .where('sejak', '<', sql<Date>`${now}::timestamptz - interval '1 day'`)
    .execute()
}

/** The active petugas with this email, with what signing in needs. */
export function findByEmail(db: Db, email: string) {
  return db
    .selectFrom('petugas')
    .select(['id', 'sandi', sql<boolean>`totp is not null`.as('punyaTotp')])
    .where('email', '=', email)
    .where('aktif', '=', true)
    .executeTakeFirst()
}

/** What a petugas sees and changes about the own account. */
export function findAccount(db: Db, id: string) {
  return db
    .selectFrom('petugas')
    .leftJoin('unitKerja', 'unitKerja.id', 'petugas.unitKerjaId')
    .select([
      'petugas.id',
      'petugas.nama',
      'petugas.email',
      'petugas.jabatan',
      'petugas.peran',
      'petugas.sandi',
      'petugas.totp',
      'unitKerja.nama as unit',
    ])
    .where('petugas.id', '=', id)
    .executeTakeFirstOrThrow()
}

/** Adds a petugas; false when the email is taken. */
export async function insertPetugas(db: Db, row: Insertable<PetugasTable>): Promise<boolean> {
  const inserted = await db
    .insertInto('petugas')
    .values(row)
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Changes one petugas. */
export async function updatePetugas(db: Db, id: string, change: Updateable<PetugasTable>) {
  await db.updateTable('petugas').set(change).where('id', '=', id).execute()
}

/** Whether anybody works here yet. */
export async function hasPetugas(db: Db): Promise<boolean> {
  return (await db.selectFrom('petugas').select('id').limit(1).executeTakeFirst()) !== undefined
}

/**
 * Counts one attempt and says how many there were since the window began. One statement: of many
 * attempts at once each gets its own number.
 */
export function countAttempt(
  db: Db,
  kunci: string,
  { max, windowSeconds }: { max: number; windowSeconds: number },
  now: Date,
) {
  const over = sql<boolean>`percobaan.sejak <= ${now}::timestamptz - make_interval(secs => ${windowSeconds}::int)`
  return db
    .insertInto('percobaan')
    .values({ kunci, jumlah: 1, sejak: now })
    .onConflict((conflict) =>
      conflict.column('kunci').doUpdateSet({
        jumlah: sql<number>`case when ${over} then 1 else least(percobaan.jumlah, ${max}::int) + 1 end`,
        sejak: sql<Date>`case when ${over} then excluded.sejak else percobaan.sejak end`,
      }),
    )
    .returning(['jumlah', 'sejak'])
    .executeTakeFirstOrThrow()
}

/** Takes attempts back: all of them, or one. */
export async function uncountAttempt(db: Db, kunci: string, which: 'all' | 'one') {
  if (which === 'all') await db.deleteFrom('percobaan').where('kunci', '=', kunci).execute()
  else
    await db
      .updateTable('percobaan')
      .set({ jumlah: sql<number>`greatest(jumlah - 1, 0)` })
      .where('kunci', '=', kunci)
      .execute()
}
