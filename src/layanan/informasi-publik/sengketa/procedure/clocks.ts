import { hari, hariKerja } from '#src/calendar/period.ts'
import type { ClockSpec } from '#src/workflow/procedure.ts'

/** How long others have in a dispute (DOMAIN D8–D13). Each runs from the day of its own fact, as it was typed. */
export const clocks = {
  pengajuan: {
    label: 'Pemohon dapat ke Komisi Informasi',
    tanggungan: 'pemohon',
    ...hariKerja(14, 'UU 14/2008 Pasal 37 ayat (2); Perki 1/2013 Pasal 13'),
  },
  periksaKomisi: {
    label: 'Komisi Informasi memeriksa kelengkapan',
    tanggungan: 'komisi',
    ...hariKerja(3, 'Perki 1/2013 Pasal 17'),
  },
  lengkapiKomisi: {
    label: 'Pemohon melengkapi di Komisi Informasi',
    tanggungan: 'pemohon',
    ...hariKerja(7, 'Perki 1/2013 Pasal 17'),
  },
  mulaiKomisi: {
    label: 'Komisi Informasi mulai menyelesaikan',
    tanggungan: 'komisi',
    ...hariKerja(14, 'UU 14/2008 Pasal 38 ayat (1)'),
  },
  selesaiKomisi: {
    label: 'Komisi Informasi selesai',
    tanggungan: 'komisi',
    ...hariKerja(100, 'UU 14/2008 Pasal 38 ayat (2)'),
  },
  mediasi: {
    label: 'Mediasi',
    tanggungan: 'komisi',
    ...hariKerja(14, 'UU 14/2008 Pasal 40; Perki 1/2013'),
  },
  gugatan: {
    label: 'Gugatan ke pengadilan',
    tanggungan: 'para-pihak',
    ...hariKerja(14, 'UU 14/2008 Pasal 48 ayat (1)'),
  },
  kasasi: { label: 'Kasasi', tanggungan: 'para-pihak', ...hari(14, 'UU 14/2008 Pasal 50') },
} satisfies Record<string, ClockSpec>

export type ClockSengketa = keyof typeof clocks
