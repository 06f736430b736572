import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { programEndings } from '#src/attachments/name.ts'

/** One file in a ZIP, as its directory declares it. Sizes in bytes. */
export interface ZipEntry {
  name: string
  packed: number
  unpacked: number
  locked: boolean
  /** 0 as it is, 8 deflated. */
  method: number
  /** Where its own header begins. */
  at: number
}

/** Nothing of ours unpacks more than this many bytes. */
const MAX_UNPACKED = 300 * 1024 * 1024
const MAX_ENTRIES = 5000
const MAX_RATIO = 200

/** Bytes that are read a part at a time, wherever they are kept. */
export type Source = { size: number; read: (from: number, to: number) => Promise<Buffer> }

/** What is in memory as a whole. */
export const inMemory = (bytes: Buffer): Source => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
})

/**
 * Reads the directory at the end of a ZIP without unpacking anything. A string is the reason to
 * refuse: damaged, padded with something else, or declaring far more than it could honestly hold.
 */
export function readZip(bytes: Buffer): ZipEntry[] | string {
  const declared = readEnd(bytes, 0)
  if (typeof declared === 'string') return declared
  if (bytes.readUInt32LE(0) !== LOCAL) return ODD
  return entriesOf(bytes.subarray(declared.start, declared.end), declared)
}

/** The same, of which only the directory is held. */
export async function readZipFrom({ size, read }: Source): Promise<ZipEntry[] | string> {
  const from = Math.max(0, size - END_SIZE - 0xffff)
  const declared = readEnd(await read(from, size), from)
  if (typeof declared === 'string') return declared
  if ((await read(0, 4)).readUInt32LE(0) !== LOCAL) return ODD
  return entriesOf(await read(declared.start, declared.end), declared)
}

type Declared = { count: number; start: number; end: number }

/** What the end record in the last bytes declares; `from` is where they begin. */
function readEnd(tail: Buffer, from: number): Declared | string {
  const found = findEnd(tail)
  if (found === undefined) return DAMAGED
  const count = tail.readUInt16LE(found + 10)
  const size = tail.readUInt32LE(found + 12)
  const start = tail.readUInt32LE(found + 16)
  if (count === 0xffff || start === 0xffffffff || count > MAX_ENTRIES)
    return 'berisi terlalu banyak'
  // A gap before the directory or after the end is room for a second file of another kind.
  if (start + size !== from + found) return ODD
  return { count, start, end: start + size }
}

function entriesOf(directory: Buffer, { count, start }: Declared): ZipEntry[] | string {
  const entries = readEntries(directory, 0, directory.length, count)
  return entries === undefined ? DAMAGED : (suspicion(entries, start) ?? entries)
}

const DAMAGED = 'rusak atau tidak lengkap'
const ODD = 'rusak atau disusun tidak wajar'

/**
 * Unpacks one file of a ZIP piece by piece, never more than its directory declares.
 * @throws DamagedZip when it is packed otherwise, cut, or larger than declared; what reading throws
 */
export async function* unpack(source: Source, entry: ZipEntry): AsyncGenerator<Buffer> {
  const { at, packed, method, locked } = entry
  if (locked || (method !== STORED && method !== DEFLATED) || at + 30 > source.size)
    throw new DamagedZip()
  const header = await source.read(at, at + 30)
  const start = at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (header.readUInt32LE(0) !== LOCAL || start + packed > source.size) throw new DamagedZip()
  const failed: unknown[] = []
  const body = slices(source, start, start + packed, failed)
  let seen = 0
  try {
    for await (const piece of method === STORED ? body : inflated(body)) {
      seen += piece.length
      if (seen > entry.unpacked) throw new DamagedZip()
      yield piece
    }
  } catch (cause) {
    // A stream may tell of it in words of its own.
    if (failed.length > 0) throw failed[0]
    if (isZlib(cause)) throw new DamagedZip({ cause })
    throw cause
  }
  if (seen !== entry.unpacked) throw new DamagedZip()
}

/** A ZIP that is not what its directory says. */
export class DamagedZip extends Error {
  override name = 'DamagedZip'
  constructor(options?: ErrorOptions) {
    super('damaged zip', options)
  }
}

const isZlib = (error: unknown) =>
  error instanceof Error && 'code' in error && /^Z_|^ERR_/.test(String(error.code))

const STORED = 0
const DEFLATED = 8
const PIECE = 64 * 1024

async function* slices({ read }: Source, from: number, to: number, failed: unknown[]) {
  try {
    for (let at = from; at < to; at += PIECE) yield await read(at, Math.min(to, at + PIECE))
  } catch (error) {
    failed.push(error)
    throw error
  }
}

function inflated(body: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  return Readable.from(body).compose(createInflateRaw({ chunkSize: PIECE }))
}

/** The name of a program inside, if there is one. */
export function programInside(entries: readonly ZipEntry[]): string | undefined {
  const name = entries.find((entry) => programEndings.has(endingOf(entry.name)))?.name
  return name?.split('/').at(-1)
}

export const LOCAL = 0x04034b50
export const DIRECTORY = 0x02014b50
export const END = 0x06054b50
export const END_SIZE = 22

/** Where the end record of a ZIP begins, looked for from the last bytes of the file. */
export function findEnd(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_SIZE - 0xffff)
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    if (bytes.readUInt32LE(at) !== END) continue
    if (at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length) return at
  }
  return undefined
}

/** The entries of a directory between two places; undefined when it is not one. */
export function readEntries(bytes: Buffer, start: number, end: number, count: number) {
  const entries: ZipEntry[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY) return undefined
    const nameLength = bytes.readUInt16LE(at + 28)
    const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      locked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + rest
  }
  return at === end ? entries : undefined
}

function suspicion(entries: readonly ZipEntry[], room: number): string | undefined {
  const sum = (of: (entry: ZipEntry) => number) =>
    entries.reduce((all, entry) => all + of(entry), 0)
  const packed = sum((entry) => entry.packed)
  const unpacked = sum((entry) => entry.unpacked)
  // Entries that share the same bytes: more is declared than there is room for.
  if (packed > room) return 'disusun tidak wajar'
  if (unpacked > MAX_UNPACKED) return 'terlalu besar bila dibuka'
  if (unpacked > 10 * 1024 * 1024 && unpacked > packed * MAX_RATIO)
    return 'terlalu besar bila dibuka'
  return undefined
}

const endingOf = (name: string) => /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
