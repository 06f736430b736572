import * as v from 'valibot'
import { needed, optional, rules, Telepon } from '#src/http/fields.ts'
import { CaraTamu, Jam, JumlahTamu, TujuanTamu } from '#src/layanan/buku-tamu/form.ts'

/** Standar Pelayanan 5.2 angka 3: what the petugas asks. */
export const LayaniForm = v.object({
  nama: needed(200, 'Tanyakan dan tulis nama tamu.'),
  dari: optional(200),
  tujuan: TujuanTamu,
  keperluan: optional(1_000),
})
export type LayaniForm = v.InferOutput<typeof LayaniForm>

/** Standar Pelayanan 5.2 angka 4: to which part of the office, to whom. */
export const ArahkanForm = v.pipe(
  v.object({ ke: optional(150), kepada: optional(150) }),
  rules([
    [
      ['ke', 'kepada'],
      (form) => form.ke !== '' || form.kepada !== '',
      'Pilih bagian, atau tulis kepada siapa.',
    ],
  ]),
)
export type ArahkanForm = v.InferOutput<typeof ArahkanForm>

export const PulangForm = v.object({ jamPulang: Jam })
export type PulangForm = v.InferOutput<typeof PulangForm>

/** UU 27/2022 Pasal 30: what was written wrong is put right. */
export const PerbaikiForm = v.object({
  nama: needed(200, 'Tulis nama tamu.'),
  dari: optional(200),
  telepon: Telepon,
  tujuan: TujuanTamu,
  keperluan: optional(1_000),
  ditemui: optional(150),
  cara: CaraTamu,
  nomorSurat: optional(100),
  jumlah: JumlahTamu,
})
export type PerbaikiForm = v.InferOutput<typeof PerbaikiForm>

/** UU 27/2022 Pasal 9: no reason is asked of whoever takes a consent back. */
export const TarikForm = v.object({})
