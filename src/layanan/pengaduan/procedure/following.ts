import type { ClockPengaduan } from '#src/layanan/pengaduan/procedure/clocks.ts'
import { type StatusPengaduan, statuses } from '#src/layanan/pengaduan/procedure/statuses.ts'
import type { ActSpec } from '#src/workflow/procedure.ts'

const semua = Object.keys(statuses) as StatusPengaduan[]
/** LAPOR has no report that is taken back. */
const diLapor = semua.filter((status) => status !== 'dicabut')

/** What SP4N-LAPOR! itself says of a report that it has, whatever became of it here. */
export const following = {
  ikutiLapor: {
    label: 'Ikuti status SP4N-LAPOR!',
    terjadi: 'Status mengikuti SP4N-LAPOR!',
    from: semua,
    to: diLapor,
    by: ['admin_pengaduan'],
    dasar: 'Perpres 76/2013',
  },
  perbaruiDariLapor: {
    label: 'Perbarui dari SP4N-LAPOR!',
    terjadi: 'Diperbarui dari SP4N-LAPOR!',
    from: semua,
    to: 'tetap',
    by: ['admin_pengaduan'],
    dasar: 'Perpres 76/2013',
  },
} satisfies Record<string, ActSpec<StatusPengaduan, ClockPengaduan>>
