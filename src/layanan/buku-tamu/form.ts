import * as v from 'valibot'
import {
  isRecent,
  keys,
  LAMA,
  needed,
  optional,
  type Rule,
  rules,
  TanggalBoleh,
  Telepon,
} from '#src/http/fields.ts'

/** What guests of such an office come for (DOMAIN 4.1). */
export const tujuanTamu = {
  koordinasi: 'Koordinasi atau rapat',
  layanan: 'Minta informasi atau data, mengadu',
  surat: 'Mengantar surat atau undangan',
  magang: 'Magang, PKL, atau penelitian',
  liputan: 'Liputan atau wawancara',
  'kerja-sama': 'Penawaran atau kerja sama',
  pribadi: 'Bertemu pegawai, keperluan pribadi',
  lainnya: 'Lainnya',
} as const

/** Standar Pelayanan 5.1. */
export const caraTamu = { lisan: 'Lisan', surat: 'Membawa surat' } as const

export const TujuanTamu = v.picklist(keys(tujuanTamu), 'Pilih maksud kunjungan.')
export const CaraTamu = v.picklist(keys(caraTamu), 'Pilih lisan atau surat.')

const jumlahSalah = 'Tulis berapa orang, 1 sampai 99.'
export const JumlahTamu = v.pipe(
  v.optional(v.string(), '1'),
  v.trim(),
  v.transform((typed) => (typed === '' ? '1' : typed)),
  v.regex(/^[1-9]\d?$/, jumlahSalah),
  v.transform(Number),
)

/** A time of day, or nothing. */
export const Jam = v.pipe(
  optional(20),
  v.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'Tulis jam, misalnya 09:15.'),
)

const shared = {
  telepon: Telepon,
  nama: optional(200),
  dari: optional(200),
  tujuan: TujuanTamu,
  keperluan: optional(1_000),
  ditemui: optional(150),
  cara: CaraTamu,
  nomorSurat: optional(100),
  jumlah: JumlahTamu,
  /** Consent to the picture, and which text it was given to. */
  fotoSetuju: v.pipe(
    optional(2),
    v.transform((typed) => typed === 'ya'),
  ),
  fotoNaskah: optional(64),
}

/** What a guest types at the kiosk: who came before needs no more than the telephone. */
export const TamuForm = v.pipe(
  v.object(shared),
  rules([
    [
      ['nama', 'telepon'],
      (form) => form.nama !== '' || form.telepon !== '',
      'Tulis nama Anda, atau nomor telepon bila pernah bertamu di sini.',
    ],
  ]),
)
export type TamuForm = v.InferOutput<typeof TamuForm>

const late = {
  tanggalDatang: v.pipe(TanggalBoleh, v.check(isRecent, LAMA)),
  jamDatang: Jam,
  jamPulang: Jam,
}

type Late = v.InferOutput<v.ObjectSchema<typeof late, undefined>>
const inOrder: Rule<Late>[] = [
  [
    ['jamDatang', 'tanggalDatang'],
    (form) => form.jamDatang !== '' || (form.tanggalDatang === '' && form.jamPulang === ''),
    'Tulis jam datang.',
  ],
  [
    ['jamPulang', 'jamDatang'],
    (form) => form.jamPulang === '' || form.jamPulang >= form.jamDatang,
    'Jam pulang tidak boleh sebelum jam datang.',
  ],
]

/** What a petugas types; a guest who is typed later has the true times. */
export const TamuMejaForm = v.pipe(
  v.object({ ...shared, nama: needed(200, 'Tulis nama tamu.'), ...late }),
  rules(inOrder),
)
export type TamuMejaForm = v.InferOutput<typeof TamuMejaForm>
