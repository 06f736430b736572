import { menitLayanan } from '#src/calendar/period.ts'
import { defineProcedure, type Party, type Role } from '#src/workflow/procedure.ts'

const standar = 'Standar Pelayanan 5.2'
const diGedung = ['menunggu', 'dilayani', 'diarahkan'] as const
const kapanPun = [...diGedung, 'selesai', 'dialihkan'] as const
const meja = ['petugas_sekretariat', 'petugas'] as const

/** Who may look at the picture of a guest: those who receive guests, nobody else. */
export const melihatFoto: readonly Party[] = meja

/** Who may read who a guest is: those who receive guests, those who take them over, and the head. */
const sees: readonly Party[] = [...meja, 'kasubbag_umum', 'petugas_data', 'pimpinan']

/** Who may open the book itself: who works for the whole office, and no unit of the city. */
export const readers: Role[] = [
  'petugas_sekretariat',
  'petugas',
  'kasubbag_umum',
  'pimpinan',
  'petugas_data',
  'ppid',
  'atasan_ppid',
  'administrator',
]

/**
 * Service 5 of the standard: a guest comes, is asked for the purpose, served and directed within 35
 * minutes of service. Who brings a request, a complaint or a question becomes its applicant by link.
 */
export const bukuTamu = defineProcedure({
  name: 'buku-tamu',
  label: 'Buku tamu',
  basis: 'Standar Pelayanan 5',
  seri: 'BT',
  sees,
  opening: {
    act: 'catatTamu',
    label: 'Tamu datang',
    to: 'menunggu',
    by: [...meja, 'pemohon'],
    opens: ['layanan'],
  },
  clocks: {
    layanan: {
      label: 'Batas layanan',
      tanggungan: 'kantor',
      ...menitLayanan(35, 'Standar Pelayanan 5.3'),
    },
  },
  statuses: {
    menunggu: {
      label: 'Menunggu',
      langkah: 'Tanyakan maksud dan tujuan',
      giliran: 'petugas_sekretariat',
      publik: 'Silakan duduk. Petugas segera memanggil Anda.',
    },
    dilayani: {
      label: 'Sedang dilayani',
      langkah: 'Layani dan arahkan tamu',
      giliran: 'petugas_sekretariat',
      publik: 'Petugas sedang melayani Anda.',
    },
    diarahkan: {
      label: 'Bersama yang dituju',
      langkah: 'Catat kepulangan',
      giliran: 'petugas_sekretariat',
      publik: 'Anda sudah diarahkan kepada yang dituju.',
    },
    selesai: {
      label: 'Sudah pulang',
      langkah: '–',
      giliran: null,
      publik: 'Kunjungan Anda selesai. Terima kasih.',
      akhir: true,
    },
    dialihkan: {
      label: 'Menjadi berkas lain',
      langkah: '–',
      giliran: null,
      publik: 'Keperluan Anda kami lanjutkan sebagai berkas layanan.',
      akhir: true,
    },
  },
  acts: {
    layani: {
      label: 'Layani tamu',
      terjadi: 'Maksud ditanyakan, tamu dilayani',
      from: ['menunggu'],
      to: 'dilayani',
      by: meja,
      dasar: `${standar} angka 3`,
    },
    arahkan: {
      label: 'Arahkan tamu',
      terjadi: 'Tamu diarahkan',
      from: diGedung,
      to: 'diarahkan',
      by: meja,
      dasar: `${standar} angka 4`,
      closes: ['layanan'],
    },
    catatPulang: {
      label: 'Catat kepulangan',
      terjadi: 'Tamu pulang',
      from: diGedung,
      to: 'selesai',
      by: meja,
    },
    perbaiki: {
      label: 'Perbaiki catatan',
      terjadi: 'Catatan diperbaiki',
      from: [...diGedung, 'selesai'],
      to: 'tetap',
      by: [...meja, 'kasubbag_umum'],
      dasar: 'UU 27/2022 Pasal 30',
    },
    tarikPersetujuan: {
      label: 'Tarik persetujuan foto',
      terjadi: 'Persetujuan foto ditarik, foto dihapus',
      from: kapanPun,
      to: 'tetap',
      by: meja,
      dasar: 'UU 27/2022 Pasal 9 dan Pasal 43 ayat (1)',
    },
    hapusFoto: {
      label: 'Hapus foto',
      terjadi: 'Masa simpan foto habis, foto dihapus',
      from: kapanPun,
      to: 'tetap',
      by: ['sistem'],
      dasar: 'UU 27/2022 Pasal 43 ayat (1)',
    },
    alihkan: {
      label: 'Jadikan berkas layanan',
      terjadi: 'Menjadi berkas lain',
      from: diGedung,
      to: 'dialihkan',
      by: [...meja, 'petugas_data', 'admin_pengaduan'],
    },
    tutupHari: {
      label: 'Tutup hari',
      terjadi: 'Kepulangan tidak dicatat; ditutup pada malam hari',
      from: diGedung,
      to: 'selesai',
      by: ['sistem'],
    },
  },
  becomes: { permohonan: 'alihkan', 'permintaan-data': 'alihkan', pengaduan: 'alihkan' },
})

export type StatusTamu = keyof typeof bukuTamu.statuses
export type ActTamu = keyof typeof bukuTamu.acts

/** How a visit ends: the column `hasil`; a visit that became a case has the name of its procedure. */
export const hasilTamu = {
  diarahkan: 'Diarahkan',
  dilayani: 'Dilayani petugas',
  'tanpa-dilayani': 'Pulang sebelum dilayani',
  'tidak-dicatat': 'Kepulangan tidak dicatat',
} as const
