import { v7 } from 'uuid'

/** A new primary key: uuid v7, so that rows made together lie together in the index. */
export const newId = (): string => v7()

/** A one-time key for a form. */
export const newKey = (): string => crypto.randomUUID()

/** Whether a piece of a path can be the id of a row: anything else would be an error in a query. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
