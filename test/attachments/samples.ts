import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A small photo that says where it was taken (Tugu Khatulistiwa). */
export function photoWithPlace(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a7' } })
    .withExif({
      IFD0: { Make: 'KameraUji' },
      IFD3: { GPSLatitude: '0/1 0/1 2/1', GPSLongitude: '109/1 19/1 19/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** A PDF of one empty page; `extra` is put in as further objects. */
export function pdf(extra = '', trailer = ''): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/OpenAction[3 0 R/FitH 800]>>\nendobj\n` +
      `2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n` +
      `3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n${extra}\n` +
      `trailer\n<</Root 1 0 R${trailer}>>\nstartxref\n0\n%%EOF\n`,
    'latin1',
  )
}

/** The same, with these objects in a compressed object stream, where a plain search sees nothing. */
export function pdfWithObjectStream(objects: string): Buffer {
  const packed = deflateSync(Buffer.from(objects)).toString('latin1')
  return pdf(
    `9 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\n` +
      `stream\n${packed}\nendstream\nendobj`,
  )
}

interface Declared {
  name: string
  data?: string
  unpacked?: number
  packed?: number
  flags?: number
}

/** A ZIP whose files are stored as they are; declared sizes may lie. */
export function zip(files: Declared[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data = '', unpacked, packed, flags = 0 } of files) {
    const body = Buffer.from(data)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt32LE(packed ?? body.length, 14)
    shared.writeUInt32LE(unpacked ?? body.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), body])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, tail, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, listing, end])
}

/** The parts by which a Word document is known. */
export const docx = (more: Declared[] = []) =>
  zip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'word/document.xml', data: '<w:document/>' },
    ...more,
  ])

/** What every Windows program begins with. */
export const program = Buffer.concat([Buffer.from('MZ\x90\x00\x03'), Buffer.alloc(2000, 1)])
