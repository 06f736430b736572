import { type Atom, atomsOf, atomWidth, NBSP, type Rich, type Style, type Word } from './atoms.ts'
import type { Face, Faces } from './fonts.ts'
import type { Node, Pen } from './pen.ts'
import { placed } from './script.ts'

export type { Rich, Style } from './atoms.ts'

export type Line = { height: number; paint(pen: Pen, x: number, top: number): void }

/** Breaks text into lines of one column `width` points wide. Nothing a citizen typed is hyphenated, shortened or allowed to run out. */
export function setLines(
  rich: Rich,
  style: Style,
  width: number,
  faces: Faces,
  into: Node,
): Line[] {
  const face = faces[style.bold ? 'bold' : 'regular']
  const space: Word = { face, text: ' ', width: face.width(' ', style.size), rtl: false }
  const lines = broken(atomsOf(rich, style, width, faces), width, space.width)
  return lines.map((content, index) => {
    const next = lines[index + 1]
    return toLine(
      content.flatMap((atom) => (atom === 'break' ? [] : atom === 'space' ? [space] : atom)),
      style,
      width,
      faces,
      into,
      next === undefined || next[0] === 'break',
    )
  })
}

/** Lines of atoms; a line that a citizen began begins with 'break'. */
function broken(atoms: Atom[], width: number, space: number): Atom[][] {
  const lines: Atom[][] = []
  let line: Atom[] = []
  let used = 0
  const flush = () => {
    while (line.at(-1) === 'space') line.pop()
    lines.push(line)
    line = []
    used = 0
  }
  for (const atom of atoms) {
    if (atom === 'break') {
      flush()
      line.push('break')
    } else if (atom === 'space') {
      if (line.length > (line[0] === 'break' ? 1 : 0)) {
        line.push(atom)
        used += space
      }
    } else {
      const wide = atomWidth(atom)
      if (used > 0 && used + wide > width + 0.01) flush()
      line.push(atom)
      used += wide
    }
  }
  flush()
  return lines
}

function toLine(
  words: Word[],
  style: Style,
  width: number,
  faces: Faces,
  into: Node,
  last: boolean,
): Line {
  const slack = width - atomWidth(words)
  const indent = style.align === 'center' ? slack / 2 : style.align === 'right' ? slack : 0
  const drop = (style.leading - style.size) / 2 + style.size * 0.86
  return {
    height: style.leading,
    paint(pen, x, top) {
      pen.into(into)
      const baseline = top + drop
      for (const run of runs(words, last)) {
        const at = x + indent + run.at
        if ('check' in run) tick(pen, at, baseline, style.size, run.check, faces, into)
        else pen.text(run.text, at, baseline, run.face, style.size)
      }
    },
  }
}

type Painted = { face: Face; text: string; at: number } | { check: boolean; at: number }

/** What is written in one go, in the order it is read. A line ends in a space, so that what is copied or read aloud does not run together. */
function runs(words: Word[], last: boolean): Painted[] {
  const out: (Painted & { end: number; rtl: boolean })[] = []
  const places = placed(
    words.map((word) =>
      'face' in word ? word : { text: '\uFFFC', width: word.width, rtl: false },
    ),
  )
  for (const [index, word] of words.entries()) {
    const { at, text } = places[index]!
    const end = at + word.width
    const run = out.at(-1)
    if ('check' in word) out.push({ check: word.check, at, end, rtl: false })
    else if (run && 'face' in run && !run.rtl && !word.rtl && joins(run, word.face, at, text)) {
      run.text += text
      run.end = end
    } else out.push({ face: word.face, text, at, end, rtl: word.rtl })
  }
  const ending = out.at(-1)
  if (ending && 'face' in ending && !last) {
    if (ending.rtl) out.push({ ...ending, text: ' ', at: ending.end, rtl: false })
    else ending.text += ' '
  }
  for (const run of out) if ('face' in run) run.text = run.text.replaceAll(NBSP, ' ')
  return out
}

/** White takes the face of what it follows. */
const joins = (run: { face: Face; end: number }, face: Face, at: number, text: string) =>
  Math.abs(run.end - at) < 0.001 && (run.face === face || (text === ' ' && isLatin(run.face)))

const isLatin = (face: Face) => face.name === 'regular' || face.name === 'bold'

/** The box is drawn; the tick is a letter (√, as the form asks), and an empty box is read out and found as □. */
function tick(
  pen: Pen,
  x: number,
  baseline: number,
  size: number,
  on: boolean,
  faces: Faces,
  into: Node,
) {
  const side = size * 0.86
  pen.artifact('Layout', () => pen.frame(x, baseline - side + size * 0.1, side, side, 0.75))
  pen.into(into)
  if (on) pen.text('√ ', x + side * 0.16, baseline - size * 0.02, faces.bold, size)
  else pen.unseen('□ ', x, baseline, faces.regular, size)
}
