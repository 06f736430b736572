import type { StatusSpec } from '#src/workflow/procedure.ts'

/** Where a permohonan stands. */
export const statuses = {
  diterima: {
    label: 'Diterima',
    langkah: 'Periksa kelengkapan',
    giliran: 'petugas',
    publik: 'Permohonan Anda sudah kami terima dan sedang diperiksa kelengkapannya.',
  },
  tidak_lengkap: {
    label: 'Menunggu kelengkapan',
    langkah: 'Pemohon melengkapi',
    giliran: 'pemohon',
    publik: 'Permohonan Anda belum lengkap. Mohon lengkapi.',
  },
  menunggu_keputusan: {
    label: 'Menunggu keputusan',
    langkah: 'Putuskan permohonan',
    giliran: 'ppid',
    publik: 'Jawaban sedang diputuskan PPID.',
  },
  di_unit: {
    label: 'Di unit kerja',
    langkah: 'Jawab disposisi',
    giliran: 'ppid_pelaksana',
    publik: 'Unit yang menguasai informasi sedang menyiapkan jawaban.',
  },
  menunggu_persetujuan: {
    label: 'Menunggu persetujuan penolakan',
    langkah: 'Setujui penolakan',
    giliran: 'atasan_ppid',
    publik: 'Jawaban sedang diperiksa Atasan PPID.',
  },
  diputuskan: {
    label: 'Diputuskan',
    langkah: 'Tanda tangani pemberitahuan',
    giliran: 'ppid',
    publik: 'Jawaban sudah diputuskan. Surat sedang disiapkan.',
  },
  siap_diserahkan: {
    label: 'Siap diserahkan',
    langkah: 'Serahkan informasi',
    giliran: 'petugas',
    publik: 'Informasi yang Anda minta siap diserahkan.',
  },
  dijanjikan: {
    label: 'Dijanjikan',
    langkah: 'Sediakan informasi',
    giliran: 'ppid',
    publik:
      'Informasi belum didokumentasikan. Kami menyediakannya pada waktu yang tertulis di surat.',
  },
  selesai: {
    label: 'Selesai',
    langkah: '–',
    giliran: null,
    publik: 'Permohonan Anda sudah selesai.',
    akhir: true,
  },
  tidak_ditindaklanjuti: {
    label: 'Tidak ditindaklanjuti',
    langkah: '–',
    giliran: null,
    publik: 'Permohonan tidak ditindaklanjuti karena tidak dilengkapi pada waktunya.',
    akhir: true,
  },
  dicabut: {
    label: 'Dicabut pemohon',
    langkah: '–',
    giliran: null,
    publik: 'Permohonan ini Anda cabut.',
    akhir: true,
  },
} satisfies Record<string, StatusSpec>

export type StatusPermohonan = keyof typeof statuses
