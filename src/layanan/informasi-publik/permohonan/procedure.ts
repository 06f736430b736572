import { hariKerja } from '#src/calendar/period.ts'
import { DIBUKA_KEMBALI, defineProcedure, type Party } from '#src/workflow/procedure.ts'

const pasal22 = 'UU 14/2008 Pasal 22 ayat (7)'
const standar = { jumlah: 10, satuan: 'hari kerja', dasar: 'Standar Pelayanan 3.3.a' } as const
const terbuka = ['diterima', 'menunggu_keputusan', 'di_unit'] as const

/** Where an order from a keberatan or a sengketa opens it again. */
const dapatDibukaLagi = [
  'selesai',
  'tidak_ditindaklanjuti',
  'siap_diserahkan',
  'dijanjikan',
  'diputuskan',
  'menunggu_persetujuan',
] as const

/** Service 3.a of the standard, as UU 14/2008 Pasal 22 and Perki 1/2021 Pasal 27–38 order it. */
export const permohonan = defineProcedure({
  name: 'permohonan',
  label: 'Permohonan informasi publik',
  basis: 'UU 14/2008 Pasal 22; Perki 1/2021 Pasal 27–38',
  seri: 'PI',
  opening: {
    act: 'terima',
    label: 'Permohonan diterima',
    to: 'diterima',
    by: ['petugas', 'petugas_data', 'operator', 'pemohon'],
    opens: ['uu', 'kelengkapan'],
  },
  clocks: {
    uu: { label: 'Batas aman', tanggungan: 'kantor', ...hariKerja(10, pasal22, standar) },
    perki: {
      label: 'Batas Perki',
      tanggungan: 'kantor',
      ...hariKerja(10, 'Perki 1/2021 Pasal 31 ayat (3)', standar),
    },
    kelengkapan: {
      label: 'Pemeriksaan kelengkapan',
      tanggungan: 'kantor',
      ...hariKerja(3, 'Perki 1/2021 Pasal 31 ayat (2)'),
    },
    janji: {
      label: 'Waktu penyediaan',
      tanggungan: 'kantor',
      ...hariKerja(0, 'Perki 1/2021 Pasal 31 ayat (4) huruf i'),
    },
    melengkapi: {
      label: 'Pemohon melengkapi',
      tanggungan: 'pemohon',
      ...hariKerja(3, 'Perki 1/2021 Pasal 33 ayat (3)'),
    },
    // Its length is the office's own setting.
    pemenuhan: {
      label: 'Pemenuhan perintah',
      tanggungan: 'kantor',
      ...hariKerja(5, 'Standar Pelayanan 3.2.b.4'),
    },
  },
  statuses: {
    diterima: {
      label: 'Diterima',
      langkah: 'Periksa kelengkapan',
      giliran: 'petugas',
      publik: 'Permohonan Anda sudah kami terima dan sedang diperiksa kelengkapannya.',
    },
    tidak_lengkap: {
      label: 'Menunggu kelengkapan',
      langkah: 'Pemohon melengkapi',
      giliran: 'pemohon',
      publik: 'Permohonan Anda belum lengkap. Mohon lengkapi.',
    },
    menunggu_keputusan: {
      label: 'Menunggu keputusan',
      langkah: 'Putuskan permohonan',
      giliran: 'ppid',
      publik: 'Jawaban sedang diputuskan PPID.',
    },
    di_unit: {
      label: 'Di unit kerja',
      langkah: 'Jawab disposisi',
      giliran: 'ppid_pelaksana',
      publik: 'Unit yang menguasai informasi sedang menyiapkan jawaban.',
    },
    menunggu_persetujuan: {
      label: 'Menunggu persetujuan penolakan',
      langkah: 'Setujui penolakan',
      giliran: 'atasan_ppid',
      publik: 'Jawaban sedang diperiksa Atasan PPID.',
    },
    diputuskan: {
      label: 'Diputuskan',
      langkah: 'Tanda tangani pemberitahuan',
      giliran: 'ppid',
      publik: 'Jawaban sudah diputuskan. Surat sedang disiapkan.',
    },
    siap_diserahkan: {
      label: 'Siap diserahkan',
      langkah: 'Serahkan informasi',
      giliran: 'petugas',
      publik: 'Informasi yang Anda minta siap diserahkan.',
    },
    dijanjikan: {
      label: 'Dijanjikan',
      langkah: 'Sediakan informasi',
      giliran: 'ppid',
      publik:
        'Informasi belum didokumentasikan. Kami menyediakannya pada waktu yang tertulis di surat.',
    },
    selesai: {
      label: 'Selesai',
      langkah: '–',
      giliran: null,
      publik: 'Permohonan Anda sudah selesai.',
      akhir: true,
    },
    tidak_ditindaklanjuti: {
      label: 'Tidak ditindaklanjuti',
      langkah: '–',
      giliran: null,
      publik: 'Permohonan tidak ditindaklanjuti karena tidak dilengkapi pada waktunya.',
      akhir: true,
    },
    dicabut: {
      label: 'Dicabut pemohon',
      langkah: '–',
      giliran: null,
      publik: 'Permohonan ini Anda cabut.',
      akhir: true,
    },
  },
  acts: {
    nyatakanLengkap: {
      label: 'Nyatakan lengkap',
      terjadi: 'Dinyatakan lengkap',
      from: ['diterima', 'tidak_lengkap'],
      to: 'menunggu_keputusan',
      by: ['petugas', 'ppid'],
      dasar: 'Perki 1/2021 Pasal 31 ayat (2)–(3)',
      opens: ['perki'],
      closes: ['kelengkapan', 'melengkapi'],
    },
    nyatakanTidakLengkap: {
      label: 'Minta kelengkapan',
      terjadi: 'Dinyatakan belum lengkap',
      from: ['diterima'],
      to: 'tidak_lengkap',
      by: ['petugas', 'ppid'],
      dasar: 'Perki 1/2021 Pasal 33 ayat (1)–(3)',
      opens: ['melengkapi'],
      closes: ['kelengkapan'],
    },
    lengkapi: {
      label: 'Lengkapi permohonan',
      terjadi: 'Dilengkapi',
      from: ['tidak_lengkap'],
      to: 'diterima',
      by: ['pemohon', 'petugas'],
      dasar: 'Perki 1/2021 Pasal 33 ayat (3)',
      opens: ['kelengkapan'],
      closes: ['melengkapi'],
    },
    gugurkan: {
      label: 'Catat tidak dilengkapi',
      terjadi: 'Tidak dilengkapi pada waktunya',
      from: ['tidak_lengkap'],
      to: 'tidak_ditindaklanjuti',
      by: ['sistem'],
      dasar: 'Perki 1/2021 Pasal 33 ayat (4)',
    },
    serahkanLangsung: {
      label: 'Serahkan dari Daftar Informasi Publik',
      terjadi: 'Diserahkan langsung dari Daftar Informasi Publik',
      from: ['diterima'],
      to: 'selesai',
      by: ['petugas', 'pemohon'],
      dasar: 'Standar Pelayanan 3.2.a',
    },
    disposisi: {
      label: 'Teruskan ke unit',
      terjadi: 'Diteruskan ke unit',
      from: ['menunggu_keputusan', 'di_unit'],
      to: 'di_unit',
      by: ['ppid'],
      dasar: 'Perki 1/2021 Pasal 10 ayat (2)',
    },
    jawabDisposisi: {
      label: 'Jawab disposisi',
      terjadi: 'Unit menjawab',
      from: ['di_unit'],
      to: ['di_unit', 'menunggu_keputusan'],
      by: ['ppid_pelaksana'],
    },
    ingatkan: {
      label: 'Ingatkan unit',
      terjadi: 'Unit diingatkan',
      from: ['di_unit'],
      to: 'tetap',
      by: ['ppid', 'petugas'],
    },
    tarikDisposisi: {
      label: 'Tarik disposisi',
      terjadi: 'Disposisi ditarik',
      from: ['di_unit'],
      to: ['di_unit', 'menunggu_keputusan'],
      by: ['ppid'],
    },
    perpanjang: {
      label: 'Perpanjang 7 hari kerja',
      terjadi: 'Waktu diperpanjang 7 hari kerja',
      from: ['menunggu_keputusan', 'di_unit'],
      to: 'tetap',
      by: ['ppid'],
      dasar: 'UU 14/2008 Pasal 22 ayat (8); Perki 1/2021 Pasal 36',
      extends: {
        clocks: ['uu', 'perki'],
        period: hariKerja(7, 'UU 14/2008 Pasal 22 ayat (8)', {
          jumlah: 7,
          satuan: 'hari kerja',
          dasar: 'Standar Pelayanan 3.2.c.1',
        }),
      },
    },
    putuskan: {
      label: 'Putuskan',
      terjadi: 'Diputuskan',
      from: ['menunggu_keputusan'],
      to: ['diputuskan', 'menunggu_persetujuan'],
      by: ['ppid'],
      dasar: 'Perki 1/2021 Pasal 31 ayat (4)',
    },
    setujuiPenolakan: {
      label: 'Setujui penolakan',
      terjadi: 'Penolakan disetujui',
      from: ['menunggu_persetujuan'],
      to: 'diputuskan',
      by: ['atasan_ppid'],
      dasar: 'Perki 1/2021 Pasal 10 ayat (2) huruf f',
    },
    kembalikanPenolakan: {
      label: 'Kembalikan ke PPID',
      terjadi: 'Penolakan dikembalikan ke PPID',
      from: ['menunggu_persetujuan'],
      to: 'menunggu_keputusan',
      by: ['atasan_ppid'],
    },
    tinjauUlang: {
      label: 'Ubah keputusan',
      terjadi: 'Keputusan ditinjau ulang',
      from: ['diputuskan'],
      to: 'menunggu_keputusan',
      by: ['ppid'],
    },
    beritahukan: {
      label: 'Tanda tangani dan kirim',
      terjadi: 'Pemberitahuan tertulis dikirim',
      from: ['diputuskan'],
      to: ['siap_diserahkan', 'dijanjikan', 'selesai'],
      by: ['ppid'],
      dasar: 'UU 14/2008 Pasal 22 ayat (7)',
      closes: ['uu', 'perki', 'pemenuhan'],
    },
    sediakan: {
      label: 'Nyatakan tersedia',
      terjadi: 'Informasi tersedia',
      from: ['dijanjikan'],
      to: 'siap_diserahkan',
      by: ['ppid'],
      closes: ['janji'],
    },
    serahkan: {
      label: 'Serahkan informasi',
      terjadi: 'Informasi diserahkan',
      from: ['siap_diserahkan'],
      to: 'selesai',
      by: ['petugas'],
      dasar: 'Standar Pelayanan 3.2.a.4',
    },
    unduh: {
      label: 'Unduh dokumen',
      terjadi: 'Dokumen diunduh pemohon',
      from: ['siap_diserahkan'],
      to: ['siap_diserahkan', 'selesai'],
      by: ['pemohon'],
      dasar: 'Standar Pelayanan 3.2.a.4',
    },
    penuhiKeberatan: {
      label: 'Penuhi keberatan',
      terjadi: 'Dibuka lagi: keberatan dikabulkan',
      from: dapatDibukaLagi,
      to: 'menunggu_keputusan',
      by: ['sistem'],
      dasar: 'UU 14/2008 Pasal 36 ayat (2); Standar Pelayanan 3.2.b.4',
      closes: ['janji'],
    },
    penuhiSengketa: {
      label: 'Penuhi hasil sengketa',
      terjadi: 'Dibuka lagi: hasil sengketa',
      from: dapatDibukaLagi,
      to: 'menunggu_keputusan',
      by: ['sistem'],
      dasar: 'UU 14/2008 Pasal 39 dan Pasal 46',
      closes: ['janji'],
    },
    cabut: {
      label: 'Cabut permohonan',
      terjadi: 'Dicabut pemohon',
      from: [
        ...terbuka,
        'tidak_lengkap',
        'menunggu_persetujuan',
        'diputuskan',
        'siap_diserahkan',
        'dijanjikan',
      ],
      to: 'dicabut',
      by: ['pemohon', 'petugas'],
    },
  },
})

export type StatusPermohonan = keyof typeof permohonan.statuses
export type ActPermohonan = keyof typeof permohonan.acts

/** How a permohonan ends: the column `hasil`. */
export const hasilPermohonan = {
  seluruhnya: 'Dikabulkan seluruhnya',
  sebagian: 'Dikabulkan sebagian',
  langsung: 'Diberikan langsung dari DIP',
  'tidak-dikuasai': 'Tidak dikuasai',
  'belum-didokumentasikan': 'Belum didokumentasikan',
  ditolak: 'Ditolak',
  [DIBUKA_KEMBALI]: 'Dibuka kembali',
} as const

/**
 * Files that go to the applicant: the documents, with a refusal the penetapan (Perki 1/2021 Pasal 34
 * ayat (2)), with a part that is blackened both (Pasal 50).
 */
export function handedKinds(hasil: string | null): ('dokumen' | 'penetapan')[] {
  if (hasil === 'ditolak') return ['penetapan']
  return hasil === 'sebagian' ? ['dokumen', 'penetapan'] : ['dokumen']
}

/**
 * Whether a decision closes something by Pasal 17: all of it, or the part that is blackened. A part
 * that is not held needs no penetapan; one whose ground was never asked is taken for exempt, so that
 * nothing is closed unsaid.
 */
export const isExempt = (one: { hasil: string; dasarSebagian?: string }): boolean =>
  one.hasil === 'ditolak' || (one.hasil === 'sebagian' && one.dasarSebagian !== 'tidak-dikuasai')

/** Roles that may see who somebody is: NIK, address, contact, and papers that carry a kode lacak. */
export const seesPerson = (peran: readonly Party[]): boolean =>
  peran.some((one) => one === 'petugas' || one === 'ppid' || one === 'atasan_ppid')

/** Papers that open the case to whoever holds them. */
export const suratRahasia: readonly string[] = ['tanda-bukti-permohonan']
