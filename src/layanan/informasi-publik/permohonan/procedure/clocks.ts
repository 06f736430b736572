import { hariKerja } from '#src/calendar/period.ts'
import type { ClockSpec } from '#src/workflow/procedure.ts'

const pasal22 = 'UU 14/2008 Pasal 22 ayat (7)'
const standar = { jumlah: 10, satuan: 'hari kerja', dasar: 'Standar Pelayanan 3.3.a' } as const

/** How long each side has with a permohonan (DOMAIN D2–D5). */
export const clocks = {
  uu: { label: 'Batas aman', tanggungan: 'kantor', ...hariKerja(10, pasal22, standar) },
  perki: {
    label: 'Batas Perki',
    tanggungan: 'kantor',
    ...hariKerja(10, 'Perki 1/2021 Pasal 31 ayat (3)', standar),
  },
  kelengkapan: {
    label: 'Pemeriksaan kelengkapan',
    tanggungan: 'kantor',
    ...hariKerja(3, 'Perki 1/2021 Pasal 31 ayat (2)'),
  },
  janji: {
    label: 'Waktu penyediaan',
    tanggungan: 'kantor',
    ...hariKerja(0, 'Perki 1/2021 Pasal 31 ayat (4) huruf i'),
  },
  melengkapi: {
    label: 'Pemohon melengkapi',
    tanggungan: 'pemohon',
    ...hariKerja(3, 'Perki 1/2021 Pasal 33 ayat (3)'),
  },
  // Its length is the office's own setting.
  pemenuhan: {
    label: 'Pemenuhan perintah',
    tanggungan: 'kantor',
    ...hariKerja(5, 'Standar Pelayanan 3.2.b.4'),
  },
} satisfies Record<string, ClockSpec>

export type ClockPermohonan = keyof typeof clocks
