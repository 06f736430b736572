import type { ClockPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure/clocks.ts'
import type { StatusPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure/statuses.ts'
import type { ActSpec } from '#src/workflow/procedure.ts'

const terbuka = ['diterima', 'menunggu_keputusan', 'di_unit'] as const
const dapatDibukaLagi = [
  'selesai',
  'tidak_ditindaklanjuti',
  'siap_diserahkan',
  'dijanjikan',
  'diputuskan',
  'menunggu_persetujuan',
] as const

/** The written answer and the information, and what opens or ends the case beside them. */
export const answering = {
  beritahukan: {
    label: 'Tanda tangani dan kirim',
    terjadi: 'Pemberitahuan tertulis dikirim',
    from: ['diputuskan'],
    to: ['siap_diserahkan', 'dijanjikan', 'selesai'],
    by: ['ppid'],
    dasar: 'UU 14/2008 Pasal 22 ayat (7)',
    closes: ['uu', 'perki', 'pemenuhan'],
  },
  sediakan: {
    label: 'Nyatakan tersedia',
    terjadi: 'Informasi tersedia',
    from: ['dijanjikan'],
    to: 'siap_diserahkan',
    by: ['ppid'],
    closes: ['janji'],
  },
  serahkan: {
    label: 'Serahkan informasi',
    terjadi: 'Informasi diserahkan',
    from: ['siap_diserahkan'],
    to: 'selesai',
    by: ['petugas'],
    dasar: 'Standar Pelayanan 3.2.a.4',
  },
  unduh: {
    label: 'Unduh dokumen',
    terjadi: 'Dokumen diunduh pemohon',
    from: ['siap_diserahkan'],
    to: ['siap_diserahkan', 'selesai'],
    by: ['pemohon'],
    dasar: 'Standar Pelayanan 3.2.a.4',
  },
  penuhiKeberatan: {
    label: 'Penuhi keberatan',
    terjadi: 'Dibuka lagi: keberatan dikabulkan',
    from: dapatDibukaLagi,
    to: 'menunggu_keputusan',
    by: ['sistem'],
    dasar: 'UU 14/2008 Pasal 36 ayat (2); Standar Pelayanan 3.2.b.4',
    closes: ['janji'],
  },
  penuhiSengketa: {
    label: 'Penuhi hasil sengketa',
    terjadi: 'Dibuka lagi: hasil sengketa',
    from: dapatDibukaLagi,
    to: 'menunggu_keputusan',
    by: ['sistem'],
    dasar: 'UU 14/2008 Pasal 39 dan Pasal 46',
    closes: ['janji'],
  },
  cabut: {
    label: 'Cabut permohonan',
    terjadi: 'Dicabut pemohon',
    from: [
      ...terbuka,
      'tidak_lengkap',
      'menunggu_persetujuan',
      'diputuskan',
      'siap_diserahkan',
      'dijanjikan',
    ],
    to: 'dicabut',
    by: ['pemohon', 'petugas'],
  },
} satisfies Record<string, ActSpec<StatusPermohonan, ClockPermohonan>>
