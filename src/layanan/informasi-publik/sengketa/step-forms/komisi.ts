import * as v from 'valibot'
import { keys, needed, optional, rules, Tanggal } from '#src/http/fields.ts'
import { panggilanFields, panggilanRules } from '#src/layanan/informasi-publik/sengketa/form.ts'
import {
  agreedOnWhat,
  order,
  uraian,
} from '#src/layanan/informasi-publik/sengketa/step-forms/fields.ts'

export const RegisterForm = v.object({
  komisi: v.pipe(v.string('Pilih Komisi Informasi.'), v.uuid('Pilih Komisi Informasi.')),
  diajukan: Tanggal('Tulis tanggal permohonan diterima Komisi Informasi.'),
  nomorRegister: optional(100),
})
export type RegisterForm = v.InferOutput<typeof RegisterForm>

export const hasilKelengkapan = {
  lengkap: 'Lengkap',
  'tidak-lengkap': 'Tidak lengkap, pemohon melengkapi',
} as const

export const KelengkapanForm = v.object({
  tanggal: Tanggal('Tulis tanggalnya.'),
  hasil: v.picklist(keys(hasilKelengkapan), 'Pilih hasil pemeriksaannya.'),
  uraian: optional(5_000),
})
export type KelengkapanForm = v.InferOutput<typeof KelengkapanForm>

export const PanggilanForm = v.pipe(
  v.object({ ...panggilanFields, uraian: optional(5_000) }),
  rules(panggilanRules(() => true)),
)
export type PanggilanForm = v.InferOutput<typeof PanggilanForm>

export const SidangForm = v.object({
  tanggal: Tanggal('Tulis tanggal sidang.'),
  acara: needed(300, 'Tulis acara sidang.'),
  tempat: optional(300),
  uraian: uraian('Tulis jalannya sidang dan hasilnya.'),
})
export type SidangForm = v.InferOutput<typeof SidangForm>

export const MediasiForm = v.object({
  tanggal: Tanggal('Tulis tanggalnya.'),
  tempat: optional(300),
  uraian: optional(10_000),
})
export type MediasiForm = v.InferOutput<typeof MediasiForm>

export const hasilMediasi = {
  sepakat: 'Sepakat: putusan mediasi',
  gagal: 'Tidak berhasil: lanjut ke ajudikasi',
} as const

export const HasilMediasiForm = v.pipe(
  v.object({
    tanggal: Tanggal('Tulis tanggal mediasi berakhir.'),
    hasil: v.picklist(keys(hasilMediasi), 'Pilih hasil mediasi.'),
    nomor: optional(100),
    uraian: optional(10_000),
    ...order,
  }),
  rules([agreedOnWhat]),
)
export type HasilMediasiForm = v.InferOutput<typeof HasilMediasiForm>
