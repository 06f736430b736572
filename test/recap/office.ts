import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { tool } from '#test/support/tool.ts'

const run = promisify(execFile)

/**
 * Opens a workbook with LibreOffice and gives back its sheets, each as lines of cells, by the name
 * on the tab. A file that LibreOffice cannot read, or would have to repair, gives nothing.
 */
export async function openedByLibreOffice(bytes: Uint8Array): Promise<Map<string, string[][]>> {
  const home = await mkdtemp(join(tmpdir(), 'loket-buku-'))
  try {
    const file = join(home, 'buku.xlsx')
    await writeFile(file, bytes)
    // Field separator, quote, UTF-8, from line 1, as shown on screen, every sheet into its own file.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'
    const profile = `-env:UserInstallation=file://${home}/profil`
    await run(
      tool('soffice'),
      [profile, '--headless', '--convert-to', filter, '--outdir', home, file],
      // Days and amounts are shown as the locale of whoever opens it writes them.
      { timeout: 180_000, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    )
    const names = (await readdir(home)).filter((name) => name.endsWith('.csv'))
    const sheets = names.map(
      async (name): Promise<[string, string[][]]> => [
        name.slice('buku-'.length, -'.csv'.length),
        readCsv(await readFile(join(home, name), 'utf8')),
      ],
    )
    return new Map(await Promise.all(sheets))
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

/** Lines of cells; a cell in quotes may hold commas and line breaks. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g,
  )) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end?.endsWith('\n')) lines.push([])
    if (end === '') break
  }
  return lines.filter((line) => line.length > 1 || line[0] !== '')
}
