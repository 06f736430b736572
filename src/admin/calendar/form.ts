import * as v from 'valibot'
import {
  isRealDate,
  keys,
  needed,
  optional,
  rules,
  Tanggal,
  TanggalBoleh,
} from '#src/http/fields.ts'

export const jenisLibur = {
  libur: 'Libur nasional',
  'cuti bersama': 'Cuti bersama',
  lokal: 'Libur daerah',
} as const

/** Monday first, as a week of work is read. */
export const namaHari = [
  { value: '1', label: 'Senin' },
  { value: '2', label: 'Selasa' },
  { value: '3', label: 'Rabu' },
  { value: '4', label: 'Kamis' },
  { value: '5', label: 'Jumat' },
  { value: '6', label: 'Sabtu' },
  { value: '0', label: 'Minggu' },
] as const

/** How far a change has come: `setuju` is the version of the calendar it was previewed with. */
const langkah = {
  setuju: v.pipe(optional(9), v.regex(/^\d*$/)),
  kembali: optional(2),
}

const dasar = needed(300, 'Tulis keputusan yang menetapkan, dengan nomor dan tahunnya.')

export const LiburForm = v.object({
  tanggal: Tanggal('Tulis tanggal hari libur.'),
  nama: needed(120, 'Tulis nama hari libur.'),
  jenis: v.picklist(keys(jenisLibur), 'Pilih jenis hari libur.'),
  dasar,
  ...langkah,
})
export type LiburForm = v.InferOutput<typeof LiburForm>

/** Something is taken out: why. */
export const HapusForm = v.object({
  alasan: needed(300, 'Tulis mengapa, misalnya keputusan yang mencabutnya.'),
  ...langkah,
})

/** `1 Januari Tahun Baru` or `2028-01-01 Tahun Baru`, one a line. */
const days = v.pipe(
  optional(10_000),
  v.transform((typed) =>
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(readDay),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const wrong = dataset.value.find((day) => typeof day === 'string')
    if (wrong)
      addIssue({
        message: `Baris ini belum dapat dibaca: “${wrong}”. Tulis seperti: 1 Januari Tahun Baru.`,
      })
  }),
  v.transform((read) => read.filter((day) => typeof day !== 'string')),
)

export const TahunForm = v.pipe(
  v.object({
    tahun: v.pipe(
      v.string(),
      v.trim(),
      v.regex(/^20\d\d$/, 'Tulis tahun dengan empat angka.'),
      v.transform(Number),
    ),
    dasar,
    libur: days,
    cutiBersama: days,
    ...langkah,
  }),
  rules([
    [
      ['libur', 'tahun'],
      ({ tahun, libur }) => libur.length > 0 && libur.every((day) => isIn(tahun, day)),
      'Tulis hari libur nasional tahun itu, satu baris satu hari, dengan tanggal yang ada.',
    ],
    [
      ['cutiBersama', 'tahun'],
      ({ tahun, cutiBersama }) => cutiBersama.every((day) => isIn(tahun, day)),
      'Ada tanggal cuti bersama yang tidak ada di tahun itu.',
    ],
  ]),
)
export type TahunForm = v.InferOutput<typeof TahunForm>

const jam = (said: string) =>
  v.pipe(v.string(said), v.regex(/^([01]\d|2[0-4])[:.][0-5]\d$/, said), v.transform(colon))
const jamBoleh = v.pipe(
  optional(5),
  v.regex(/^(([01]\d|2[0-3])[:.][0-5]\d)?$/, 'Tulis jam seperti 12.00.'),
  v.transform(colon),
)

export const JamForm = v.pipe(
  v.object({
    dari: Tanggal('Tulis tanggal mulai berlaku.'),
    sampai: TanggalBoleh,
    hari: v.pipe(
      v.array(v.picklist(['0', '1', '2', '3', '4', '5', '6'])),
      v.minLength(1, 'Pilih sedikitnya satu hari.'),
      v.transform((list) => [...new Set(list)].map(Number)),
    ),
    buka: jam('Tulis jam buka seperti 07.15.'),
    tutup: jam('Tulis jam tutup seperti 15.15.'),
    istirahatDari: jamBoleh,
    istirahatSampai: jamBoleh,
    keterangan: needed(200, 'Tulis keterangan, misalnya surat edaran yang menetapkannya.'),
    ...langkah,
  }),
  rules([
    [
      ['sampai', 'dari'],
      ({ dari, sampai }) => sampai === '' || sampai >= dari,
      'Tanggal akhir lebih awal daripada tanggal mulai.',
    ],
    [
      ['tutup', 'buka'],
      ({ buka, tutup }) => tutup >= buka,
      'Jam tutup lebih awal daripada jam buka. Bila tutup sehari, isi keduanya sama.',
    ],
    [
      ['istirahatSampai', 'istirahatDari'],
      ({ istirahatDari: from, istirahatSampai: to }) => (from === '') === (to === '') && from <= to,
      'Isi awal dan akhir istirahat, berurutan, atau kosongkan keduanya.',
    ],
  ]),
)
export type JamForm = v.InferOutput<typeof JamForm>

/** Nothing but how far the step has come. */
export const KosongForm = v.object({ ...langkah })

type Day = { bulan: number; tanggal: number; nama: string }

/** The date of a line in a year. */
export const dateIn = (tahun: number, { bulan, tanggal }: Pick<Day, 'bulan' | 'tanggal'>) =>
  `${tahun}-${String(bulan).padStart(2, '0')}-${String(tanggal).padStart(2, '0')}`

const isIn = (tahun: number, day: Day) => isRealDate(dateIn(tahun, day))

const months =
  'januari februari maret april mei juni juli agustus september oktober november desember'.split(
    ' ',
  )

function readDay(line: string): Day | string {
  const words = /^(\d{1,2})\s+([a-z]{3,})\.?\s*[:–-]?\s*(.+)$/i.exec(line)
  const numbers = /^(?:20\d\d-)?(\d\d)-(\d\d)\s*[:–-]?\s*(.+)$/.exec(line)
  if (numbers) return day(Number(numbers[1]), Number(numbers[2]), numbers[3]!) ?? line
  if (!words) return line
  const bulan = months.findIndex((name) => name.startsWith(words[2]!.toLowerCase())) + 1
  return day(bulan, Number(words[1]), words[3]!) ?? line
}

function day(bulan: number, tanggal: number, nama: string): Day | undefined {
  const fits = bulan >= 1 && bulan <= 12 && tanggal >= 1 && tanggal <= 31 && nama.length <= 120
  return fits ? { bulan, tanggal, nama } : undefined
}

function colon(typed: string): string {
  return typed.replace('.', ':')
}
