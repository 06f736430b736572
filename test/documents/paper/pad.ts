import { deflateSync } from 'node:zlib'

/** A signature as a pad hands it over, flattened to 8-bit grey on white. */
export function padSignature(width = 480, height = 160): Uint8Array {
  const raw = new Uint8Array((width + 1) * height).fill(255)
  for (let row = 0; row < height; row++) raw[row * (width + 1)] = 0
  for (let t = 0; t < 1; t += 0.0004) {
    const x = 30 + t * 400 + 26 * Math.sin(t * 34)
    const y = 84 - 46 * Math.sin(t * 21) * (1 - t * 0.75) + 16 * Math.cos(t * 47) - t * 8
    const r = 2.1 + 0.9 * Math.sin(t * 30)
    for (let py = Math.floor(y - r - 1); py <= y + r + 1; py++)
      for (let px = Math.floor(x - r - 1); px <= x + r + 1; px++) {
        if (px < 0 || py < 0 || px >= width || py >= height) continue
        const ink = Math.max(0, Math.min(1, r + 0.5 - Math.hypot(px - x, py - y)))
        const at = py * (width + 1) + 1 + px
        raw[at] = Math.min(raw[at]!, Math.round(255 * (1 - ink)))
      }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc(body), body.length + 4)
  return out
}

function crc(bytes: Uint8Array): number {
  let c = ~0
  for (const byte of bytes) {
    c ^= byte
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  }
  return ~c >>> 0
}
