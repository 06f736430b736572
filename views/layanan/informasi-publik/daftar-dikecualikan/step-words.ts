type Words = {
  to: string
  judul: string
  isi: string
  tombol: string
  medan?: { name: string; label: string; optional: boolean }
  /** It is the step that is due. */
  now?: true
  /** The papers are read before it. */
  naskah?: true
  kelas?: 'second' | 'danger'
}
export type Step =
  | 'ajukan'
  | 'setujui'
  | 'tetapkan'
  | 'kembalikan'
  | 'ujiUlang'
  | 'nyatakanTerbuka'
  | 'buka'

const catatan = { name: 'catatan', label: 'Catatan', optional: true }
const alasan = { name: 'alasan', label: 'Alasan', optional: false }

/** What is said of each step, the one that is due first. */
export const words: Record<Step, Words> = {
  ajukan: {
    to: 'pengajuan',
    judul: 'Ajukan persetujuan',
    isi: 'Baca rancangannya. Setelah diajukan, lembar uji tidak dapat diubah sampai dikembalikan.',
    tombol: 'Ajukan ke Atasan PPID',
    medan: catatan,
    now: true,
    naskah: true,
  },
  setujui: {
    to: 'persetujuan',
    judul: 'Setujui pengecualian',
    isi: 'Baca lembar uji dan penetapannya. Tanpa persetujuan Anda tidak ada yang dikecualikan.',
    tombol: 'Setujui pengecualian',
    medan: catatan,
    now: true,
    naskah: true,
  },
  tetapkan: {
    to: 'penetapan',
    judul: 'Tetapkan klasifikasi',
    isi: 'Lembar uji dan penetapan diberi nomor dan Anda tanda tangani. Mulai hari ini informasinya dikecualikan.',
    tombol: 'Tetapkan dan tanda tangani',
    medan: catatan,
    now: true,
    naskah: true,
  },
  kembalikan: {
    to: 'pengembalian',
    judul: 'Kembalikan untuk diperbaiki',
    isi: 'Lembar uji dapat diubah lagi, lalu diajukan lagi.',
    tombol: 'Kembalikan',
    medan: { ...alasan, label: 'Yang harus diperbaiki' },
    kelas: 'second',
  },
  ujiUlang: {
    to: 'uji-ulang',
    judul: 'Uji lagi untuk melanjutkan',
    isi: 'Lembar baru memuat informasi yang masih dikecualikan. Setelah ditetapkan, lembar baru menggantikan seluruh penetapan ini. Bila tidak diuji lagi, informasinya terbuka sendiri pada akhir masanya.',
    tombol: 'Mulai uji ulang',
    kelas: 'second',
  },
  nyatakanTerbuka: {
    to: 'kesimpulan',
    judul: 'Simpulkan: informasi terbuka',
    isi: 'Uji menemukan tidak ada alasan untuk menutup. Lembar ini berakhir.',
    tombol: 'Nyatakan terbuka',
    medan: alasan,
    kelas: 'second',
  },
  buka: {
    to: 'pembukaan',
    judul: 'Buka sebelum waktunya',
    isi: 'Misalnya karena persetujuan tertulis, pembukaan di sidang, atau putusan Komisi Informasi. Yang dibuka terbuka mulai hari ini; yang lain di penetapan ini tetap dikecualikan.',
    tombol: 'Nyatakan terbuka',
    medan: alasan,
    kelas: 'danger',
  },
}

/** The steps in the order of the page. */
export const steps = Object.keys(words) as Step[]
