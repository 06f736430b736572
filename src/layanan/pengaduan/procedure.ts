import { hari, hariKerja } from '#src/calendar/period.ts'
import { defineProcedure, type Party } from '#src/workflow/procedure.ts'

const mekanisme = (nomor: number) => `Standar Pelayanan 1.2.${nomor}`
const sebelumDiteruskan = ['diverifikasi', 'dianalisis'] as const
const pemroses = ['admin_pengaduan', 'analis', 'kasi'] as const

/**
 * Service 1 of the standard: reports of SP4N-LAPOR! and those that come to the office itself. The
 * statuses are named as the standard and LAPOR name them; what LAPOR itself says stands beside, in
 * `laporan_lapor`.
 */
export const pengaduan = defineProcedure({
  name: 'pengaduan',
  label: 'Pengaduan',
  basis: 'Standar Pelayanan 1; UU 25/2009 Pasal 42–50; Perpres 76/2013',
  seri: 'PM',
  opening: {
    act: 'terimaPengaduan',
    label: 'Pengaduan diterima',
    to: 'diverifikasi',
    by: ['admin_pengaduan', 'petugas', 'operator'],
    opens: ['verifikasi'],
  },
  clocks: {
    verifikasi: {
      label: 'Batas verifikasi',
      ...hariKerja(3, 'Standar Pelayanan 1.3'),
    },
    kelengkapan: {
      label: 'Batas pelapor melengkapi',
      ...hari(30, 'UU 25/2009 Pasal 44 ayat (4)'),
    },
    penyelesaian: {
      label: 'Batas penyelesaian',
      ...hari(60, 'UU 25/2009 Pasal 50 ayat (1)', {
        jumlah: 60,
        satuan: 'hari kerja',
        dasar: 'Standar Pelayanan 1.3',
      }),
    },
    balasan: {
      label: 'Batas balasan pelapor',
      ...hari(10, 'Standar Pelayanan 1.2.5'),
    },
  },
  statuses: {
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
  },
  acts: {
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
      closes: ['verifikasi', 'penyelesaian'],
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
    ikutiLapor: {
      label: 'Ikuti status SP4N-LAPOR!',
      terjadi: 'Status mengikuti SP4N-LAPOR!',
      from: [
        ...sebelumDiteruskan,
        'dilengkapi',
        'terverifikasi',
        'proses',
        'dibalas',
        'selesai',
        'bukan_wewenang',
        'diarsipkan',
        'dicabut',
      ],
      to: [
        ...sebelumDiteruskan,
        'dilengkapi',
        'terverifikasi',
        'proses',
        'dibalas',
        'selesai',
        'bukan_wewenang',
        'diarsipkan',
      ],
      by: ['admin_pengaduan'],
      dasar: 'Perpres 76/2013',
    },
    perbaruiDariLapor: {
      label: 'Perbarui dari SP4N-LAPOR!',
      terjadi: 'Diperbarui dari SP4N-LAPOR!',
      from: [
        ...sebelumDiteruskan,
        'dilengkapi',
        'terverifikasi',
        'proses',
        'dibalas',
        'selesai',
        'bukan_wewenang',
        'diarsipkan',
        'dicabut',
      ],
      to: 'tetap',
      by: ['admin_pengaduan'],
      dasar: 'Perpres 76/2013',
    },
  },
})

export type StatusPengaduan = keyof typeof pengaduan.statuses
export type ActPengaduan = keyof typeof pengaduan.acts

/** How a report ends: the column `hasil`. */
export const hasilPengaduan = {
  otomatis: 'Selesai otomatis, pelapor tidak membalas',
  pelapor: 'Dinyatakan selesai oleh pelapor',
  lapor: 'Mengikuti status SP4N-LAPOR!',
} as const

/** Those who handle reports of the whole city: they read every report, also a rahasia one. */
export const handles = (peran: readonly Party[]): boolean =>
  peran.some((one) => (pemroses as readonly Party[]).includes(one))

/** May see who a reporter is, and papers that carry a kode lacak; of an anonim or rahasia report each look is recorded. */
export const seesReporter = (
  peran: readonly Party[],
  report: { anonim: boolean; rahasia: boolean },
): boolean =>
  report.anonim || report.rahasia
    ? peran.includes('admin_pengaduan') || peran.includes('kasi')
    : handles(peran) || peran.includes('petugas')

/** Papers that open the case to whoever holds them. */
export const suratRahasia: readonly string[] = ['tanda-terima-pengaduan']
