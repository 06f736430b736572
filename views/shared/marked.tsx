import type { Piece } from '#src/db/search/marks.ts'

/** A text with the words that the search hit. */
export const Marked = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>{pieces.map(({ teks, kena }) => (kena ? <mark>{teks}</mark> : teks))}</>
)
