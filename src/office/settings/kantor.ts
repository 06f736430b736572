import { Email } from '#src/http/fields.ts'
import { type Group, kept, text } from '#src/office/settings/entry.ts'

export const kantor = {
  judul: 'Kantor',
  uraian: 'Nama, alamat, dan lambang di kepala surat dan di setiap halaman.',
  isi: {
    kantor: {
      pemerintah: text('PEMERINTAH KOTA PONTIANAK', 'Pemerintah', {
        hint: 'Baris pertama kepala surat.',
      }),
      dinas: text('DINAS KOMUNIKASI DAN INFORMATIKA', 'Perangkat daerah', {
        hint: 'Baris kedua kepala surat.',
      }),
      /** As running text names it; `dinas` is how the kop writes it. */
      nama: kept('Dinas Komunikasi dan Informatika Kota Pontianak'),
      singkat: text('Diskominfo Kota Pontianak', 'Nama singkat', { hint: 'Untuk judul halaman.' }),
      kota: text('Pontianak', 'Kota', { hint: 'Tempat surat ditandatangani.', short: true }),
      alamat: text('Alamat kantor belum diisi', 'Alamat'),
      kodePos: text('', 'Kode pos', { optional: true, short: true }),
      telepon: text('(0561) 8181771', 'Telepon', { short: true }),
      email: text('diskominfo@pontianakkota.go.id', 'Pos-el', { schema: Email }),
      laman: text('ppid.pontianakkota.go.id', 'Laman', { optional: true }),
      motto: text('Mudah, Cepat dan Transparan', 'Motto', { optional: true }),
      /** PNG in base64 and what it shows; empty until the office gives its arms. */
      lambang: kept<{ png: string; alt: string } | null>(null),
    },
  },
} satisfies Group

/** Names of offices as this city uses them; the law's own are the defaults. */
export const sebutan = {
  judul: 'Sebutan',
  uraian: 'Nama jabatan layanan sebagaimana dipakai di sini.',
  isi: {
    sebutan: {
      ppid: text('PPID', 'PPID'),
      pelaksana: text('PPID Pelaksana', 'PPID Pelaksana', {
        hint: 'Di sebagian daerah: PPID Pembantu.',
      }),
      atasan: text('Atasan PPID', 'Atasan PPID'),
      petugas: text('Petugas Pelayanan Informasi', 'Petugas meja layanan'),
      petugasData: text('Petugas Data', 'Petugas data'),
      /** Standar Pelayanan 3.2.c names a team that Perki 1/2021 does not know. */
      tim: text('Tim Fasilitasi Sengketa Informasi', 'Tim fasilitasi sengketa'),
      petugasSekretariat: text('Petugas Sekretariat', 'Petugas Sekretariat'),
      kasubbagUmum: text('Kasubbag Umum dan Aparatur', 'Kasubbag yang membawahi buku tamu'),
      operator: text('Operator Call Center', 'Operator call center'),
      adminPengaduan: text('Admin Pengaduan Publik', 'Admin pengaduan'),
      analis: text('Analis Pengaduan Publik', 'Analis pengaduan'),
      kasi: text('Kasi Pelayanan Informasi dan Pengaduan Publik', 'Kepala seksi pengaduan'),
      penghubung: text('Pejabat Penghubung', 'Pejabat penghubung', {
        hint: 'Di setiap perangkat daerah.',
      }),
    },
  },
} satisfies Group

const signer = (jabatan: string, label: string) => ({
  jabatan: text(jabatan, `Jabatan ${label}`),
  nama: text('', `Nama ${label}`, { optional: true }),
  pangkat: text('', `Pangkat ${label}`, { optional: true }),
  nip: text('', `NIP ${label}`, { optional: true, short: true }),
  atasNama: text('', `${label} atas nama`, {
    optional: true,
    hint: 'Bila menandatangani a.n. pejabat lain: jabatan pejabat itu.',
  }),
})

export const penandaTangan = {
  judul: 'Penanda tangan',
  uraian: 'Yang tertulis di bawah surat bila akun penanda tangan tidak mengatakannya sendiri.',
  isi: {
    penandaTangan: {
      ppid: signer('Pejabat Pengelola Informasi dan Dokumentasi (PPID)', 'PPID'),
      atasan: signer('Atasan PPID', 'Atasan PPID'),
      kasi: signer(
        'Kepala Seksi Pelayanan Informasi dan Pengaduan Publik',
        'Kepala seksi pengaduan',
      ),
    },
  },
} satisfies Group
