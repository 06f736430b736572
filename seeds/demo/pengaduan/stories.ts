import type { kanalPengaduan, klasifikasiPengaduan } from '#src/layanan/pengaduan/form.ts'

export type StepName =
  | 'lengkap'
  | 'ubah'
  | 'kembali'
  | 'lengkapi'
  | 'analisis'
  | 'teruskan'
  | 'tanggapi'
  | 'bukan'
  | 'ingatkan'
  | 'puas'
  | 'balas'
  | 'jawabBalasan'
  | 'pusat'
  | 'arsip'
  | 'cabut'
  | 'malam'

/** Work days after the report, and what was done. */
type Langkah = readonly [hari: number, step: StepName]

export type Story = {
  /** Work days before the last one on which it came. */
  lalu: number
  kanal: keyof typeof kanalPengaduan
  kelas: keyof typeof klasifikasiPengaduan
  perkara: Perkara
  rahasia?: 'anonim' | 'rahasia'
  langkah: readonly Langkah[]
}

type Perkara = {
  judul: string
  isi: string
  kategori: string
  /** As the reporter says it. */
  kelurahan: string
  alamat: string
  /** Kode of the OPD. */
  unit: string
}

const perkara = (
  judul: string,
  isi: string,
  kategori: string,
  kelurahan: string,
  alamat: string,
  unit: string,
): Perkara => ({ judul, isi, kategori, kelurahan, alamat, unit })

const lampu = perkara(
  'Lampu jalan padam dua minggu',
  'Lampu jalan padam sejak dua minggu, gelap dan rawan bagi anak yang pulang mengaji.',
  'Lampu Penerangan Jalan',
  'Sei Bangkong',
  'Gang Contoh 4, dekat surau',
  'dishub',
)
const sampah = perkara(
  'Sampah menumpuk di TPS',
  'Sampah di TPS tidak diangkut sejak Senin, baunya sampai ke rumah warga.',
  'Persampahan',
  'Siantan Hulu',
  'TPS simpang Contoh',
  'dlh',
)
const jalan = perkara(
  'Jalan berlubang di depan sekolah',
  'Lubang cukup dalam di depan sekolah, sudah ada pengendara yang jatuh.',
  'Jalan dan Jembatan',
  'Pal Lima',
  'Depan SD Contoh 7',
  'dpupr',
)
const parit = perkara(
  'Parit tersumbat, air pasang masuk rumah',
  'Parit tersumbat sehingga air pasang masuk ke rumah setiap sore.',
  'Drainase',
  'Parit Tokaya',
  'Gang Contoh Parit 2',
  'dpupr',
)
const ktp = perkara(
  'Antrean perekaman KTP-el terlalu lama',
  'Petugas perekaman hanya satu orang, antrean sampai sore tanpa kepastian.',
  'Kependudukan',
  'Sui Jawi Dalam',
  'Loket Contoh',
  'disdukcapil',
)
const parkir = perkara(
  'Parkir liar menutup trotoar',
  'Trotoar penuh parkir setiap malam, pejalan kaki turun ke jalan.',
  'Perparkiran',
  'Darat Sekip',
  'Jalan Contoh Pasar',
  'dishub',
)
const pungli = perkara(
  'Diminta uang di loket',
  'Diminta uang rokok supaya berkas didahulukan, tanpa kuitansi.',
  'Pelayanan Kelurahan dan Kecamatan',
  'Saigon',
  'Loket Contoh lantai 1',
  'disdukcapil',
)
const lapak = perkara(
  'Lapak menutup saluran',
  'Lapak berdiri di atas saluran air dan menutup lubang kontrol.',
  'Ketertiban Umum',
  'Banjar Serasan',
  'Jalan Contoh Timur',
  'satpol-pp',
)
const taman = perkara(
  'Usul bangku di taman',
  'Mohon bangku dan peneduh di taman, banyak orang tua yang berjalan pagi.',
  'Lainnya',
  'Akcaya',
  'Taman Contoh',
  'dlh',
)

const tidak = 'tidak-berkadar'
const selesai = [
  [1, 'lengkap'],
  [1, 'teruskan'],
  [5, 'tanggapi'],
  [16, 'malam'],
] as const
const puas = [
  [0, 'lengkap'],
  [1, 'teruskan'],
  [4, 'tanggapi'],
  [6, 'puas'],
] as const

const story = (
  lalu: number,
  kanal: Story['kanal'],
  it: Perkara,
  langkah: Story['langkah'],
  over: Partial<Pick<Story, 'kelas' | 'rahasia'>> = {},
): Story => ({ lalu, kanal, kelas: tidak, perkara: it, langkah, ...over })

/** What came to the office itself in a quarter, the oldest first. */
export const pengaduanStories: readonly Story[] = [
  story(40, 'meja', lampu, selesai),
  story(39, 'whatsapp', sampah, puas),
  story(37, 'telepon', jalan, [
    [1, 'lengkap'],
    [2, 'analisis'],
    [2, 'teruskan'],
    [9, 'tanggapi'],
    [20, 'malam'],
    [22, 'balas'],
    [23, 'teruskan'],
    [28, 'tanggapi'],
    [31, 'puas'],
  ]),
  story(36, 'media-sosial', parkir, selesai),
  story(
    34,
    'kotak-pengaduan',
    pungli,
    [
      [2, 'lengkap'],
      [3, 'analisis'],
      [3, 'teruskan'],
    ],
    {
      kelas: 'berkadar-pengawasan',
      rahasia: 'rahasia',
    },
  ),
  story(33, 'meja', ktp, puas),
  story(
    31,
    'email',
    taman,
    [
      [1, 'lengkap'],
      [1, 'teruskan'],
      [7, 'tanggapi'],
      [18, 'malam'],
    ],
    {
      kelas: 'aspirasi',
    },
  ),
  story(30, 'telepon', parit, [
    [1, 'lengkap'],
    [1, 'teruskan'],
    [12, 'tanggapi'],
    [23, 'malam'],
  ]),
  story(28, 'meja', lapak, [
    [1, 'lengkap'],
    [2, 'teruskan'],
    [4, 'bukan'],
    [5, 'arsip'],
  ]),
  story(26, 'whatsapp', lampu, puas, { rahasia: 'anonim' }),
  story(25, 'meja', jalan, [[1, 'pusat']]),
  story(24, 'surat', sampah, [
    [1, 'kembali'],
    [6, 'lengkapi'],
    [7, 'lengkap'],
    [8, 'teruskan'],
    [14, 'tanggapi'],
  ]),
  story(22, 'telepon', parit, [
    [1, 'lengkap'],
    [1, 'teruskan'],
    [10, 'ingatkan'],
  ]),
  story(20, 'meja', parkir, puas),
  story(18, 'media-sosial', sampah, [
    [0, 'lengkap'],
    [1, 'teruskan'],
    [6, 'tanggapi'],
    [8, 'balas'],
  ]),
  story(17, 'meja', ktp, [
    [1, 'lengkap'],
    [1, 'teruskan'],
    [3, 'tanggapi'],
    [14, 'malam'],
  ]),
  story(15, 'whatsapp', jalan, [
    [1, 'lengkap'],
    [2, 'teruskan'],
  ]),
  story(12, 'meja', lampu, [
    [1, 'lengkap'],
    [1, 'teruskan'],
    [5, 'tanggapi'],
  ]),
  story(10, 'kotak-pengaduan', pungli, [[1, 'kembali']], { rahasia: 'anonim' }),
  story(8, 'telepon', parit, [
    [1, 'lengkap'],
    [2, 'teruskan'],
    [6, 'tanggapi'],
  ]),
  story(6, 'meja', lapak, [
    [1, 'lengkap'],
    [2, 'analisis'],
  ]),
  story(
    5,
    'email',
    taman,
    [
      [1, 'lengkap'],
      [1, 'teruskan'],
    ],
    { kelas: 'aspirasi' },
  ),
  story(4, 'whatsapp', sampah, []),
  story(2, 'meja', ktp, [[1, 'cabut']]),
  story(1, 'telepon', lampu, []),
  story(0, 'meja', parkir, [], { rahasia: 'anonim' }),
]
