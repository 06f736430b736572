/** Why a workbook cannot be read: to be said in the words of whoever asked for it. */
export type Why = 'rusak' | 'terlalu-besar' | 'tanpa-lembar'

/** A file that calls itself a workbook and cannot be read as one. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  readonly why: Why
  constructor(why: Why, options?: ErrorOptions) {
    super(`workbook: ${why}`, options)
    this.why = why
  }
}
