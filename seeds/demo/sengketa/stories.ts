import type { Act } from '#seeds/demo/sengketa/steps.ts'

/** One thing that is done: how many working days ago, which act, what the form says besides. */
export type Langkah = readonly [lalu: number, act: Act, isi?: Record<string, string>]

export type DisputeStory = {
  /** Place of the keberatan among those whose objector was not satisfied; none when Loket knows none. */
  keberatan?: number
  /** Working days ago. */
  lalu: number
  pemicu: 'pemohon' | 'panggilan'
  informasi: string
  /** Working days before the opening on which the answer was received. */
  jawaban?: number
  langkah: readonly Langkah[]
}

const tim = (lalu: number): Langkah[] => [
  [lalu, 'susunTim'],
  [lalu, 'tetapkanTim'],
]

const perintah = 'Badan Publik memberikan salinan kontrak tanpa nomor rekening penyedia.'

/** Seven disputes in different states. */
export const disputeStories: readonly DisputeStory[] = [
  { keberatan: 0, lalu: 0, pemicu: 'pemohon', informasi: '', langkah: [] },
  {
    lalu: 12,
    pemicu: 'pemohon',
    informasi: 'Berita acara serah terima pekerjaan trotoar tahun 2025.',
    jawaban: 3,
    langkah: [
      ...tim(11),
      [8, 'catatRapat'],
      [7, 'sahkanNotulen'],
      [4, 'catatUpaya', { hasil: 'berlanjut' }],
      [1, 'susunLaporan'],
      [1, 'laporkan'],
    ],
  },
  {
    lalu: 20,
    pemicu: 'panggilan',
    informasi: 'Salinan kontrak pemeliharaan lampu jalan tahun 2025.',
    jawaban: 16,
    langkah: [
      [20, 'catatRegister'],
      ...tim(18),
      [15, 'catatSidang', { acara: 'Pemeriksaan awal' }],
      [9, 'mulaiMediasi'],
    ],
  },
  {
    lalu: 42,
    pemicu: 'panggilan',
    informasi: 'Daftar penerima hibah organisasi kemasyarakatan tahun 2025.',
    jawaban: 5,
    langkah: [
      [42, 'catatRegister'],
      [30, 'catatSidang', { acara: 'Pembuktian' }],
      [6, 'catatPutusan', { amar: 'dikabulkan-sebagian', perintah }],
    ],
  },
  {
    lalu: 44,
    pemicu: 'panggilan',
    informasi: 'Notulen rapat pembahasan tarif parkir tahun 2025.',
    langkah: [
      [44, 'catatRegister'],
      [38, 'catatSidang', { acara: 'Ajudikasi' }],
      [25, 'catatPutusan', { amar: 'dikabulkan', perintah }],
      [16, 'catatGugatan'],
    ],
  },
  {
    lalu: 35,
    pemicu: 'panggilan',
    informasi: 'Rencana kerja dan anggaran perbaikan pasar tahun 2026.',
    jawaban: 8,
    langkah: [
      [35, 'catatRegister'],
      [28, 'mulaiMediasi'],
      [20, 'akhiriMediasi', { hasil: 'sepakat', perintah }],
      [10, 'catatPelaksanaan'],
    ],
  },
  {
    lalu: 40,
    pemicu: 'pemohon',
    informasi: 'Data titik genangan dan jadwal pengerukan parit tahun 2026.',
    jawaban: 4,
    langkah: [
      ...tim(38),
      [33, 'catatRapat'],
      [30, 'catatUpaya', { hasil: 'sepakat', perintah: 'Data diserahkan dalam bentuk tabel.' }],
      [24, 'catatPelaksanaan', { tuntas: 'ya' }],
    ],
  },
]
