import { type Group, number, text, time } from '#src/office/settings/entry.ts'

export const callCenter = {
  judul: 'Call center',
  uraian: 'Nomor, jam, dan waktu jawaban call center. Berlaku untuk telepon berikutnya.',
  isi: {
    callCenter: {
      telepon: text('(0561) 8181771', 'Nomor call center', { short: true }),
      /** The standard says 1 to 2 hours (DOMAIN D26). */
      menit: number(120, 'Menit layanan sampai penelepon mendapat jawaban', [60, 120], {
        hint: 'Standar Pelayanan: 1–2 jam.',
      }),
      buka: time('', 'Buka pukul', { hint: 'Kosongkan jam bila sama dengan jam layanan kantor.' }),
      tutup: time('', 'Tutup pukul'),
      istirahatDari: time('', 'Istirahat dari pukul'),
      istirahatSampai: time('', 'Istirahat sampai pukul'),
      /** No statute counts here. */
      hariUnit: number(1, 'Hari kerja untuk konfirmasi dari unit', [1, 9]),
      percobaan: number(3, 'Boleh ditutup sesudah dihubungi tanpa hasil', [1, 10], {
        hint: 'Berapa kali.',
      }),
      hariPeriksa: number(180, 'Tanya jawab diperiksa lagi sesudah, hari', [7, 730], {
        hint: 'Yang lebih lama dari ini masuk daftar unitnya.',
      }),
      hariIngatPeriksa: number(30, 'Unit dikirimi surel lagi sesudah, hari', [7, 365], {
        hint: 'Satu surel untuk semua tanya jawab unit itu yang perlu diperiksa, selama masih ada.',
      }),
    },
  },
} satisfies Group
