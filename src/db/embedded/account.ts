import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The operating-system account PostgreSQL runs as. */
export type Account = { uid: number; gid: number }

/**
 * PostgreSQL refuses to run as root. For root this gives the account `postgres`, else `nobody`;
 * for anybody else `undefined`: the server then runs as the person who started Loket.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  return accountOf(lines, 'postgres') ?? accountOf(lines, 'nobody') ?? { uid: 65534, gid: 65534 }
}

/** Whether `account` (undefined: we ourselves) may walk into the existing folder `path`. */
export function mayEnter(path: string, account: Account | undefined): boolean {
  if (!account) return true
  const { mode, uid, gid } = statSync(path)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  if (((mode >> shift) & 1) === 0) return false
  return dirname(path) === path || mayEnter(dirname(path), account)
}

function accountOf(lines: string[], name: string): Account | undefined {
  const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}
