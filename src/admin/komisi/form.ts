import * as v from 'valibot'
import { Email, keys, needed, optional, Ya } from '#src/http/fields.ts'

/** Perki 1/2013 Pasal 6. */
export const tingkatKomisi = {
  pusat: 'Pusat',
  provinsi: 'Provinsi',
  'kabupaten-kota': 'Kabupaten/Kota',
} as const

export const KomisiForm = v.object({
  tingkat: v.picklist(keys(tingkatKomisi), 'Pilih tingkatnya.'),
  nama: needed(200, 'Tulis nama Komisi Informasi.'),
  alamat: optional(500),
  telepon: optional(100),
  email: Email,
  /** Chosen already in a new form. */
  utama: Ya,
  /** Offered at all. */
  aktif: Ya,
})
export type KomisiForm = v.InferOutput<typeof KomisiForm>
