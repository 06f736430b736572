import { posix } from 'node:path'
import { type Means, readRows, type SheetRow } from '#src/attachments/xlsx/sheet.ts'
import { readStrings } from '#src/attachments/xlsx/strings.ts'
import { readDateStyles } from '#src/attachments/xlsx/styles.ts'
import { Unreadable } from '#src/attachments/xlsx/unreadable.ts'
import { readXml } from '#src/attachments/xlsx/xml.ts'
import { readZipFrom, type Source, unpack, type ZipEntry } from '#src/attachments/zip.ts'

/** A sheet of a workbook: its name, its bytes when unpacked, its rows. */
export type OpenSheet = {
  nama: string
  ukuran: number
  /** @param seen told how many bytes were read since it was last told */
  rows: (seen?: (bytes: number) => void) => AsyncGenerator<SheetRow>
}

const SHEETS = 20

/**
 * Opens a workbook (.xlsx) that somebody sent, to be read row by row. ExcelJS reads whole rows and
 * all shared texts into memory, however many a file declares; this one refuses beyond its bounds,
 * works nothing out, follows no link, and holds one piece of the file at a time.
 * @returns sheets that are shown first, hidden ones after them
 * @throws Unreadable here or while rows are read
 */
export async function openWorkbook(source: Source): Promise<OpenSheet[]> {
  const entries = await readZipFrom(source)
  if (typeof entries === 'string') throw new Unreadable('rusak')
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  const part = (name: string | undefined) => {
    const entry = name === undefined ? undefined : byName.get(name.toLowerCase())
    return entry && { entry, pieces: () => unpack(source, entry) }
  }
  const { sheets, from1904 } = await readContents(need(part('xl/workbook.xml')).pieces())
  const targets = await readTargets(part('xl/_rels/workbook.xml.rels')?.pieces())
  const beside = (kind: string) => part(targets.find((one) => one.kind === kind)?.path)?.pieces()
  const means: Means = {
    strings: await readStrings(beside('sharedStrings')),
    dates: await readDateStyles(beside('styles')),
    from1904,
  }
  const found = sheets.flatMap(({ nama, id }) => {
    const at = part(targets.find((one) => one.id === id && one.kind === 'worksheet')?.path)
    return at ? [openSheet(nama, at, means)] : []
  })
  if (found.length === 0) throw new Unreadable('tanpa-lembar')
  return found.slice(0, SHEETS)
}

type Part = { entry: ZipEntry; pieces: () => AsyncGenerator<Buffer> }

const openSheet = (nama: string, { entry, pieces }: Part, means: Means): OpenSheet => ({
  nama,
  ukuran: entry.unpacked,
  rows: (seen) => readRows(pieces(), means, seen),
})

function need<T>(part: T | undefined): T {
  if (part === undefined) throw new Unreadable('rusak')
  return part
}

async function readContents(pieces: AsyncIterable<Buffer>) {
  const sheets: { nama: string; id: string; hidden: boolean }[] = []
  let from1904 = false
  const open = (name: string, attributes: Record<string, string>) => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
    if (name !== 'sheet') return
    const [, id = ''] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? []
    const hidden = /hidden/i.test(attributes['state'] ?? '')
    sheets.push({ nama: attributes['name'] ?? '', id, hidden })
  }
  await readXml(pieces, { open })
  return { sheets: sheets.sort((a, b) => Number(a.hidden) - Number(b.hidden)), from1904 }
}

async function readTargets(pieces: AsyncIterable<Buffer> | undefined) {
  const targets: { id: string; kind: string; path: string }[] = []
  const open = (name: string, attributes: Record<string, string>) => {
    if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return
    const { Id: id = '', Target: target = '', Type: type = '' } = attributes
    const kind = type.slice(type.lastIndexOf('/') + 1)
    targets.push({ id, kind, path: posix.resolve('/xl', target).slice(1) })
  }
  await readXml(pieces, { open })
  return targets
}
