import type { ClockPengaduan } from '#src/layanan/pengaduan/procedure/clocks.ts'
import { mekanisme } from '#src/layanan/pengaduan/procedure/stages.ts'
import type { StatusPengaduan } from '#src/layanan/pengaduan/procedure/statuses.ts'
import type { ActSpec } from '#src/workflow/procedure.ts'

/** From the unit it was forwarded to, to the reporter who has the last word. */
export const handling = {
  teruskanKeUnit: {
    label: 'Teruskan ke OPD',
    terjadi: 'Diteruskan ke OPD',
    from: ['dianalisis', 'terverifikasi', 'dibalas'],
    to: 'terverifikasi',
    by: ['admin_pengaduan'],
    dasar: mekanisme(3),
    closes: ['balasan'],
  },
  jawabDisposisi: {
    label: 'Tanggapi laporan',
    terjadi: 'OPD menanggapi',
    from: ['terverifikasi'],
    to: ['terverifikasi', 'proses', 'dianalisis'],
    by: ['pejabat_penghubung'],
    dasar: mekanisme(5),
  },
  ingatkan: {
    label: 'Ingatkan unit',
    terjadi: 'Unit diingatkan',
    from: ['terverifikasi'],
    to: 'tetap',
    by: ['admin_pengaduan'],
    dasar: mekanisme(6),
  },
  tarikDisposisi: {
    label: 'Tarik disposisi',
    terjadi: 'Disposisi ditarik',
    from: ['terverifikasi'],
    to: ['terverifikasi', 'proses', 'dianalisis'],
    by: ['admin_pengaduan'],
  },
  balasTanggapan: {
    label: 'Balas tanggapan',
    terjadi: 'Pelapor membalas',
    from: ['proses', 'selesai'],
    to: ['dibalas', 'selesai'],
    by: ['pemohon', 'admin_pengaduan'],
    dasar: mekanisme(5),
    closes: ['balasan'],
  },
  jawabBalasan: {
    label: 'Jawab pelapor',
    terjadi: 'Balasan pelapor dijawab',
    from: ['dibalas'],
    to: 'proses',
    by: ['admin_pengaduan'],
    dasar: mekanisme(6),
  },
  selesaikanOtomatis: {
    label: 'Nyatakan selesai',
    terjadi: 'Selesai: pelapor tidak membalas',
    from: ['proses'],
    to: 'selesai',
    by: ['sistem'],
    dasar: mekanisme(5),
  },
} satisfies Record<string, ActSpec<StatusPengaduan, ClockPengaduan>>
