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
    /** Standar Pelayanan 3.2.c names a team that Perki 1/2021 does not know. */
    tim: string
    petugasSekretariat: string
    kasubbagUmum: string
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
    /** Of the appointment of a team that helps to settle a sengketa, its minutes and its report. */
    polaTim: string
    polaNotulen: string
    polaLaporan: string
    /** Of the signed index of a dossier. */
    polaDossier: string
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
  /** When units are reminded of their parts: hari kerja after the batas, below zero before it. */
  pengingat: { aktif: boolean; hari: number[] }
  tamu: {
    /** Where a guest is directed to inside the office, in the order in which it is offered. */
    tempat: string[]
    /** Telephone for what a guest has to complain of; each service has its own (DOMAIN C22). */
    kontak: string
    /** A picture of a guest may be taken, with consent (UU 27/2022 Pasal 20–22). */
    foto: boolean
    /** What a guest consents to; `{hari}` is filled in. Without it no picture is taken. */
    fotoPersetujuan: string
    /** Days that a picture is kept; no statute counts here. */
    fotoHari: number
  }
  pengaduan: {
    /** Hari kerja that a unit has to answer, by the class of the report (DOMAIN D23). */
    hariBerkadar: number
    hariTidakBerkadar: number
    hariAspirasi: number
    hariInformasi: number
    /** Hari kerja until a unit first follows up a report that was forwarded (DOMAIN D22). */
    hariTindakLanjut: number
    /** Without an answer of the reporter for so long, a report is Selesai (DOMAIN C14). */
    hariBalasan: number
    satuanBalasan: 'hari' | 'hari kerja'
    /** The Kasi is told of a part that is so many hari kerja late. */
    hariEskalasi: number
  }
  lapor: {
    /** MB of an export of SP4N-LAPOR! at most. */
    maksMb: number
    /** Status of LAPOR = what the city's case becomes by it; see `langkahLapor` (DOMAIN 3.4, C15). */
    status: string[]
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
    /** Days after which a unit is mailed again of entries that it has not looked at. */
    hariIngatPeriksa: number
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
    tim: 'Tim Fasilitasi Sengketa Informasi',
    petugasSekretariat: 'Petugas Sekretariat',
    kasubbagUmum: 'Kasubbag Umum dan Aparatur',
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
    polaTim: '500.12/{urut}/TIM-SI/{tahun}',
    polaNotulen: '{urut}/NOTULEN-TIM-SI/{tahun}',
    polaLaporan: '{urut}/LAPORAN-TIM-SI/{tahun}',
    polaDossier: '{urut}/DS/PPID/{tahun}',
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
  pengingat: { aktif: true, hari: [-1, 0, 1, 3, 5] },
  tamu: {
    tempat: [
      'Sekretariat',
      'Meja layanan informasi',
      'Bidang Informasi dan Komunikasi Publik',
      'Bidang Aplikasi Informatika',
      'Bidang Statistik dan Persandian',
      'Kepala Dinas',
    ],
    kontak: '0812-5669-9036',
    foto: false,
    fotoPersetujuan:
      'Foto ini tidak wajib. Tanpa foto Anda dilayani sama saja. Kami memakai foto wajah Anda hanya untuk mengenali tamu di gedung, demi keamanan, atas dasar persetujuan Anda (UU 27/2022 Pasal 20). Yang dapat melihatnya hanya petugas penerima tamu, dan setiap kali dilihat kami catat. Foto disimpan tersandi paling lama {hari} hari, lalu terhapus sendiri. Anda boleh menarik persetujuan kapan saja di meja Sekretariat: foto langsung kami hapus.',
    fotoHari: 30,
  },
  pengaduan: {
    hariBerkadar: 60,
    hariTidakBerkadar: 14,
    hariAspirasi: 14,
    hariInformasi: 5,
    hariBalasan: 10,
    satuanBalasan: 'hari kerja',
    hariTindakLanjut: 5,
    hariEskalasi: 3,
  },
  lapor: {
    maksMb: 20,
    status: [
      'Terverifikasi = tetap',
      'Belum Ditindaklanjuti = tetap',
      'Tunda = tetap',
      'Proses = proses',
      'Ditanggapi oleh Pelapor = dibalas',
      'Selesai = selesai',
      'Ditutup oleh Admin = selesai',
      'Ditutup oleh Sistem = selesai',
      'Bukan Wewenang = bukan wewenang',
      'Arsip = diarsipkan',
      'Diarsipkan oleh Admin = diarsipkan',
      'Diarsipkan oleh Sistem = diarsipkan',
    ],
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
    hariIngatPeriksa: 30,
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

/** What a status of LAPOR may make of the city's case; `tetap` leaves it where it is. */
export const langkahLapor = [
  'tetap',
  'proses',
  'dibalas',
  'selesai',
  'diarsipkan',
  'bukan wewenang',
] as const
