/** The request was understood and refused. Thrown anywhere, turned into a page in `app.tsx`, once. */

/** There is no such page, case or file, or this reader may not know that there is. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The reader is known and may not do this. */
export class Forbidden extends Error {
  override name = 'Forbidden'
}

/** Nobody is signed in, or the session has ended. */
export class Unauthenticated extends Error {
  override name = 'Unauthenticated'
}

/** The law's table does not allow this act on this status by this role. */
export class IllegalAct extends Error {
  override name = 'IllegalAct'
}

/** Somebody else changed the case since this form was read. */
export class Stale extends Error {
  override name = 'Stale'
}

/**
 * The act is lawful but something that it needs is missing; the message is for the reader's eyes.
 * `field` is the one to blame, where a form has it.
 */
export class Incomplete extends Error {
  override name = 'Incomplete'
  readonly field: string
  constructor(message: string, field = 'formulir') {
    super(message)
    this.field = field
  }
}

/** The whole request is larger than any form of ours. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/** Tried too often; `retryAfter` is in seconds. */
export class TooMany extends Error {
  override name = 'TooMany'
  readonly retryAfter: number
  constructor(retryAfter: number) {
    super(`retry after ${retryAfter} s`)
    this.retryAfter = retryAfter
  }
}

/** The line was cut while the request was being read: nobody is there to answer. */
export class Aborted extends Error {
  override name = 'Aborted'
}

/** The request is not a form that a browser would send (answer 400). */
export class Malformed extends Error {
  override name = 'Malformed'
}
