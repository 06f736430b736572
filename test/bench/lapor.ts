import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import ExcelJS from 'exceljs'
import type { Step } from '#test/bench/lapor/child.ts'
import { makeDatabase } from '#test/bench/measure.ts'
import { startWords } from '#test/bench/process.ts'
import { digits, type Row } from '#test/bench/table.ts'
import { many, sheet, type Told } from '#test/layanan/pengaduan/lapor/exports.ts'

/**
 * How long an export of SP4N-LAPOR! takes and what memory, for each number of rows: as LAPOR writes
 * it, once more, with what LAPOR changed since, and as Excel keeps it, its texts in a part of their
 * own. Each import runs in a process of its own with the memory of `npm start`.
 */
export async function measureLapor(socket: string, counts: number[]): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'loket-bench-'))
  const rows: Row[] = []
  const changed = { status: 'Selesai', isiAkhir: 'Beres.' }
  try {
    for (const count of counts) {
      const url = await makeDatabase(socket, `lapor_${count}`)
      const take = async (name: string, from: number, how: How) => {
        const file = join(folder, 'ekspor.xlsx')
        await writeExport(file, many(count, from, how.more), how.shared ?? false)
        rows.push(...(await importOf(`${count} ${name}`, file, url)))
      }
      await take('baru', 0, {})
      await take('sama', 0, {})
      await take('berubah', 0, { more: changed })
      await take('dari Excel', count, { shared: true })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return rows
}

type How = { more?: Told; shared?: boolean }

async function writeExport(path: string, rows: Iterable<Told>, useSharedStrings: boolean) {
  const stream = createWriteStream(path)
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useSharedStrings })
  const page = book.addWorksheet('Laporan')
  for (const row of sheet(rows)) page.addRow(row).commit()
  page.commit()
  await book.commit()
  await finished(stream)
}

async function importOf(name: string, file: string, url: string): Promise<Row[]> {
  const id = await child<string>('terima', url, file)
  const steps = await child<Step[]>('kerjakan', url, id)
  return steps.map(({ step, s, node, postgres, mb: [before, peak] }) => ({
    '': `${name}: ${step}`,
    s: digits(s, 1),
    's node': digits(node, 1),
    's postgres': digits(postgres, 1),
    'MB before': digits(before!),
    'MB peak': digits(peak!),
  }))
}

async function child<T>(...words: string[]): Promise<T> {
  const start = startWords()
  const set = start.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('='))
  const running = fork(join(import.meta.dirname, 'lapor/child.ts'), words, {
    execArgv: ['--import', 'tsx', ...start.filter((word) => word.startsWith('--'))],
    env: { ...process.env, ...(Object.fromEntries(set) as NodeJS.ProcessEnv) },
  })
  const [answer] = await Promise.race([
    once(running, 'message'),
    once(running, 'exit').then(([code]) => {
      throw new Error(`${words[0]} ended with ${code}`)
    }),
  ])
  return answer as T
}
