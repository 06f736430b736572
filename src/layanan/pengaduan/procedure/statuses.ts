import type { StatusSpec } from '#src/workflow/procedure.ts'

/** Where a report stands, as the standard and LAPOR name it. */
export const statuses = {
  diverifikasi: {
    label: 'Menunggu verifikasi',
    langkah: 'Verifikasi laporan',
    giliran: 'admin_pengaduan',
    publik: 'Laporan Anda sudah kami terima dan sedang diperiksa kelengkapannya.',
  },
  dilengkapi: {
    label: 'Dikembalikan kepada pelapor',
    langkah: 'Lengkapi laporan',
    giliran: 'pemohon',
    publik: 'Laporan Anda belum lengkap. Kami menunggu keterangan tambahan dari Anda.',
  },
  dianalisis: {
    label: 'Dianalisis',
    langkah: 'Teruskan ke OPD',
    giliran: 'admin_pengaduan',
    bersama: ['analis', 'kasi'],
    publik: 'Laporan Anda lengkap. Kami sedang menentukan perangkat daerah yang menanganinya.',
  },
  terverifikasi: {
    label: 'Terverifikasi (Belum Ditindaklanjuti)',
    langkah: 'Tanggapi laporan',
    giliran: 'pejabat_penghubung',
    publik: 'Laporan Anda sudah diteruskan kepada perangkat daerah yang berwenang.',
  },
  proses: {
    label: 'Proses',
    langkah: 'Balas tanggapan',
    giliran: 'pemohon',
    publik: 'Laporan Anda sudah ditanggapi. Balas bila masih ada yang belum selesai.',
  },
  dibalas: {
    label: 'Ditanggapi oleh pelapor',
    langkah: 'Tinjau balasan pelapor',
    giliran: 'admin_pengaduan',
    publik: 'Balasan Anda sudah kami terima dan sedang kami tinjau.',
  },
  selesai: {
    label: 'Selesai',
    langkah: '–',
    giliran: null,
    publik: 'Laporan Anda selesai. Bila masalahnya belum teratasi, Anda dapat membalas.',
    akhir: true,
  },
  bukan_wewenang: {
    label: 'Dikembalikan ke Admin Pusat',
    langkah: '–',
    giliran: null,
    publik: 'Laporan Anda bukan kewenangan Pemerintah Kota dan kami kembalikan ke Admin Pusat.',
    akhir: true,
  },
  diarsipkan: {
    label: 'Diarsipkan',
    langkah: '–',
    giliran: null,
    publik: 'Laporan Anda kami arsipkan dan tidak ditindaklanjuti.',
    akhir: true,
  },
  dicabut: {
    label: 'Dicabut',
    langkah: '–',
    giliran: null,
    publik: 'Laporan ini dicabut.',
    akhir: true,
  },
} satisfies Record<string, StatusSpec>

export type StatusPengaduan = keyof typeof statuses
