import type { Generated, GeneratedAlways, Selectable } from 'kysely'
import type { Json } from '#src/db/schema/json.ts'

export interface DaftarDikecualikanTables {
  ujiKonsekuensi: UjiKonsekuensiTable
  informasiDikecualikan: InformasiDikecualikanTable
}

/** The sheet of Perki 1/2021 Lampiran II, and the penetapan (Lampiran III) that followed. */
export interface UjiKonsekuensiTable {
  berkasId: string
  sebab: 'sebelum' | 'permohonan' | 'majelis'
  /** The order of the Majelis Komisioner, by its number. */
  perintah: Generated<string>
  tempat: string
  tanggal: string
  kepatutan: string
  penguji: Json<Penguji[]>
  /** The case whose penetapan this one changes: Lampiran IV. */
  menggantikan: string | null
  persetujuan: Json<PersetujuanUji | null>
  lembarNomor: string | null
  penetapanNomor: string | null
  penetapanTanggal: string | null
}

export type Penguji = { nama: string; jabatan: string; unitKerja: string }
export type PersetujuanUji = { nama: string; jabatan: string; tanggal: string }

/** One line of the sheet: in force from `mulai` to `berlakuSampai`, unless it ended earlier. */
export interface InformasiDikecualikanTable {
  id: string
  berkasId: string
  /** What it is, as everybody may read it. */
  informasi: string
  /** What exactly is closed: for the desk and the papers. */
  konten: Generated<string>
  huruf: string
  angka: Generated<string>
  undangUndang: Generated<string>
  dibuka: string
  ditutup: string
  jangkaWaktu: string
  /** The last day; null where a law names no day. */
  berlakuSampai: string | null
  /** The day of the penetapan; null before it. */
  mulai: string | null
  diingatkanPada: Date | null
  akhirPada: Date | null
  akhirSebab: 'waktu' | 'dibuka' | 'diganti' | null
  cari: GeneratedAlways<string>
}

export type InformasiDikecualikan = Omit<Selectable<InformasiDikecualikanTable>, 'cari'>
