import { menitLayanan } from '#src/calendar/period.ts'
import { defineProcedure, type Party } from '#src/workflow/procedure.ts'

const standar = 'Standar Pelayanan 4.2'
const diMeja = ['diterima', 'ditinjau'] as const

/**
 * Service 4 of the standard. The 30 minutes are for data at hand; what a unit must produce has a
 * tenggat of its own, and what is a request for information becomes a permohonan, with the days of
 * UU 14/2008 (DOMAIN 2.2, C18).
 */
export const permintaanData = defineProcedure({
  name: 'permintaan-data',
  label: 'Permintaan data',
  basis: 'Standar Pelayanan 4; Perki 1/2021 Pasal 54–55 antar-badan publik',
  seri: 'PD',
  opening: {
    act: 'terimaPermintaan',
    label: 'Permintaan data diterima',
    to: 'diterima',
    by: ['petugas', 'petugas_data', 'operator', 'pemohon'],
    opens: ['layanan'],
  },
  clocks: {
    layanan: {
      label: 'Batas layanan',
      tanggungan: 'kantor',
      ...menitLayanan(30, 'Standar Pelayanan 4.3'),
    },
  },
  statuses: {
    diterima: {
      label: 'Diterima',
      langkah: 'Jawab permintaan data',
      giliran: 'petugas_data',
      publik: 'Permintaan data Anda sudah kami terima dan sedang dicari petugas data.',
    },
    di_unit: {
      label: 'Di unit penghasil data',
      langkah: 'Siapkan data',
      giliran: 'ppid_pelaksana',
      publik: 'Unit yang menghasilkan data sedang menyiapkannya.',
    },
    ditinjau: {
      label: 'Kembali dari unit',
      langkah: 'Tinjau jawaban unit',
      giliran: 'petugas_data',
      publik: 'Jawaban unit sedang ditinjau petugas data.',
    },
    siap_diserahkan: {
      label: 'Siap diserahkan',
      langkah: 'Serahkan data',
      giliran: 'petugas_data',
      publik: 'Data yang Anda minta siap diserahkan.',
    },
    selesai: {
      label: 'Selesai',
      langkah: '–',
      giliran: null,
      publik: 'Data sudah Anda terima.',
      akhir: true,
    },
    tidak_tersedia: {
      label: 'Tidak tersedia',
      langkah: '–',
      giliran: null,
      publik: 'Data yang Anda minta tidak tersedia.',
      akhir: true,
    },
    dialihkan: {
      label: 'Menjadi permohonan',
      langkah: '–',
      giliran: null,
      publik: 'Permintaan ini kami lanjutkan sebagai permohonan informasi publik.',
      akhir: true,
    },
    dicabut: {
      label: 'Dicabut pemohon',
      langkah: '–',
      giliran: null,
      publik: 'Permintaan ini Anda cabut.',
      akhir: true,
    },
  },
  acts: {
    serahkanLangsung: {
      label: 'Serahkan data sekarang',
      terjadi: 'Data diserahkan langsung',
      from: diMeja,
      to: 'selesai',
      by: ['petugas_data'],
      dasar: `${standar}.2`,
      closes: ['layanan'],
    },
    sediakanData: {
      label: 'Sediakan untuk diunduh',
      terjadi: 'Data disediakan',
      from: diMeja,
      to: 'siap_diserahkan',
      by: ['petugas_data'],
      dasar: `${standar}.2`,
      closes: ['layanan'],
    },
    teruskanKeUnit: {
      label: 'Teruskan ke unit penghasil',
      terjadi: 'Diteruskan ke unit penghasil data',
      from: [...diMeja, 'di_unit'],
      to: 'di_unit',
      by: ['petugas_data'],
      dasar: `${standar}.3`,
      closes: ['layanan'],
    },
    jawabDisposisi: {
      label: 'Jawab disposisi',
      terjadi: 'Unit menjawab',
      from: ['di_unit'],
      to: ['di_unit', 'ditinjau'],
      by: ['ppid_pelaksana'],
      dasar: `${standar}.3`,
    },
    ingatkan: {
      label: 'Ingatkan unit',
      terjadi: 'Unit diingatkan',
      from: ['di_unit'],
      to: 'tetap',
      by: ['petugas_data'],
    },
    tarikDisposisi: {
      label: 'Tarik disposisi',
      terjadi: 'Disposisi ditarik',
      from: ['di_unit'],
      to: ['di_unit', 'ditinjau'],
      by: ['petugas_data'],
    },
    serahkanData: {
      label: 'Serahkan data',
      terjadi: 'Data diserahkan',
      from: ['siap_diserahkan'],
      to: 'selesai',
      by: ['petugas_data'],
      dasar: `${standar}.4`,
    },
    unduhData: {
      label: 'Unduh data',
      terjadi: 'Data diunduh pemohon',
      from: ['siap_diserahkan'],
      to: ['siap_diserahkan', 'selesai'],
      by: ['pemohon'],
      dasar: `${standar}.2`,
    },
    nyatakanTidakTersedia: {
      label: 'Nyatakan tidak tersedia',
      terjadi: 'Dinyatakan tidak tersedia',
      from: diMeja,
      to: 'tidak_tersedia',
      by: ['petugas_data'],
    },
    alihkan: {
      label: 'Jadikan permohonan informasi',
      terjadi: 'Menjadi permohonan informasi publik',
      from: [...diMeja, 'di_unit'],
      to: 'dialihkan',
      by: ['petugas_data', 'petugas'],
      dasar: 'UU 14/2008 Pasal 22',
    },
    cabutPermintaan: {
      label: 'Cabut permintaan',
      terjadi: 'Dicabut pemohon',
      from: [...diMeja, 'di_unit', 'siap_diserahkan'],
      to: 'dicabut',
      by: ['pemohon', 'petugas', 'petugas_data'],
    },
  },
  becomes: { permohonan: 'alihkan' },
})

export type StatusPermintaan = keyof typeof permintaanData.statuses
export type ActPermintaan = keyof typeof permintaanData.acts

/** How a data request ends: the column `hasil`. */
export const hasilPermintaan = {
  langsung: 'Diserahkan langsung',
  disediakan: 'Disediakan petugas data',
  unit: 'Disiapkan unit penghasil',
  'tidak-tersedia': 'Tidak tersedia',
  permohonan: 'Menjadi permohonan informasi',
} as const

/** Roles that may see who somebody is: address, contact, and papers that carry a kode lacak. */
export const seesPerson = (peran: readonly Party[]): boolean =>
  peran.some((one) => one === 'petugas' || one === 'petugas_data')

/** Papers that open the case to whoever holds them. */
export const suratRahasia: readonly string[] = ['tanda-bukti-data']
