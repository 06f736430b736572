/** What we use of a font that fontkit has parsed; widths and positions in units of the font. */
export type Glyph = { id: number; codePoints: number[]; advanceWidth: number }
type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }
export type Run = { advanceWidth: number; positions: Position[]; glyphs: Glyph[] }
export type ParsedFont = {
  unitsPerEm: number
  layout(text: string, features?: unknown): Run
  hasGlyphForCodePoint(codePoint: number): boolean
}

type Subset = {
  glyphs: number[]
  mapping: Record<number, number>
  includeGlyph(id: number): number
}
type Insides = ParsedFont & {
  _glyphs: Record<number, unknown>
  getGlyph(id: number, codePoints?: number[]): Glyph
  createSubset(): Subset
}

/** Glyph ids have 16 bits; the letter a glyph stands for goes above them. */
const BITS = 0x10000

/**
 * Naskh draws one tooth for ب, ت, ث, ن, and ي, and sets their dots apart, but a PDF says of each
 * glyph once which letter it is: what is searched or read aloud would name one of them for all.
 * So a glyph comes into the file once for every letter it stands for.
 */
export function letterByLetter(font: ParsedFont): ParsedFont {
  const inside = font as Insides
  const getGlyph = inside.getGlyph.bind(font)
  const layout = inside.layout.bind(font)
  const createSubset = inside.createSubset.bind(font)
  // fontkit keeps each glyph with the letter it first stood for.
  inside.getGlyph = (id, codePoints) => {
    delete inside._glyphs[id]
    return getGlyph(id, codePoints)
  }
  inside.layout = (text, features) => {
    const run = layout(text, features)
    const glyphs = run.glyphs.map(({ id, codePoints, advanceWidth }) => ({
      id: id + BITS * (codePoints[0] ?? 0),
      codePoints,
      advanceWidth,
    }))
    return { advanceWidth: run.advanceWidth, positions: run.positions, glyphs }
  }
  inside.createSubset = () => {
    const subset = createSubset()
    const include = subset.includeGlyph.bind(subset)
    subset.includeGlyph = (id) => {
      if (id < BITS) return include(id)
      subset.mapping[id] ??= subset.glyphs.push(id % BITS) - 1
      return subset.mapping[id]
    }
    return subset
  }
  return font
}

/** Words kept for each face: those of our own letters come back with every paper. */
const KEPT = 2000

/** Shaping a word is the dearest step of a paper, and pdfkit forgets it with every document. */
export function shapedOnce(font: ParsedFont): ParsedFont {
  const words = new Map<string, Shaped>()
  const cached: ParsedFont = Object.create(font)
  cached.layout = (text, features) => {
    if (features) return font.layout(text, features)
    let word = words.get(text)
    if (!word) {
      if (words.size >= KEPT) words.clear()
      word = shaped(font.layout(text))
      words.set(text, word)
    }
    return runOf(word)
  }
  return cached
}

/** A word as it is kept, in some 400 bytes: four numbers stand for the position of a glyph. */
type Shaped = Omit<Run, 'positions'> & { places: number[] }

const shaped = ({ advanceWidth, glyphs, positions }: Run): Shaped => ({
  advanceWidth,
  glyphs,
  places: positions.flatMap((at) => [at.xAdvance, at.yAdvance, at.xOffset, at.yOffset]),
})

/** Positions are made anew because pdfkit scales them in place. */
const runOf = ({ advanceWidth, glyphs, places }: Shaped): Run => ({
  advanceWidth,
  glyphs,
  positions: glyphs.map((_, index) => {
    const at = index * 4
    return {
      xAdvance: places[at]!,
      yAdvance: places[at + 1]!,
      xOffset: places[at + 2]!,
      yOffset: places[at + 3]!,
    }
  }),
})

/** The advance of a text in units of the font, kept: every line measures the same words again. */
export function advanceOnce(font: ParsedFont): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    if (known.size >= KEPT) known.clear()
    const { advanceWidth } = font.layout(text)
    known.set(text, advanceWidth)
    return advanceWidth
  }
}
