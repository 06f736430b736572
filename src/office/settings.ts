/** What one office is called, and how it works: data, so that the next city changes data, not code. */
export type Settings = {
  kantor: {
    pemerintah: string
    dinas: string
    /** As running text names it; `dinas` is how the kop writes it. */
    nama: string
    singkat: string
    kota: string
    alamat: string
    kodePos: string
    telepon: string
    email: string
    laman: string
    motto: string
    /** PNG in base64 and what it shows; empty until the office gives its arms. */
    lambang: { png: string; alt: string } | null
  }
  /** Names of offices as this city uses them; the law's own are the defaults. */
  sebutan: {
    ppid: string
    pelaksana: string
    atasan: string
    petugas: string
    petugasData: string
    operator: string
    adminPengaduan: string
    analis: string
    kasi: string
    penghubung: string
  }
  penandaTangan: { ppid: Penanda; atasan: Penanda; kasi: Penanda }
  surat: {
    /** `{urut}`, `{tahun}`, `{bulan}` (Roman) are filled in at signing. */
    polaNomor: string
    polaPenyerahan: string
    /** Of the receipt of data. */
    polaData: string
    /** Of the Lembar Pengujian Konsekuensi and the Penetapan Klasifikasi. */
    polaUji: string
    polaPenetapan: string
    /** Of the letters that the Atasan PPID signs. */
    polaTanggapan: string
    /** Of the receipt of a complaint, and of the monthly laporan about complaints. */
    polaPengaduan: string
    polaEvaluasi: string
    kertas: 'A4' | 'F4'
    tembusan: string[]
  }
  biaya: { kalimat: string; perLembar: number; pembayaran: string }
  /** Hari kerja that a unit has for its part, always inside the statutory period. */
  tenggatUnit: number
  /** Hari kerja that a unit has to send data it produces; no statute counts here. */
  tenggatData: number
  pengaduan: {
    /** Hari kerja that a unit has to answer, by the class of the report (DOMAIN D23). */
    hariBerkadar: number
    hariTidakBerkadar: number
    hariAspirasi: number
    hariInformasi: number
    /** Without an answer of the reporter for so long, a report is Selesai (DOMAIN C14). */
    hariBalasan: number
    satuanBalasan: 'hari' | 'hari kerja'
    /** A unit is reminded so many hari kerja before its tenggat. */
    hariPengingat: number
  }
  callCenter: {
    telepon: string
    /** Menit layanan until a caller has an answer: the standard says 1 to 2 hours (DOMAIN D26). */
    menit: number
    /** Hours on working days, `HH:MM`; both empty: as the office. A break may stay empty. */
    buka: string
    tutup: string
    istirahatDari: string
    istirahatSampai: string
    /** Hari kerja that a unit has to confirm; no statute counts here. */
    hariUnit: number
    /** A caller who was not reached so many times may be let go. */
    percobaan: number
    /** Days after which an entry of the Tanya Jawab must be looked at again. */
    hariPeriksa: number
  }
  cutiBersamaLibur: boolean
  /** Days after which a downloaded identity scan may be purged; 0 keeps it (no JRA value is known). */
  retensiIdentitasHari: number
  /** Whether those who sign must set a second factor, or are only offered one. */
  keamanan: { totpWajib: boolean }
}

export type Penanda = {
  jabatan: string
  nama: string
  pangkat: string
  nip: string
  atasNama: string
}

/** Good for a first start; what is not sourced stands here as a setting and nowhere else. */
export const defaults: Settings = {
  kantor: {
    pemerintah: 'PEMERINTAH KOTA PONTIANAK',
    dinas: 'DINAS KOMUNIKASI DAN INFORMATIKA',
    nama: 'Dinas Komunikasi dan Informatika Kota Pontianak',
    singkat: 'Diskominfo Kota Pontianak',
    kota: 'Pontianak',
    alamat: 'Alamat kantor belum diisi',
    kodePos: '',
    telepon: '(0561) 8181771',
    email: 'diskominfo@pontianakkota.go.id',
    laman: 'ppid.pontianakkota.go.id',
    motto: 'Mudah, Cepat dan Transparan',
    lambang: null,
  },
  sebutan: {
    ppid: 'PPID',
    pelaksana: 'PPID Pelaksana',
    atasan: 'Atasan PPID',
    petugas: 'Petugas Pelayanan Informasi',
    petugasData: 'Petugas Data',
    operator: 'Operator Call Center',
    adminPengaduan: 'Admin Pengaduan Publik',
    analis: 'Analis Pengaduan Publik',
    kasi: 'Kasi Pelayanan Informasi dan Pengaduan Publik',
    penghubung: 'Pejabat Penghubung',
  },
  penandaTangan: {
    ppid: {
      jabatan: 'Pejabat Pengelola Informasi dan Dokumentasi (PPID)',
      nama: '',
      pangkat: '',
      nip: '',
      atasNama: '',
    },
    atasan: { jabatan: 'Atasan PPID', nama: '', pangkat: '', nip: '', atasNama: '' },
    kasi: {
      jabatan: 'Kepala Seksi Pelayanan Informasi dan Pengaduan Publik',
      nama: '',
      pangkat: '',
      nip: '',
      atasNama: '',
    },
  },
  surat: {
    polaNomor: '500.12/{urut}/PPID/{tahun}',
    polaPenyerahan: '{urut}/TBP/PPID/{tahun}',
    polaData: '{urut}/TBD/{tahun}',
    polaUji: '{urut}/UK/PPID/{tahun}',
    polaPenetapan: '{urut}/PK/PPID/{tahun}',
    polaTanggapan: '500.12/{urut}/ATASAN-PPID/{tahun}',
    polaPengaduan: '{urut}/TTP/{tahun}',
    polaEvaluasi: '{urut}/EVP/{tahun}',
    kertas: 'A4',
    tembusan: [],
  },
  biaya: {
    kalimat: 'Rp0,00 (gratis) untuk salinan lunak; penyalinan dan pengiriman sesuai standar biaya.',
    perLembar: 0,
    pembayaran: '',
  },
  tenggatUnit: 5,
  tenggatData: 5,
  pengaduan: {
    hariBerkadar: 60,
    hariTidakBerkadar: 14,
    hariAspirasi: 14,
    hariInformasi: 5,
    hariBalasan: 10,
    satuanBalasan: 'hari kerja',
    hariPengingat: 2,
  },
  callCenter: {
    telepon: '(0561) 8181771',
    menit: 120,
    buka: '',
    tutup: '',
    istirahatDari: '',
    istirahatSampai: '',
    hariUnit: 1,
    percobaan: 3,
    hariPeriksa: 180,
  },
  cutiBersamaLibur: true,
  retensiIdentitasHari: 0,
  keamanan: { totpWajib: false },
}

/** `500.12/{urut}/PPID/{tahun}` with the number and the date of signing filled in. */
export function fillNumber(pola: string, urut: number, tanggal: string): string {
  const [tahun, bulan] = tanggal.split('-') as [string, string]
  return pola
    .replace('{urut}', String(urut).padStart(4, '0'))
    .replace('{tahun}', tahun)
    .replace('{bulan}', romawi[Number(bulan) - 1]!)
}

const romawi = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
