import * as v from 'valibot'
import type { DaftarIsi } from '#src/layanan/informasi-publik/sengketa/dossier/list.ts'
import { hashJejak } from '#src/workflow/jejak.ts'

const Text = v.nullable(v.string())
const Jejak = v.strictObject({
  berkasId: Text,
  urutan: v.number(),
  perbuatan: v.string(),
  dari: Text,
  ke: Text,
  pelakuId: Text,
  pelaku: v.string(),
  peran: v.string(),
  catatan: Text,
  rincian: v.nullable(v.record(v.string(), v.unknown())),
  pada: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((at) => new Date(at)),
  ),
  hashSebelum: Text,
  hash: v.string(),
})
type Jejak = v.InferOutput<typeof Jejak>

/**
 * Computes a chain anew from its file, one JSON a line, and compares its end with the list.
 * @returns how many jejak were read
 */
export function checkChain(
  text: string,
  listed: DaftarIsi['jejak'][number],
  say: (di: string, apa: string) => void,
): number {
  const rows = text
    .split('\n')
    .filter((line) => line !== '')
    .map(parseLine)
  let before: Jejak | undefined
  for (const [index, row] of rows.entries()) {
    const wrong = row ? fault(row, before, index + 1, listed.berkasId) : 'bukan jejak'
    if (wrong) say(listed.nama, `jejak ke-${index + 1}: ${wrong}`)
    before = row ?? undefined
  }
  if (rows.length !== listed.jumlah)
    say(listed.nama, `${rows.length} jejak, sedangkan daftar isi menyebut ${listed.jumlah}`)
  if ((before?.hash ?? null) !== listed.ujung)
    say(listed.nama, 'jejak terakhir bukan yang tertulis di daftar isi')
  return rows.length
}

function fault(row: Jejak, before: Jejak | undefined, place: number, berkasId: string) {
  if (row.berkasId !== berkasId) return 'milik perkara lain'
  if (row.urutan !== place) return `bernomor ${row.urutan}: ada yang hilang atau disisipkan`
  if (row.hashSebelum !== (before?.hash ?? null)) return 'tidak bersambung dengan yang sebelumnya'
  if (hashJejak(row) !== row.hash) return `isinya (${row.perbuatan}) tidak sama dengan saat ditulis`
  return undefined
}

function parseLine(line: string): Jejak | null {
  try {
    return v.parse(Jejak, JSON.parse(line))
  } catch {
    return null
  }
}
