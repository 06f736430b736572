import { openPictures } from '#src/attachments/pictures.ts'

/** Width and height in pixels of what is printed: enough for 170 points on paper. */
const BOX = { width: 480, height: 160 }

/**
 * A signature from the pad as papers print it: 8-bit grey on white, small and fast to embed.
 * @param dataUrl `data:image/png;base64,…` as the page sends it
 * @returns undefined when it is no picture, or nothing was drawn
 */
export async function flattenSignature(dataUrl: string): Promise<Uint8Array | undefined> {
  const bytes = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
  const sharp = await openPictures()
  try {
    const drawn = sharp(bytes, { limitInputPixels: 8_000_000 })
      .flatten({ background: '#fff' })
      .greyscale()
      .resize({ ...BOX, fit: 'contain', background: '#fff' })
    const { channels } = await drawn.clone().stats()
    if (channels[0]!.min > 200) return undefined
    return await drawn.toColourspace('b-w').png().toBuffer()
  } catch {
    return undefined
  }
}
