import type fc from 'fast-check'
import type { Clock } from '#src/calendar/calendar.ts'
import { daysOf } from '#src/calendar/range.ts'
import type { Db } from '#src/db/client.ts'
import type { Database } from '#src/db/schema.ts'
import type { AnyCase, Placed, Written } from '#test/recap/cases.ts'
import type { Facts } from '#test/recap/count.ts'
import type { Raw } from '#test/recap/raw.ts'

/** The recap of a service: where it is, what its cases may be, and what it must say of them. */
export type Recap<Fields, Own> = {
  prosedur: string
  seri: string
  /** Its own table. */
  table: keyof Database
  /** Address of the page of a month, and of its workbook. */
  halaman: (bulan: string) => string
  buku: (bulan: string) => string
  /** Whether a unit sees the recap of its own part. */
  unit: boolean
  /** What a case of it may be, beside what every case may. */
  fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }
  write: (one: AnyCase & Fields, at: Placed) => Written
  /** Counts the cases anew, in plain loops over what the tables hold. */
  count: (rows: Raw<Own>[], clock: Clock, db: Db) => Facts | Promise<Facts>
}

/** One of the list of them: each writes and counts cases of its own only. */
export type AnyRecap = Recap<never, never>
export const defineRecap = <Fields, Own>(recap: Recap<Fields, Own>) => recap as unknown as AnyRecap

/** A month as the addresses of recaps by months say it. */
export const byMonths = (bulan: string) => `dari=${bulan}&sampai=${bulan}`

/** The same for recaps by days. */
export const byDays = (bulan: string) => {
  const { dari, sampai } = daysOf({ dari: bulan, sampai: bulan })
  return `dari=${dari}&sampai=${sampai}`
}
