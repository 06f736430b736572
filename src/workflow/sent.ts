/** A form that fits, as an act receives it. */
export type Sent<T> = {
  data: T
  /** One-time key of the form. */
  kunci: string
  /** The version of the case that the form was read at. */
  versi?: number | undefined
}
