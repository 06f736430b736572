import { isUnavailable } from '#src/db/unavailable.ts'
import {
  Aborted,
  Forbidden,
  IllegalAct,
  Incomplete,
  Malformed,
  NotFound,
  Stale,
  TooLarge,
  TooMany,
  Unauthenticated,
} from '#src/errors.ts'

type Answer = {
  status: 400 | 403 | 404 | 409 | 413 | 429 | 500 | 503
  /** More for the reader's eyes. */
  pesan?: string
  retryAfter?: number
  /** Signing in comes first. */
  masuk?: true
}

/** How a refusal is answered; undefined for what was no refusal but a fault of ours. */
export function answerOf(error: Error): Answer | undefined {
  if (error instanceof NotFound) return { status: 404 }
  if (error instanceof Forbidden) return { status: 403 }
  if (error instanceof Unauthenticated) return { status: 403, masuk: true }
  if (error instanceof IllegalAct) return { status: 409 }
  if (error instanceof Stale) return { status: 409 }
  if (error instanceof Incomplete) return { status: 409, pesan: error.message }
  if (error instanceof TooLarge) return { status: 413 }
  if (error instanceof TooMany) return { status: 429, retryAfter: error.retryAfter }
  if ('status' in error && error.status === 403) return { status: 403 }
  if (error instanceof Malformed || error instanceof Aborted) return { status: 400 }
  if (isUnavailable(error)) return { status: 503 }
  return undefined
}
