import { menitLayanan } from '#src/calendar/period.ts'
import { defineProcedure, type Party } from '#src/workflow/procedure.ts'

const standar = 'Standar Pelayanan 2.2'
const meja = ['operator', 'analis', 'kasi'] as const
const terbuka = ['diterima', 'dianalisis', 'dikonfirmasi', 'siap_dihubungi'] as const

/**
 * Service 2 of the standard: a call is answered from the Tanya Jawab while it lasts, or the caller
 * is called back once the unit has confirmed. The 1–2 hours run from the call to the answer, in the
 * call center's own hours; the promise told to the caller stands beside them (DOMAIN C17, D26).
 */
export const teleponMasuk = defineProcedure({
  name: 'telepon-masuk',
  label: 'Call center',
  basis: 'Standar Pelayanan 2',
  seri: 'CC',
  opening: {
    act: 'terimaTelepon',
    label: 'Telepon diterima',
    to: 'diterima',
    by: ['operator'],
    opens: ['layanan'],
  },
  clocks: {
    // Between one and two hours by the office's own setting.
    layanan: {
      label: 'Batas jawaban',
      tanggungan: 'kantor',
      ...menitLayanan(120, 'Standar Pelayanan 2.3'),
    },
  },
  statuses: {
    diterima: {
      label: 'Diterima',
      langkah: 'Jawab penelepon',
      giliran: 'operator',
      publik: 'Telepon Anda sedang kami layani.',
    },
    dianalisis: {
      label: 'Dianalisis',
      langkah: 'Tentukan jawaban atau unit',
      giliran: 'analis',
      bersama: ['operator', 'kasi'],
      publik: 'Pertanyaan Anda sedang kami pelajari.',
    },
    dikonfirmasi: {
      label: 'Dikonfirmasi ke unit',
      langkah: 'Jawab konfirmasi',
      giliran: 'pejabat_penghubung',
      publik: 'Pertanyaan Anda sedang dikonfirmasi kepada perangkat daerah.',
    },
    siap_dihubungi: {
      label: 'Siap dihubungi',
      langkah: 'Hubungi penelepon',
      giliran: 'operator',
      publik: 'Jawaban sudah ada. Kami segera menghubungi Anda.',
    },
    dijawab: {
      label: 'Dijawab langsung',
      langkah: '–',
      giliran: null,
      publik: 'Pertanyaan Anda sudah dijawab.',
      akhir: true,
    },
    selesai: {
      label: 'Dihubungi kembali',
      langkah: '–',
      giliran: null,
      publik: 'Jawaban sudah kami sampaikan.',
      akhir: true,
    },
    tidak_terhubung: {
      label: 'Tidak terhubung',
      langkah: '–',
      giliran: null,
      publik: 'Kami beberapa kali menghubungi Anda dan belum tersambung.',
      akhir: true,
    },
    dialihkan: {
      label: 'Menjadi berkas lain',
      langkah: '–',
      giliran: null,
      publik: 'Telepon Anda kami lanjutkan sebagai berkas lain.',
      akhir: true,
    },
  },
  acts: {
    jawabLangsung: {
      label: 'Jawab dan tutup',
      terjadi: 'Dijawab langsung',
      from: ['diterima'],
      to: 'dijawab',
      by: ['operator'],
      dasar: `${standar}.3`,
      closes: ['layanan'],
    },
    janjikan: {
      label: 'Janjikan dihubungi kembali',
      terjadi: 'Dijanjikan dihubungi kembali',
      from: ['diterima'],
      to: 'dianalisis',
      by: ['operator'],
      dasar: `${standar}.4`,
    },
    mintaKonfirmasi: {
      label: 'Minta konfirmasi unit',
      terjadi: 'Konfirmasi diminta dari unit',
      from: ['dianalisis', 'dikonfirmasi'],
      to: 'dikonfirmasi',
      by: meja,
      dasar: `${standar}.4`,
    },
    catatAnalisis: {
      label: 'Catat analisis',
      terjadi: 'Analisis dicatat',
      from: ['dianalisis', 'dikonfirmasi', 'siap_dihubungi'],
      to: 'tetap',
      by: meja,
      dasar: `${standar}.5`,
    },
    jawabDisposisi: {
      label: 'Jawab konfirmasi',
      terjadi: 'Unit menjawab',
      from: ['dikonfirmasi'],
      to: ['dikonfirmasi', 'siap_dihubungi', 'dianalisis'],
      by: ['pejabat_penghubung', 'ppid_pelaksana'],
      dasar: `${standar}.6`,
    },
    ingatkan: {
      label: 'Ingatkan unit',
      terjadi: 'Unit diingatkan',
      from: ['dikonfirmasi'],
      to: 'tetap',
      by: meja,
    },
    tarikDisposisi: {
      label: 'Tarik dari unit',
      terjadi: 'Ditarik dari unit',
      from: ['dikonfirmasi'],
      to: ['dikonfirmasi', 'siap_dihubungi', 'dianalisis'],
      by: meja,
    },
    tetapkanJawaban: {
      label: 'Tetapkan jawaban',
      terjadi: 'Jawaban ditetapkan',
      from: ['dianalisis', 'siap_dihubungi'],
      to: 'siap_dihubungi',
      by: meja,
      dasar: `${standar}.5`,
    },
    hubungiKembali: {
      label: 'Hubungi penelepon',
      terjadi: 'Penelepon dihubungi',
      from: ['siap_dihubungi'],
      to: ['siap_dihubungi', 'selesai'],
      by: ['operator'],
      dasar: `${standar}.6`,
    },
    tutupTanpaTerhubung: {
      label: 'Tutup: tidak terhubung',
      terjadi: 'Ditutup karena tidak terhubung',
      from: ['siap_dihubungi'],
      to: 'tidak_terhubung',
      by: ['operator'],
    },
    alihkan: {
      label: 'Jadikan berkas lain',
      terjadi: 'Menjadi berkas lain',
      from: terbuka,
      to: 'dialihkan',
      by: ['operator', 'petugas', 'petugas_data', 'admin_pengaduan', 'analis', 'kasi'],
    },
  },
  becomes: { pengaduan: 'alihkan', permohonan: 'alihkan', 'permintaan-data': 'alihkan' },
})

export type StatusTelepon = keyof typeof teleponMasuk.statuses
export type ActTelepon = keyof typeof teleponMasuk.acts

/** How a call ends: the column `hasil`. */
export const hasilTelepon = {
  'tanya-jawab': 'Dijawab dari Tanya Jawab',
  langsung: 'Dijawab operator',
  dihubungi: 'Dihubungi kembali',
  'tidak-terhubung': 'Tidak terhubung',
  pengaduan: 'Menjadi pengaduan',
  permohonan: 'Menjadi permohonan informasi',
  'permintaan-data': 'Menjadi permintaan data',
} as const

/** Roles that may see who called: name, address, telephone. */
export const seesCaller = (peran: readonly Party[]): boolean =>
  peran.some((one) => ['operator', 'analis', 'kasi', 'admin_pengaduan', 'petugas'].includes(one))
