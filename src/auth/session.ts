import { hash, randomBytes } from 'node:crypto'
import { type Adapter, Lucia, TimeSpan } from 'lucia'
import {
  deleteSession,
  deleteSessionsOf,
  extendSession,
  insertSession,
  readSession,
  type SessionRow,
} from '#src/auth/queries.ts'
import type { Db } from '#src/db/client.ts'
import type { Versi } from '#src/office/queries.ts'
import type { Role } from '#src/workflow/procedure.ts'

/** Minutes after which a session ends that nobody uses. */
export const IDLE_MINUTES = 30
/** Hours after which a session ends, used or not: a long working day. */
const MAX_HOURS = 12

/** Who is signed in, and what is still missing before they may work. */
export type Session = {
  /** SHA-256 of the token, in hex: as the database has it. */
  id: string
  petugas: { id: string; nama: string; peran: Role[]; unitKerjaId: string | null }
  /** The password was given by somebody else and must be changed first. */
  sandiSementara: boolean
  /** A second factor is set. */
  punyaTotp: boolean
  /** The second factor was given in this session. */
  totpLulus: boolean
}

/**
 * The session of a token, with the versions that say whether settings and calendar in memory are
 * current: one query, and a second one only when the session is extended or has ended.
 */
export async function sessionOf(
  db: Db,
  token: string,
  now: Date,
): Promise<{ versi: Versi; session: Session | null }> {
  let row: SessionRow | undefined
  const lucia = luciaAt(db, now, (read) => {
    row = read
  })
  const { session } = await lucia.validateSession(idOf(token))
  const { kalender, pengaturan } = row!
  return { versi: { kalender, pengaturan }, session: session && toSession(row!) }
}

/** Begins a session and returns its token, which is in the cookie and nowhere else. */
export async function startSession(
  db: Db,
  petugasId: string,
  { totpLulus = false }: { totpLulus?: boolean },
  now: Date,
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await luciaAt(db, now).createSession(petugasId, { totpLulus }, { sessionId: idOf(token) })
  return token
}

/** Ends the session with this id. */
export const endSession = (db: Db, id: string, now: Date): Promise<void> =>
  luciaAt(db, now).invalidateSession(id)

/** Ends every session of a petugas, or every one but `except`. */
export const endSessionsOf = (db: Db, petugasId: string, except?: string): Promise<void> =>
  deleteSessionsOf(db, petugasId, except)

const idOf = (token: string) => hash('sha256', token)

const luciaAt = (db: Db, now: Date, onRead?: (row: SessionRow) => void) =>
  new Lucia(adapterAt(db, now, onRead), { sessionExpiresIn: new TimeSpan(IDLE_MINUTES, 'm') })

function adapterAt(db: Db, now: Date, onRead?: (row: SessionRow) => void): Adapter {
  // Lucia reads the machine's clock; what it is told is moved to where the request's clock is.
  const shift = Date.now() - now.getTime()
  const toLucia = (date: Date) => new Date(date.getTime() + shift)
  const fromLucia = (date: Date) => new Date(date.getTime() - shift)
  return {
    async getSessionAndUser(id) {
      const row = await readSession(db, id)
      onRead?.(row)
      if (!row.sesi || !row.milik || !row.berakhirPada) return [null, null]
      const expiresAt = toLucia(row.berakhirPada)
      const attributes = { totpLulus: row.totpLulus === true }
      return [
        { id: row.sesi, userId: row.milik, expiresAt, attributes },
        row.id ? { id: row.id, attributes: {} } : null,
      ]
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      const berakhirPada = fromLucia(expiresAt)
      const { totpLulus } = attributes
      await insertSession(db, { id, petugasId: userId, berakhirPada, totpLulus, dibuatPada: now })
    },
    updateSessionExpiration: (id, expiresAt) =>
      extendSession(db, id, fromLucia(expiresAt), MAX_HOURS),
    deleteSession: (id) => deleteSession(db, id),
    deleteUserSessions: (petugasId) => deleteSessionsOf(db, petugasId),
    getUserSessions: notUsed,
    deleteExpiredSessions: notUsed,
  }
}

const notUsed = () => {
  throw new Error('not used: see queries.ts')
}

function toSession(row: SessionRow): Session {
  return {
    id: row.sesi!,
    petugas: {
      id: row.id!,
      nama: row.nama!,
      peran: row.peran as Role[],
      unitKerjaId: row.unitKerjaId,
    },
    sandiSementara: row.sandiSementara === true,
    punyaTotp: row.punyaTotp,
    totpLulus: row.totpLulus === true,
  }
}

declare module 'lucia' {
  interface Register {
    DatabaseSessionAttributes: { totpLulus: boolean }
  }
}
