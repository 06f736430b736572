import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { TestRunner } from 'vitest'

/**
 * The name of a program by which a test looks at what was made: `pdfsig`, `soffice`, `openssl`.
 * On a machine that has it not, the test that asks is skipped and says why; in CI, which installs
 * them all, it fails.
 */
export function tool(name: string): string {
  const isHere = (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, name)))
  if (!isHere && !process.env['CI']) TestRunner.getCurrentTest()?.context.skip(`perlu ${name}`)
  return name
}
