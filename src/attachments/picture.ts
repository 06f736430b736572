import type { FileKind } from '#src/attachments/kinds.ts'
import { openPictures } from '#src/attachments/pictures.ts'

const MAX_PIXELS = 40_000_000
const MAX_SIDE = 3000

/**
 * The picture drawn anew: upright, at most 3000 pixels a side, without place, camera or any other
 * hidden data. PNG stays PNG unless `identity`; everything else becomes JPEG, quality 82.
 * Nothing comes back when it cannot be read or declares more than 40 million pixels.
 */
export async function redraw(
  bytes: Buffer,
  kind: FileKind,
  identity = false,
): Promise<{ bytes: Buffer; kind: 'jpg' | 'png' } | undefined> {
  const sharp = await openPictures()
  const upright = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'truncated' })
    .autoOrient()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
  const png = kind === 'png' && !identity
  const drawn = png
    ? upright.png({ compressionLevel: 8 })
    : upright.flatten({ background: '#fff' }).jpeg({ quality: 82 })
  try {
    return { bytes: await drawn.toBuffer(), kind: png ? 'png' : 'jpg' }
  } catch {
    return undefined
  }
}
