import { hari, hariKerja } from '#src/calendar/period.ts'
import type { ClockSpec } from '#src/workflow/procedure.ts'

/** How long each side has with a report (DOMAIN D18–D24). */
export const clocks = {
  verifikasi: {
    label: 'Batas verifikasi',
    tanggungan: 'kantor',
    ...hariKerja(3, 'Standar Pelayanan 1.3'),
  },
  kelengkapan: {
    label: 'Batas pelapor melengkapi',
    tanggungan: 'pelapor',
    ...hari(30, 'UU 25/2009 Pasal 44 ayat (4)'),
  },
  penyelesaian: {
    label: 'Batas penyelesaian',
    tanggungan: 'kantor',
    ...hari(60, 'UU 25/2009 Pasal 50 ayat (1)', {
      jumlah: 60,
      satuan: 'hari kerja',
      dasar: 'Standar Pelayanan 1.3',
    }),
  },
  // Its length is the office's own setting.
  tindakLanjut: {
    label: 'Batas tindak lanjut pertama',
    tanggungan: 'kantor',
    diingatkan: 'unit',
    ...hariKerja(5, 'Standar Pelayanan 1.2.4; SP4N-LAPOR!: 5 hari kerja sejak diteruskan'),
  },
  balasan: {
    label: 'Batas balasan pelapor',
    tanggungan: 'pelapor',
    ...hari(10, 'Standar Pelayanan 1.2.5'),
  },
} satisfies Record<string, ClockSpec>

export type ClockPengaduan = keyof typeof clocks
