import { createHmac, hkdfSync } from 'node:crypto'
import { countAttempt, uncountAttempt } from '#src/auth/queries.ts'
import type { Db } from '#src/db/client.ts'
import { TooMany } from '#src/errors.ts'
import type { Keys } from '#src/secrets.ts'

/** `c.var` of a request is one. */
type Place = { db: Db; keys: Keys }

/** Attempts allowed within a window that begins with the first of them. */
export type Limit = { max: number; windowSeconds: number }

/**
 * Counts an attempt before it is made, for every process together. The table keeps a keyed hash
 * of name and subject, so neither an email nor an address can be read from it.
 * @param name what is tried: `masuk`, `lacak`
 * @param subject on whom or from where: an email, an address
 * @throws TooMany with the seconds until the window ends
 */
export async function throttle(
  { db, keys }: Place,
  name: string,
  subject: string,
  limit: Limit,
  now: Date,
): Promise<void> {
  const { jumlah, sejak } = await countAttempt(db, hashOf(keys, name, subject), limit, now)
  if (jumlah <= limit.max) return
  const left = sejak.getTime() + limit.windowSeconds * 1000 - now.getTime()
  throw new TooMany(Math.max(1, Math.ceil(left / 1000)))
}

/** The attempt succeeded: what was counted for this subject is forgotten. */
export async function forgiveAll({ db, keys }: Place, name: string, subject: string) {
  await uncountAttempt(db, hashOf(keys, name, subject), 'all')
}

/** The attempt succeeded: it is not counted, others of this subject stay. */
export async function forgiveOne({ db, keys }: Place, name: string, subject: string) {
  await uncountAttempt(db, hashOf(keys, name, subject), 'one')
}

/**
 * Uses something that can be used once within `windowSeconds`, such as a code of six digits.
 * Returns false when it was used before.
 */
export async function useOnce(
  { db, keys }: Place,
  name: string,
  subject: string,
  windowSeconds: number,
  now: Date,
): Promise<boolean> {
  const kunci = hashOf(keys, name, subject)
  return (await countAttempt(db, kunci, { max: 1, windowSeconds }, now)).jumlah === 1
}

function hashOf(keys: Keys, name: string, subject: string): string {
  return createHmac('sha256', keyOf(keys))
    .update(JSON.stringify([name, subject]))
    .digest('hex')
}

const held = new WeakMap<Keys, Buffer>()

function keyOf(keys: Keys): Buffer {
  let key = held.get(keys)
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', keys.kode, '', 'loket/percobaan/1', 32))
    held.set(keys, key)
  }
  return key
}
