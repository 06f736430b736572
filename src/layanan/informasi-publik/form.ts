import * as v from 'valibot'
import { keys, optional, Telepon } from '#src/http/fields.ts'
import { alasanKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'

/** Who objects and who disputes, as Perki 1/2021 Lampiran X asks. */
export const jenisPemohon = {
  perorangan: 'Perorangan',
  'badan-hukum': 'Badan hukum',
  kelompok: 'Kelompok orang',
  kuasa: 'Kuasa orang lain',
} as const

/** Whoever acts for them. */
export const kuasa = {
  kuasaNama: optional(200),
  kuasaAlamat: optional(500),
  kuasaTelepon: Telepon,
}

/** Grounds of an objection, each once, in the order of the Act; `message` is said of what is none. */
export const AlasanDipilih = (message: string) =>
  v.pipe(
    v.optional(v.array(v.picklist(keys(alasanKeberatan), message)), []),
    v.transform((chosen) => [...new Set(chosen)].sort()),
  )
