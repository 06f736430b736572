import type { Ctx } from '#src/http/env.ts'
import { type Days, daysWords, readDays, shortcuts } from '#src/recap/days.ts'

/**
 * The days that the address of a recap asks for, in words, and the links to others.
 * @param url the address of the same page for other days
 */
export function askedDays(c: Ctx, url: (days: Days) => string) {
  const { days, values, errors } = readDays(c.req.query(), c.var.clock.today)
  const pilihan = shortcuts(c.var.clock.today).map(({ label, ...range }) => ({
    label,
    href: url(range),
    current: range.dari === days.dari && range.sampai === days.sampai,
  }))
  const asked = { judul: daysWords(days), values, errors, pilihan }
  return { days, wrong: Object.keys(errors).length > 0, asked }
}
