/** A piece of a text; `kena` when the search hit it. */
export type Piece = { teks: string; kena: boolean }

/** Signs that the database puts around a hit: from the private use area, so no text has them. */
export const START = '\uE000'
export const STOP = '\uE001'

/**
 * A text in pieces, hits marked: those that the database marked by their stem, and words so like
 * a word of the search that it was probably misspelt. Pieces are text; a view escapes them.
 */
export function pieces(marked: string, words: readonly string[]): Piece[] {
  const parts = marked.split(/[\uE000\uE001]/)
  const found = parts.flatMap((teks, index) =>
    index % 2 === 1 ? [{ teks, kena: true }] : likePieces(teks, words),
  )
  return found.filter(({ teks }) => teks !== '')
}

function likePieces(text: string, words: readonly string[]): Piece[] {
  if (words.length === 0) return [{ teks: text, kena: false }]
  return text.split(/([\p{L}\p{N}]+)/u).map((teks, index) => ({
    teks,
    kena: index % 2 === 1 && words.some((word) => similarity(word, teks.toLowerCase()) >= LIKE),
  }))
}

/** As pg_trgm.strict_word_similarity_threshold. */
const LIKE = 0.5

/** How much two words are alike, 0 to 1: shared trigrams among all, as pg_trgm counts. */
export function similarity(one: string, other: string): number {
  const [a, b] = [trigrams(one), trigrams(other)]
  const shared = [...a].filter((three) => b.has(three)).length
  return shared / (a.size + b.size - shared || 1)
}

function trigrams(word: string): Set<string> {
  const padded = `  ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}
