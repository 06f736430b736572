import { calendarFor, type Clock } from '#src/calendar/calendar.ts'
import { dateOf, isEndOfDay, timeOf } from '#src/calendar/date.ts'
import { remaining } from '#src/calendar/period.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import type { Scope } from '#src/desk/conditions/queries.ts'
import type { ListedCase } from '#src/desk/queries.ts'
import { caseHref, procedures } from '#src/layanan/procedures.ts'
import { DIBUKA_KEMBALI, isTurnOf, type StatusSpec } from '#src/workflow/procedure.ts'
import { nameFor } from '#src/workflow/mask.ts'
import { pihakNames, waiting } from '#src/workflow/view.ts'
import type { Sisa } from '#views/shared/chip.tsx'

/** Under which heading a row stands, the most pressing first. */
export const groups = {
  lewat: 'Lewat batas',
  hari: 'Hari ini',
  dekat: 'Tiga hari ini',
  nanti: 'Nanti',
  tanpa: 'Tanpa batas waktu kantor',
  menunggu: 'Menunggu pemohon',
  selesai: 'Selesai',
} as const
export type Group = keyof typeof groups

export type RowView = {
  nomor: string
  href: string
  pemohon: string
  perihal: string
  langkah: string
  sisa: Sisa
  batas: string | undefined
  /** Whose that date is, where it is not the office's own. */
  pihak: string | undefined
  giliran: string
  anda: boolean
  group: Group
}

/** Rows as a list shows them: what next, how long, whose turn. */
export function viewRows(
  rows: ListedCase[],
  scope: Scope,
  clock: Clock,
  roleName: (role: string) => string,
): RowView[] {
  return rows.map((row) => {
    const procedure = procedures[row.prosedur]
    const status = procedure?.statuses[row.status]
    const sisa = sisaOf(row, clock)
    const batas = row.batasWaktu ?? row.batasLain
    return {
      nomor: row.nomor,
      href: caseHref(row.prosedur, row.nomor),
      pemohon: nameFor(procedure, row.pemohon, scope.peran) || '–',
      perihal: row.perihal,
      langkah: stepWords(row, status),
      sisa,
      batas: batas ? dueWords(batas, clock) : undefined,
      pihak: row.tanggungan ? pihakNames[row.tanggungan] : undefined,
      giliran: turnOf(row, roleName),
      anda: isTurnOf({ giliran: null, ...status }, scope.peran),
      group: groupOf(row, sisa),
    }
  })
}

/** What to do next, or where it ended; that a case was answered before and is open again is said. */
export function stepWords(
  { hasil, selesaiPada, status }: Pick<ListedCase, 'hasil' | 'selesaiPada' | 'status'>,
  spec: StatusSpec | undefined,
): string {
  if (selesaiPada) return spec?.label ?? status
  const step = spec?.langkah ?? status
  return hasil === DIBUKA_KEMBALI ? `${step}, dibuka kembali` : step
}

function sisaOf(row: ListedCase, { now, calendar }: Clock): Sisa {
  if (row.selesaiPada) return 'selesai'
  if (!row.batasWaktu) return waiting(row, now)
  const satuan = isMoment(row.batasWaktu) ? 'menit layanan' : 'hari kerja'
  return remaining(now, row.batasWaktu, satuan, calendarFor(calendar, row.prosedur))
}

/** A clock of minutes ends within a day; every other at its end. */
const isMoment = (batas: Date) => !isEndOfDay(batas)

/** "30 Des", or "10.40" for a clock of minutes that ends today. */
function dueWords(batas: Date, { today }: Clock): string {
  const day = dateOf(batas)
  if (day === today && isMoment(batas)) return timeOf(batas).replace(':', '.')
  return tanggalPendek(day, today.slice(0, 4))
}

function groupOf(row: ListedCase, sisa: Sisa): Group {
  if (sisa === 'selesai') return 'selesai'
  if (row.giliran === 'pemohon') return 'menunggu'
  if (typeof sisa === 'string') return 'tanpa'
  if (sisa.late) return 'lewat'
  if (sisa.jumlah === 0 || sisa.satuan === 'menit layanan') return 'hari'
  return sisa.jumlah <= 3 ? 'dekat' : 'nanti'
}

function turnOf(row: ListedCase, roleName: (role: string) => string): string {
  if (!row.giliran) return '–'
  if (row.giliran === 'pemohon') return 'Pemohon'
  return row.unit ? row.unit : roleName(row.giliran)
}
