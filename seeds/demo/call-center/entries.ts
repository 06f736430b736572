/** A question people ask the city, with an invented answer; `unit` by kode. */
export type Entri = {
  unit: string
  layanan: string
  pertanyaan: string
  jawaban: string
  kataKunci: string
}

const entri = (
  unit: string,
  layanan: string,
  pertanyaan: string,
  jawaban: string,
  kataKunci = '',
) => ({ unit, layanan, pertanyaan, jawaban, kataKunci }) satisfies Entri

/** What the demo's operators answer from. */
export const entriContoh: readonly Entri[] = [
  entri(
    'disdukcapil',
    'KTP elektronik',
    'Bagaimana mengganti KTP elektronik yang hilang?',
    'Bawa surat kehilangan dari kepolisian dan kartu keluarga ke kantor Disdukcapil. Selesai hari itu juga bila blanko tersedia. Gratis.',
    'e-KTP, kartu penduduk',
  ),
  entri(
    'disdukcapil',
    'Akta kelahiran',
    'Apa syarat membuat akta kelahiran anak?',
    'Surat keterangan lahir dari bidan atau rumah sakit, buku nikah, kartu keluarga, dan KTP orang tua. Gratis.',
    'surat lahir, akte',
  ),
  entri(
    'disdukcapil',
    'Kartu keluarga',
    'Berapa lama memperbarui kartu keluarga karena pindah?',
    'Tiga hari kerja sejak surat pindah lengkap. Hasilnya dapat dicetak sendiri dari tautan di SMS.',
    'KK, mutasi',
  ),
  entri(
    'dpupr',
    'Drainase',
    'Ke mana melaporkan parit yang tersumbat di depan rumah?',
    'Sebutkan alamat dan nama jalannya kepada kami, atau laporkan lewat SP4N-LAPOR!. Petugas memeriksa dalam dua hari kerja.',
    'got, selokan, genangan, banjir',
  ),
  entri(
    'dpupr',
    'Jalan',
    'Siapa yang memperbaiki jalan gang yang berlubang?',
    'Jalan lingkungan diperbaiki Dinas Pekerjaan Umum dan Penataan Ruang. Laporkan dengan foto lewat SP4N-LAPOR!.',
    'aspal, lubang',
  ),
  entri(
    'dlh',
    'Persampahan',
    'Kapan sampah di gang diangkut?',
    'Sampah diangkut dari tempat penampungan sementara setiap pagi sebelum pukul 06.00. Buang sampah antara pukul 18.00 dan 06.00.',
    'TPS, truk sampah',
  ),
  entri(
    'dlh',
    'Pohon',
    'Bagaimana meminta pohon pelindung di tepi jalan dipangkas?',
    'Kirim surat atau telepon dengan nama jalan dan patokannya. Pemangkasan dijadwalkan dalam tujuh hari kerja.',
    'tebang, dahan',
  ),
  entri(
    'dishub',
    'Lampu jalan',
    'Ke mana melaporkan lampu jalan yang padam?',
    'Sebutkan nama jalan dan nomor tiangnya. Lampu biasanya diperbaiki dalam tiga hari kerja.',
    'PJU, gelap',
  ),
  entri(
    'dishub',
    'Parkir',
    'Berapa tarif parkir tepi jalan yang resmi?',
    'Rp2.000 untuk sepeda motor dan Rp3.000 untuk mobil, dengan karcis. Tanpa karcis Anda tidak wajib membayar.',
    'juru parkir, karcis',
  ),
  entri(
    'satpol-pp',
    'Ketertiban',
    'Ke mana mengadukan pedagang yang menutup trotoar?',
    'Sebutkan nama jalan dan waktunya. Satuan Polisi Pamong Praja menertibkan bersama kecamatan.',
    'PKL, lapak',
  ),
  entri(
    'kec-barat',
    'Surat keterangan',
    'Apa syarat surat keterangan usaha di kecamatan?',
    'Pengantar RT, KTP, dan foto tempat usaha. Selesai satu hari kerja di kantor kecamatan. Gratis.',
    'SKU, warung',
  ),
  entri(
    'dishub',
    'Uji kendaraan',
    'Kapan jadwal uji kendaraan bermotor?',
    'Senin sampai Kamis pukul 08.00 sampai 14.00 dengan pendaftaran dahulu lewat telepon.',
    'KIR, keur',
  ),
]

/** What nobody could answer at once; the unit that knows, and what it says. */
export const pertanyaanContoh = [
  [
    'dishub',
    'Kapan jalan di tepi sungai ditutup untuk pawai?',
    'Sabtu pukul 06.00 sampai 12.00, jalan tembus tetap dibuka.',
  ],
  [
    'dpupr',
    'Apakah jembatan kecil di gang kami masuk perbaikan tahun ini?',
    'Masuk perbaikan triwulan kedua tahun depan.',
  ],
  [
    'disdukcapil',
    'Apakah anak yang lahir di luar negeri dibuatkan akta di sini?',
    'Ya, dengan surat kelahiran dari negara itu yang sudah diterjemahkan.',
  ],
  [
    'dlh',
    'Ke mana membuang kasur dan lemari bekas?',
    'Telepon dua hari sebelumnya; truk menjemput setiap Sabtu, gratis.',
  ],
  [
    'satpol-pp',
    'Bolehkah memasang tenda hajatan di badan jalan?',
    'Boleh dengan izin kepolisian dan pemberitahuan ke kecamatan tujuh hari sebelumnya.',
  ],
] as const
