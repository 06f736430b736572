import type {} from 'pdfkit'

/** Draws the paper; `beforeEnd` is called just before `pdf.end()`. Gives the whole file. */
export type Render = (beforeEnd?: (pdf: PDFKit.PDFDocument) => void) => Promise<Uint8Array>

/** What the signature itself says: why, who, where (city), when. */
export type SigningMeta = { reason: string; name: string; location: string; date: Date }

/**
 * What an officer types to sign with a certificate of their own (PP 71/2019 Pasal 62 ayat (4)):
 * used for one signature, never stored, never logged.
 */
export type Consent = ({ nik: string } | { email: string }) &
  ({ passphrase: string } | { totp: string })

/** Whose certificate signs: made by this machine, given by the office, or the officer's at BSrE. */
export type Seal = 'sendiri' | 'instansi' | 'bsre'

/** The one door to a signed paper. */
export type Signer = {
  seal: Seal
  /**
   * Draws and signs one paper. `consent` is for `bsre` only.
   * @throws SigningFailed when the service does not sign
   * @throws SigningSettingError when the certificate or the service's account no longer holds
   */
  sign(render: Render, meta: SigningMeta, consent?: Consent): Promise<Uint8Array>
}
