import type { Source } from '#src/attachments/zip.ts'
import type { Kit } from '#src/kit.ts'
import { insertPiece, readPiece } from '#src/layanan/pengaduan/lapor/queries.ts'
import { open, seal } from '#src/secrets.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Bytes of a piece: sealed, written and read one at a time, so that no export is held whole. */
const PIECE = 256 * 1024

/** Somebody has ended the import, or another process has read it. */
export class FileGone extends Error {}

const nameOf = (id: string, ke: number) => `impor-lapor:${id}:${ke}`

/** Keeps the file of an import, sealed, until it has been read. */
export async function keepFile(trx: Trx, keys: Kit['keys'], id: string, bytes: Uint8Array) {
  for (let ke = 0; ke * PIECE < bytes.length; ke++) {
    const piece = bytes.subarray(ke * PIECE, (ke + 1) * PIECE)
    await insertPiece(trx, { imporId: id, ke, isi: seal(keys, piece, nameOf(id, ke)) })
  }
}

/**
 * The kept file of an import, of which one piece is open at a time.
 * @param size its bytes, as they were uploaded
 * @throws FileGone while it is read
 */
export function sourceOf({ db, keys }: Pick<Kit, 'db' | 'keys'>, id: string, size: number): Source {
  let last = { ke: -1, bytes: Buffer.alloc(0) }
  async function pieceAt(ke: number) {
    if (last.ke === ke) return last.bytes
    const sealed = await readPiece(db, id, ke)
    if (!sealed) throw new FileGone(id)
    last = { ke, bytes: Buffer.from(open(keys, sealed, nameOf(id, ke))) }
    return last.bytes
  }
  return {
    size,
    read: async (from, to) => {
      const parts: Buffer[] = []
      for (let at = from; at < to; at = (Math.floor(at / PIECE) + 1) * PIECE) {
        const ke = Math.floor(at / PIECE)
        parts.push((await pieceAt(ke)).subarray(at - ke * PIECE, to - ke * PIECE))
      }
      return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    },
  }
}
