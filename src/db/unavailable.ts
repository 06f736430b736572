/** The database cannot be reached now; the driver's own errors of this kind carry a code, too. */
export class Unavailable extends Error {
  override name = 'Unavailable'
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** Whether an error says that the database cannot be reached now: try again in a moment. */
export function isUnavailable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && UNAVAILABLE.test(code)
}

// The driver, the socket, a server that stops, starts, or has no connection left.
const UNAVAILABLE = /^(CONNECT|POOL_BUSY$|E(CONN|PIPE$|NOENT$|TIMEDOUT$|HOSTUN)|08|57P0|53300)/
