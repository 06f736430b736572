import type { Clock } from '#src/calendar/calendar.ts'
import type { LaporanLapor } from '#src/db/schema.ts'
import type { Words } from '#src/layanan/pengaduan/lapor/cases/queries.ts'
import type { Saying } from '#src/layanan/pengaduan/lapor/compare.ts'
import type { Reading, Told } from '#src/layanan/pengaduan/lapor/told.ts'
import type { LaporRow } from '#src/layanan/pengaduan/lapor/row.ts'
import { pengaduan, type StatusPengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { startClock } from '#src/workflow/tenggat.ts'

/** What rows are applied with. */
export type Means = { words: Words; reading: Reading & Saying }

/** What is kept of a row as LAPOR tells it. */
export const keptRow = (
  berkasId: string,
  row: LaporRow,
  { masukPada, isi, lain }: Told,
  now: Date,
  before?: LaporanLapor,
) => ({
  berkasId,
  trackingId: row.trackingId,
  ...isi,
  masukPada: new Date(masukPada),
  status: isi.status ?? '',
  statusPada: before?.status === isi.status ? before.statusPada : now,
  lain: Object.keys(lain).length > 0 ? lain : null,
  sidikBaris: row.sidik,
  diimporPada: now,
})

type Following = {
  nomor: string
  id: string
  to: StatusPengaduan
  row: LaporRow
  /** A clock of `penyelesaian` runs already. */
  running: boolean
  importId: string
  berubah?: readonly string[]
}

/**
 * The step to where LAPOR is. It ends what waited for an earlier step, and a case that goes on has
 * the 60 days of UU 25/2009 Pasal 50 from the day LAPOR received it, if they do not run already.
 */
export function follow(
  { nomor, id, to, row, running, importId, berubah }: Following,
  clock: Clock,
) {
  const ending = 'akhir' in pengaduan.statuses[to]
  const since = new Date(row.masukPada)
  const { penyelesaian } = pengaduan.clocks
  return {
    nomor,
    act: 'ikutiLapor' as const,
    to,
    ...(ending && { hasil: 'lapor' }),
    closes: [
      'verifikasi',
      'kelengkapan',
      'balasan',
      // Where it still waits for a unit, the first follow-up does, too.
      ...(to === 'terverifikasi' ? [] : ['tindakLanjut']),
    ],
    ...(!ending &&
      !running && {
        parts: { started: [startClock(id, 'penyelesaian', penyelesaian, since, clock)] },
      }),
    rincian: {
      lapor: row.trackingId,
      impor: importId,
      status: row.isi.status ?? '',
      ...(berubah && berubah.length > 0 && { berubah }),
    },
  }
}
