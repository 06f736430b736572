import * as v from 'valibot'
import { isExempt } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import {
  Bulat,
  keys,
  needed,
  Nik,
  optional,
  PilihanBoleh,
  rules,
  TanggalBoleh,
} from '#src/http/fields.ts'
import { cetak, NomorDip, TandaTangan, unitForm } from '#src/layanan/step-forms.ts'

export const KelengkapanForm = v.object({ catatan: optional(1_000) })
export type KelengkapanForm = v.InferOutput<typeof KelengkapanForm>

export const KekuranganForm = v.object({
  kekurangan: needed(2_000, 'Tulis apa yang kurang, satu hal satu baris.'),
  diterimaPemohon: TanggalBoleh,
})
export type KekuranganForm = v.InferOutput<typeof KekuranganForm>

export const PelengkapForm = v.object({ keterangan: optional(2_000), nik: Nik })
export type PelengkapForm = v.InferOutput<typeof PelengkapForm>

export const DisposisiForm = unitForm('Tulis apa yang diminta dari unit.')

export const sebabPerpanjangan = {
  'belum-dikuasai': 'Informasi belum dikuasai atau belum didokumentasikan',
  'belum-diputuskan': 'Belum dapat diputuskan apakah informasi dikecualikan',
} as const

export const PerpanjanganForm = v.object({
  sebab: v.picklist(keys(sebabPerpanjangan), 'Pilih salah satu sebab.'),
  alasan: v.pipe(
    needed(2_000, 'Tulis alasan perpanjangan.'),
    v.minLength(20, 'Jelaskan alasannya, sedikitnya 20 huruf: pemohon membacanya.'),
  ),
  /** Not asked where no unit has an open part. */
  geserUnit: v.optional(v.picklist(['ya', 'tidak'], 'Pilih ya atau tidak.'), 'tidak'),
})
export type PerpanjanganForm = v.InferOutput<typeof PerpanjanganForm>

/** Perki 1/2021 Pasal 31 ayat (4): how a request can be answered. */
export const keputusanPermohonan = {
  seluruhnya: { label: 'Dikabulkan seluruhnya', akibat: 'Semua yang diminta diberikan' },
  sebagian: { label: 'Dikabulkan sebagian', akibat: 'Sebut mengapa sisanya tidak diberikan' },
  'tidak-dikuasai': { label: 'Tidak dikuasai', akibat: 'Sebut badan publik yang menguasai' },
  'belum-didokumentasikan': {
    label: 'Belum didokumentasikan',
    akibat: 'Sebut kapan dapat disediakan',
  },
  ditolak: {
    label: 'Ditolak karena dikecualikan',
    akibat: 'Perlu uji konsekuensi dan persetujuan Atasan PPID',
  },
} as const

/** Why a part is not given: only what is exempt may be blackened (Perki 1/2021 Pasal 50). */
export const dasarSebagian = {
  dikecualikan: {
    label: 'Dihitamkan karena dikecualikan',
    akibat: 'UU 14/2008 Pasal 17, dengan penetapan yang berlaku',
  },
  'tidak-dikuasai': {
    label: 'Bagian itu tidak dikuasai atau belum didokumentasikan',
    akibat: 'Jelaskan di alasan keputusan',
  },
} as const

const decision = v.object({
  hasil: v.picklist(keys(keputusanPermohonan), 'Pilih keputusan.'),
  pertimbangan: needed(5_000, 'Tulis pertimbangan tertulis (Perki 1/2021 Pasal 5).'),
  alasan: optional(5_000),
  bentuk: v.optional(v.array(v.picklist(['softcopy', 'hardcopy'])), []),
  lembar: Bulat(100_000),
  perLembar: Bulat(1_000_000),
  pengiriman: Bulat(100_000_000),
  lain: Bulat(100_000_000),
  pembayaran: optional(500),
  waktuHari: Bulat(90),
  penghitaman: optional(5_000),
  dasarSebagian: v.optional(
    v.picklist(['', ...keys(dasarSebagian)], 'Pilih mengapa sebagian tidak diberikan.'),
    '',
  ),
  badanPublikLain: optional(500),
  waktuBelum: optional(500),
  tanggalBelum: TanggalBoleh,
  huruf: v.optional(v.picklist(['', ...'abcdefghij'.split('')], 'Pilih huruf Pasal 17.'), ''),
  angka: optional(2),
  undangUndang: optional(1_000),
  konsekuensi: optional(5_000),
  /** The line of the Daftar Informasi Dikecualikan that it rests on. */
  penetapan: PilihanBoleh(),
})
type Decision = v.InferOutput<typeof decision>

/** What each outcome needs besides: field, when it is needed, and what is said when it is empty. */
const also: [keyof Decision, (form: Decision) => boolean, string][] = [
  [
    'bentuk',
    ({ hasil }) => hasil === 'seluruhnya' || hasil === 'sebagian',
    'Pilih bentuk yang tersedia.',
  ],
  ['dasarSebagian', ({ hasil }) => hasil === 'sebagian', 'Pilih mengapa sebagian tidak diberikan.'],
  [
    'penghitaman',
    ({ hasil, dasarSebagian: dasar }) => hasil === 'sebagian' && dasar === 'dikecualikan',
    'Tulis bagian yang dihitamkan dan alasannya.',
  ],
  ['alasan', ({ hasil }) => hasil !== 'seluruhnya', 'Tulis alasan keputusan: pemohon membacanya.'],
  [
    'badanPublikLain',
    ({ hasil }) => hasil === 'tidak-dikuasai',
    'Sebut badan publik yang menguasai, atau tulis “tidak diketahui”.',
  ],
  [
    'tanggalBelum',
    ({ hasil }) => hasil === 'belum-didokumentasikan',
    'Tulis tanggal informasi dapat disediakan.',
  ],
  ['huruf', (form) => names17(form), 'Pilih huruf Pasal 17 yang menjadi dasar.'],
  [
    'undangUndang',
    (form) => names17(form) && form.huruf === 'j',
    'Sebut pasal dan undang-undangnya.',
  ],
  ['konsekuensi', ({ hasil }) => hasil === 'ditolak', 'Tulis konsekuensi bila informasi dibuka.'],
  [
    'penetapan',
    (form) => names17(form),
    'Pilih penetapan pengecualian yang berlaku. Bila belum ada, buat uji konsekuensi dulu lewat tautan di bawah kolom ini.',
  ],
]

// Of a part whose ground was not chosen, that is said first.
const names17 = (form: Decision) =>
  isExempt(form) && (form.hasil === 'ditolak' || form.dasarSebagian !== '')

export const KeputusanForm = v.pipe(
  decision,
  rules(
    also.map(([field, needs, message]) => [
      [field, 'hasil', 'dasarSebagian', 'huruf'],
      (form) => !needs(form) || form[field].toString() !== '',
      message,
    ]),
  ),
)
export type KeputusanForm = Decision

export const PersetujuanForm = v.object({
  nomorPersetujuan: needed(100, 'Tulis nomor surat persetujuan.'),
})
export type PersetujuanForm = v.InferOutput<typeof PersetujuanForm>

export const KembalikanForm = v.object({ alasan: needed(2_000, 'Tulis alasan pengembalian.') })
export type KembalikanForm = v.InferOutput<typeof KembalikanForm>

export const caraPenyerahan = {
  langsung: 'Diambil langsung',
  kurir: 'Kurir',
  pos: 'Pos',
  faksimili: 'Faksimili',
  email: 'Email',
} as const

export const PenyerahanForm = v.object({
  /** Digital documents of the case that are handed over. */
  berkas: v.optional(v.array(v.pipe(v.string(), v.uuid())), []),
  cetak: cetak(20_000, 'hardcopy'),
  dip: NomorDip,
  penerima: needed(200, 'Tulis nama penerima.'),
  selaku: v.picklist(['pemohon', 'kuasa pemohon'], 'Pilih siapa yang menerima.'),
  cara: v.picklist(keys(caraPenyerahan), 'Pilih cara penyerahan.'),
  biaya: Bulat(100_000_000),
  buktiBayar: optional(100),
  tandaTangan: TandaTangan,
})
export type PenyerahanForm = v.InferOutput<typeof PenyerahanForm>
