import { PassThrough, Readable } from 'node:stream'
import type { Context } from 'hono'
import { contentDisposition } from '#src/attachments/name.ts'
import { type Meta, streamWorkbook, type Workbook } from '#src/recap/workbook.ts'

/**
 * Answers with a workbook while it is being written. What goes wrong before the first bytes is
 * thrown; after them the line is cut, so that half a workbook is never taken for a whole one.
 * @param nama of the file, with .xlsx
 * @param failed is told what went wrong after the answer had begun
 */
export function sendWorkbook(
  c: Context,
  nama: string,
  meta: Meta,
  write: (book: Workbook) => Promise<void>,
  failed: (error: Error) => void,
): Response {
  const pipe = new PassThrough({ highWaterMark: 256 * 1024 })
  const book = streamWorkbook(pipe, meta)
  write(book)
    .then(() => book.finish())
    .catch((error: Error) => {
      if (!pipe.destroyed) failed(error)
      pipe.destroy(error)
    })
  return c.body(Readable.toWeb(pipe) as ReadableStream<Uint8Array>, 200, {
    'Content-Type': XLSX,
    'Content-Disposition': contentDisposition(nama, 'attachment'),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  })
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
