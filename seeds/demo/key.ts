import { createHash } from 'node:crypto'

/**
 * The one-time key of a form of the demo: always the same for the same step, so that a run that was
 * broken off goes on where it stopped, and nothing is done twice.
 */
export function keyOf(...parts: (string | number)[]): string {
  const hex = createHash('sha256')
    .update(`contoh:${parts.join(':')}`)
    .digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
