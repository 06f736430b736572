import type { Ctx } from '#src/http/env.ts'

/**
 * Leads back to the first page of the kiosk after so many seconds, with and without script: what
 * somebody was told does not stay for the next. In the header, where nothing on the page stops it.
 */
export const backSoon = (c: Ctx, seconds = 60) => c.header('Refresh', `${seconds}; url=/kios`)
