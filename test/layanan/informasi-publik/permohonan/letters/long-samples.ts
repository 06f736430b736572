import type { Kop } from '#src/documents/paper/kop.ts'
import type { PemberitahuanTertulis } from '#src/layanan/informasi-publik/permohonan/letters/pemberitahuan-tertulis.ts'
import type { SkPenolakan } from '#src/layanan/informasi-publik/permohonan/letters/sk-penolakan.ts'
import type { SuratKetidaklengkapan } from '#src/layanan/informasi-publik/permohonan/letters/surat-ketidaklengkapan.ts'
import type { SuratPerpanjangan } from '#src/layanan/informasi-publik/permohonan/letters/surat-perpanjangan.ts'
import type { TandaBuktiPembayaran } from '#src/layanan/informasi-publik/permohonan/letters/tanda-bukti-pembayaran.ts'
import type { TandaBuktiPenyerahan } from '#src/layanan/informasi-publik/permohonan/letters/tanda-bukti-penyerahan.ts'
import type { TandaBuktiPermohonan } from '#src/layanan/informasi-publik/permohonan/letters/tanda-bukti-permohonan.ts'
import {
  hari,
  kop,
  ketidaklengkapan,
  pembayaran,
  pemberitahuan,
  penolakan,
  penyerahan,
  perpanjangan,
  ppid,
  tandaBukti,
} from './samples.ts'

// Every person, number and address here is invented.

export const kopPanjang: Kop = {
  ...kop,
  pemerintah: 'PEMERINTAH KABUPATEN PENUKAL ABAB LEMATANG ILIR CONTOH',
  dinas: 'DINAS KOMUNIKASI, INFORMATIKA, STATISTIK, DAN PERSANDIAN',
}

export const panjang90 =
  'Raden Ajeng Sri Wahyuningsih Kusumawardhani Cokroaminoto-Hadiningrat binti Abdurrahman, S.H.'

const kalimat = [
  'Mohon diberikan salinan rencana kerja dan anggaran, dokumen pelaksanaan anggaran, serta laporan realisasi anggaran kegiatan pemasangan titik internet publik tahun 2023 sampai dengan 2026, dirinci menurut kecamatan dan kelurahan.',
  'Termasuk di dalamnya nama penyedia, nilai kontrak, tanggal berita acara serah terima, dan titik koordinat setiap perangkat yang terpasang di ruang terbuka, sekolah, puskesmas, dan kantor kelurahan.',
  'Bila sebagian keterangan dikecualikan, mohon bagian tersebut dihitamkan dan bagian selebihnya tetap diberikan beserta alasan penghitamannya.',
  'Data dikehendaki dalam bentuk lembar kerja yang dapat diolah, misalnya .xlsx atau .csv, dan bukan pindaian; contoh susunannya dapat dilihat pada https://data.contoh.go.id/dataset/titik-internet-publik-kota-pontianak-per-kelurahan-2025-triwulan-empat/berkas/unduh?format=xlsx&versi=3.',
]

export const rincian3000 = (() => {
  let text = ''
  text +=
    'Aksara lain: Łódź, Nguyễn Văn Ân, 中文名, 👩‍💻, العربية; kendali arah \u202Eterbalik\u202C dibuang.\n'
  for (let n = 1; text.length < 3000; n++) text += `${n}. ${kalimat[(n - 1) % kalimat.length]}\n`
  return text.slice(0, 2999).trimEnd() + '.'
})()

export const tandaBuktiPanjang: TandaBuktiPermohonan = {
  ...tandaBukti,
  nomor: '0143/PPID/XI/2026',
  kodeLacak: 'W9XM-MQ8N-HW4M',
  nama: panjang90,
  kategori:
    'kuasa dari Perkumpulan Pemerhati Keterbukaan Informasi dan Pelayanan Publik Khatulistiwa Contoh',
  alamat:
    'Perumahan Villa Contoh Katulistiwa Residence Blok AA-12 Nomor 117, RT 003/RW 021, Jalan Profesor Doktor Haji Contoh Panjang Sekali Raya, Kelurahan Bangka Belitung Laut, Kecamatan Pontianak Tenggara 78124',
  pekerjaan: 'Pegawai swasta, paralegal, dan pengurus perkumpulan',
  kontak:
    '+62 812-0000-0002 / raden.ajeng.sri.wahyuningsih.kusumawardhani.cokroaminoto.hadiningrat@surel.contoh-panjang.example.id',
  rincian: rincian3000,
  tujuan: `${kalimat[2]} ${kalimat[0]} ${kalimat[1]}`,
  tenggat: {
    undangUndang: {
      mulai: '2026-11-21',
      hari: hari(
        '11-23',
        '11-24',
        '11-25',
        '11-26',
        '11-27',
        '11-30',
        '12-01',
        '12-02',
        '12-03',
        '12-04',
      ),
      catatan: 'Diterima di luar jam layanan; hari kerja pertama Senin, 23 November 2026.',
    },
    perki: tandaBukti.tenggat.perki,
  },
  diterima: {
    tanggal: '2026-11-21',
    jam: '21:47',
    kanal: 'laman (di luar jam layanan; dicatat Senin)',
  },
  petugas: {
    ...tandaBukti.petugas,
    nama: 'Muhammad Abdurrahman Wahid Contoh bin Syarif Hidayatullah Al-Qadrie, S.Kom., M.Kom.',
    jabatan:
      'Petugas Pelayanan Informasi pada Meja Layanan Pejabat Pengelola Informasi dan Dokumentasi',
  },
}

const ppidPanjang = {
  ...ppid,
  atasNama: 'Wali Kota Pontianak',
  jabatan:
    'Plt. Kepala Dinas Komunikasi, Informatika, Statistik, dan Persandian selaku Pejabat Pengelola Informasi dan Dokumentasi',
  nama: 'Prof. Dr. Ir. H. Syarif Muhammad Abdurrahman Contoh Al-Qadrie Hadiningrat, S.Kom., M.T., Ph.D.',
}

export const pemberitahuanPanjang: PemberitahuanTertulis = {
  ...pemberitahuan,
  nomor: '500.12.2/0318/PPID/2026',
  pendaftaran: { nomor: tandaBuktiPanjang.nomor, tanggal: '2026-11-21' },
  nama: tandaBuktiPanjang.nama,
  alamat: tandaBuktiPanjang.alamat,
  kontak: tandaBuktiPanjang.kontak,
  alasan: rincian3000.slice(0, 1500),
  penguasaan: {
    kami: true,
    lain: 'Dinas Penanaman Modal, Tenaga Kerja, dan Pelayanan Terpadu Satu Pintu Kota Pontianak serta Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah',
  },
  diberikan: {
    ...pemberitahuan.diberikan!,
    biaya: { lembar: 1284, perLembar: 1500, pengiriman: 1250000, lain: 12345678 },
    penghitaman: rincian3000.slice(0, 1900),
  },
  belum: {
    sebab: 'didokumentasikan',
    waktu:
      '45 (empat puluh lima) hari kerja sejak pemberitahuan ini diterima, yaitu setelah triwulan keempat ditutup dan diperiksa',
  },
  ppid: ppidPanjang,
}

export const penolakanPanjang: SkPenolakan = {
  ...penolakan,
  nama: panjang90,
  alamat: tandaBuktiPanjang.alamat,
  kontak: tandaBuktiPanjang.kontak,
  rincian: rincian3000,
  tujuan: tandaBuktiPanjang.tujuan,
  huruf: {
    huruf: 'c',
    bunyi:
      'dapat membahayakan pertahanan dan keamanan negara, yaitu mengungkapkan sistem persandian negara',
  },
  konsekuensi: rincian3000.slice(0, 2000),
  ppid: ppidPanjang,
}

export const penyerahanPanjang: TandaBuktiPenyerahan = {
  ...penyerahan,
  penerima: {
    ...penyerahan.penerima,
    nama: panjang90,
    selaku: 'kuasa pemohon berdasarkan surat kuasa khusus tanggal 20 November 2026',
    alamat: tandaBuktiPanjang.alamat,
  },
  dokumen: Array.from({ length: 23 }, (_, n) => ({
    judul:
      n % 4 === 1
        ? `Berita acara serah terima pekerjaan pemasangan titik internet publik tahap ${n + 1} di seluruh kelurahan pada Kecamatan Pontianak Tenggara dan Pontianak Timur beserta lampiran gambar terpasang`
        : `Laporan realisasi kegiatan bulan ke-${n + 1} tahun anggaran 2025`,
    bentuk: n % 3 ? 'softcopy (.pdf)' : 'hardcopy',
    jumlah: n % 3 ? `1 berkas, ${(n * 137) % 900} KB` : `${n * 6 + 12} lembar`,
    catatan:
      n % 5 === 2
        ? 'Nama dan tanda tangan saksi pada halaman 3 sampai dengan 9; koordinat perangkat'
        : '',
  })),
}

export const perpanjanganPanjang: SuratPerpanjangan = {
  ...perpanjangan,
  lampiran: '2 (dua) berkas',
  kepada: { nama: panjang90, alamat: tandaBuktiPanjang.alamat },
  rincian: rincian3000.slice(0, 1400),
  alasan: rincian3000.slice(0, 800),
  ppid: { ...ppidPanjang, tempat: undefined, tanggal: undefined },
  tembusan: [
    'Sekretaris Daerah Kota Pontianak selaku Atasan PPID',
    'Inspektur Kota Pontianak',
    'Kepala Dinas Perhubungan Kota Pontianak',
  ],
}

export const ketidaklengkapanPanjang: SuratKetidaklengkapan = {
  ...ketidaklengkapan,
  nama: panjang90,
  alamat: tandaBuktiPanjang.alamat,
  kontak: tandaBuktiPanjang.kontak,
  rincian: rincian3000,
  kekurangan: Array.from({ length: 9 }, (_, n) => kalimat[n % kalimat.length]!),
  ppid: ppidPanjang,
}

export const pembayaranPanjang: TandaBuktiPembayaran = {
  ...pembayaran,
  dari: panjang90,
  rincian: Array.from({ length: 12 }, (_, n) => ({
    uraian: kalimat[n % kalimat.length]!,
    jumlah: 1_234_567 * (n + 1),
  })),
}
