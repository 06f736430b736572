import { readXml } from '#src/attachments/xlsx/xml.ts'

/** Which cell styles show a number as a day or a time, by their place in `cellXfs`. */
export async function readDateStyles(
  pieces: AsyncIterable<Buffer> | undefined,
): Promise<ReadonlySet<number>> {
  const formats = new Map<string, string>()
  const dates = new Set<number>()
  let inside = false
  let at = 0
  const open = (name: string, attributes: Record<string, string>) => {
    if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '')
    if (name === 'cellXfs') inside = true
    if (name !== 'xf' || !inside) return
    const id = attributes['numFmtId'] ?? '0'
    if (builtIn(Number(id)) || saysDate(formats.get(id) ?? '')) dates.add(at)
    at += 1
  }
  const close = (name: string) => {
    if (name === 'cellXfs') inside = false
  }
  await readXml(pieces, { open, close })
  return dates
}

/** ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates of East Asia. */
const builtIn = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58)

/** A format that writes days or times, once texts, colours and conditions are taken out of it. */
const saysDate = (code: string) => {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  return /[dhmsy]/i.test(bare) && !/general/i.test(bare)
}
