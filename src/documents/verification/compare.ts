import { createHash } from 'node:crypto'
import type { Db } from '#src/db/client.ts'
import { findBySidik, type PublicSurat } from '#src/documents/queries.ts'
import { examineSignature } from '#src/documents/sign/index.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import { dateOf } from '#src/calendar/date.ts'

/**
 * What can be said of a file somebody holds. `sama`: it is a paper of ours, byte for byte. `lain`:
 * it is, but another one than was asked for. `berubah`: it was signed, and what was signed has
 * changed. `ditambah`: what was signed is whole, and something was added after it. `asing`: a
 * signature that holds, over a file that we never issued; `penanda` is a name that its
 * certificate claims. `tanpa`: no signature that can be read. `bukan`: no PDF.
 */
export type Verdict =
  | { hasil: 'sama' | 'lain'; surat: PublicSurat }
  | { hasil: 'berubah' | 'ditambah' | 'asing'; penanda: string | null; pada: string | null }
  | { hasil: 'tanpa' | 'bukan' }

/** Compares a file with the register of papers; `asked` is the code of the paper it should be. */
export async function compareFile(db: Db, isi: Uint8Array, asked?: string): Promise<Verdict> {
  const sidik = createHash('sha256').update(isi).digest('hex')
  const surat = await findBySidik(db, sidik)
  if (surat) return { hasil: asked && surat.kode !== asked ? 'lain' : 'sama', surat }
  if (!isPdf(isi)) return { hasil: 'bukan' }
  const found = examineSignature(isi)
  if (!found) return { hasil: 'tanpa' }
  const said = {
    penanda: found.signer,
    pada: found.signedAt && hariTanggal(dateOf(found.signedAt)),
  }
  if (!found.intact) return { hasil: 'berubah', ...said }
  return { hasil: found.covered ? 'asing' : 'ditambah', ...said }
}

// The first bytes may be among those that changed: a PDF also says so at its end.
const isPdf = (isi: Uint8Array) => {
  const bytes = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength)
  return bytes.subarray(0, 1024).includes('%PDF-') || bytes.subarray(-1024).includes('%%EOF')
}
