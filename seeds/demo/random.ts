/** Chance that is the same at every run: a desk that somebody described can be made again. */
export type Chance = {
  /** A whole number from `from` to `to`, both included. */
  between: (from: number, to: number) => number
  /** One of these. */
  pick: <T>(of: readonly T[]) => T
  /** So many digits. */
  digits: (count: number) => string
}

/** A source of chance with a name of its own: what one takes from it moves no other. */
export function chanceOf(name: string): Chance {
  let state = seedOf(name)
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    between,
    pick: (of) => of[between(0, of.length - 1)]!,
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(''),
  }
}

function seedOf(name: string): number {
  let hash = 0x811c9dc5
  for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  return hash
}
