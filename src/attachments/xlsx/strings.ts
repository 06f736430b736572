import { readXml } from '#src/attachments/xlsx/xml.ts'
import { Unreadable } from '#src/attachments/xlsx/unreadable.ts'

/** Bytes of all shared texts together. */
const MAX_BYTES = 96 * 1024 * 1024
/** Excel's own limit for one cell. */
export const MAX_TEXT = 32_767

/** Texts that cells name by their number. */
export type Strings = { at: (index: number) => string | undefined }

/** Texts that are kept in one piece. */
const TOGETHER = 4096

/**
 * The shared texts of a workbook, kept as bytes outside the heap: as strings they would be objects
 * by the hundred thousand. Each byte is copied once, so that there are never two of all of them.
 */
export async function readStrings(pieces: AsyncIterable<Buffer> | undefined): Promise<Strings> {
  const full: Kept[] = []
  let waiting: Buffer[] = []
  let size = 0
  const text = textListener('si', (found) => {
    const bytes = Buffer.from(found)
    size += bytes.length
    if (size > MAX_BYTES) throw new Unreadable('terlalu-besar')
    waiting.push(bytes)
    if (waiting.length < TOGETHER) return
    full.push(keep(waiting))
    waiting = []
  })
  await readXml(pieces, text)
  full.push(keep(waiting))
  return {
    at: (index) => {
      const { bytes, ends } = full[Math.floor(index / TOGETHER)] ?? NOTHING
      const place = index % TOGETHER
      if (!(place in ends)) return undefined
      return bytes.toString('utf8', place === 0 ? 0 : ends[place - 1], ends[place])
    },
  }
}

/** Texts one after the other, and where each ends. */
type Kept = { bytes: Buffer; ends: Uint32Array }

function keep(texts: readonly Buffer[]): Kept {
  let end = 0
  const ends = Uint32Array.from(texts, ({ length }) => (end += length))
  return { bytes: Buffer.concat(texts), ends }
}

const NOTHING: Kept = { bytes: Buffer.alloc(0), ends: new Uint32Array() }

/**
 * Gathers the text of each `<si>` or `<is>`: plain, or in runs of rich text; what is said aloud
 * (`rPh`) is not part of it.
 */
export function textListener(item: string, found: (text: string) => void) {
  let inside = false
  let spoken = false
  let taking = false
  let text = ''
  return {
    open: (name: string) => {
      if (name === item) {
        inside = true
        text = ''
      } else if (name === 'rPh') spoken = true
      else if (name === 't') taking = inside && !spoken
    },
    close: (name: string) => {
      if (name === 't') taking = false
      else if (name === 'rPh') spoken = false
      else if (name === item) {
        inside = false
        found(unescape(text))
      }
    },
    text: (piece: string) => {
      if (taking && text.length <= MAX_TEXT) text += piece
    },
  }
}

/** `_x000D_` is how a workbook writes what XML cannot (ECMA-376 part 1, 22.9.2.19). */
export const unescape = (text: string) =>
  text
    .slice(0, MAX_TEXT)
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
