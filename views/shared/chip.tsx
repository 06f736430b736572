import type { Child } from 'hono/jsx'
import type { Satuan } from '#src/calendar/period.ts'

/** What is left of a clock, or why none runs; `berakhir`: another's, that nobody here is late by. */
export type Sisa =
  | { late: boolean; jumlah: number; satuan: Satuan }
  | 'menunggu'
  | 'berakhir'
  | 'selesai'

type Kind = 'soon' | 'today' | 'late' | 'wait' | 'done'

/** A word with a sinking sun before it; the word says it all. */
export const Chip = ({ kind, children }: { kind?: Kind | undefined; children?: Child }) => (
  <span class={classOf(kind)}>{children}</span>
)

const classOf = (kind: Kind | undefined) => (kind ? `chip ${kind}` : 'chip')

/** The class of the chip that says how long is left. */
export const chipClass = (sisa: Sisa) => classOf(kindOf(sisa))

/** How long is left: "4 hari", "lewat 2 hari", "hari ini", "18 menit"; citizens read "4 hari kerja lagi". */
export const SisaChip = ({ sisa, full }: { sisa: Sisa; full?: boolean }) => (
  <Chip kind={kindOf(sisa)}>{sisaWords(sisa, full)}</Chip>
)

/** The words of a chip; `full` names the unit as the law does. */
export function sisaWords(sisa: Sisa, full = false): string {
  if (typeof sisa === 'string') return sisa
  const { late, jumlah, satuan } = sisa
  if (satuan !== 'menit layanan' && jumlah === 0) return late ? 'lewat hari ini' : 'hari ini'
  const length = `${jumlah.toLocaleString('id-ID')} ${full ? satuan : satuan.split(' ')[0]}`
  if (late) return `lewat ${length}`
  return full ? `${length} lagi` : length
}

function kindOf(sisa: Sisa): Kind | undefined {
  if (sisa === 'menunggu' || sisa === 'berakhir') return 'wait'
  if (sisa === 'selesai') return 'done'
  if (sisa.late) return 'late'
  if (sisa.satuan === 'menit layanan' || sisa.jumlah === 0) return 'today'
  return sisa.jumlah <= 3 ? 'soon' : undefined
}
