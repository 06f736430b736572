import { area, choice, type Group, lines, number, pola } from '#src/office/settings/entry.ts'

export const surat = {
  judul: 'Surat',
  uraian: 'Nomor, kertas, dan tembusan.',
  isi: {
    surat: {
      polaNomor: pola('500.12/{urut}/PPID/{tahun}', 'Pola nomor surat', {
        hint: '{urut} nomor urut tahun ini, {bulan} angka Romawi, {tahun} empat angka.',
      }),
      polaPenyerahan: pola('{urut}/TBP/PPID/{tahun}', 'Pola nomor tanda bukti penyerahan'),
      polaData: pola('{urut}/TBD/{tahun}', 'Pola nomor tanda bukti penerimaan data'),
      polaUji: pola('{urut}/UK/PPID/{tahun}', 'Pola nomor lembar uji konsekuensi'),
      polaPenetapan: pola('{urut}/PK/PPID/{tahun}', 'Pola nomor penetapan pengecualian'),
      polaTanggapan: pola('500.12/{urut}/ATASAN-PPID/{tahun}', 'Pola nomor tanggapan keberatan', {
        hint: 'Surat yang ditandatangani Atasan PPID.',
      }),
      polaTim: pola('500.12/{urut}/TIM-SI/{tahun}', 'Pola nomor penetapan tim fasilitasi sengketa'),
      polaNotulen: pola('{urut}/NOTULEN-TIM-SI/{tahun}', 'Pola nomor notulen tim fasilitasi'),
      polaLaporan: pola('{urut}/LAPORAN-TIM-SI/{tahun}', 'Pola nomor laporan tim fasilitasi'),
      polaDossier: pola('{urut}/DS/PPID/{tahun}', 'Pola nomor daftar isi dossier'),
      polaPengaduan: pola('{urut}/TTP/{tahun}', 'Pola nomor tanda terima pengaduan'),
      polaEvaluasi: pola('{urut}/EVP/{tahun}', 'Pola nomor laporan evaluasi pengaduan'),
      kertas: choice('A4', 'Kertas', ['A4', 'F4'], 'Pilih ukuran kertas.'),
      tembusan: lines([], 'Tembusan', {
        hint: 'Satu baris satu penerima.',
        optional: true,
        max: [10, 'Paling banyak 10 tembusan.'],
      }),
    },
  },
} satisfies Group

export const biaya = {
  judul: 'Biaya',
  uraian: 'Layanannya gratis; yang dapat dibayar hanya penyalinan dan pengiriman.',
  isi: {
    biaya: {
      kalimat: area(
        'Rp0,00 (gratis) untuk salinan lunak; penyalinan dan pengiriman sesuai standar biaya.',
        'Kalimat tentang biaya',
        {
          hint: 'Tertulis di tanda bukti permohonan.',
          max: 500,
          empty: 'Tulis kalimat tentang biaya.',
        },
      ),
      perLembar: number(0, 'Biaya penyalinan, rupiah selembar', [0, 100_000]),
      pembayaran: area('', 'Cara membayar', { max: 500 }),
    },
  },
} satisfies Group
