import { v7 } from 'uuid'

/** A new primary key: uuid v7, so that rows made together lie together in the index. */
export const newId = (): string => v7()

/** A one-time key for a form. */
export const newKey = (): string => crypto.randomUUID()
