import {
  type Range,
  type RangeQuery,
  rangeWords,
  readRange,
  shortcuts,
} from '#src/calendar/range.ts'
import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { type AskedRange, WrongRangePage } from '#views/shared/range.tsx'

export type AskedMonths = AskedRange & RangeQuery

/**
 * The months that the address of a register asks for, in words, and the links to others.
 * @param url the address of the same register for other months
 * @param query where a form, not the address, names the months
 */
export function askedMonths(
  c: Ctx,
  url: (range: Range) => string,
  query: Record<string, string> = c.req.query(),
): AskedMonths {
  const { today } = c.var.clock
  const asked = readRange(query, today)
  const { dari, sampai } = asked.range
  const pilihan = shortcuts(today).map(({ label, ...range }) => ({
    label,
    href: url(range),
    current: range.dari === dari && range.sampai === sampai,
  }))
  return { ...asked, judul: rangeWords(asked.range), pilihan }
}

/** What was typed is no month. */
export const isWrong = ({ errors }: AskedMonths) => Object.keys(errors).length > 0

/** The form for months as it comes back (422). */
export function showWrongMonths(c: Ctx, asked: AskedMonths, current: string) {
  const frame = deskFrame(c, { title: 'Pilih bulan', current, problems: true })
  const page = () => <WrongRangePage frame={frame} asked={asked} action={current} />
  return show(c, { page }, 422)
}

/** Rows of a register on one screen. */
export const SCREEN = 50

/** Which screen of a register an address asks for, and after how many rows it begins. */
export function screenOf(c: Ctx) {
  const typed = c.req.query('hal') ?? ''
  const hal = /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 1
  return { hal, from: (hal - 1) * SCREEN }
}

/**
 * What stands under a screen of a register: which rows of how many, and the links to its neighbours.
 * @param url the address of a screen by its number
 */
export function pagerOf(
  { hal, from }: { hal: number; from: number },
  shown: number,
  total: number,
  url: (hal: number) => string,
) {
  const sampai = from + shown
  return {
    dari: from + 1,
    sampai,
    total,
    ...(hal > 1 && { prev: url(hal - 1) }),
    ...(sampai < total && { next: url(hal + 1) }),
  }
}
