import type {
  ActSengketa,
  StatusSengketa,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import type { Role } from '#src/workflow/procedure.ts'
import type { Fields } from '#test/layanan/informasi-publik/permohonan/desk.ts'

/** A summons as it is typed. */
export const panggilan = {
  nomor: '045/KI-KB/XII/2026',
  tanggal: '2026-12-03',
  diterima: '2026-12-04',
  acara: 'Pemeriksaan awal',
  untukTanggal: '2026-12-15',
  untukJam: '09:00',
  tempat: 'Ruang sidang Komisi Informasi',
}

export const dariKeberatan = {
  pemicu: 'pemohon',
  kanal: 'surat',
  tanggalDiterima: '2026-12-07',
} satisfies Fields

/** A summons about an objection that Loket does not know. */
export const tanpaKeberatan = {
  ...dariKeberatan,
  ...panggilan,
  pemicu: 'panggilan',
  jenis: 'badan-hukum',
  nama: 'Perkumpulan Contoh Terbuka',
  alamat: 'Jalan Contoh 7, Pontianak',
  informasi: 'Dokumen kontrak pengadaan lampu jalan tahun 2025.',
  alasan: ['c'],
} satisfies Fields

export type Given = { ppid: string; anggota: string; komisi: string }
export type Meja = { to: string; by: Role; form: (given: Given) => Fields }

const hari = { tanggal: '2026-12-07' }
const putusan = {
  nomor: '012/XI/KI-KB-PS-A/2026',
  tanggal: '2026-12-04',
  diterima: '2026-12-07',
  amar: 'dikabulkan-sebagian',
  perintah: 'Berikan rincian anggaran per kecamatan dalam 14 hari kerja.',
  beri: 'ya',
  uraian: '',
}
const gugatan = {
  ...hari,
  pihak: 'badan-publik',
  pengadilan: 'Pengadilan Tata Usaha Negara Pontianak',
  nomor: '7/G/KI/2026/PTUN.PTK',
}

/** Every act a desk can do: its address, whose it is, and a form that fits. */
export const meja: Record<ActSengketa, Meja> = {
  ubahJendela: {
    to: '/jangka',
    by: 'petugas',
    form: () => ({ jendelaSejak: '2026-12-04', jendelaSebab: 'jawaban' }),
  },
  susunTim: {
    to: '/susunan',
    by: 'ppid',
    form: ({ ppid, anggota }) => ({
      ketua: ppid,
      anggota: [anggota],
      lain: 'Rina Contohsari, S.H.; 198501012010012001; Kepala Bagian Hukum; pejabat bidang hukum',
    }),
  },
  tetapkanTim: { to: '/tim', by: 'atasan_ppid', form: () => ({}) },
  catatRapat: {
    to: '/rapat',
    by: 'ppid',
    form: () => ({
      ...hari,
      tempat: 'Ruang rapat Diskominfo',
      acara: 'Menyiapkan jawaban',
      hadir: ['0', '1'],
      hadirLain: 'Tono Contohwan; Analis Hukum',
      uraian: 'Rincian anggaran dapat diberikan tanpa nama penyedia.',
    }),
  },
  sahkanNotulen: { to: '/notulen', by: 'ppid', form: () => ({}) },
  catatUpaya: {
    to: '/upaya',
    by: 'ppid',
    form: () => ({ ...hari, uraian: 'Pemohon diundang bermusyawarah.', hasil: 'berlanjut' }),
  },
  susunLaporan: {
    to: '/rancangan-laporan',
    by: 'ppid',
    form: () => ({
      proses: 'Tim rapat satu kali dan menyiapkan jawaban.',
      hasil: 'Pemohon menunggu sidang.',
      saran: 'Berikan bagian yang terbuka.',
    }),
  },
  laporkan: { to: '/laporan', by: 'ppid', form: () => ({}) },
  terimaLaporan: {
    to: '/penerimaan-laporan',
    by: 'atasan_ppid',
    form: () => ({ arahan: 'Siapkan bagian yang terbuka.' }),
  },
  catatRegister: {
    to: '/register',
    by: 'petugas',
    form: ({ komisi }) => ({
      komisi,
      diajukan: '2026-12-07',
      nomorRegister: '012/XII/KI-KB-PS/2026',
    }),
  },
  catatKelengkapan: {
    to: '/kelengkapan',
    by: 'petugas',
    form: () => ({ ...hari, hasil: 'lengkap' }),
  },
  catatPanggilan: {
    to: '/panggilan',
    by: 'petugas',
    form: ({ komisi }) => ({ komisi, ...panggilan }),
  },
  catatSidang: {
    to: '/sidang',
    by: 'ppid',
    form: () => ({ ...hari, acara: 'Pemeriksaan awal', uraian: 'Kedua pihak hadir.' }),
  },
  mulaiMediasi: { to: '/mediasi', by: 'ppid', form: () => hari },
  perpanjangMediasi: { to: '/perpanjangan-mediasi', by: 'ppid', form: () => hari },
  akhiriMediasi: {
    to: '/hasil-mediasi',
    by: 'ppid',
    form: () => ({ ...hari, hasil: 'gagal' }),
  },
  catatPutusan: { to: '/putusan', by: 'ppid', form: () => putusan },
  catatGugatan: { to: '/gugatan', by: 'ppid', form: () => gugatan },
  catatKasasi: {
    to: '/kasasi',
    by: 'ppid',
    form: () => ({ ...gugatan, pengadilan: 'Mahkamah Agung', nomor: '' }),
  },
  catatPutusanPengadilan: {
    to: '/putusan-pengadilan',
    by: 'ppid',
    form: () => ({ ...putusan, nomor: '7/G/KI/2026/PTUN.PTK' }),
  },
  laksanakan: { to: '/pelaksanaan', by: 'ppid', form: () => ({ catatan: '' }) },
  catatPelaksanaan: {
    to: '/pelaksanaan/catatan',
    by: 'ppid',
    form: () => ({ ...hari, uraian: 'Rincian diserahkan kepada pemohon.', tuntas: 'ya' }),
  },
  tutup: { to: '/penutupan', by: 'ppid', form: () => ({ alasan: 'Sikap kantor dikuatkan.' }) },
  cabut: { to: '/pencabutan', by: 'petugas', form: () => ({ ...hari, alasan: 'Sudah puas.' }) },
  gugurkan: {
    to: '/gugur',
    by: 'petugas',
    form: () => ({ ...hari, sebab: 'tidak-diajukan' }),
  },
}

type Way = [ActSengketa, Fields?][]
const tim: Way = [['susunTim'], ['tetapkanTim']]
const diputus: Way = [['catatRegister'], ['catatPutusan']]
/** Lawful acts that bring a new dispute to each status. */
export const ways: Record<StatusSengketa, Way> = {
  dibuka: [],
  fasilitasi: tim,
  di_komisi: [['catatRegister']],
  diputus,
  di_pengadilan: [...diputus, ['catatGugatan']],
  pelaksanaan: [...diputus, ['laksanakan']],
  selesai: [...diputus, ['laksanakan'], ['catatPelaksanaan']],
  dicabut: [['cabut']],
  gugur: [['gugurkan']],
}
