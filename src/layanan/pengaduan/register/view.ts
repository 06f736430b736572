import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { remaining } from '#src/calendar/period.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { klasifikasiPengaduan } from '#src/layanan/pengaduan/form.ts'
import { pengaduan, type StatusPengaduan } from '#src/layanan/pengaduan/procedure.ts'
import type { RegisterRow } from '#src/layanan/pengaduan/register/queries.ts'
import { pihakNames, waiting } from '#src/workflow/view.ts'
import type { Sisa } from '#views/shared/chip.tsx'

export type RegisterLine = ReturnType<typeof viewLine>

/** A row of the register on the screen; of a rahasia report only those who handle it read the title. */
export function viewLine(row: RegisterRow, menangani: boolean, clock: Clock) {
  const status = pengaduan.statuses[row.status as StatusPengaduan]
  const batas = row.batasWaktu ?? row.batasLain
  return {
    nomor: row.nomor,
    lapor: row.trackingId,
    href: `/meja/pengaduan/${row.nomor}`,
    masuk: tanggalPendek(dateOf(row.diterimaPada), clock.today.slice(0, 4)),
    judul: titleOf(row, menangani),
    klasifikasi: row.klasifikasi ? klasifikasiPengaduan[row.klasifikasi] : 'Belum ditentukan',
    lokasi: [row.kelurahan, row.kecamatan].filter(Boolean).join(', ') || '–',
    pasti: row.wilayahPasti,
    unit: row.unit ?? '–',
    status: status?.label ?? row.status,
    sisa: sisaOf(row, clock),
    batas: batas ? tanggalPendek(dateOf(batas), clock.today.slice(0, 4)) : '–',
    pihak: row.tanggungan && pihakNames[row.tanggungan],
  }
}

/** The title of a report, or what stands for it. */
export const titleOf = (
  { judul, perihal, rahasia }: Pick<RegisterRow, 'judul' | 'perihal' | 'rahasia'>,
  menangani: boolean,
) => (rahasia && !menangani ? perihal : judul)

function sisaOf(row: RegisterRow, { now, calendar }: Clock): Sisa {
  if (row.selesaiPada) return 'selesai'
  if (!row.batasWaktu) return waiting(row, now)
  return remaining(now, row.batasWaktu, 'hari kerja', calendar)
}
