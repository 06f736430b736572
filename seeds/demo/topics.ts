/** Something a citizen asks for: the unit that holds it, and the document that answers. */
export type Topic = {
  unit: string
  rincian: string
  tujuan: string
  /** Name of the document. */
  dokumen: string
  /** What is counted in it, a column each. */
  kolom: string[]
}

const topic = (
  unit: string,
  dokumen: string,
  kolom: string[],
  rincian: string,
  tujuan: string,
): Topic => ({ unit, rincian, tujuan, dokumen, kolom })

/** What people ask this city for. */
export const topics: readonly Topic[] = [
  topic(
    'dpupr',
    'Rencana pemeliharaan drainase 2026',
    ['Panjang saluran (m)', 'Anggaran (Rp)'],
    'Rencana pemeliharaan drainase tahun 2026 di semua kecamatan: nama saluran, panjang, dan anggarannya.',
    'Musyawarah warga tentang genangan di lingkungan kami.',
  ),
  topic(
    'dpupr',
    'Normalisasi parit 2024-2026',
    ['Parit dinormalisasi', 'Panjang (m)'],
    'Daftar parit yang dinormalisasi tahun 2024 sampai 2026 beserta panjang dan kedalaman yang dikerjakan.',
    'Bahan skripsi tentang jaringan parit kota.',
  ),
  topic(
    'dpupr',
    'Kontrak perbaikan jalan lingkungan 2026',
    ['Paket', 'Nilai kontrak (Rp)'],
    'Salinan daftar kontrak perbaikan jalan lingkungan tahun anggaran 2026: nama paket, nilai, dan pelaksana.',
    'Pemantauan pembangunan oleh warga.',
  ),
  topic(
    'dpupr',
    'Titik genangan dan pompa air',
    ['Titik genangan', 'Pompa berfungsi'],
    'Peta dan daftar titik genangan saat pasang tinggi, beserta jumlah pompa air yang berfungsi.',
    'Penulisan berita tentang kesiapan kota menghadapi air pasang.',
  ),
  topic(
    'dpupr',
    'Rencana detail tata ruang Pontianak Tenggara',
    ['Luas zona hijau (ha)', 'Luas zona perdagangan (ha)'],
    'Peta rencana detail tata ruang Kecamatan Pontianak Tenggara dan aturan zonanya.',
    'Rencana membangun rumah kos di lahan keluarga.',
  ),
  topic(
    'dpmtkptsp',
    'Izin reklame yang berlaku 2026',
    ['Izin terbit', 'Izin habis'],
    'Daftar izin reklame yang berlaku sepanjang 2026 di jalan utama: lokasi, ukuran, dan masa berlaku.',
    'Penelitian tata kota tentang papan reklame.',
  ),
  topic(
    'dpmtkptsp',
    'Persetujuan bangunan gedung 2025-2026',
    ['Permohonan', 'Terbit'],
    'Jumlah persetujuan bangunan gedung yang diterbitkan 2025 dan 2026 menurut kecamatan dan lamanya proses.',
    'Kajian lama layanan perizinan.',
  ),
  topic(
    'dpmtkptsp',
    'Lowongan dan penempatan tenaga kerja',
    ['Lowongan', 'Penempatan'],
    'Data lowongan kerja yang dilaporkan perusahaan dan jumlah penempatan tenaga kerja tahun 2026.',
    'Bahan pelatihan kerja pemuda di kelurahan.',
  ),
  topic(
    'dpmtkptsp',
    'Izin usaha rumah burung walet',
    ['Izin berlaku', 'Izin dicabut'],
    'Daftar rumah burung walet yang berizin dan yang izinnya dicabut di wilayah kota.',
    'Keberatan warga terhadap suara pemanggil walet.',
  ),
  topic(
    'bkd',
    'Realisasi APBD semester I 2026',
    ['Anggaran (Rp)', 'Realisasi (Rp)'],
    'Laporan realisasi APBD semester pertama tahun 2026 menurut urusan dan perangkat daerah.',
    'Penulisan berita tentang serapan anggaran.',
  ),
  topic(
    'bkd',
    'Daftar aset tanah pemerintah kota',
    ['Bidang', 'Luas (m2)'],
    'Daftar tanah milik pemerintah kota: letak, luas, dan penggunaannya.',
    'Penelitian ruang terbuka untuk tugas akhir.',
  ),
  topic(
    'bkd',
    'Penerimaan pajak restoran dan reklame',
    ['Pajak restoran (Rp)', 'Pajak reklame (Rp)'],
    'Penerimaan pajak restoran dan pajak reklame tiap bulan tahun 2025 dan 2026.',
    'Analisis ekonomi kuliner oleh mahasiswa.',
  ),
  topic(
    'bkd',
    'Hibah dan bantuan sosial 2026',
    ['Penerima', 'Nilai (Rp)'],
    'Daftar penerima hibah dan bantuan sosial dari APBD 2026 beserta nilainya.',
    'Pemantauan oleh organisasi masyarakat.',
  ),
  topic(
    'disdikbud',
    'Daya tampung SMP negeri 2026/2027',
    ['Daya tampung', 'Pendaftar'],
    'Daya tampung dan jumlah pendaftar SMP negeri menurut jalur penerimaan tahun ajaran 2026/2027.',
    'Menyiapkan sekolah lanjutan anak saya.',
  ),
  topic(
    'disdikbud',
    'Dana BOS SD negeri 2025',
    ['Sekolah', 'Dana diterima (Rp)'],
    'Rincian dana BOS yang diterima SD negeri tahun 2025 dan penggunaannya menurut komponen.',
    'Rapat komite sekolah.',
  ),
  topic(
    'disdikbud',
    'Kebutuhan dan jumlah guru',
    ['Guru ASN', 'Kekurangan guru'],
    'Jumlah guru SD dan SMP negeri menurut mata pelajaran dan kekurangannya.',
    'Bahan tesis tentang pemerataan guru.',
  ),
  topic(
    'disdikbud',
    'Perbaikan gedung sekolah 2026',
    ['Ruang rusak', 'Ruang diperbaiki'],
    'Daftar sekolah yang gedungnya diperbaiki tahun 2026 dan sumber dananya.',
    'Usulan perbaikan sekolah di lingkungan kami.',
  ),
  topic(
    'dinkes',
    'Ketersediaan obat puskesmas',
    ['Jenis obat tersedia', 'Jenis obat kosong'],
    'Ketersediaan obat esensial di puskesmas sepanjang Januari sampai Oktober 2026.',
    'Liputan tentang layanan puskesmas.',
  ),
  topic(
    'dinkes',
    'Kasus demam berdarah 2024-2026',
    ['Kasus', 'Fogging'],
    'Jumlah kasus demam berdarah menurut kelurahan tahun 2024 sampai 2026 dan tindakan yang dilakukan.',
    'Skripsi kesehatan masyarakat.',
  ),
  topic(
    'dinkes',
    'Cakupan imunisasi dasar',
    ['Sasaran', 'Cakupan (%)'],
    'Cakupan imunisasi dasar lengkap menurut puskesmas tahun 2025 dan 2026.',
    'Program kerja kader posyandu.',
  ),
  topic(
    'dinkes',
    'Jadwal dokter dan tenaga puskesmas',
    ['Dokter umum', 'Dokter gigi'],
    'Jumlah dokter umum, dokter gigi, dan bidan di setiap puskesmas beserta jadwal layanannya.',
    'Papan informasi RW.',
  ),
  topic(
    'diskumdag',
    'Kios kosong di pasar rakyat',
    ['Kios', 'Kios kosong'],
    'Jumlah kios, kios kosong, dan besaran retribusi di pasar rakyat milik pemerintah kota.',
    'Rencana membuka usaha sembako.',
  ),
  topic(
    'diskumdag',
    'Retribusi pelayanan pasar 2026',
    ['Pedagang', 'Retribusi (Rp)'],
    'Penerimaan retribusi pasar tiap bulan 2026 dan daftar tarif yang berlaku.',
    'Musyawarah pedagang pasar.',
  ),
  topic(
    'diskumdag',
    'Pelaku UMKM binaan',
    ['UMKM kuliner', 'UMKM kerajinan'],
    'Jumlah pelaku usaha mikro binaan menurut jenis usaha dan pelatihan yang pernah diberikan.',
    'Penyusunan program pendampingan yayasan.',
  ),
  topic(
    'diskumdag',
    'Hasil tera ulang timbangan pasar',
    ['Timbangan diuji', 'Tidak sah'],
    'Hasil tera ulang timbangan pedagang di pasar rakyat tahun 2026.',
    'Perlindungan konsumen.',
  ),
  topic(
    'dlh',
    'Timbulan sampah dan TPS',
    ['Timbulan (ton/hari)', 'TPS'],
    'Timbulan sampah harian, jumlah TPS, dan jadwal angkut menurut kecamatan.',
    'Usulan pemindahan TPS oleh warga.',
  ),
  topic(
    'dlh',
    'Mutu air Sungai Kapuas 2026',
    ['BOD (mg/l)', 'TSS (mg/l)'],
    'Hasil uji mutu air Sungai Kapuas di titik pantau kota tahun 2026.',
    'Praktikum mahasiswa teknik lingkungan.',
  ),
  topic(
    'dlh',
    'Pohon peneduh yang ditebang',
    ['Ditebang', 'Ditanam ganti'],
    'Jumlah pohon peneduh jalan yang ditebang dan penggantinya tahun 2025–2026, dengan alasannya.',
    'Kampanye komunitas pohon kota.',
  ),
  topic(
    'dlh',
    'Izin lingkungan usaha bengkel',
    ['Diperiksa', 'Diberi teguran'],
    'Daftar usaha bengkel dan cuci kendaraan yang diperiksa dan yang diberi teguran tahun 2026.',
    'Keluhan warga tentang limbah oli di parit.',
  ),
  topic(
    'dishub',
    'Titik parkir tepi jalan resmi',
    ['Titik parkir', 'Setoran (Rp)'],
    'Daftar titik parkir tepi jalan resmi, juru parkirnya, dan setoran tahun 2026.',
    'Liputan tentang parkir liar.',
  ),
  topic(
    'dishub',
    'Lampu jalan padam dan perbaikannya',
    ['Laporan', 'Selesai'],
    'Jumlah laporan lampu jalan padam dan lama perbaikannya menurut kecamatan tahun 2026.',
    'Laporan kepada ketua RT.',
  ),
  topic(
    'dishub',
    'Trayek dan armada angkutan umum',
    ['Armada', 'Penumpang per hari'],
    'Trayek angkutan umum yang masih beroperasi, jumlah armada, dan tarif resminya.',
    'Tugas mata kuliah perencanaan transportasi.',
  ),
  topic(
    'dishub',
    'Kajian lalu lintas Jembatan Kapuas',
    ['Kendaraan per jam', 'Kecepatan (km/jam)'],
    'Hasil kajian lalu lintas di sekitar jembatan pada jam sibuk, berikut usulan penanganannya.',
    'Menulis opini di surat kabar.',
  ),
  topic(
    'disdukcapil',
    'Jumlah penduduk per kelurahan',
    ['Penduduk', 'Kepala keluarga'],
    'Jumlah penduduk dan kepala keluarga menurut kelurahan, umur, dan jenis kelamin, semester I 2026.',
    'Penyusunan profil kelurahan.',
  ),
  topic(
    'disdukcapil',
    'Lama penerbitan akta',
    ['Akta kelahiran', 'Akta kematian'],
    'Jumlah akta yang diterbitkan tiap bulan 2026 dan rata-rata lama penerbitannya.',
    'Kajian layanan publik.',
  ),
]

/** What is asked for and may not be given: UU 14/2008 Pasal 17. */
export const rahasia: readonly (Topic & { huruf: string; angka: string; konsekuensi: string })[] = [
  {
    ...topic(
      'dinkes',
      'Rekam medis pasien',
      ['Pasien', 'Kunjungan'],
      'Nama, alamat, dan riwayat pengobatan pasien tuberkulosis di puskesmas tahun 2026.',
      'Pendataan relawan di lingkungan tempat tinggal.',
    ),
    huruf: 'h',
    angka: '2',
    konsekuensi:
      'Riwayat kesehatan orang yang berobat diketahui umum; orang takut berobat dan penularan sulit dikendalikan.',
  },
  {
    ...topic(
      'bkd',
      'Data wajib pajak',
      ['Wajib pajak', 'Omzet (Rp)'],
      'Nama dan omzet setiap wajib pajak restoran di kota ini tahun 2026.',
      'Riset pasar perusahaan.',
    ),
    huruf: 'b',
    angka: '',
    konsekuensi:
      'Omzet sebuah usaha diketahui pesaingnya; persaingan menjadi tidak sehat dan wajib pajak enggan melapor.',
  },
  {
    ...topic(
      'dishub',
      'Letak ruang kendali kamera lalu lintas',
      ['Kamera', 'Jalur kabel'],
      'Denah ruang kendali, jalur kabel, dan titik lemah jaringan kamera lalu lintas kota.',
      'Tugas kuliah keamanan jaringan.',
    ),
    huruf: 'a',
    angka: '5',
    konsekuensi:
      'Sarana yang dipakai penegak hukum dapat dirusak atau dihindari; pengawasan lalu lintas lumpuh.',
  },
  {
    ...topic(
      'disdukcapil',
      'Data kependudukan perseorangan',
      ['Keluarga', 'Anggota'],
      'Salinan data kartu keluarga seluruh warga satu RT beserta nomor NIK.',
      'Pendataan penerima bantuan oleh panitia.',
    ),
    huruf: 'j',
    angka: '',
    konsekuensi:
      'Data pribadi warga dapat dipakai untuk penipuan dan pinjaman atas nama orang lain.',
  },
]
