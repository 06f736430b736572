import type { PermintaanData } from '#src/db/schema.ts'

export type StepName =
  | 'langsung'
  | 'sediakan'
  | 'serahkan'
  | 'unduh'
  | 'teruskan'
  | 'jawab'
  | 'tidakPunya'
  | 'ingatkan'
  | 'tidakTersedia'
  | 'cabut'
  | 'permohonan'

/** A step so many work days after the request, or so many minutes after the step before. */
type Langkah = { hari?: number; menit?: number; step: StepName }

export type DataStory = {
  /** Work days before the last one on which it came; or minutes before now. */
  lalu: number
  menitLalu?: number
  kanal: 'meja' | 'web' | 'surat' | 'email'
  jenis: PermintaanData['jenisPemohon']
  lembaga: string
  tujuan: PermintaanData['tujuan']
  format: PermintaanData['format']
  /** Kode of the units that produce the data. */
  unit: readonly string[]
  langkah: readonly Langkah[]
}

type Who = Pick<DataStory, 'jenis' | 'lembaga' | 'tujuan'>
const mahasiswa: Who = {
  jenis: 'pendidikan',
  lembaga: 'Universitas Contoh Kapuas',
  tujuan: 'skripsi',
}
const siswa: Who = { jenis: 'pendidikan', lembaga: 'SMA Contoh 3', tujuan: 'tugas' }
const warga: Who = { jenis: 'perorangan', lembaga: '', tujuan: 'lainnya' }
const perusahaan: Who = {
  jenis: 'perusahaan',
  lembaga: 'PT Contoh Niaga Khatulistiwa',
  tujuan: 'perencanaan',
}
const instansi: Who = {
  jenis: 'instansi',
  lembaga: 'Badan Contoh Perencanaan Provinsi',
  tujuan: 'evaluasi',
}
const peneliti: Who = {
  jenis: 'pendidikan',
  lembaga: 'Lembaga Penelitian Contoh',
  tujuan: 'penelitian',
}

const story = (
  lalu: number,
  kanal: DataStory['kanal'],
  who: Who,
  unit: readonly string[],
  ...langkah: Langkah[]
): DataStory => ({ lalu, kanal, ...who, format: 'xlsx', unit, langkah })

/** What came to the data officer in the last weeks: every way a data request can go. */
export const dataStories: readonly DataStory[] = [
  story(44, 'meja', mahasiswa, [], { menit: 18, step: 'langsung' }),
  story(38, 'web', siswa, [], { menit: 22, step: 'sediakan' }, { hari: 1, step: 'unduh' }),
  story(
    33,
    'surat',
    instansi,
    ['disdukcapil'],
    { menit: 12, step: 'teruskan' },
    { hari: 2, step: 'jawab' },
    { hari: 2, step: 'sediakan' },
    { hari: 4, step: 'serahkan' },
  ),
  story(29, 'meja', warga, [], { menit: 43, step: 'langsung' }),
  story(25, 'email', perusahaan, [], { menit: 25, step: 'tidakTersedia' }),
  story(
    21,
    'web',
    peneliti,
    ['dinkes'],
    { menit: 15, step: 'teruskan' },
    { hari: 3, step: 'jawab' },
    { hari: 3, step: 'sediakan' },
    { hari: 4, step: 'unduh' },
  ),
  story(16, 'meja', mahasiswa, [], { menit: 9, step: 'langsung' }),
  story(12, 'web', warga, [], { menit: 11, step: 'cabut' }),
  story(9, 'meja', siswa, [], { menit: 27, step: 'langsung' }),
  story(
    8,
    'surat',
    instansi,
    ['bkd'],
    { menit: 14, step: 'teruskan' },
    { hari: 4, step: 'ingatkan' },
  ),
  story(6, 'web', mahasiswa, [], { menit: 20, step: 'sediakan' }),
  story(
    4,
    'meja',
    peneliti,
    ['disdikbud'],
    { menit: 16, step: 'teruskan' },
    { hari: 2, step: 'tidakPunya' },
  ),
  story(
    3,
    'web',
    perusahaan,
    ['diskumdag', 'dishub'],
    { menit: 13, step: 'teruskan' },
    { hari: 1, step: 'jawab' },
  ),
  story(1, 'meja', warga, [], { menit: 12, step: 'langsung' }),
  {
    ...story(0, 'web', peneliti, [], { menit: 10, step: 'permohonan' }),
    menitLalu: 35,
  },
  { ...story(0, 'web', mahasiswa, []), menitLalu: 21 },
  { ...story(0, 'web', siswa, []), menitLalu: 6 },
]
