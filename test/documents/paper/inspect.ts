import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { margin } from '#src/documents/paper/paper.ts'
import { tool } from '#test/support/tool.ts'

export type Word = { text: string; left: number; right: number; top: number; bottom: number }
export type Page = { width: number; height: number; words: Word[] }
export type Inspected = {
  /** All that can be read, white space as single spaces. */
  text: string
  pages: Page[]
  /** Whatever is wrong with the file; empty is well. */
  faults: string[]
}

/** Looks into a PDF with the tools a printer or a court's expert would use. Where they are not installed the test is skipped. */
export async function inspect(bytes: Uint8Array): Promise<Inspected> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-paper-'))
  const file = join(folder, 'paper.pdf')
  try {
    await writeFile(file, bytes)
    const [check, info, fonts, qdf, boxes, text] = await Promise.all([
      run(tool('qpdf'), ['--check', file]),
      run(tool('pdfinfo'), [file]),
      run(tool('pdffonts'), [file]),
      run(tool('qpdf'), ['--qdf', '--object-streams=disable', file, '-'], 'latin1'),
      run(tool('pdftotext'), ['-bbox', file, '-']),
      run(tool('pdftotext'), [file, '-']),
    ])
    const pages = [...boxes.matchAll(/<page width="(.*?)" height="(.*?)">(.*?)<\/page>/gs)].map(
      ([, width, height, body]) => ({
        width: Number(width),
        height: Number(height),
        words: [...body!.matchAll(word)].map(toWord),
      }),
    )
    return {
      text: text.replace(/\s+/g, ' '),
      pages,
      faults: [
        ...(check.includes('No syntax or stream encoding errors') ? [] : [check]),
        ...(/^Tagged: +yes$/m.test(info) ? [] : ['not tagged']),
        ...fonts.split('\n').slice(2).filter(notEmbedded),
        ...(qdf.match(/^.* (rg|RG|sc|SC|scn|SCN|k|K)$/gm) ?? []).map((ink) => `not grey: ${ink}`),
        ...pages.flatMap((page, index) => [...outside(page, index + 1), ...over(page, index + 1)]),
      ],
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const word = /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g

function toWord([, left, top, right, bottom, text]: RegExpMatchArray): Word {
  return {
    text: text!,
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }
}

// Columns of pdffonts from the right: emb sub uni object ID.
function notEmbedded(line: string): boolean {
  const columns = line.trim().split(/\s+/)
  return line !== '' && (columns.at(-5) !== 'yes' || columns.at(-4) !== 'yes')
}

/** Words outside the column of text; a roll of 80 mm has 5 mm of white. */
function outside({ width, height, words }: Page, page: number): string[] {
  const roll = width < 300
  const left = roll ? (5 * 72) / 25.4 : margin.left
  const right = width - (roll ? left : margin.right)
  return words
    .filter((one) => one.left < left - 1 || one.right > right + 1 || one.bottom > height - 5)
    .map((one) => `page ${page}: "${one.text}" outside (${one.left} to ${one.right})`)
}

/** Words printed over one another, by the middle of their height. */
function over({ words }: Page, page: number): string[] {
  const faults: string[] = []
  for (const [index, one] of words.entries())
    for (const other of words.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const high = Math.min(one.bottom - one.top, other.bottom - other.top)
      const down = Math.abs(one.top + one.bottom - other.top - other.bottom) / 2
      if (across > 1 && down < high * 0.4)
        faults.push(`page ${page}: "${one.text}" over "${other.text}"`)
    }
  return faults
}

async function run(
  tool: string,
  args: string[],
  encoding: BufferEncoding = 'utf8',
): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(tool, args, {
      encoding,
      maxBuffer: 64 << 20,
    })
    return stdout + stderr
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error(
        `${tool} is missing: install poppler-utils/qpdf (apt-get install poppler-utils qpdf)`,
      )
    throw error
  }
}
