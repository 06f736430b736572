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

/**
 * Reads the directory at the end of a ZIP without unpacking anything. A string is the reason to
 * refuse: damaged, padded with something else, or declaring far more than it could honestly hold.
 */
export function readZip(bytes: Buffer): ZipEntry[] | string {
  const end = findEnd(bytes)
  if (end === undefined) return 'rusak atau tidak lengkap'
  const count = bytes.readUInt16LE(end + 10)
  const size = bytes.readUInt32LE(end + 12)
  const start = bytes.readUInt32LE(end + 16)
  if (count === 0xffff || start === 0xffffffff || count > MAX_ENTRIES)
    return 'berisi terlalu banyak'
  // A gap before the directory or after the end is room for a second file of another kind.
  if (start + size !== end || bytes.readUInt32LE(0) !== LOCAL)
    return 'rusak atau disusun tidak wajar'
  const entries = readEntries(bytes, start, end, count)
  return entries === undefined ? 'rusak atau tidak lengkap' : (suspicion(entries, start) ?? entries)
}

/**
 * Unpacks one file of a ZIP piece by piece, never more than its directory declares.
 * @throws DamagedZip when it is packed otherwise, cut, or larger than declared
 */
export async function* unpack(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const { at, packed, method, locked } = entry
  if (locked || (method !== STORED && method !== DEFLATED) || at + 30 > bytes.length)
    throw new DamagedZip()
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (bytes.readUInt32LE(at) !== LOCAL || start + packed > bytes.length) throw new DamagedZip()
  const body = bytes.subarray(start, start + packed)
  let seen = 0
  try {
    for await (const piece of method === STORED ? slices(body) : inflated(body)) {
      seen += piece.length
      if (seen > entry.unpacked) throw new DamagedZip()
      yield piece
    }
  } catch (cause) {
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

function* slices(body: Buffer) {
  for (let at = 0; at < body.length; at += PIECE) yield body.subarray(at, at + PIECE)
}

function inflated(body: Buffer): AsyncIterable<Buffer> {
  return Readable.from(slices(body)).compose(createInflateRaw({ chunkSize: PIECE }))
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
