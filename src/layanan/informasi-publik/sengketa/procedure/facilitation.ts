import type { ClockSengketa } from '#src/layanan/informasi-publik/sengketa/procedure/clocks.ts'
import {
  pencatat,
  sebelumDiputus,
} from '#src/layanan/informasi-publik/sengketa/procedure/stages.ts'
import type { StatusSengketa } from '#src/layanan/informasi-publik/sengketa/procedure/statuses.ts'
import type { ActSpec } from '#src/workflow/procedure.ts'

const berjalan = [...sebelumDiputus, 'diputus', 'di_pengadilan', 'pelaksanaan'] as const

/** What the team of the office does to settle it. */
export const facilitation = {
  ubahJendela: {
    label: 'Perbaiki jangka pengajuan',
    terjadi: 'Jangka pengajuan diperbaiki',
    from: ['dibuka', 'fasilitasi'],
    to: 'tetap',
    by: pencatat,
    dasar: 'UU 14/2008 Pasal 37 ayat (2)',
    closes: ['pengajuan'],
  },
  susunTim: {
    label: 'Susun tim fasilitasi',
    terjadi: 'Susunan tim disiapkan',
    from: berjalan,
    to: 'tetap',
    by: ['atasan_ppid', ...pencatat],
    dasar: 'Standar Pelayanan 3.2.c.2–3',
  },
  tetapkanTim: {
    label: 'Tandatangani penetapan tim',
    terjadi: 'Tim fasilitasi ditetapkan',
    from: berjalan,
    to: ['fasilitasi', 'di_komisi', 'diputus', 'di_pengadilan', 'pelaksanaan'],
    by: ['atasan_ppid'],
    dasar: 'Standar Pelayanan 3.2.c.2',
  },
  catatRapat: {
    label: 'Catat rapat tim',
    terjadi: 'Tim rapat',
    from: berjalan,
    to: 'tetap',
    by: pencatat,
    dasar: 'Standar Pelayanan 3.2.c.2',
  },
  sahkanNotulen: {
    label: 'Tandatangani notulen',
    terjadi: 'Notulen ditandatangani ketua tim',
    from: berjalan,
    to: 'tetap',
    by: ['ppid'],
  },
  catatUpaya: {
    label: 'Catat upaya penyelesaian',
    terjadi: 'Upaya penyelesaian dicatat',
    from: ['fasilitasi', 'di_komisi'],
    to: ['fasilitasi', 'di_komisi', 'pelaksanaan'],
    by: pencatat,
    dasar: 'UU 14/2008 Pasal 35 ayat (2); Standar Pelayanan 3.2.c.2',
  },
  susunLaporan: {
    label: 'Susun laporan tim',
    terjadi: 'Laporan tim disiapkan',
    from: berjalan,
    to: 'tetap',
    by: pencatat,
    dasar: 'Standar Pelayanan 3.2.c.4',
  },
  laporkan: {
    label: 'Tandatangani laporan tim',
    terjadi: 'Tim melapor ke Atasan PPID',
    from: berjalan,
    to: 'tetap',
    by: ['ppid'],
    dasar: 'Standar Pelayanan 3.2.c.4',
  },
  terimaLaporan: {
    label: 'Terima laporan tim',
    terjadi: 'Laporan diterima Atasan PPID',
    from: berjalan,
    to: 'tetap',
    by: ['atasan_ppid'],
  },
} satisfies Record<string, ActSpec<StatusSengketa, ClockSengketa>>
