import { X509Certificate } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSigner } from '#src/documents/sign/index.ts'

/**
 * Signs papers dated from `since` on: with the office's own certificate where that is old enough or
 * not made yet, otherwise with one of the demo's beside it. Never with a real seal or timestamp.
 * @param folder LOKET_DATA
 */
export function openDemoSigner(folder: string, since: Date) {
  const place = isYounger(join(folder, 'sertifikat.pem'), since) ? join(folder, 'contoh') : folder
  return openSigner({}, { folder: place, name: 'Loket', now: since })
}

const isYounger = (file: string, since: Date) =>
  existsSync(file) && new X509Certificate(readFileSync(file)).validFromDate > since
