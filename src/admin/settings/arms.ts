import type { FileRule } from '#src/attachments/kinds.ts'
import { openPictures } from '#src/attachments/pictures.ts'

/** The city's arms as they are sent. */
export const armsFile: FileRule = { kinds: ['png'], maxBytes: 300 * 1024 }

const SIDE = 600

/**
 * Arms small enough to be read with the settings of every page: at most 600 pixels a side, which
 * is 600 dots an inch at the size they have on paper. In: a PNG that was looked at. Out: base64.
 */
export async function fitArms(isi: Uint8Array): Promise<string> {
  const sharp = await openPictures()
  const drawn = await sharp(isi)
    .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
  return drawn.toString('base64')
}
