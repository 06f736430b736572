import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { END_SIZE, findEnd, readEntries, type ZipEntry } from '#src/attachments/zip.ts'

/** A ZIP on disk that is read entry by entry, however large it is. */
export interface OpenZip {
  /** Files in it, by the directory; folders are left out. */
  entries: ZipEntry[]
  /** The bytes of one, unpacked, in pieces; throws `BrokenZip` when they are not what was declared. */
  read: (entry: ZipEntry) => AsyncIterable<Uint8Array>
  close: () => Promise<void>
}

/** The file is no ZIP, or is damaged. */
export class BrokenZip extends Error {
  override name = 'BrokenZip'
}

/**
 * Opens a ZIP for reading, also one that another program packed again.
 * @throws BrokenZip when it is none; the error of the file system when it cannot be opened
 */
export async function openZip(path: string): Promise<OpenZip> {
  const file = await open(path)
  try {
    const entries = await directoryOf(file)
    return {
      entries: entries.filter(({ name, unpacked }) => !(name.endsWith('/') && unpacked === 0)),
      read: (entry) => readEntry(file, entry),
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

async function directoryOf(file: FileHandle): Promise<ZipEntry[]> {
  const { size: length } = await file.stat()
  const tail = await bytesAt(file, Math.max(0, length - END_SIZE - 0xffff), length)
  const found = findEnd(tail)
  if (found === undefined) throw new BrokenZip('no end record')
  const size = tail.readUInt32LE(found + 12)
  const start = tail.readUInt32LE(found + 16)
  if (start + size > length) throw new BrokenZip('the directory is cut')
  const directory = await bytesAt(file, start, start + size)
  const entries = readEntries(directory, 0, size, tail.readUInt16LE(found + 10))
  if (!entries) throw new BrokenZip('the directory is damaged')
  return entries
}

async function* readEntry(file: FileHandle, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.locked || (entry.method !== 0 && entry.method !== 8))
    throw new BrokenZip('packed in a way that is not read here')
  const header = await bytesAt(file, entry.at, entry.at + 30)
  const start = entry.at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  let left = entry.unpacked
  try {
    for await (const piece of unpacked(file, entry, start)) {
      left -= piece.byteLength
      if (left < 0) throw new BrokenZip('longer than declared')
      yield piece
    }
  } catch (error) {
    throw error instanceof BrokenZip ? error : new BrokenZip(String(error))
  }
  if (left > 0) throw new BrokenZip('shorter than declared')
}

function unpacked(file: FileHandle, { packed, method }: ZipEntry, start: number) {
  const raw = pieces(file, start, start + packed)
  return method === 0 ? raw : Readable.from(raw).compose(createInflateRaw())
}

const PIECE = 256 * 1024

async function* pieces(file: FileHandle, from: number, to: number) {
  for (let at = from; at < to; at += PIECE) yield bytesAt(file, at, Math.min(to, at + PIECE))
}

async function bytesAt(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.alloc(to - from)
  let have = 0
  while (have < bytes.length) {
    const { bytesRead } = await file.read(bytes, have, bytes.length - have, from + have)
    if (bytesRead === 0) throw new BrokenZip('cut')
    have += bytesRead
  }
  return bytes
}
