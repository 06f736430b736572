import { hariKerja } from '#src/calendar/period.ts'
import { defineProcedure } from '#src/workflow/procedure.ts'

const pengusul = ['ppid', 'ppid_pelaksana'] as const
// PP 61/2010 Pasal 3 says the head of the body, Perki 1/2021 Pasal 10 the Atasan PPID: either may.
const penyetuju = ['atasan_ppid', 'pimpinan'] as const

/** So long before its end an exemption is work again. */
export const peringatan = hariKerja(30, 'PP 61/2010 Pasal 11; Perki 1/2021 Pasal 52')

/**
 * Uji konsekuensi and the penetapan that follows: a unit or the PPID tests, the Atasan PPID approves,
 * the PPID determines; at its end what was exempt is open by itself.
 */
export const daftarDikecualikan = defineProcedure({
  name: 'daftar-dikecualikan',
  label: 'Informasi yang dikecualikan',
  basis: 'UU 14/2008 Pasal 17–20; Perki 1/2021 Pasal 49–52',
  seri: 'UK',
  opening: {
    act: 'mulaiUji',
    label: 'Uji konsekuensi dimulai',
    to: 'disusun',
    by: pengusul,
    opens: [],
  },
  clocks: {
    masa: {
      label: 'Masa pengecualian',
      tanggungan: 'kantor',
      ...hariKerja(0, 'Perki 1/2021 Pasal 52'),
    },
  },
  statuses: {
    disusun: {
      label: 'Disusun',
      langkah: 'Lengkapi lembar uji',
      giliran: 'ppid',
      publik: 'Uji konsekuensi sedang disusun.',
    },
    menunggu_persetujuan: {
      label: 'Menunggu persetujuan',
      langkah: 'Setujui pengecualian',
      giliran: 'atasan_ppid',
      publik: 'Hasil uji konsekuensi sedang diperiksa Atasan PPID.',
    },
    disetujui: {
      label: 'Disetujui',
      langkah: 'Tetapkan klasifikasi',
      giliran: 'ppid',
      publik: 'Pengecualian sudah disetujui dan akan ditetapkan PPID.',
    },
    ditetapkan: {
      label: 'Berlaku',
      langkah: '–',
      giliran: null,
      publik: 'Informasi ini dikecualikan.',
      akhir: true,
    },
    akan_berakhir: {
      label: 'Akan berakhir',
      langkah: 'Uji lagi atau biarkan terbuka',
      giliran: 'ppid',
      publik: 'Informasi ini dikecualikan; masanya segera habis.',
    },
    berakhir: {
      label: 'Berakhir',
      langkah: '–',
      giliran: null,
      publik: 'Pengecualian sudah berakhir.',
      akhir: true,
    },
    dibuka: {
      label: 'Dinyatakan terbuka',
      langkah: '–',
      giliran: null,
      publik: 'Informasi ini terbuka.',
      akhir: true,
    },
  },
  acts: {
    ubahUji: {
      label: 'Ubah lembar uji',
      terjadi: 'Lembar uji diubah',
      from: ['disusun'],
      to: 'tetap',
      by: pengusul,
      dasar: 'Perki 1/2021 Pasal 49 ayat (2)',
    },
    tambahInformasi: {
      label: 'Tambah informasi',
      terjadi: 'Informasi ditambahkan',
      from: ['disusun'],
      to: 'tetap',
      by: pengusul,
      dasar: 'Perki 1/2021 Pasal 49 ayat (2) huruf b',
    },
    ubahInformasi: {
      label: 'Ubah informasi',
      terjadi: 'Informasi diubah',
      from: ['disusun'],
      to: 'tetap',
      by: pengusul,
      dasar: 'Perki 1/2021 Pasal 49 ayat (2) huruf b',
    },
    hapusInformasi: {
      label: 'Keluarkan informasi',
      terjadi: 'Informasi dikeluarkan dari lembar uji',
      from: ['disusun'],
      to: 'tetap',
      by: pengusul,
    },
    ajukan: {
      label: 'Ajukan persetujuan',
      terjadi: 'Diajukan untuk disetujui',
      from: ['disusun'],
      to: 'menunggu_persetujuan',
      by: pengusul,
      dasar: 'Perki 1/2021 Pasal 10 ayat (2) huruf f',
    },
    nyatakanTerbuka: {
      label: 'Nyatakan terbuka',
      terjadi: 'Uji menyimpulkan: informasi terbuka',
      from: ['disusun', 'disetujui'],
      to: 'dibuka',
      by: ['ppid'],
      dasar: 'UU 14/2008 Pasal 2 ayat (4)',
    },
    setujui: {
      label: 'Setujui',
      terjadi: 'Pengecualian disetujui',
      from: ['menunggu_persetujuan'],
      to: 'disetujui',
      by: penyetuju,
      dasar: 'Perki 1/2021 Pasal 10 ayat (2) huruf f; PP 61/2010 Pasal 3 ayat (2)',
    },
    kembalikan: {
      label: 'Kembalikan',
      terjadi: 'Dikembalikan untuk diperbaiki',
      from: ['menunggu_persetujuan'],
      to: 'disusun',
      by: penyetuju,
    },
    tetapkan: {
      label: 'Tetapkan',
      terjadi: 'Ditetapkan sebagai informasi yang dikecualikan',
      from: ['disetujui'],
      to: 'ditetapkan',
      by: ['ppid'],
      dasar: 'Perki 1/2021 Pasal 49 ayat (4)–(6)',
    },
    ingatkan: {
      label: 'Ingatkan',
      terjadi: 'Masa pengecualian segera habis',
      from: ['ditetapkan', 'akan_berakhir'],
      to: 'akan_berakhir',
      by: ['sistem'],
      dasar: peringatan.dasar,
      closes: ['masa'],
    },
    akhiri: {
      label: 'Catat berakhir',
      terjadi: 'Masa habis: informasi terbuka dengan sendirinya',
      from: ['ditetapkan', 'akan_berakhir'],
      to: ['ditetapkan', 'akan_berakhir', 'berakhir'],
      by: ['sistem'],
      dasar: 'Perki 1/2021 Pasal 52',
      closes: ['masa'],
    },
    buka: {
      label: 'Buka sekarang',
      terjadi: 'Dinyatakan terbuka sebelum waktunya',
      from: ['ditetapkan', 'akan_berakhir'],
      to: ['ditetapkan', 'akan_berakhir', 'dibuka'],
      by: ['ppid'],
      dasar: 'UU 14/2008 Pasal 18 dan Pasal 20',
      closes: ['masa'],
    },
    gantikan: {
      label: 'Gantikan',
      terjadi: 'Digantikan penetapan baru',
      from: ['ditetapkan', 'akan_berakhir'],
      to: 'berakhir',
      by: ['ppid'],
      dasar: 'Perki 1/2021 Pasal 52 dan Lampiran IV',
    },
  },
})

export type StatusUji = keyof typeof daftarDikecualikan.statuses
export type ActUji = keyof typeof daftarDikecualikan.acts
