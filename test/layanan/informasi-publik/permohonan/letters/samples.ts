import type { Kop } from '#src/documents/paper/kop.ts'
import type { Office } from '#src/documents/paper/office.ts'
import type { PemberitahuanTertulis } from '#src/layanan/informasi-publik/permohonan/letters/pemberitahuan-tertulis.ts'
import type { SkPenolakan } from '#src/layanan/informasi-publik/permohonan/letters/sk-penolakan.ts'
import type { SuratKetidaklengkapan } from '#src/layanan/informasi-publik/permohonan/letters/surat-ketidaklengkapan.ts'
import type { SuratPerpanjangan } from '#src/layanan/informasi-publik/permohonan/letters/surat-perpanjangan.ts'
import type { TandaBuktiPembayaran } from '#src/layanan/informasi-publik/permohonan/letters/tanda-bukti-pembayaran.ts'
import type { TandaBuktiPenyerahan } from '#src/layanan/informasi-publik/permohonan/letters/tanda-bukti-penyerahan.ts'
import type { TandaBuktiPermohonan } from '#src/layanan/informasi-publik/permohonan/letters/tanda-bukti-permohonan.ts'
import { padSignature } from '#test/documents/paper/pad.ts'

// Every person, number and address here is invented.

/** A placeholder shield: the real coat of arms is a setting, never part of the program. */
export const lambang = {
  path: 'M4 2 H56 V38 C56 56 44 66 30 72 C16 66 4 56 4 38 Z M9 7 H51 V38 C51 53 41 61 30 66 C19 61 9 53 9 38 Z M18 30 H42 M18 38 H42 M18 46 H42 M30 14 V24 M25 19 H35',
  box: [60, 74] as [number, number],
  alt: 'Lambang daerah',
}

export const kop: Kop = {
  pemerintah: 'PEMERINTAH KOTA PONTIANAK',
  dinas: 'DINAS KOMUNIKASI DAN INFORMATIKA',
  alamat: [
    'Jalan Contoh Nomor 1, Pontianak 78100, Kalimantan Barat',
    'Telepon (0561) 000000 · Pos-el ppid@contoh.go.id · Laman ppid.contoh.go.id',
  ],
  lambang,
}

export const office: Office = {
  kop,
  author: 'Dinas Komunikasi dan Informatika Kota Pontianak',
  origin: 'https://loket.contoh.go.id',
  seal: 'sendiri',
  code: '7F3K-92QD-LM4T',
  made: new Date('2026-11-23T02:14:00Z'),
}

export const hari = (...days: string[]) => days.map((day) => `2026-${day}`)

export const tandaBukti: TandaBuktiPermohonan = {
  nomor: '0142/PPID/XI/2026',
  kodeLacak: 'K7QM-4TXN-9R2W',
  nama: 'Sari Melati Contoh',
  kategori: 'perorangan',
  nik: '617101******0001 (disamarkan)',
  alamat:
    'Jalan Kenanga Contoh Gang Melur Nomor 12, Kelurahan Benua Melayu Darat, Kecamatan Pontianak Selatan',
  pekerjaan: 'Dosen',
  kontak: '0812-0000-0001 / sari.melati@contoh.id',
  diterima: { tanggal: '2026-11-23', jam: '09:14', kanal: 'meja layanan' },
  rincian:
    'Daftar titik internet publik yang dibiayai APBD Kota Pontianak tahun 2025 beserta alamat, kapasitas, dan biaya sewa per bulan.',
  tujuan: 'Bahan penelitian tentang pemerataan akses internet di kelurahan tepian Sungai Kapuas.',
  caraMemperoleh: 'salinan',
  caraSalinan: 'email',
  tenggat: {
    undangUndang: {
      mulai: '2026-11-23',
      hari: hari(
        '11-24',
        '11-25',
        '11-26',
        '11-27',
        '11-30',
        '12-01',
        '12-02',
        '12-03',
        '12-04',
        '12-07',
      ),
    },
    perki: {
      keadaan: 'belum-diperiksa',
      periksa: '2026-11-26',
      mulai: '2026-11-24',
      hari: hari(
        '11-25',
        '11-26',
        '11-27',
        '11-30',
        '12-01',
        '12-02',
        '12-03',
        '12-04',
        '12-07',
        '12-08',
      ),
    },
  },
  biaya:
    'Rp0,00 (gratis) untuk salinan lunak; penyalinan kertas Rp500,00 per lembar dibayar pemohon langsung ke rekening resmi.',
  laman: 'loket.contoh.go.id/lacak',
  petugas: {
    tempat: 'Pontianak',
    tanggal: '2026-11-23',
    jabatan: 'Petugas Pelayanan Informasi',
    nama: 'Budi Santoso Contoh, A.Md.',
    nip: '19900101 201501 1 001',
  },
}

export const ppid = {
  tempat: 'Pontianak',
  tanggal: '2026-12-04',
  jabatan: 'Pejabat Pengelola Informasi dan Dokumentasi (PPID)',
  nama: 'Dra. Hj. Rahmawati Contoh, M.Si.',
  pangkat: 'Pembina Utama Muda (IV/c)',
  nip: '19700101 199503 2 001',
}

export const pemberitahuan: PemberitahuanTertulis = {
  nomor: '500.12.2/0317/PPID/2026',
  pendaftaran: { nomor: '0142/PPID/XI/2026', tanggal: '2026-11-23' },
  nama: tandaBukti.nama,
  alamat: tandaBukti.alamat,
  kontak: tandaBukti.kontak,
  keputusan: 'sebagian',
  alasan:
    'Alamat perangkat di rumah warga memuat data pribadi (UU 14/2008 Pasal 17 huruf h angka 3); bagian itu dihitamkan, selebihnya diberikan.',
  penguasaan: { kami: true },
  diberikan: {
    softcopy: true,
    hardcopy: true,
    biaya: { lembar: 24, perLembar: 500, pengiriman: 18000, lain: 0 },
    pembayaran:
      'Tunai di meja layanan dengan tanda bukti pembayaran, atau ke rekening resmi kas daerah yang tertera pada tagihan.',
    waktuHari: 3,
    penghitaman:
      'Kolom alamat rumah dan nomor pelanggan pada 7 (tujuh) baris dihitamkan karena mengungkap rahasia pribadi.',
  },
  ppid,
}

export const penolakan: SkPenolakan = {
  nomor: '500.12.2/0071/PPID/2026',
  pendaftaran: { nomor: '0139/PPID/XI/2026', tanggal: '2026-11-20' },
  nama: 'Andi Wijaya Contoh',
  alamat: 'Jalan Meranti Contoh Nomor 8, Kelurahan Akcaya, Kecamatan Pontianak Selatan',
  kontak: '0812-0000-0003 / andi.wijaya@contoh.id',
  rincian: 'Konfigurasi, sandi, dan peta jaringan pusat data Pemerintah Kota Pontianak.',
  tujuan: 'Bahan pelatihan keamanan jaringan.',
  undangUndang:
    'Pasal 17 huruf j UU KIP jo. Pasal 30 Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik',
  konsekuensi:
    'Peta dan konfigurasi jaringan menunjukkan letak serta kelemahan pengamanan. Bila dibuka, orang yang tidak berhak dapat memasuki sistem dan mengubah atau mencuri data pribadi penduduk.\nMenutupnya melindungi kelangsungan layanan publik; masyarakat tetap memperoleh ringkasan kebijakan keamanan informasi yang telah diumumkan.',
  uji: { nomor: '004 Tahun 2026', tanggal: '2026-11-27' },
  pengecualian: { nomor: '12 Tahun 2026', tanggal: '2026-11-30' },
  persetujuan: {
    jabatan: 'Sekretaris Daerah',
    nomor: '100.3/0455/SETDA/2026',
    tanggal: '2026-12-01',
  },
  ppid: { ...ppid, tanggal: '2026-12-02' },
}

export const penyerahan: TandaBuktiPenyerahan = {
  nomor: '0098/TBP/PPID/2026',
  pendaftaran: '0142/PPID/XI/2026',
  pemberitahuan: pemberitahuan.nomor,
  penerima: {
    nama: tandaBukti.nama,
    selaku: 'pemohon',
    alamat: tandaBukti.alamat,
  },
  terima: { bukti: 'gambar', png: padSignature() },
  waktu: { tanggal: '2026-12-08', jam: '10:05' },
  dokumen: [
    {
      judul: 'Daftar titik internet publik Kota Pontianak tahun 2025',
      bentuk: 'softcopy (.xlsx)',
      jumlah: '1 berkas, 84 KB',
      catatan: 'Kolom alamat rumah, 7 baris',
    },
    {
      judul: 'Rekapitulasi biaya sewa internet publik per bulan tahun 2025',
      bentuk: 'softcopy (.pdf)',
      jumlah: '1 berkas, 1,2 MB',
      catatan: '',
    },
    {
      judul: 'Peta sebaran titik internet publik menurut kelurahan',
      bentuk: 'hardcopy',
      jumlah: '24 lembar',
      catatan: '',
    },
  ],
  cara: 'langsung',
  biaya: 12000,
  buktiBayar: 'BP-0031/2026',
  petugas: {
    tempat: 'Pontianak',
    tanggal: '2026-12-08',
    jabatan: 'Petugas Pelayanan Informasi',
    nama: 'Budi Santoso Contoh, A.Md.',
    nip: '19900101 201501 1 001',
  },
}

export const perpanjangan: SuratPerpanjangan = {
  nomor: '500.12.2/0305/PPID/2026',
  sifat: 'Biasa',
  lampiran: '–',
  tempat: 'Pontianak',
  tanggal: '2026-12-04',
  kepada: { nama: 'Sari Melati Contoh', alamat: 'di Pontianak' },
  pendaftaran: { nomor: '0142/PPID/XI/2026', tanggal: '2026-11-23' },
  rincian:
    'daftar titik internet publik yang dibiayai APBD Kota Pontianak tahun 2025 beserta alamat, kapasitas, dan biaya sewa per bulan.',
  sebab: 'belum-dikuasai',
  alasan:
    'rincian biaya sewa per bulan masih tersebar pada enam kecamatan dan baru lengkap setelah berita acara bulan November ditutup pada tanggal 10 Desember 2026.',
  semula: '2026-12-07',
  menjadi: '2026-12-16',
  hari: hari('12-08', '12-09', '12-10', '12-11', '12-14', '12-15', '12-16'),
  ppid: { ...ppid, tempat: undefined, tanggal: undefined },
  tembusan: ['Sekretaris Daerah Kota Pontianak selaku Atasan PPID'],
}

export const ketidaklengkapan: SuratKetidaklengkapan = {
  nomor: '500.12.2/0301/PPID/2026',
  pendaftaran: { nomor: '0142/PPID/XI/2026', tanggal: '2026-11-23' },
  nama: tandaBukti.nama,
  alamat: tandaBukti.alamat,
  kontak: tandaBukti.kontak,
  rincian: tandaBukti.rincian,
  kekurangan: [
    'Salinan KTP atau surat keterangan pengganti KTP (Perki 1/2021 Pasal 27).',
    'Tujuan penggunaan informasi.',
  ],
  caraMelengkapi:
    'Kekurangan dapat dilengkapi di meja layanan, lewat pos-el ppid@contoh.go.id, atau pada laman loket.contoh.go.id/lacak dengan nomor pendaftaran dan kode lacak Anda.',
  ppid: { ...ppid, tanggal: '2026-11-25' },
}

export const pembayaran: TandaBuktiPembayaran = {
  nomor: 'BP-0031/2026',
  pendaftaran: '0142/PPID/XI/2026',
  pemberitahuan: pemberitahuan.nomor,
  dari: tandaBukti.nama,
  diterima: { tanggal: '2026-12-08', jam: '09:58' },
  cara: 'tunai',
  rincian: [
    { uraian: 'Penyalinan kertas A4, 24 lembar × Rp500,00', jumlah: 12_000 },
    { uraian: 'Pengiriman dengan pos', jumlah: 18_000 },
  ],
  petugas: penyerahan.petugas,
}
