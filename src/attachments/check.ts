import { createHash } from 'node:crypto'
import type { FileKind, FileRule } from '#src/attachments/kinds.ts'
import { kinds, kindsInWords, tooBig } from '#src/attachments/kinds.ts'
import { safeName } from '#src/attachments/name.ts'
import { inspectPdf } from '#src/attachments/pdf.ts'
import { redraw } from '#src/attachments/picture.ts'
import { sniff } from '#src/attachments/sniff.ts'

/** A file as it came over the line: the name is the sender's and proves nothing. */
export interface RawFile {
  nama: string
  isi: Uint8Array
}

/** A file that was looked at and may be kept. */
export interface ReceivedFile {
  /** Safe for any disk, with the ending of what it is. */
  nama: string
  /** MIME type by content. */
  jenis: string
  /** Bytes. */
  ukuran: number
  isi: Uint8Array
  /** SHA-256 of `isi`, hex. */
  sidik: string
}

/**
 * Decides by content whether a file fits the rule. What comes back is what is kept: pictures are
 * drawn anew. A string is the reason to refuse, for the field it was sent in.
 */
export async function receiveFile(file: RawFile, rule: FileRule): Promise<ReceivedFile | string> {
  const bytes = Buffer.from(file.isi.buffer, file.isi.byteOffset, file.isi.byteLength)
  if (bytes.length < 2) return 'Berkas ini kosong. Pilih berkas lain.'
  if (bytes.length > rule.maxBytes) return tooBig(bytes.length, rule)
  const sniffed = await sniff(bytes, file.nama)
  const kind = 'kind' in sniffed ? admit(sniffed.kind, rule) : undefined
  if (kind === undefined)
    return 'what' in sniffed
      ? notThis(sniffed.what, rule) + (sniffed.old ? saveAnew(rule) : '')
      : notThis(kinds[sniffed.kind].label, rule)
  if (kind === 'pdf') return (await refusePdf(bytes, rule)) ?? keepable(file.nama, bytes, kind)
  if (!isPicture(kind)) return keepable(file.nama, bytes, kind)
  const drawn = await redraw(bytes, kind, rule.identity)
  if (drawn === undefined)
    return 'Gambar ini rusak atau terlalu besar (paling besar 40 juta piksel). Foto ulang lalu kirim lagi.'
  return keepable(file.nama, drawn.bytes, drawn.kind)
}

// CSV is text: a field that takes only one of the two takes both, under the name it asked for.
function admit(kind: FileKind, { kinds }: FileRule): FileKind | undefined {
  if (kinds.includes(kind)) return kind
  if (kind === 'txt' && kinds.includes('csv')) return 'csv'
  if (kind === 'csv' && kinds.includes('txt')) return 'txt'
  return undefined
}

async function refusePdf(bytes: Buffer, rule: FileRule): Promise<string | undefined> {
  const { refusal, locked } = await inspectPdf(bytes)
  if (refusal !== undefined)
    return `PDF ini ${refusal}, jadi tidak dapat kami terima. Buka, pilih Cetak, simpan sebagai PDF, lalu kirim hasilnya.`
  if (locked && rule.identity)
    return 'PDF ini dikunci dengan kata sandi. Kirim PDF tanpa kata sandi, atau foto JPG.'
  return undefined
}

const notThis = (what: string, rule: FileRule) =>
  `Isi berkas ini: ${what}. Yang dapat kami terima: ${kindsInWords(rule)}.`

const saveAnew = ({ kinds: taken }: FileRule) =>
  ` Buka, lepas kata sandinya bila ada, lalu simpan sebagai ${kinds[taken.find((one) => one === 'pdf') ?? taken[0]!].label}.`

const isPicture = (kind: FileKind) => kind === 'jpg' || kind === 'png' || kind === 'webp'

function keepable(nama: string, isi: Buffer, kind: FileKind): ReceivedFile {
  return {
    nama: safeName(nama, kind),
    jenis: kinds[kind].mime,
    ukuran: isi.length,
    isi,
    sidik: createHash('sha256').update(isi).digest('hex'),
  }
}
