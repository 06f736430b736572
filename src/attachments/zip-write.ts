import { crc32 } from 'node:zlib'
import { DIRECTORY, END, END_SIZE, LOCAL } from '#src/attachments/zip.ts'

/** A file on its way into a ZIP: a name in ASCII, its bytes fetched when their turn comes. */
export interface Packable {
  nama: string
  /** Bytes. */
  ukuran: number
  isi: () => Promise<Uint8Array>
}

/** The date that every entry bears: a day as 2026-12-07, a time as 09:00. */
export type Stamp = { tanggal: string; jam: string }

const HEADER = 30
const DIRECTORY_HEADER = 46
const MOST_FILES = 0xfffe
const MOST_BYTES = 0xfffffffe

/** The length in bytes of the ZIP that `writeZip` makes of these. */
export function zipSize(files: readonly Pick<Packable, 'nama' | 'ukuran'>[]): number {
  const own = HEADER + DIRECTORY_HEADER
  return files.reduce((sum, { nama, ukuran }) => sum + own + 2 * nama.length + ukuran, END_SIZE)
}

/** Whether these fit into a ZIP that every program opens: under 4 GB, under 65,535 files. */
export const fitsZip = (files: readonly Pick<Packable, 'nama' | 'ukuran'>[]) =>
  files.length <= MOST_FILES && zipSize(files) <= MOST_BYTES

/**
 * A ZIP, piece by piece: nothing is fetched before the piece before it was taken, so that one file
 * at a time is held. Files are stored as they are (papers and pictures are packed already) and all
 * bear one date: the same files give the same bytes.
 * @throws RangeError when a name is not plain ASCII, a file is not as long as it was said to be, or
 * `fitsZip` was not asked
 */
export async function* writeZip(
  files: readonly Packable[],
  stamp: Stamp,
): AsyncGenerator<Uint8Array, void, void> {
  if (!fitsZip(files)) throw new RangeError('too much for a ZIP')
  const directory: Buffer[] = []
  let at = 0
  for (const { nama, ukuran, isi } of files) {
    const bytes = await isi()
    if (bytes.byteLength !== ukuran) throw new RangeError(`${nama} is not ${ukuran} bytes long`)
    const name = asciiName(nama)
    const facts = factsOf(stamp, crc32(bytes), ukuran, name.length)
    yield Buffer.concat([signature(LOCAL), facts, name])
    yield bytes
    directory.push(directoryEntry(facts, name, at))
    at += HEADER + name.length + ukuran
  }
  const list = Buffer.concat(directory)
  yield Buffer.concat([list, endRecord(files.length, list.length, at)])
}

function asciiName(nama: string): Buffer {
  if (!/^\w[\w.-]*(?:\/\w[\w.-]*)*$/.test(nama))
    throw new RangeError(`${nama} is no name for a ZIP`)
  return Buffer.from(nama, 'latin1')
}

/** What the header of a file and its line in the directory share. */
function factsOf({ tanggal, jam }: Stamp, crc: number, size: number, nameLength: number): Buffer {
  const [year, month, day] = tanggal.split('-').map(Number) as [number, number, number]
  const [hour, minute] = jam.split(':').map(Number) as [number, number]
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE((hour << 11) | (minute << 5), 6)
  facts.writeUInt16LE(((year - 1980) << 9) | (month << 5) | day, 8)
  facts.writeUInt32LE(crc, 10)
  facts.writeUInt32LE(size, 14)
  facts.writeUInt32LE(size, 18)
  facts.writeUInt16LE(nameLength, 22)
  return facts
}

// Made on Unix, readable by all: else some programs unpack files that nobody may open.
const MADE_BY = (3 << 8) | 20
const MODE = 0o100644 * 0x10000

function directoryEntry(facts: Buffer, name: Buffer, at: number): Buffer {
  const entry = Buffer.alloc(DIRECTORY_HEADER)
  entry.writeUInt32LE(DIRECTORY, 0)
  entry.writeUInt16LE(MADE_BY, 4)
  facts.copy(entry, 6)
  entry.writeUInt32LE(MODE, 38)
  entry.writeUInt32LE(at, 42)
  return Buffer.concat([entry, name])
}

function endRecord(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(END_SIZE)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return end
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
