import { type Group, lines, text } from '#src/office/settings/entry.ts'

export const tamu = {
  judul: 'Buku tamu',
  uraian: 'Ke mana tamu diarahkan, dan ke mana ia menyampaikan keluhan.',
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
    },
  },
} satisfies Group
