import { heightOf, type Strip } from './block.ts'

/** A strip and its top; silent where it only repeats. */
export type Placed = { strip: Strip; y: number; silent?: boolean }
export type Sheet = { placed: Placed[]; closeAt?: { y: number; strip: Strip }; bottom: number }

/** Fills sheets from top to bottom; chains of glued strips move together. */
export function paginate(strips: Strip[], top: (page: number) => number, bottom: number): Sheet[] {
  const sheets: Sheet[] = [{ placed: [], bottom: top(0) }]
  let y = top(0)
  for (let i = 0; i < strips.length; ) {
    let end = i
    while (strips[end]!.glue && end + 1 < strips.length && !strips[end + 1]!.pageBefore) end++
    const chain = strips.slice(i, end + 1)
    const tall = (from: Strip[]) =>
      from.reduce(
        (sum, strip, index) =>
          sum +
          strip.height +
          (index > 0 || sheets.at(-1)!.placed.length > 0 ? (strip.gap ?? 0) : 0),
        0,
      )
    const room = bottom - top(sheets.length)
    const parts = tall(chain) > room ? chain.map((strip) => [strip]) : [chain]
    for (const part of parts) {
      let sheet = sheets.at(-1)!
      if (sheet.placed.length > 0 && (part[0]!.pageBefore || y + tall(part) > bottom)) {
        const before = sheet.placed.at(-1)!.strip
        const table = part[0]!.table
        if (table && before.table === table) sheet.closeAt = { y, strip: before }
        y = top(sheets.length)
        sheet = { placed: [], bottom: y }
        sheets.push(sheet)
        if (table && before.table === table)
          for (const strip of table.head) {
            sheet.placed.push({ strip, y, silent: true })
            y += strip.height
          }
      }
      for (const strip of part) {
        if (sheet.placed.length > 0) y += strip.gap ?? 0
        sheet.placed.push({ strip, y })
        y += strip.height
        sheet.bottom = y
      }
    }
    i = end + 1
  }
  return sheets
}

/** How much of its white a paper may give up to stand on one page. */
const GIVEN = 0.45

/** Strips set closer when that brings the whole paper onto one page of `room` points; else as they are. */
export function snug(strips: Strip[], room: number): Strip[] {
  const over = heightOf(strips) - room
  const white = strips.reduce((sum, strip, index) => sum + (index > 0 ? (strip.gap ?? 0) : 0), 0)
  if (over <= 0 || over > white * GIVEN || strips.some((strip) => strip.pageBefore)) return strips
  // A hundredth of a point more, against rounding.
  const kept = 1 - (over + 0.01) / white
  return strips.map((strip) => ({ ...strip, gap: (strip.gap ?? 0) * kept }))
}
