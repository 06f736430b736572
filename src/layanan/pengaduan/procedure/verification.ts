import type { ClockPengaduan } from '#src/layanan/pengaduan/procedure/clocks.ts'
import { mekanisme, sebelumDiteruskan } from '#src/layanan/pengaduan/procedure/stages.ts'
import type { StatusPengaduan } from '#src/layanan/pengaduan/procedure/statuses.ts'
import type { ActSpec } from '#src/workflow/procedure.ts'

const pemroses = ['admin_pengaduan', 'analis', 'kasi'] as const

/** From the report to where it is analysed: is it complete, is it the city's, what is it about. */
export const verification = {
  nyatakanLengkap: {
    label: 'Nyatakan lengkap',
    terjadi: 'Dinyatakan lengkap',
    from: ['diverifikasi'],
    to: 'dianalisis',
    by: ['admin_pengaduan'],
    dasar: mekanisme(2),
    opens: ['penyelesaian'],
    closes: ['verifikasi'],
  },
  kembalikanKePelapor: {
    label: 'Kembalikan kepada pelapor',
    terjadi: 'Dikembalikan kepada pelapor',
    from: sebelumDiteruskan,
    to: 'dilengkapi',
    by: ['admin_pengaduan'],
    dasar: 'UU 25/2009 Pasal 44 ayat (3)',
    opens: ['kelengkapan'],
    closes: ['verifikasi', 'penyelesaian', 'tindakLanjut'],
  },
  lengkapiLaporan: {
    label: 'Lengkapi laporan',
    terjadi: 'Laporan dilengkapi',
    from: ['dilengkapi'],
    to: 'diverifikasi',
    by: ['pemohon', 'admin_pengaduan', 'petugas'],
    dasar: 'UU 25/2009 Pasal 44 ayat (4)',
    opens: ['verifikasi'],
    closes: ['kelengkapan'],
  },
  anggapDicabut: {
    label: 'Anggap dicabut',
    terjadi: 'Dianggap mencabut pengaduan',
    from: ['dilengkapi'],
    to: 'dicabut',
    by: ['sistem'],
    dasar: 'UU 25/2009 Pasal 44 ayat (5)',
  },
  cabutLaporan: {
    label: 'Cabut laporan',
    terjadi: 'Dicabut pelapor',
    from: [...sebelumDiteruskan, 'dilengkapi', 'terverifikasi'],
    to: 'dicabut',
    by: ['pemohon', 'admin_pengaduan', 'petugas'],
  },
  kembalikanKePusat: {
    label: 'Kembalikan ke Admin Pusat',
    terjadi: 'Dikembalikan ke Admin Pusat',
    from: sebelumDiteruskan,
    to: 'bukan_wewenang',
    by: ['admin_pengaduan'],
    dasar: mekanisme(2),
  },
  arsipkan: {
    label: 'Arsipkan',
    terjadi: 'Diarsipkan',
    from: sebelumDiteruskan,
    to: 'diarsipkan',
    by: ['admin_pengaduan'],
  },
  ubahLaporan: {
    label: 'Ubah klasifikasi dan lokasi',
    terjadi: 'Klasifikasi atau lokasi diubah',
    from: [...sebelumDiteruskan, 'dibalas'],
    to: 'tetap',
    by: ['admin_pengaduan', 'analis'],
    dasar: mekanisme(2),
  },
  catatAnalisis: {
    label: 'Catat analisis',
    terjadi: 'Analisis dicatat',
    from: ['dianalisis', 'dibalas'],
    to: 'tetap',
    by: pemroses,
    dasar: mekanisme(3),
  },
} satisfies Record<string, ActSpec<StatusPengaduan, ClockPengaduan>>
