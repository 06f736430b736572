/** The machine's own signing settings are wrong: one line that begins with the setting's name. */
export class SigningSettingError extends Error {
  override name = 'SigningSettingError'
  readonly setting: string

  constructor(setting: string, what: string, options?: ErrorOptions) {
    super(`${setting}: ${what}`, options)
    this.setting = setting
  }
}

/** Why the signing service did not sign. */
export type SigningRefusal = 'passphrase' | 'status' | 'away' | 'refused'

/**
 * This paper was not signed, through no fault of the settings. The message is plain Indonesian
 * for the officer who signs; `passphrase` is a form problem (ask again), the others are not.
 */
export class SigningFailed extends Error {
  override name = 'SigningFailed'
  readonly reason: SigningRefusal

  constructor(reason: SigningRefusal, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}
