/** A sheet of the demo; days are counted from the one on which it is begun. */
export type DemoUji = {
  unit: string
  /** Days before the last day of the demo, or `awal`: when the office was set up. */
  hari: number | 'awal'
  sampai:
    | 'disusun'
    | 'menunggu_persetujuan'
    | 'dikembalikan'
    | 'disetujui'
    | 'ditetapkan'
    | 'dibuka'
  kepatutan: string
  informasi: {
    informasi: string
    konten: string
    huruf: string
    angka: string
    undangUndang: string
    dibuka: string
    ditutup: string
    jangkaWaktu: string
    /** Days that it is exempt; null where a law names no day. */
    berlaku: number | null
  }[]
}

const TAHUN = 365

/** What this invented city does not open. The first four are what the demo's refusals rest on. */
export const lembar: readonly DemoUji[] = [
  {
    unit: 'dinkes',
    hari: 'awal',
    sampai: 'ditetapkan',
    kepatutan:
      'Orang berobat karena percaya keadaannya tidak diceritakan. Menutup riwayat pengobatan lebih melindungi kesehatan umum daripada membukanya.',
    informasi: [
      {
        informasi: 'Rekam medis pasien puskesmas',
        konten: 'Nama, alamat, dan riwayat pengobatan pasien.',
        huruf: 'h',
        angka: '2',
        undangUndang: 'Pasal 177 Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan',
        dibuka:
          'Riwayat kesehatan orang yang berobat diketahui umum; orang takut berobat dan penularan sulit dikendalikan.',
        ditutup: 'Pasien berobat tanpa takut; jumlah kasus tetap terbuka tanpa nama.',
        jangkaWaktu: '10 tahun',
        berlaku: 10 * TAHUN,
      },
      {
        informasi: 'Hasil pemeriksaan kesehatan calon pegawai',
        konten: 'Hasil pemeriksaan setiap orang.',
        huruf: 'h',
        angka: '4',
        undangUndang: '',
        dibuka: 'Keadaan kesehatan pelamar menjadi pembicaraan umum.',
        ditutup: 'Pelamar dinilai menurut kemampuannya.',
        jangkaWaktu: '110 hari',
        berlaku: 110,
      },
    ],
  },
  {
    unit: 'bkd',
    hari: 'awal',
    sampai: 'ditetapkan',
    kepatutan:
      'Jumlah pajak setiap kecamatan tetap terbuka; yang ditutup hanya angka setiap usaha, supaya persaingan tetap sehat.',
    informasi: [
      {
        informasi: 'Omzet setiap wajib pajak restoran dan hotel',
        konten: 'Nama usaha dan omzet bulanannya.',
        huruf: 'b',
        angka: '',
        undangUndang: '',
        dibuka:
          'Omzet sebuah usaha diketahui pesaingnya; persaingan menjadi tidak sehat dan wajib pajak enggan melapor.',
        ditutup: 'Usaha bersaing dengan sehat dan melapor dengan jujur.',
        jangkaWaktu: '5 tahun',
        berlaku: 5 * TAHUN,
      },
    ],
  },
  {
    unit: 'dishub',
    hari: 'awal',
    sampai: 'ditetapkan',
    kepatutan: 'Letak kamera di jalan dapat dilihat siapa saja; denah jaringannya tidak perlu.',
    informasi: [
      {
        informasi: 'Denah ruang kendali dan jaringan kamera lalu lintas',
        konten: 'Denah ruang kendali, jalur kabel, dan titik lemah jaringan.',
        huruf: 'a',
        angka: '5',
        undangUndang: '',
        dibuka:
          'Sarana yang dipakai penegak hukum dapat dirusak atau dihindari; pengawasan lalu lintas lumpuh.',
        ditutup: 'Pengawasan lalu lintas berjalan dan pelanggaran dapat ditindak.',
        jangkaWaktu: '5 tahun',
        berlaku: 5 * TAHUN,
      },
    ],
  },
  {
    unit: 'disdukcapil',
    hari: 'awal',
    sampai: 'ditetapkan',
    kepatutan: 'Jumlah penduduk terbuka; data setiap orang milik orang itu sendiri.',
    informasi: [
      {
        informasi: 'Data kependudukan perseorangan',
        konten: 'NIK, nomor kartu keluarga, dan hubungan keluarga setiap orang.',
        huruf: 'j',
        angka: '',
        undangUndang:
          'Pasal 84 Undang-Undang Nomor 24 Tahun 2013 tentang Administrasi Kependudukan',
        dibuka:
          'Data pribadi warga dapat dipakai untuk penipuan dan pinjaman atas nama orang lain.',
        ditutup: 'Warga aman mendaftarkan diri dan keluarganya.',
        jangkaWaktu: 'Selama ditentukan undang-undang',
        berlaku: null,
      },
    ],
  },
  {
    unit: 'bkd',
    hari: 60,
    sampai: 'dibuka',
    kepatutan: 'Sebelum dibeli, harga tanah mudah dinaikkan orang yang tahu lebih dulu.',
    informasi: [
      {
        informasi: 'Rencana awal pembelian tanah untuk terminal',
        konten: 'Letak dan perkiraan harga bidang tanah.',
        huruf: 'e',
        angka: '4',
        undangUndang: '',
        dibuka: 'Harga tanah dinaikkan sebelum pemerintah membelinya.',
        ditutup: 'Tanah dibeli dengan harga wajar.',
        jangkaWaktu: '1 tahun',
        berlaku: TAHUN,
      },
    ],
  },
  {
    unit: 'dishub',
    hari: 6,
    sampai: 'menunggu_persetujuan',
    kepatutan: 'Pelapor berani melapor bila namanya tidak disebut.',
    informasi: [
      {
        informasi: 'Identitas pelapor pungutan liar parkir',
        konten: 'Nama, alamat, dan telepon pelapor.',
        huruf: 'a',
        angka: '2',
        undangUndang: '',
        dibuka: 'Pelapor diancam dan orang lain takut melapor.',
        ditutup: 'Pelanggaran terus dilaporkan dan dapat ditindak.',
        jangkaWaktu: '5 tahun',
        berlaku: 5 * TAHUN,
      },
    ],
  },
  {
    unit: 'dinkes',
    hari: 4,
    sampai: 'dikembalikan',
    kepatutan: 'Memorandum yang belum selesai mudah disalahpahami bila dibaca sepotong.',
    informasi: [
      {
        informasi: 'Memorandum persiapan tanggap wabah',
        konten: 'Memorandum antarbidang yang belum diputuskan.',
        huruf: 'i',
        angka: '',
        undangUndang: '',
        dibuka: 'Kepanikan sebelum ada keputusan.',
        ditutup: 'Keputusan disiapkan dengan tenang, lalu diumumkan.',
        jangkaWaktu: '6 bulan',
        berlaku: 182,
      },
    ],
  },
]
