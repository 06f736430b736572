/** UU 14/2008 Pasal 17: what may be exempt, in the law's own words and order. */
export const pasal17: { huruf: string; bunyi: string; angka?: string[] }[] = [
  {
    huruf: 'a',
    bunyi: 'dapat menghambat proses penegakan hukum',
    angka: [
      'menghambat proses penyelidikan dan penyidikan suatu tindak pidana',
      'mengungkapkan identitas informan, pelapor, saksi, dan/atau korban yang mengetahui adanya tindak pidana',
      'mengungkapkan data intelijen kriminal dan rencana-rencana yang berhubungan dengan pencegahan dan penanganan segala bentuk kejahatan transnasional',
      'membahayakan keselamatan dan kehidupan penegak hukum dan/atau keluarganya',
      'membahayakan keamanan peralatan, sarana, dan/atau prasarana penegak hukum',
    ],
  },
  {
    huruf: 'b',
    bunyi:
      'dapat mengganggu kepentingan perlindungan hak atas kekayaan intelektual dan perlindungan dari persaingan usaha tidak sehat',
  },
  {
    huruf: 'c',
    bunyi: 'dapat membahayakan pertahanan dan keamanan negara',
    angka: [
      'informasi tentang strategi, intelijen, operasi, taktik, dan teknik penyelenggaraan pertahanan dan keamanan negara',
      'dokumen tentang strategi, intelijen, operasi, teknik, dan taktik penyelenggaraan pertahanan dan keamanan negara',
      'jumlah, komposisi, disposisi, atau dislokasi kekuatan dan kemampuan pertahanan dan keamanan negara',
      'gambar dan data tentang situasi dan keadaan pangkalan dan/atau instalasi militer',
      'data perkiraan kemampuan militer dan pertahanan negara lain',
      'sistem persandian negara',
      'sistem intelijen negara',
    ],
  },
  { huruf: 'd', bunyi: 'dapat mengungkapkan kekayaan alam Indonesia' },
  {
    huruf: 'e',
    bunyi: 'dapat merugikan ketahanan ekonomi nasional',
    angka: [
      'rencana awal pembelian dan penjualan mata uang nasional atau asing, saham, dan aset vital milik negara',
      'rencana awal perubahan nilai tukar, suku bunga, dan model operasi institusi keuangan',
      'rencana awal perubahan suku bunga bank, pinjaman pemerintah, perubahan pajak, tarif, atau pendapatan negara/daerah lainnya',
      'rencana awal penjualan atau pembelian tanah atau properti',
      'rencana awal investasi asing',
      'proses dan hasil pengawasan perbankan, asuransi, atau lembaga keuangan lainnya',
      'hal-hal yang berkaitan dengan proses pencetakan uang',
    ],
  },
  {
    huruf: 'f',
    bunyi: 'dapat merugikan kepentingan hubungan luar negeri',
    angka: [
      'posisi, daya tawar, dan strategi yang akan dan telah diambil oleh negara dalam hubungannya dengan negosiasi internasional',
      'korespondensi diplomatik antarnegara',
      'sistem komunikasi dan persandian yang dipergunakan dalam menjalankan hubungan internasional',
      'perlindungan dan pengamanan infrastruktur strategis Indonesia di luar negeri',
    ],
  },
  {
    huruf: 'g',
    bunyi:
      'dapat mengungkapkan isi akta otentik yang bersifat pribadi dan kemauan terakhir ataupun wasiat seseorang',
  },
  {
    huruf: 'h',
    bunyi: 'dapat mengungkap rahasia pribadi',
    angka: [
      'riwayat dan kondisi anggota keluarga',
      'riwayat, kondisi dan perawatan, pengobatan kesehatan fisik dan psikis seseorang',
      'kondisi keuangan, aset, pendapatan, dan rekening bank seseorang',
      'hasil-hasil evaluasi sehubungan dengan kapabilitas, intelektualitas, dan rekomendasi kemampuan seseorang',
      'catatan yang menyangkut pribadi seseorang yang berkaitan dengan kegiatan satuan pendidikan formal dan satuan pendidikan nonformal',
    ],
  },
  {
    huruf: 'i',
    bunyi:
      'memorandum atau surat-surat antar Badan Publik atau intra Badan Publik, yang menurut sifatnya dirahasiakan kecuali atas putusan Komisi Informasi atau pengadilan',
  },
  { huruf: 'j', bunyi: 'informasi yang tidak boleh diungkapkan berdasarkan Undang-Undang' },
]
