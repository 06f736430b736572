import { hari, hariKerja } from '#src/calendar/period.ts'
import { defineProcedure } from '#src/workflow/procedure.ts'

const sebelumDiputus = ['dibuka', 'fasilitasi', 'di_komisi'] as const
const berjalan = [...sebelumDiputus, 'diputus', 'di_pengadilan', 'pelaksanaan'] as const
const pencatat = ['petugas', 'ppid'] as const
const awalKomisi = ['pengajuan', 'periksaKomisi', 'lengkapiKomisi', 'mulaiKomisi'] as const

/**
 * Service 3.c of the standard as UU 14/2008 Pasal 37–50 and Perki 1/2013 order it. A summons may
 * come before a team is appointed, and a team after it: the table forces neither.
 */
export const sengketa = defineProcedure({
  name: 'sengketa',
  label: 'Sengketa informasi',
  basis: 'UU 14/2008 Pasal 37–50; Perki 1/2013',
  seri: 'SI',
  opening: {
    act: 'buka',
    label: 'Sengketa dibuka',
    to: 'dibuka',
    by: ['petugas', 'ppid', 'atasan_ppid'],
    opens: [],
  },
  // Each runs from the day of its own fact, as it was typed.
  clocks: {
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
  },
  statuses: {
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
  },
  acts: {
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
    catatRegister: {
      label: 'Catat register Komisi Informasi',
      terjadi: 'Terdaftar di Komisi Informasi',
      from: sebelumDiputus,
      to: 'di_komisi',
      by: pencatat,
      dasar: 'UU 14/2008 Pasal 37–38',
      opens: ['selesaiKomisi'],
      closes: ['pengajuan', 'periksaKomisi', 'mulaiKomisi', 'selesaiKomisi'],
    },
    catatKelengkapan: {
      label: 'Catat kelengkapan di Komisi Informasi',
      terjadi: 'Kelengkapan diperiksa Komisi Informasi',
      from: ['di_komisi'],
      to: 'tetap',
      by: pencatat,
      dasar: 'Perki 1/2013 Pasal 17',
      closes: ['periksaKomisi', 'lengkapiKomisi'],
    },
    catatPanggilan: {
      label: 'Catat panggilan sidang',
      terjadi: 'Panggilan Komisi Informasi diterima',
      from: sebelumDiputus,
      to: 'di_komisi',
      by: [...pencatat, 'atasan_ppid'],
      dasar: 'UU 14/2008 Pasal 44',
      closes: awalKomisi,
    },
    catatSidang: {
      label: 'Catat sidang',
      terjadi: 'Sidang dicatat',
      from: ['di_komisi', 'di_pengadilan'],
      to: 'tetap',
      by: pencatat,
      dasar: 'UU 14/2008 Pasal 42–45',
      closes: awalKomisi,
    },
    mulaiMediasi: {
      label: 'Catat mulai mediasi',
      terjadi: 'Mediasi dimulai',
      from: ['di_komisi'],
      to: 'tetap',
      by: pencatat,
      dasar: 'UU 14/2008 Pasal 40',
      opens: ['mediasi'],
      closes: awalKomisi,
    },
    perpanjangMediasi: {
      label: 'Catat perpanjangan mediasi',
      terjadi: 'Mediasi diperpanjang',
      from: ['di_komisi'],
      to: 'tetap',
      by: pencatat,
      extends: {
        clocks: ['mediasi'],
        period: hariKerja(7, 'UU 14/2008 Pasal 40; Perki 1/2013'),
      },
    },
    akhiriMediasi: {
      label: 'Catat hasil mediasi',
      terjadi: 'Mediasi berakhir',
      from: ['di_komisi'],
      to: ['di_komisi', 'pelaksanaan'],
      by: pencatat,
      dasar: 'UU 14/2008 Pasal 39–42',
      closes: ['mediasi'],
    },
    catatPutusan: {
      label: 'Catat putusan Komisi Informasi',
      terjadi: 'Komisi Informasi memutus',
      from: ['di_komisi'],
      to: 'diputus',
      by: pencatat,
      dasar: 'UU 14/2008 Pasal 46',
      opens: ['gugatan'],
      closes: [...awalKomisi, 'selesaiKomisi', 'mediasi'],
    },
    catatGugatan: {
      label: 'Catat gugatan ke pengadilan',
      terjadi: 'Putusan digugat ke pengadilan',
      from: ['diputus'],
      to: 'di_pengadilan',
      by: pencatat,
      dasar: 'UU 14/2008 Pasal 47–48',
      closes: ['gugatan'],
    },
    catatKasasi: {
      label: 'Catat kasasi',
      terjadi: 'Kasasi diajukan',
      from: ['diputus'],
      to: 'di_pengadilan',
      by: pencatat,
      dasar: 'UU 14/2008 Pasal 50',
      closes: ['kasasi'],
    },
    catatPutusanPengadilan: {
      label: 'Catat putusan pengadilan',
      terjadi: 'Pengadilan memutus',
      from: ['di_pengadilan'],
      to: 'diputus',
      by: pencatat,
      dasar: 'UU 14/2008 Pasal 49–50',
    },
    laksanakan: {
      label: 'Mulai melaksanakan putusan',
      terjadi: 'Pelaksanaan putusan dimulai',
      from: ['diputus'],
      to: 'pelaksanaan',
      by: ['ppid', 'atasan_ppid'],
      dasar: 'UU 14/2008 Pasal 46',
      closes: ['gugatan', 'kasasi'],
    },
    catatPelaksanaan: {
      label: 'Catat pelaksanaan',
      terjadi: 'Pelaksanaan dicatat',
      from: ['pelaksanaan'],
      to: ['pelaksanaan', 'selesai'],
      by: pencatat,
      dasar: 'Perki 1/2021 Pasal 57 ayat (3)',
    },
    tutup: {
      label: 'Tutup tanpa pelaksanaan',
      terjadi: 'Ditutup: tidak ada yang harus dilaksanakan',
      from: ['diputus'],
      to: 'selesai',
      by: ['ppid'],
      closes: ['gugatan', 'kasasi'],
    },
    cabut: {
      label: 'Catat pencabutan',
      terjadi: 'Dicabut pemohon',
      from: sebelumDiputus,
      to: 'dicabut',
      by: pencatat,
    },
    gugurkan: {
      label: 'Catat gugur',
      terjadi: 'Sengketa gugur',
      from: sebelumDiputus,
      to: 'gugur',
      by: pencatat,
    },
  },
})

export type StatusSengketa = keyof typeof sengketa.statuses
export type ActSengketa = keyof typeof sengketa.acts

/** Nothing is waited for any more once both sides agree: not the Komisi Informasi, nor a court. */
export const semuaTenggat = Object.keys(sengketa.clocks)

/** What a decision says, of the Komisi Informasi (UU 14/2008 Pasal 46) or a court (Pasal 49). */
export const amarPutusan = {
  dikabulkan: 'Informasi diberikan seluruhnya',
  'dikabulkan-sebagian': 'Informasi diberikan sebagian',
  kewajiban: 'PPID diperintahkan menjalankan kewajibannya',
  ditolak: 'Sikap Badan Publik dikuatkan',
} as const

/** How a sengketa ends: the column `hasil`. */
export const hasilSengketa = {
  'damai-tim': 'Damai dengan tim fasilitasi',
  'damai-mediasi': 'Damai dalam mediasi',
  ...amarPutusan,
  gugur: 'Gugur di Komisi Informasi',
  'tidak-diajukan': 'Tidak diajukan ke Komisi Informasi',
} as const

/** Who decided. */
export const tingkatPutusan = {
  komisi: 'Komisi Informasi',
  pengadilan: 'Pengadilan',
  kasasi: 'Mahkamah Agung',
} as const

/** Papers of the team: they stay in the office, whoever holds the kode lacak of the case. */
export const suratKantor: readonly string[] = ['penetapan-tim', 'notulen-tim', 'laporan-tim']
