import { area, flag, type Group, lines, number, text } from '#src/office/settings/entry.ts'

export const tamu = {
  judul: 'Buku tamu',
  uraian: 'Ke mana tamu diarahkan, ke mana ia menyampaikan keluhan, dan apakah boleh difoto.',
  isi: {
    tamu: {
      tempat: lines(
        [
          'Sekretariat',
          'Meja layanan informasi',
          'Bidang Informasi dan Komunikasi Publik',
          'Bidang Aplikasi Informatika',
          'Bidang Statistik dan Persandian',
          'Kepala Dinas',
        ],
        'Tujuan di kantor ini',
        {
          hint: 'Satu baris satu bagian, dalam urutan yang ditawarkan kepada petugas.',
          max: [40, 'Paling banyak 40 baris.'],
        },
      ),
      /** Each service has its own (DOMAIN C22). */
      kontak: text('0812-5669-9036', 'Telepon pengaduan pelayanan tamu', {
        hint: 'Tertulis di slip tamu.',
        short: true,
      }),
      foto: flag(false, 'Tawarkan foto kepada tamu, dengan persetujuan'),
      /** What a guest consents to; `{hari}` is filled in. Without it no picture is taken. */
      fotoPersetujuan: area(
        'Foto ini tidak wajib. Tanpa foto Anda dilayani sama saja. Kami memakai foto wajah Anda hanya untuk mengenali tamu di gedung, demi keamanan, atas dasar persetujuan Anda (UU 27/2022 Pasal 20). Yang dapat melihatnya hanya petugas penerima tamu, dan setiap kali dilihat kami catat. Foto disimpan tersandi paling lama {hari} hari, lalu terhapus sendiri. Anda boleh menarik persetujuan kapan saja di meja Sekretariat: foto langsung kami hapus.',
        'Teks persetujuan foto',
        {
          hint: 'Dibaca tamu sebelum menyetujui, dan disimpan bersama kunjungannya. Sebut: tidak wajib, untuk apa, siapa yang melihat, berapa lama ({hari}), dan cara menarik persetujuan (UU 27/2022 Pasal 20–22).',
          max: 3000,
        },
      ),
      /** No statute counts here. */
      fotoHari: number(30, 'Simpan foto tamu, hari', [1, 365], {
        hint: 'Berlaku untuk foto berikutnya; yang sudah ada dihapus seperti dijanjikan.',
      }),
    },
  },
  rules: [
    [
      ['tamu-fotoPersetujuan', 'tamu-foto'],
      (form) => form['tamu-foto'] !== true || form['tamu-fotoPersetujuan'] !== '',
      'Tulis teks persetujuannya dulu. Tanpa teks itu foto tidak boleh diambil (UU 27/2022 Pasal 20–22).',
    ],
    [
      ['tamu-fotoPersetujuan', 'tamu-foto'],
      (form) =>
        form['tamu-foto'] !== true || String(form['tamu-fotoPersetujuan']).includes('{hari}'),
      'Tulis {hari} di tempat lamanya foto disimpan, supaya tamu membacanya.',
    ],
  ],
} satisfies Group
