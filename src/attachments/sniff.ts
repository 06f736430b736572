import type { FileKind } from '#src/attachments/kinds.ts'
import { programInside, readZip } from '#src/attachments/zip.ts'

/**
 * What a file is by its content; `what` says in plain words what else it turned out to be, `old` that
 * saving it anew helps.
 */
export type Sniffed = { kind: FileKind } | { what: string; old?: boolean }

/**
 * Recognises a file by its bytes, never by its name. The name only tells CSV from other text.
 * A kind is given only to what is that kind from the first byte to the last.
 */
export async function sniff(bytes: Buffer, name: string): Promise<Sniffed> {
  if (bytes.readUInt16BE(0) === 0x4d5a) return { what: 'program (.exe)' }
  if (bytes.subarray(0, 5).equals(PDF)) return { kind: 'pdf' }
  const hidden = bytes.subarray(0, 1024).includes(PDF)
  if (bytes.subarray(0, 2).equals(PK)) return sniffZip(bytes, hidden)
  if (hidden) return { what: 'PDF yang awalnya tertutup data lain' }
  const found = (await recognise(bytes)) ?? ''
  if (found === 'image/jpeg') return { kind: 'jpg' }
  if (found === 'image/png' || found === 'image/apng') return { kind: 'png' }
  if (found === 'image/webp') return { kind: 'webp' }
  if (found !== '')
    return {
      what: words.find(([mime]) => mime.test(found))?.[1] ?? `berkas ${found}`,
      old: found.endsWith('x-cfb'),
    }
  return sniffText(bytes, name)
}

const PDF = Buffer.from('%PDF-')
const PK = Buffer.from('PK')

const words: [RegExp, string][] = [
  [/msdownload|x-elf|mach-binary|x-msi|java-vm|x-ms-shortcut|wasm/, 'program'],
  [/hei[cf]|avif/, 'foto HEIC. Di iPhone pilih Pengaturan, Kamera, Format, Paling Kompatibel'],
  [/x-cfb/, 'dokumen Office lama (.doc atau .xls), atau yang dikunci dengan kata sandi'],
  [/rar|7z|gzip|x-tar|bzip|zstd|x-xz/, 'arsip (RAR, 7z atau sejenisnya)'],
  [/^video\//, 'video'],
  [/^audio\//, 'rekaman suara'],
  [/^image\//, 'gambar jenis lain'],
  [/rtf/, 'dokumen RTF'],
  [/xml/, 'berkas XML'],
]

async function recognise(bytes: Buffer): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type')
  try {
    return (await fileTypeFromBuffer(bytes))?.mime
  } catch {
    return undefined
  }
}

function sniffZip(bytes: Buffer, hidden: boolean): Sniffed {
  const entries = readZip(bytes)
  if (typeof entries === 'string') return { what: `ZIP atau dokumen yang ${entries}` }
  const has = (name: string) => entries.some((entry) => entry.name === name)
  const kind = officeKind(has, bytes)
  if (entries.some((entry) => /vbaProject\.bin$/i.test(entry.name)))
    return { what: 'dokumen dengan makro (program di dalam dokumen)' }
  if (kind !== undefined) return hidden ? { what: 'berkas yang menyamar' } : { kind }
  if (has('[Content_Types].xml') || has('mimetype')) return { what: 'dokumen jenis lain' }
  const program = programInside(entries)
  if (program !== undefined) return { what: 'ZIP yang berisi program' }
  if (entries.some((entry) => entry.locked)) return { what: 'ZIP yang dikunci dengan kata sandi' }
  return { kind: 'zip' }
}

function officeKind(has: (name: string) => boolean, bytes: Buffer): FileKind | undefined {
  if (has('[Content_Types].xml') && has('word/document.xml')) return 'docx'
  if (has('[Content_Types].xml') && has('xl/workbook.xml')) return 'xlsx'
  // The first entry, stored, is the MIME type (ODF 1.3 part 2, 3.3).
  const declared = bytes.toString('latin1', 30, 120)
  const open = /^mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet)(?=PK|[^-\w])/
  const type = open.exec(declared)?.[1]
  return type === undefined ? undefined : type === 'text' ? 'odt' : 'ods'
}

function sniffText(bytes: Buffer, name: string): Sniffed {
  const wide = bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff
  const text = bytes.toString(wide ? 'utf16le' : 'latin1')
  if (!wide && bytes.some((byte) => byte < 32 && !spaces.has(byte)))
    return { what: 'berkas yang tidak kami kenal' }
  if (text.startsWith('#!')) return { what: 'program (skrip)' }
  if (/<(?:!doctype|html|script|svg|iframe|\?php|hta:)/i.test(text.slice(0, 4096)))
    return { what: 'halaman web' }
  return { kind: /\.csv$/i.test(name) ? 'csv' : 'txt' }
}

// Tab, line feed, form feed, carriage return: other control characters mean that it is no text.
const spaces: ReadonlySet<number> = new Set([9, 10, 12, 13])
