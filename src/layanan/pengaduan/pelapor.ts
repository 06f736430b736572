import { type Keys, openText, sealText } from '#src/secrets.ts'

/** Who reports, as they said it. */
export type Pelapor = { nama: string; email: string; telepon: string; alamat: string }

/**
 * Seals who reports, where the report is anonim or rahasia (UU 25/2009 Pasal 42 ayat (5), 49). Only
 * an officer who may, and whose look is recorded, opens it again.
 */
export const sealPelapor = (keys: Keys, berkasId: string, pelapor: Pelapor): Uint8Array =>
  sealText(keys, JSON.stringify(pelapor), aad(berkasId))

/** The same again. @throws Unsealable when it is another case's, or was changed */
export const openPelapor = (keys: Keys, berkasId: string, sealed: Uint8Array): Pelapor =>
  JSON.parse(openText(keys, sealed, aad(berkasId))) as Pelapor

const aad = (berkasId: string) => `pengaduan.pelapor:${berkasId}`
