import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import type { Range } from '#src/calendar/range.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { sengketa, type StatusSengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { hasilWords } from '#src/layanan/informasi-publik/sengketa/recap/lampiran-ii.ts'
import type { Counted, RegisterRow } from '#src/layanan/informasi-publik/sengketa/recap/queries.ts'
import { pihakNames } from '#src/workflow/view.ts'

export type RegisterLine = ReturnType<typeof viewLine>

/** A row of the register on the screen, condensed: what is next, whose turn, until when others have time. */
export function viewLine(row: RegisterRow, { now, today }: Pick<Clock, 'now' | 'today'>) {
  const short = (day: Date) => tanggalPendek(dateOf(day), today.slice(0, 4))
  const status = sengketa.statuses[row.status as StatusSengketa]
  return {
    nomor: row.nomor,
    href: `/meja/sengketa/${row.nomor}`,
    dibuka: short(row.diterimaPada),
    nama: row.nama ?? '–',
    perihal: row.perihal,
    register: [shortName(row.komisi), row.nomorRegister].filter(Boolean).join(', ') || '–',
    status: status?.label ?? row.status,
    langkah: status?.giliran ? status.langkah : '–',
    giliran: row.giliran,
    batas: row.batasLain ? short(row.batasLain) : '–',
    pihak: row.tanggungan && otherWords(pihakNames[row.tanggungan], row.batasLain! < now),
    hasil: hasilWords(row) || '–',
  }
}

const otherWords = (name: string, over: boolean) =>
  over ? `jangka ${name} berakhir` : `batas ${name}`

/** In a narrow column: "KI Provinsi Kalimantan Barat". */
const shortName = (komisi: string | null) => komisi?.replace(/^Komisi Informasi/, 'KI')

/** What the register is filtered by, as its address says it. */
export type Saring = { komisi?: string; status?: string; giliran?: string }

/** How many rows are left when these filters stand. */
export const totalOf = (counted: readonly Counted[], { komisi, status, giliran }: Saring) =>
  counted
    .filter((one) => !komisi || one.komisi === komisi)
    .filter((one) => !status || one.status === status)
    .filter((one) => !giliran || one.giliran === giliran)
    .reduce((sum, one) => sum + Number(one.jumlah), 0)

/** The address of the register of these months and filters, from the screen of `hal`. */
export const registerUrl = (range: Range, saring: Saring = {}, hal = 1) =>
  `/meja/sengketa?${query({ ...range, ...saring, ...(hal > 1 && { hal: String(hal) }) })}`

/** The same rows, all of them, as a workbook. */
export const workbookUrl = (range: Range, saring: Saring = {}) =>
  `/meja/sengketa/register.xlsx?${query({ ...range, ...saring })}`

const query = (parts: Record<string, string | undefined>) =>
  new URLSearchParams(
    Object.entries(parts).filter((one): one is [string, string] => Boolean(one[1])),
  ).toString()
