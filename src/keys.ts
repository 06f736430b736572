import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, StartError } from '#src/config.ts'
import type { Db } from '#src/db/client.ts'
import { keepFingerprint, readFingerprint } from '#src/db/fingerprint.ts'
import { deriveKeys, type Keys } from '#src/secrets.ts'

type KeySettings = Pick<Config, 'data' | 'key' | 'previousKeys'>

/**
 * The keys that seal what is secret: from LOKET_KEY, else from LOKET_DATA/kunci, which the first
 * start makes. The database keeps a mark of its key, so that a lost or foreign one is told before
 * anything is sealed with it.
 * @throws StartError when this is not the key of this database
 */
export async function loadKeys(config: KeySettings, db: Db, now: Date): Promise<Keys> {
  const known = await readFingerprint(db)
  const master = config.key ?? ownKey(config.data, known !== undefined)
  const mark = fingerprint(master)
  const older = config.previousKeys.map(fingerprint)
  if (known !== mark && (known === undefined || older.includes(known)))
    await keepFingerprint(db, mark, known, now)
  if ((await readFingerprint(db)) !== mark)
    throw new StartError(
      'LOKET_KEY: bukan kunci basis data ini. Pakai kunci yang lama, atau isi LOKET_KEY_PREVIOUS dengannya. Beberapa proses pada satu basis data harus memakai LOKET_KEY yang sama.',
    )
  return deriveKeys(master, config.previousKeys)
}

function ownKey(data: string, mustExist: boolean): Buffer {
  const path = join(data, 'kunci')
  if (!existsSync(path)) {
    if (mustExist) throw new StartError(`LOKET_KEY: tidak diisi, dan ${path} tidak ada.`)
    makeKey(data, path)
  }
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64')
  if (key.length !== 32) throw new StartError(`LOKET_KEY: ${path} rusak.`)
  return key
}

/** In one step, so that a start that is killed leaves no half key, and two starts make one. */
function makeKey(data: string, path: string) {
  mkdirSync(data, { recursive: true })
  const half = `${path}.${process.pid}`
  writeFileSync(half, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(half, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(half)
  }
}

function fingerprint(master: Uint8Array): string {
  return createHmac('sha256', master).update('loket sidik kunci').digest('base64').slice(0, 22)
}
