import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import type { Range } from '#src/calendar/range.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { keputusanWords } from '#src/layanan/informasi-publik/keberatan/recap/lampiran-xi.ts'
import type { RegisterRow } from '#src/layanan/informasi-publik/keberatan/recap/queries.ts'

export type RegisterLine = ReturnType<typeof viewLine>

/** A row of the register on the screen, condensed. */
export function viewLine(row: RegisterRow, { now }: Clock) {
  const status = keberatan.statuses[row.status as keyof typeof keberatan.statuses]
  const until = row.ditanggapiPada ?? row.selesaiPada ?? now
  return {
    nomor: row.nomor,
    href: `/meja/keberatan/${row.nomor}`,
    diterima: tanggalPendek(dateOf(row.diterimaPada)),
    nama: row.nama ?? '–',
    perihal: row.perihal,
    alasan: row.alasan.join(', '),
    status: status?.label ?? row.status,
    keputusan: keputusanWords(row) || '–',
    tanggapan: row.ditanggapiPada ? tanggalPendek(dateOf(row.ditanggapiPada)) : '–',
    lewat: row.batas !== null && until > row.batas,
  }
}

/** The address of the register of these months, from the screen of `hal`. */
export const registerUrl = (range: Range, hal = 1) =>
  `/meja/keberatan?${new URLSearchParams({ ...range, ...(hal > 1 && { hal: String(hal) }) }).toString()}`

/** The same rows, all of them, as a workbook. */
export const workbookUrl = (range: Range) =>
  `/meja/keberatan/register.xlsx?${new URLSearchParams(range).toString()}`
