import { Unreadable } from '#src/attachments/xlsx/unreadable.ts'
import { type OpenSheet, openWorkbook } from '#src/attachments/xlsx/workbook.ts'
import type { SheetRow } from '#src/attachments/xlsx/sheet.ts'
import type { Source } from '#src/attachments/zip.ts'
import { instantOf } from '#src/calendar/date.ts'
import { type Header, lacking, readHeader } from '#src/layanan/pengaduan/lapor/columns.ts'
import { dayOf, textOf } from '#src/layanan/pengaduan/lapor/quirks.ts'
import { type ReadRow, readRow } from '#src/layanan/pengaduan/lapor/row.ts'

/** The file cannot be imported; the message is for the reader's eyes. */
export class Foreign extends Error {
  override name = 'Foreign'
}

/** What an export says above its rows. */
export type Export = {
  header: Header
  /** "Tanggal Generate", where it can be read. */
  dibuat: Date | null
  instansi: string | null
  /** The rows in batches, and how far the sheet has been read, in percent. */
  batches: AsyncGenerator<{ rows: ReadRow[]; persen: number }>
}

/** The header stands within so many rows. */
const MAX_HEAD = 200
/** A year of a large city has some thousand. */
const MAX_ROWS = 200_000

/**
 * Opens an export of SP4N-LAPOR!: the first sheet with a header that names "Tracking ID", wherever it
 * stands.
 * @param size rows of a batch at most; no more are held
 * @throws Foreign in plain words, here or while batches are read
 */
export async function openExport(file: Source, now: Date, size = 500): Promise<Export> {
  for (const sheet of await inWords(() => openWorkbook(file))) {
    const found = await inWords(() => findHeader(sheet))
    if (!found) continue
    const lacks = lacking(found.header)
    if (lacks.length > 0)
      throw new Foreign(
        `Kolom ${lacks.join(' dan ')} tidak ada di lembar “${sheet.nama}”. Unduh lagi ekspor lengkap dari SP4N-LAPOR!, lalu unggah berkas itu apa adanya.`,
      )
    const { header, dibuat, instansi, rest, read } = found
    const persen = () => Math.min(100, Math.round((100 * read()) / Math.max(1, sheet.ukuran)))
    return { header, dibuat, instansi, batches: batchesOf(rest, header, { now, size, persen }) }
  }
  throw new Foreign(
    'Ini bukan ekspor SP4N-LAPOR!: tidak ada baris judul kolom yang memuat “Tracking ID”.',
  )
}

async function findHeader(sheet: OpenSheet) {
  let bytes = 0
  const rest = sheet.rows((more) => {
    bytes += more
  })
  let dibuat: Date | null = null
  let instansi: string | null = null
  for (let count = 0; count < MAX_HEAD; count++) {
    const { value, done } = await rest.next()
    if (done) return undefined
    const header = readHeader(value.nomor, value.cells)
    if (header) return { header, dibuat, instansi, rest, read: () => bytes }
    const [label, ...told] = [...value.cells.values()]
    const name = (textOf(label) ?? '').toLowerCase()
    if (name.startsWith('nama instansi')) instansi = textOf(told[0])
    const day = name.startsWith('tanggal generate') ? dayOf(told[0]) : null
    if (day) dibuat = instantOf(day.hari, day.jam ?? '00:00')
  }
  return undefined
}

type How = { now: Date; size: number; persen: () => number }

async function* batchesOf(
  rest: AsyncGenerator<SheetRow>,
  header: Header,
  { now, size, persen }: How,
): AsyncGenerator<{ rows: ReadRow[]; persen: number }> {
  let count = 0
  let rows: ReadRow[] = []
  for (;;) {
    const { value, done } = await inWords(() => rest.next())
    if (done) break
    // Pages of an export that were put together repeat the header.
    if (isEmpty(value) || readHeader(value.nomor, value.cells)) continue
    if (++count > MAX_ROWS)
      throw new Foreign(
        'Berkas ini berisi lebih dari 200.000 laporan. Bagi menurut bulan, lalu unggah satu per satu.',
      )
    rows.push(readRow(value.nomor, value.cells, header, now))
    if (rows.length < size) continue
    yield { rows, persen: persen() }
    rows = []
  }
  if (count === 0) throw new Foreign('Tidak ada laporan di bawah baris judul kolom.')
  if (rows.length > 0) yield { rows, persen: 100 }
}

const isEmpty = ({ cells }: SheetRow) => [...cells.values()].every((cell) => textOf(cell) === null)

async function inWords<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Unreadable) throw new Foreign(words[error.why], { cause: error })
    throw error
  }
}

const words = {
  rusak: 'Berkas Excel ini rusak atau terpotong. Unduh lagi dari SP4N-LAPOR!, lalu unggah ulang.',
  'terlalu-besar':
    'Berkas Excel ini berisi jauh lebih banyak daripada ekspor yang wajar, jadi tidak dibuka.',
  'tanpa-lembar': 'Berkas Excel ini tidak mempunyai lembar isi.',
}
