import { inflateRawSync } from 'node:zlib'

/** The files inside a workbook as text, by their path: what Excel would read, before any library. */
export function textOf(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((by) =>
      zip.readUInt16LE(at + by),
    ) as [number, number, number]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    files.set(name, contentAt(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20)))
    at += 46 + nameLength + extraLength + commentLength
  }
  return files
}

function contentAt(zip: Buffer, at: number, length: number): string {
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const packed = zip.subarray(start, start + length)
  return (zip.readUInt16LE(at + 8) === 0 ? packed : inflateRawSync(packed)).toString('utf8')
}
