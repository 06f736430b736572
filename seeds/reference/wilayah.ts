/** Code of Kemendagri, everyday name, and the spelling of the decree where it is another. */
type Wilayah = readonly [kode: string, nama: string, resmi?: string]

/** Kepmendagri 300.2.2-2430/2025: the 6 kecamatan of Kota Pontianak. */
export const kecamatan: readonly Wilayah[] = [
  ['61.71.01', 'Pontianak Selatan'],
  ['61.71.02', 'Pontianak Timur'],
  ['61.71.03', 'Pontianak Barat'],
  ['61.71.04', 'Pontianak Utara'],
  ['61.71.05', 'Pontianak Kota'],
  ['61.71.06', 'Pontianak Tenggara'],
]

/** The same: its 29 kelurahan. 61.71.01.1001 does not exist. */
export const kelurahan: readonly Wilayah[] = [
  ['61.71.01.1002', 'Benua Melayu Laut', 'Benuamelayu Laut'],
  ['61.71.01.1003', 'Benua Melayu Darat', 'Benuamelayu Darat'],
  ['61.71.01.1004', 'Parit Tokaya', 'Parittokaya'],
  ['61.71.01.1005', 'Kota Baru', 'Kotabaru'],
  ['61.71.01.1006', 'Akcaya'],
  ['61.71.02.1001', 'Parit Mayor', 'Paritmayor'],
  ['61.71.02.1002', 'Banjar Serasan'],
  ['61.71.02.1003', 'Saigon'],
  ['61.71.02.1004', 'Tanjung Hulu'],
  ['61.71.02.1005', 'Tanjung Hilir'],
  ['61.71.02.1006', 'Dalam Bugis', 'Dalambugis'],
  ['61.71.02.1007', 'Tambelan Sampit', 'Tambelansampit'],
  ['61.71.03.1001', 'Pal Lima', 'Pallima'],
  ['61.71.03.1002', 'Sungai Jawi Dalam', 'Sungaijawi Dalam'],
  ['61.71.03.1003', 'Sungai Jawi Luar', 'Sungaijawi Luar'],
  ['61.71.03.1004', 'Sungai Beliung', 'Sungaibeliung'],
  ['61.71.04.1001', 'Siantan Hulu'],
  ['61.71.04.1002', 'Siantan Tengah'],
  ['61.71.04.1003', 'Siantan Hilir'],
  ['61.71.04.1004', 'Batu Layang', 'Batulayang'],
  ['61.71.05.1001', 'Sungai Bangkong', 'Sungaibangkong'],
  ['61.71.05.1002', 'Darat Sekip', 'Daratsekip'],
  ['61.71.05.1003', 'Tengah'],
  ['61.71.05.1004', 'Mariana'],
  ['61.71.05.1005', 'Sungai Jawi', 'Sungaijawi'],
  ['61.71.06.1001', 'Bansir Laut'],
  ['61.71.06.1002', 'Bansir Darat'],
  ['61.71.06.1003', 'Bangka Belitung Laut', 'Bangkabelitung Laut'],
  ['61.71.06.1004', 'Bangka Belitung Darat', 'Bangkabelitung Darat'],
]

/** A first list; the import of SP4N-LAPOR! adds those that the office's own export names. */
export const kategoriPengaduan: readonly string[] = [
  'Jalan dan Jembatan',
  'Drainase',
  'Persampahan',
  'Kependudukan',
  'Perparkiran',
  'Lampu Penerangan Jalan',
  'Kesehatan',
  'Pendidikan',
  'Ketertiban Umum',
  'Perizinan',
  'Bantuan Sosial',
  'Air Bersih',
  'Pelayanan Kelurahan dan Kecamatan',
  'Kepegawaian',
  'Lainnya',
]
