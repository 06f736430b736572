import { hariKerja } from '#src/calendar/period.ts'
import { defineProcedure } from '#src/workflow/procedure.ts'

const pasal36 = 'UU 14/2008 Pasal 36 ayat (2)'
const dikerjakan = ['di_ppid', 'di_unit'] as const
const sebelumDijawab = ['diterima', 'di_atasan', ...dikerjakan, 'diputuskan'] as const

/** Service 3.b of the standard, as UU 14/2008 Pasal 35–36 and Perki 1/2021 Pasal 39–44 order it. */
export const keberatan = defineProcedure({
  name: 'keberatan',
  label: 'Keberatan',
  basis: 'UU 14/2008 Pasal 35–36; Perki 1/2021 Pasal 39–44',
  seri: 'KB',
  opening: {
    act: 'ajukan',
    label: 'Keberatan diterima',
    to: 'diterima',
    by: ['petugas', 'pemohon'],
    opens: ['uu'],
  },
  clocks: {
    uu: { label: 'Tanggapan Atasan PPID', tanggungan: 'kantor', ...hariKerja(30, pasal36) },
    perki: {
      label: 'Batas Perki',
      tanggungan: 'kantor',
      ...hariKerja(30, 'Perki 1/2021 Pasal 44 ayat (1)'),
    },
    // Its length is the office's own setting, always inside the two above.
    perintah: {
      label: 'Jawaban PPID',
      tanggungan: 'kantor',
      diingatkan: 'ppid',
      ...hariKerja(5, 'Standar Pelayanan 3.2.b.3'),
    },
    sengketa: {
      label: 'Pemohon dapat ke Komisi Informasi',
      tanggungan: 'pemohon',
      ...hariKerja(14, 'UU 14/2008 Pasal 37 ayat (2)'),
    },
  },
  statuses: {
    diterima: {
      label: 'Diterima di meja',
      langkah: 'Teruskan ke Atasan PPID',
      giliran: 'petugas',
      publik: 'Keberatan Anda sudah kami terima dan akan kami teruskan ke Atasan PPID.',
    },
    di_atasan: {
      label: 'Di Atasan PPID',
      langkah: 'Putuskan keberatan',
      giliran: 'atasan_ppid',
      publik: 'Keberatan Anda sedang diperiksa Atasan PPID.',
    },
    di_ppid: {
      label: 'Diperintahkan ke PPID',
      langkah: 'Jawab perintah Atasan PPID',
      giliran: 'ppid',
      publik: 'Atasan PPID meminta PPID menjawab keberatan Anda.',
    },
    di_unit: {
      label: 'Di unit kerja',
      langkah: 'Jawab disposisi',
      giliran: 'ppid_pelaksana',
      publik: 'Atasan PPID meminta jawaban dari unit yang menguasai informasi.',
    },
    diputuskan: {
      label: 'Diputuskan',
      langkah: 'Tanda tangani tanggapan',
      giliran: 'atasan_ppid',
      publik: 'Keberatan Anda sudah diputuskan. Surat tanggapan sedang disiapkan.',
    },
    dijawab: {
      label: 'Ditanggapi',
      langkah: 'Pemohon menyatakan puas atau tidak',
      giliran: 'pemohon',
      publik: 'Keberatan Anda sudah ditanggapi tertulis.',
    },
    selesai: {
      label: 'Selesai',
      langkah: '–',
      giliran: null,
      publik: 'Keberatan Anda sudah selesai.',
      akhir: true,
    },
    dicabut: {
      label: 'Dicabut pemohon',
      langkah: '–',
      giliran: null,
      publik: 'Keberatan ini Anda cabut.',
      akhir: true,
    },
  },
  acts: {
    teruskan: {
      label: 'Teruskan ke Atasan PPID',
      terjadi: 'Diteruskan ke Atasan PPID',
      from: ['diterima'],
      to: 'di_atasan',
      by: ['petugas'],
      dasar: 'Standar Pelayanan 3.2.b.2',
    },
    perintahkan: {
      label: 'Perintahkan PPID atau unit',
      terjadi: 'Atasan PPID memerintahkan',
      from: ['di_atasan', ...dikerjakan],
      to: dikerjakan,
      by: ['atasan_ppid'],
      dasar: 'Standar Pelayanan 3.2.b.3–4',
    },
    jawabPerintah: {
      label: 'Jawab perintah',
      terjadi: 'PPID menjawab',
      from: dikerjakan,
      to: ['di_unit', 'di_atasan'],
      by: ['ppid'],
      closes: ['perintah'],
    },
    tarikPerintah: {
      label: 'Tarik perintah ke PPID',
      terjadi: 'Perintah ke PPID ditarik',
      from: dikerjakan,
      to: ['di_unit', 'di_atasan'],
      by: ['atasan_ppid'],
      closes: ['perintah'],
    },
    jawabDisposisi: {
      label: 'Jawab disposisi',
      terjadi: 'Unit menjawab',
      from: ['di_unit'],
      to: ['di_unit', 'di_ppid', 'di_atasan'],
      by: ['ppid_pelaksana'],
    },
    ingatkan: {
      label: 'Ingatkan unit',
      terjadi: 'Unit diingatkan',
      from: ['di_unit'],
      to: 'tetap',
      by: ['atasan_ppid', 'petugas'],
    },
    tarikDisposisi: {
      label: 'Tarik disposisi',
      terjadi: 'Disposisi ditarik',
      from: ['di_unit'],
      to: ['di_unit', 'di_ppid', 'di_atasan'],
      by: ['atasan_ppid'],
    },
    putuskan: {
      label: 'Putuskan',
      terjadi: 'Diputuskan Atasan PPID',
      from: ['di_atasan'],
      to: 'diputuskan',
      by: ['atasan_ppid'],
      dasar: 'UU 14/2008 Pasal 36 ayat (2)–(3)',
    },
    tinjauUlang: {
      label: 'Ubah keputusan',
      terjadi: 'Keputusan ditinjau ulang',
      from: ['diputuskan'],
      to: 'di_atasan',
      by: ['atasan_ppid'],
    },
    tanggapi: {
      label: 'Tanda tangani dan kirim tanggapan',
      terjadi: 'Tanggapan tertulis dikirim',
      from: ['diputuskan'],
      to: 'dijawab',
      by: ['atasan_ppid'],
      dasar: 'UU 14/2008 Pasal 36 ayat (2); Perki 1/2021 Pasal 44',
      opens: ['sengketa'],
      closes: ['uu', 'perki'],
    },
    catatReaksi: {
      label: 'Catat tanggapan pemohon',
      terjadi: 'Tanggapan pemohon dicatat',
      from: ['dijawab'],
      to: 'selesai',
      by: ['pemohon', 'petugas'],
      dasar: 'Perki 1/2021 Lampiran XI',
    },
    selesaikan: {
      label: 'Selesaikan tanpa tanggapan pemohon',
      terjadi: 'Pemohon tidak menanggapi',
      from: ['dijawab'],
      to: 'selesai',
      by: ['sistem'],
      dasar: 'UU 14/2008 Pasal 37 ayat (2)',
    },
    sengketakan: {
      label: 'Lanjut ke sengketa',
      terjadi: 'Pemohon melanjutkan ke sengketa',
      from: ['dijawab'],
      to: 'selesai',
      by: ['sistem'],
      dasar: 'UU 14/2008 Pasal 37',
    },
    cabut: {
      label: 'Cabut keberatan',
      terjadi: 'Dicabut pemohon',
      from: sebelumDijawab,
      to: 'dicabut',
      by: ['pemohon', 'petugas'],
    },
  },
})

export type StatusKeberatan = keyof typeof keberatan.statuses
export type ActKeberatan = keyof typeof keberatan.acts

/** How long an objection may be filed: the law's window, and the office's own beside it. */
export const jendela = hariKerja(30, 'UU 14/2008 Pasal 36 ayat (1)', {
  jumlah: 10,
  satuan: 'hari kerja',
  dasar: 'Standar Pelayanan 3.2.c.1',
})

/** UU 14/2008 Pasal 35 ayat (1), in the words of Perki 1/2021 Lampiran X part B. */
export const alasanKeberatan = {
  a: 'Permohonan informasi ditolak',
  b: 'Informasi berkala tidak disediakan',
  c: 'Permintaan informasi tidak ditanggapi',
  d: 'Permintaan informasi ditanggapi tidak sebagaimana yang diminta',
  e: 'Permintaan informasi tidak dipenuhi',
  f: 'Biaya yang dikenakan tidak wajar',
  g: 'Informasi disampaikan melebihi jangka waktu yang ditentukan',
} as const

/** How a keberatan is decided: the column `hasil`. */
export const hasilKeberatan = {
  dikabulkan: 'Dikabulkan',
  'dikabulkan-sebagian': 'Dikabulkan sebagian',
  ditolak: 'Ditolak',
} as const

/** What the objector says of the answer: the last column of Lampiran XI. */
export const reaksiPemohon = {
  puas: 'Puas',
  'tidak-puas': 'Tidak puas',
  'tanpa-tanggapan': 'Tidak ada tanggapan',
} as const

/** Papers that open the case to whoever holds them. */
export const suratRahasia: readonly string[] = ['tanda-terima-keberatan']
