import { StringDecoder } from 'node:string_decoder'
import { type SaxesTagPlain, SaxesParser } from 'saxes'
import { Unreadable } from '#src/attachments/xlsx/unreadable.ts'
import { DamagedZip } from '#src/attachments/zip.ts'

/** What is done with each piece of a part; names come without their prefix, `x:row` as `row`. */
export type Listener = {
  open: (name: string, attributes: Record<string, string>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** Characters without the end of a tag or a text: no honest part has so many. */
const MAX_PIECE = 2 * 1024 * 1024

/**
 * Parses a part of a workbook piece by piece, and gives the turn back after each. Entities of its
 * own are never expanded.
 * @throws Unreadable when it is no XML, has a document type, or a piece without an end
 */
export async function* parseXml(
  pieces: AsyncIterable<Buffer>,
  listener: Listener,
): AsyncGenerator<number> {
  const parser = new SaxesParser()
  let waiting = 0
  const heard = () => {
    waiting = 0
  }
  parser.on('opentag', (tag: SaxesTagPlain) => {
    heard()
    listener.open(local(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag: SaxesTagPlain) => {
    heard()
    listener.close?.(local(tag.name))
  })
  for (const kind of ['text', 'cdata'] as const)
    parser.on(kind, (text) => {
      heard()
      listener.text?.(text)
    })
  parser.on('comment', heard)
  parser.on('doctype', () => {
    throw new Unreadable('rusak')
  })
  parser.on('error', (error) => {
    throw new Unreadable('rusak', { cause: error })
  })
  const decoder = new StringDecoder('utf8')
  for await (const piece of whole(pieces)) {
    waiting += piece.length
    if (waiting > MAX_PIECE) throw new Unreadable('terlalu-besar')
    parser.write(decoder.write(piece))
    yield piece.length
  }
  parser.write(decoder.end())
  parser.close()
}

/** The same for a part that is small, to its end; none where there is none. */
export async function readXml(pieces: AsyncIterable<Buffer> | undefined, listener: Listener) {
  if (!pieces) return
  const reading = parseXml(pieces, listener)
  while (!(await reading.next()).done);
}

async function* whole(pieces: AsyncIterable<Buffer>) {
  try {
    yield* pieces
  } catch (cause) {
    if (cause instanceof DamagedZip) throw new Unreadable('rusak', { cause })
    throw cause
  }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
