import { createHash } from 'node:crypto'
import { type FileRule, photoFile } from '#src/attachments/kinds.ts'
import type { Kit } from '#src/kit.ts'

/** A picture of a guest: drawn anew as JPEG, so that it tells neither place nor camera. */
export const guestPhoto: FileRule = { ...photoFile, identity: true }

/** What a guest is asked to consent to before a picture is taken (UU 27/2022 Pasal 20–22). */
export type Consent = {
  /** In the words of the office, with the days filled in. */
  naskah: string
  /** Tells this text from any other. */
  tanda: string
  /** Days that the picture is kept. */
  hari: number
}

/** The consent that is asked for now; null where the office takes no pictures. */
export function consentOf({
  foto,
  fotoPersetujuan,
  fotoHari,
}: Kit['settings']['tamu']): Consent | null {
  const naskah = fotoPersetujuan.trim().replaceAll('{hari}', String(fotoHari))
  if (!foto || naskah === '') return null
  const tanda = createHash('sha256').update(naskah).digest('hex').slice(0, 16)
  return { naskah, tanda, hari: fotoHari }
}

/** Why a picture that came with a form is not kept; null when it may be. */
export function refusalOf(
  consent: Consent | null,
  sent: { fotoSetuju?: boolean | string | undefined; fotoNaskah?: string | undefined },
): string | null {
  if (!consent) return 'Kantor ini tidak menyimpan foto tamu. Kirim lagi tanpa foto.'
  if (!sent.fotoSetuju)
    return 'Foto disimpan hanya dengan persetujuan. Centang, lalu ambil lagi fotonya, atau kirim tanpa foto.'
  if (sent.fotoNaskah !== consent.tanda)
    return 'Teks persetujuan ini baru saja berubah. Baca lagi, lalu centang bila setuju.'
  return null
}
