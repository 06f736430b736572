import type { StatusSpec } from '#src/workflow/procedure.ts'

/** Where a dispute stands. */
export const statuses = {
  dibuka: {
    label: 'Dibuka',
    langkah: 'Tetapkan tim fasilitasi',
    giliran: 'atasan_ppid',
    publik: 'Sengketa Anda sudah kami catat. Tim fasilitasi akan ditetapkan.',
  },
  fasilitasi: {
    label: 'Difasilitasi tim',
    langkah: 'Upayakan penyelesaian dan laporkan',
    giliran: 'ppid',
    publik: 'Tim fasilitasi sedang mengupayakan penyelesaian sengketa Anda.',
  },
  di_komisi: {
    label: 'Di Komisi Informasi',
    langkah: 'Ikuti sidang dan catat hasilnya',
    giliran: 'ppid',
    publik: 'Sengketa Anda sedang diperiksa Komisi Informasi.',
  },
  diputus: {
    label: 'Diputus',
    langkah: 'Laksanakan putusan atau catat upaya hukum',
    giliran: 'ppid',
    publik: 'Sengketa Anda sudah diputus.',
  },
  di_pengadilan: {
    label: 'Di pengadilan',
    langkah: 'Ikuti perkara dan catat putusannya',
    giliran: 'ppid',
    publik: 'Putusan sengketa Anda sedang diperiksa pengadilan.',
  },
  pelaksanaan: {
    label: 'Pelaksanaan',
    langkah: 'Laksanakan dan catat yang sudah dilakukan',
    giliran: 'ppid',
    publik: 'Hasil sengketa Anda sedang kami laksanakan.',
  },
  selesai: {
    label: 'Selesai',
    langkah: '–',
    giliran: null,
    publik: 'Sengketa Anda sudah selesai.',
    akhir: true,
  },
  dicabut: {
    label: 'Dicabut pemohon',
    langkah: '–',
    giliran: null,
    publik: 'Sengketa ini Anda cabut.',
    akhir: true,
  },
  gugur: {
    label: 'Gugur',
    langkah: '–',
    giliran: null,
    publik: 'Sengketa ini gugur.',
    akhir: true,
  },
} satisfies Record<string, StatusSpec>

export type StatusSengketa = keyof typeof statuses
