import type { Insertable } from 'kysely'
import type { Clock } from '#src/calendar/calendar.ts'
import { dueAt } from '#src/calendar/period.ts'
import type { ImporLaporBarisTable } from '#src/db/schema.ts'
import type { FoundCase } from '#src/layanan/pengaduan/lapor/cases/queries.ts'
import { settled } from '#src/layanan/pengaduan/lapor/choice.ts'
import {
  type Beda,
  compare,
  type Saying,
  type Pilihan,
} from '#src/layanan/pengaduan/lapor/compare.ts'
import type { Reading } from '#src/layanan/pengaduan/lapor/told.ts'
import type { LaporRow, ReadRow } from '#src/layanan/pengaduan/lapor/row.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'

export type Staged = Insertable<ImporLaporBarisTable>

/** What rows are judged with. */
export type Means = { reading: Reading & Saying; clock: Clock }

/** A row with what would become of it. */
export function stageRow(
  imporId: string,
  read: ReadRow,
  found: FoundCase | undefined,
  means: Means,
): Staged {
  const at = { imporId, baris: read.baris, isi: null, beda: null, pilihan: null }
  const empty = { statusAsing: null, judul: null, nomor: null, versi: null, hasil: null }
  if ('alasan' in read)
    return {
      ...at,
      ...empty,
      trackingId: read.trackingId,
      golongan: 'tak-terbaca',
      catatan: read.alasan,
    }
  const { row, catatan } = read
  const raw = row.isi.status ?? ''
  const statusAsing = means.reading.status(raw) === undefined ? raw : null
  const beda = found ? differencesOf(row, found, means) : null
  return {
    ...at,
    ...empty,
    trackingId: row.trackingId,
    golongan: kindOf(beda),
    terlambat: isLate(row, found, means),
    catatan,
    statusAsing,
    judul: titleOf(row),
    isi: { ...row, catatan },
    beda: beda && beda.length > 0 ? beda : null,
    nomor: found?.berkas.nomor ?? null,
    versi: found?.berkas.versi ?? null,
  }
}

/** A row that tells of a report of which an earlier row of the file tells, too. */
export const stageTwice = (
  imporId: string,
  { baris, row }: Extract<ReadRow, { row: LaporRow }>,
  first: { baris: number; sidik: string },
): Staged => ({
  imporId,
  baris,
  trackingId: row.trackingId,
  golongan: 'tak-terbaca',
  catatan: [
    first.sidik === row.sidik
      ? `Tracking ID ini sudah ada di baris ${first.baris}, dengan isi yang sama.`
      : `Tracking ID ini sudah ada di baris ${first.baris}, tetapi isinya lain. Yang dipakai baris ${first.baris}.`,
  ],
  statusAsing: null,
  judul: titleOf(row),
  isi: null,
  beda: null,
  pilihan: null,
  nomor: null,
  versi: null,
  hasil: null,
})

/** What a row changes of its case; the same row as last time changes nothing, and is not looked at. */
export const differencesOf = (
  row: LaporRow,
  { kept, berkas }: FoundCase,
  { reading }: Means,
): Beda[] =>
  kept.sidikBaris === row.sidik
    ? []
    : compare(
        row,
        { ours: berkas, kept, status: berkas.status, diubahKota: berkas.diubahKota },
        reading,
        reading,
      )

function kindOf(beda: Beda[] | null) {
  if (beda === null) return 'baru'
  if (beda.length === 0) return 'sama'
  return settled(beda, {} satisfies Pilihan) ? 'berubah' : 'beda'
}

/** Its case is late, or would be born so. */
function isLate(row: LaporRow, found: FoundCase | undefined, { reading, clock }: Means): boolean {
  if (found) {
    const { batasWaktu, selesaiPada } = found.berkas
    return selesaiPada === null && batasWaktu !== null && batasWaktu < clock.now
  }
  const to = reading.status(row.isi.status ?? '') ?? 'diverifikasi'
  if ('akhir' in pengaduan.statuses[to]) return false
  const { verifikasi, penyelesaian } = pengaduan.clocks
  const length = to === 'diverifikasi' ? verifikasi : penyelesaian
  return dueAt(new Date(row.masukPada), length, clock.calendar) < clock.now
}

// Of a rahasia report a list tells nothing.
const titleOf = ({ isi, rahasia }: LaporRow) =>
  rahasia ? 'Laporan rahasia' : (isi.judul ?? isi.isiAkhir ?? isi.isiAwal ?? '').slice(0, 150)
