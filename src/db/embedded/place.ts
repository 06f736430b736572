import { createHash, randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartError } from '#src/config.ts'
import { type Account, mayEnter, serverAccount } from '#src/db/embedded/account.ts'
import type { Cluster } from '#src/db/embedded/cluster.ts'

/** Where clusters go when the server's account may not enter the data folder. */
const ELSEWHERE = '/var/lib/loket'
const POINTER = 'postgres.lokasi'
const OWNER = 'pemilik'
/** A socket's address has room for 107 bytes, the name PostgreSQL gives it included. */
const SOCKET_BYTES = 107 - '/.s.PGSQL.5432'.length

/** A cluster and the folder around it, where copies of programs may be put. */
export type Place = Cluster & { home: string }

/**
 * Finds, or on the first start chooses, the folder of the server that belongs to the folder `data`:
 * `data/postgres`, or, when the server's account may not enter there (root in a closed folder), one
 * below /var/lib/loket, named by the file `data/postgres.lokasi`.
 * @throws StartError when the folder is gone, closed, or belongs to another data folder
 */
export function findPlace(data: string): Place {
  const account = serverAccount()
  mkdirSync(data, { recursive: true, mode: account ? 0o711 : 0o700 })
  const home = knownHome(data, account) ?? newHome(data, account)
  const folder = join(home, 'cluster')
  const runner = existsSync(folder) ? ownerOf(folder, account) : account
  return {
    home,
    folder,
    log: join(home, 'log'),
    account: runner,
    socketFolder: socketFolder(home, runner),
  }
}

function knownHome(data: string, account: Account | undefined): string | undefined {
  const pointer = join(data, POINTER)
  if (existsSync(pointer)) return checkedElsewhere(data, readFileSync(pointer, 'utf8').trim())
  const home = join(data, 'postgres')
  if (!existsSync(home)) return undefined
  if (!mayEnter(data, account))
    throw new StartError(
      `LOKET_DATA: akun PostgreSQL tidak dapat masuk ke ${data}. Beri izin (chmod o+x) pada folder itu dan semua folder di atasnya.`,
    )
  return home
}

/** A copied data folder must not share the server of the one it was copied from. */
function checkedElsewhere(data: string, home: string): string {
  if (!existsSync(join(home, OWNER)))
    throw new StartError(`LOKET_DATA: ${data} menunjuk ke ${home}, tetapi folder itu tidak ada.`)
  const owner = readFileSync(join(home, OWNER), 'utf8').trim()
  const here = realpathSync(data)
  if (owner === here) return home
  if (existsSync(join(owner, POINTER)))
    throw new StartError(
      `LOKET_DATA: basis data di ${home} milik ${owner}; ${data} hanya salinannya. Pindahkan isinya dengan pg_dump.`,
    )
  writeFileSync(join(home, OWNER), here)
  return home
}

function newHome(data: string, account: Account | undefined): string {
  if (mayEnter(data, account)) return makeFolder(join(data, 'postgres'), account)
  mkdirSync(ELSEWHERE, { recursive: true, mode: 0o711 })
  const home = makeFolder(join(ELSEWHERE, randomBytes(6).toString('hex')), account)
  writeFileSync(join(home, OWNER), realpathSync(data))
  try {
    writeFileSync(join(data, POINTER), `${home}\n`, { flag: 'wx' })
    return home
  } catch {
    // Another process chose first.
    return readFileSync(join(data, POINTER), 'utf8').trim()
  }
}

function makeFolder(path: string, account: Account | undefined): string {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (account) chownSync(path, account.uid, account.gid)
  return path
}

/** Root runs a cluster as whoever made it. */
function ownerOf(folder: string, account: Account | undefined): Account | undefined {
  const { uid, gid } = statSync(folder)
  if (account) return uid === 0 ? account : { uid, gid }
  if (uid !== process.getuid?.())
    throw new StartError(`LOKET_DATA: ${folder} milik akun lain; jalankan Loket sebagai akun itu.`)
  return undefined
}

/** The home itself, or where its path is too long for a socket, a closed folder in the temporary one. */
function socketFolder(home: string, account: Account | undefined): string {
  if (Buffer.byteLength(home) <= SOCKET_BYTES) return home
  const name = createHash('sha256').update(home).digest('hex').slice(0, 12)
  const short = makeFolder(join(tmpdir(), `loket-${name}`), account)
  const { uid, mode } = lstatSync(short)
  if (uid !== (account?.uid ?? process.getuid?.()) || (mode & 0o777) !== 0o700)
    throw new StartError(`${short} milik orang lain; hapus folder itu atau pilih LOKET_DATA lain.`)
  return short
}
