import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { fetchFile } from '#src/attachments/store.ts'
import type { PermohonanDesk } from '#test/layanan/informasi-publik/permohonan/desk.ts'

const run = promisify(execFile)

/**
 * The newest paper of this kind that a case has: its text as `pdftotext` reads it. `pdfsig` must
 * say that the signature is valid and covers the whole of it.
 */
export async function suratOf(
  desk: Pick<PermohonanDesk, 'state' | 'db' | 'deps'>,
  nomor: string,
  jenis: string,
) {
  const { surat } = await desk.state(nomor)
  const row = surat.filter((one) => one.jenis === jenis).at(-1)
  if (!row) throw new Error(`no ${jenis} of ${nomor}`)
  const { isi } = await fetchFile(desk.db, desk.deps.keys, row.sidik)
  const { text, signature } = await readPdf(isi)
  expect(signature).toContain('Signature is Valid')
  expect(signature).toContain('Total document signed')
  return { row, text }
}

/** What the tools of a printer's or a court's expert read in a PDF; white space as single spaces. */
export async function readPdf(isi: Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'loket-surat-'))
  const file = join(folder, 'surat.pdf')
  try {
    await writeFile(file, isi)
    const { stdout } = await run('pdftotext', [file, '-'])
    const env = { ...process.env, HOME: folder }
    // It ends with 2 when there is no signature at all.
    const signed = await run('pdfsig', [file], { env }).catch((error: { stdout: string }) => error)
    return { text: stdout.replace(/\s+/g, ' '), signature: signed.stdout }
  } finally {
    await rm(folder, { recursive: true })
  }
}
