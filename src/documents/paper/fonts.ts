import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'
import { advanceOnce, letterByLetter, type ParsedFont, shapedOnce } from './shaping.ts'

/** One face of the paper's type, parsed once for the life of the process. */
export type Face = {
  name: string
  font: ParsedFont
  /** How much larger it is set than Arimo, so that its letters look as large. */
  scale: number
  /** Width of a text in points at a size in points. */
  width(text: string, size: number): number
  has(codePoint: number): boolean
}

export type Faces = {
  regular: Face
  bold: Face
  /** The face that has this character when Arimo lacks it; undefined when no face has it. */
  fallback(codePoint: number): Face | undefined
}

const arimo = '@expo-google-fonts/arimo'
const naskh = '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf'
const hans = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'

/** Arimo has the widths of Arial, the typeface of naskah dinas, under the OFL. Names in Arabic or Chinese script come from Noto, read when one is first met: its Chinese file alone is 10 MB. */
export const faces: Faces = {
  regular: parse('regular', `${arimo}/400Regular/Arimo_400Regular.ttf`),
  bold: parse('bold', `${arimo}/700Bold/Arimo_700Bold.ttf`),
  fallback(codePoint) {
    const face = isArabic(codePoint) ? arabic() : isChinese(codePoint) ? chinese() : undefined
    return face?.has(codePoint) ? face : undefined
  },
}

const arabic = once(() => parse('arab', naskh, 1.2, letterByLetter))
const chinese = once(() => parse('hans', hans))

const within = (ranges: [number, number][]) => (codePoint: number) =>
  ranges.some(([from, to]) => codePoint >= from && codePoint <= to)

const isArabic = within([
  [0x0600, 0x06ff],
  [0x0750, 0x077f],
  [0x08a0, 0x08ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
])
const isChinese = within([
  [0x2e80, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x20000, 0x3ffff],
])

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function parse(name: string, file: string, scale = 1, mend = (font: ParsedFont) => font): Face {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(file)))
  const font = shapedOnce(mend(fontkit.create(bytes) as unknown as ParsedFont))
  const advance = advanceOnce(font)
  const known = new Map<number, boolean>()
  return {
    name,
    font,
    scale,
    width: (text, size) => (advance(text) / font.unitsPerEm) * size * scale,
    has(codePoint) {
      const answer = known.get(codePoint)
      if (answer !== undefined) return answer
      const has = font.hasGlyphForCodePoint(codePoint)
      known.set(codePoint, has)
      return has
    },
  }
}
