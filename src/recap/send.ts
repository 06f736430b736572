import { PassThrough, Readable } from 'node:stream'
import { contentDisposition } from '#src/attachments/name.ts'
import type { Ctx } from '#src/http/env.ts'
import { streamWorkbook, type Workbook } from '#src/recap/workbook.ts'

/**
 * Answers with a workbook while it is being written. What goes wrong before the first bytes is
 * thrown; after them the line is cut, so that half a workbook is never taken for a whole one.
 * Under the office's kop and for its paper; what goes wrong after the answer had begun is logged.
 * @param judul in the properties of the file
 * @param nama of the file, without .xlsx
 */
export function sendWorkbook(
  c: Ctx,
  { judul, nama = judul }: { judul: string; nama?: string },
  write: (book: Workbook) => Promise<void>,
): Response {
  const { settings, clock, log, requestId } = c.var
  const { kantor, surat } = settings
  const meta = {
    kop: `${kantor.pemerintah} · ${kantor.dinas}`,
    judul,
    dibuat: clock.now,
    kertas: surat.kertas,
  }
  const pipe = new PassThrough({ highWaterMark: 256 * 1024 })
  const book = streamWorkbook(pipe, meta)
  write(book)
    .then(() => book.finish())
    .catch((error: Error) => {
      if (!pipe.destroyed) log.error({ id: requestId, err: error }, 'workbook failed')
      pipe.destroy(error)
    })
  return c.body(Readable.toWeb(pipe) as ReadableStream<Uint8Array>, 200, {
    'Content-Type': XLSX,
    'Content-Disposition': contentDisposition(`${nama}.xlsx`, 'attachment'),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  })
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
