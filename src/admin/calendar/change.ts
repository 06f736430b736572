import type { DateOnly } from '#src/calendar/date.ts'
import type { Libur } from '#src/calendar/calendar.ts'
import type { JamLayananTable } from '#src/db/schema.ts'

/** One change of the calendar, whatever was edited: what goes, what comes, and why. */
export type Change = {
  /** Of the office's jejak. */
  perbuatan: string
  /** One sentence; it stands in the jejak of every case that moves. */
  sebab: string
  libur?: { hapus: readonly DateOnly[]; tulis: readonly Libur[] }
  tahun?: { hapus: number | null; tulis: { tahun: number; dasar: string } | null }
  jam?: { hapus: readonly string[]; tulis: readonly JamLayananTable[] }
  /** Settings that are part of the count, and those changed with them. */
  pengaturan?: { cutiBersamaLibur: boolean; tenggatUnit: number }
  /** What was and what is, for the office's jejak. */
  rincian: Record<string, unknown>
}
