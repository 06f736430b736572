import type { Face, Faces } from './fonts.ts'
import { isRtl, printable, stretches } from './script.ts'

/** Text as a paper is written: plain, bold, or a box that is ticked or not. */
export type Inline = string | { bold: string } | { check: boolean }
export type Rich = Inline | Inline[]

export type Style = {
  /** Size and distance of lines, in points. */
  size: number
  leading: number
  align?: 'left' | 'center' | 'right'
  bold?: boolean
}

export type Word =
  | { face: Face; text: string; width: number; rtl: boolean }
  | { check: boolean; width: number }
/** Words that stay on one line, or what stands between them. */
export type Atom = Word[] | 'space' | 'break'

/** Holds words together on a line; printed as an ordinary space, so that a search finds it. */
export const NBSP = '\u00A0'

/** "Pasal 22", "ayat (7)", "Nomor 12" are not torn apart. */
const torn =
  /\b(Pasal|ayat|Nomor|NIP|UU|PP|Perki|halaman|RT|RW) (?=[\d(])|(?<=\d)( )(?=\([a-z]|(?:KB|MB|GB|lembar|baris)\b)/g

/** Between Chinese characters a line may break anywhere but before a mark. */
const betweenHan = /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])(?=\p{Script=Han})/u

/** The words of a text and what stands between them, none wider than `width` points. */
export function atomsOf(rich: Rich, style: Style, width: number, faces: Faces): Atom[] {
  return withoutWidow([...atoms(rich, style, width, faces)], style.size, width, faces)
}

export const atomWidth = (atom: Atom): number =>
  typeof atom === 'string' ? 0 : atom.reduce((sum, word) => sum + word.width, 0)

function* atoms(rich: Rich, style: Style, width: number, faces: Faces): Generator<Atom> {
  let glued: Word[] = []
  for (const inline of Array.isArray(rich) ? rich : [rich]) {
    if (typeof inline === 'object' && 'check' in inline) {
      glued.push({ check: inline.check, width: style.size * 1.31 })
      continue
    }
    const bold = style.bold || typeof inline === 'object'
    const face = bold ? faces.bold : faces.regular
    const text = printable(typeof inline === 'string' ? inline : inline.bold, faces).replace(
      torn,
      (_, word = '') => word + NBSP,
    )
    for (const part of text.split(/(\n|[ ]+)/)) {
      if (part === '') continue
      if (part === '\n' || part[0] === ' ') {
        if (glued.length > 0) yield glued
        glued = []
        yield part === '\n' ? 'break' : 'space'
        continue
      }
      const measured = (words: string): Word[] =>
        stretches(words, faces, face).map((one) => ({
          ...one,
          width: one.face.width(one.text, style.size),
        }))
      for (const [index, piece] of pieces(part, measured, width).entries()) {
        if (index > 0) {
          yield glued
          glued = []
        }
        glued.push(...piece)
      }
    }
  }
  if (glued.length > 0) yield glued
}

/** A last line of one short word takes the word before it along. */
function withoutWidow(all: Atom[], size: number, width: number, faces: Faces): Atom[] {
  const [first, between, last] = all.slice(-3)
  if (all.length < 12 || !Array.isArray(first) || between !== 'space' || !Array.isArray(last))
    return all
  const [word] = last
  if (word === undefined || !('face' in word)) return all
  if (atomWidth(last) > width / 8 || atomWidth(first) > width / 2) return all
  const face = word.face === faces.bold ? faces.bold : faces.regular
  const white = { face, text: NBSP, width: face.width(NBSP, size), rtl: false }
  return [...all.slice(0, -3), [...first, white, ...last]]
}

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' })

/** A word wider than its column (a URL, a name without spaces) breaks after / - _ . @ & = or, at worst, anywhere. */
function pieces(word: string, measured: (text: string) => Word[], width: number): Word[][] {
  const whole = measured(word)
  const fits = (text: string) => atomWidth(measured(text)) <= width
  const han = betweenHan.test(word) && !isRtl(word)
  if (!han && atomWidth(whole) <= width) return [whole]
  const out: string[] = []
  let piece = ''
  const flush = () => {
    if (piece) out.push(piece)
    piece = ''
  }
  for (const part of han ? word.split(betweenHan) : word.split(/(?<=[/\-_.@&=?,;])/)) {
    if (han) flush()
    if (fits(piece + part)) {
      piece += part
      continue
    }
    flush()
    if (fits(part)) {
      piece = part
      continue
    }
    for (const { segment } of graphemes.segment(part)) {
      if (piece && !fits(piece + segment)) flush()
      piece += segment
    }
  }
  flush()
  return out.map(measured)
}
