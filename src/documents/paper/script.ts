import type { Face, Faces } from './fonts.ts'

/** Stretches of a word that one face can set. */
export type Stretch = { face: Face; text: string; rtl: boolean }

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const bracket = /[()[\]{}«»]/

// Nearly every word of a paper; every face of ours has these letters.
const latin = /^[\n\x20-\x7e]+$/

/** Whether a text holds a letter that is written from right to left. */
export const isRtl = (text: string): boolean => rightToLeft.test(text)

/** What can be printed: one normal form, no control or direction marks, � for what no face has. */
export function printable(text: string, faces: Faces): string {
  if (latin.test(text)) return text
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (mark) => (mark === '\n' ? mark : ''))
  let out = ''
  for (const char of clean) out += char === '\n' || faceOf(char, faces, faces.regular) ? char : LOST
  return out.replace(/\uFFFD[\uFFFD\p{M}\uFE0F]*/gu, LOST)
}

const LOST = '\uFFFD'

/** A printable word, cut where its face or its direction changes. Brackets beside right-to-left letters stand alone, so that each can be turned. */
export function stretches(word: string, faces: Faces, face: Face): Stretch[] {
  if (latin.test(word)) return [{ face, text: word, rtl: false }]
  const turns = isRtl(word)
  const out: Stretch[] = []
  for (const char of word) {
    const last = out.at(-1)
    const own = last && isMark(char, last.face) ? last.face : (faceOf(char, faces, face) ?? face)
    const rtl = isRtl(char) || (last?.rtl === true && isMark(char, last.face))
    const alone = turns && (bracket.test(char) || (last !== undefined && bracket.test(last.text)))
    if (last && last.face === own && last.rtl === rtl && !alone) last.text += char
    else out.push({ face: own, text: char, rtl })
  }
  return out
}

function faceOf(char: string, faces: Faces, face: Face): Face | undefined {
  const codePoint = char.codePointAt(0)!
  return face.has(codePoint) ? face : faces.fallback(codePoint)
}

const isMark = (char: string, face: Face) => /\p{M}/u.test(char) && face.has(char.codePointAt(0)!)

/** A place on a line, in the order it is read: a word or part of one, or the white between words. */
export type Unit = { text: string; width: number; rtl: boolean }

/**
 * How far from the start of the line each unit stands. Lines run from left to right; words written
 * from right to left that follow one another, with the figures and marks between them, run back.
 */
export function placed(units: readonly Unit[]): { at: number; text: string }[] {
  const out: { at: number; text: string }[] = []
  let at = 0
  for (let from = 0; from < units.length; ) {
    const to = units[from]!.rtl ? endOfRun(units, from) : from + 1
    const run = units.slice(from, to)
    let right = at + run.reduce((sum, unit) => sum + unit.width, 0)
    const end = right
    for (const unit of run) {
      if (to - from > 1 || unit.rtl) right -= unit.width
      else right = at
      out.push({ at: right, text: to - from > 1 && !unit.rtl ? turned(unit.text) : unit.text })
    }
    at = end
    from = to
  }
  return out
}

/** After the last right-to-left word before the next letter of another script; a bracket opened inside is closed inside. */
function endOfRun(units: readonly Unit[], from: number): number {
  let end = from + 1
  for (let n = from + 1; n < units.length; n++) {
    const unit = units[n]!
    if (unit.rtl) end = n + 1
    else if (/\p{L}/u.test(unit.text)) break
  }
  const open = units.slice(from, end).reduce((sum, { text }) => sum + weight(text), 0)
  const next = units[end]
  return open > 0 && next && weight(next.text) < 0 ? end + 1 : end
}

const weight = (text: string) => (/^[([{«]$/.test(text) ? 1 : /^[)\]}»]$/.test(text) ? -1 : 0)

const mirror = new Map(['()', ')(', '[]', '][', '{}', '}{', '«»', '»«'].map((p) => [p[0]!, p[1]!]))

/** Marks inside a right-to-left run read backwards and mirrored; figures keep their order. */
function turned(text: string): string {
  if (/[\p{N}\p{L}]/u.test(text)) return text
  return [...text]
    .reverse()
    .map((char) => mirror.get(char) ?? char)
    .join('')
}
