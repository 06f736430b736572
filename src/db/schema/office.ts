import type { Generated, Selectable } from 'kysely'
import type { Json } from '#src/db/schema/json.ts'

export interface OfficeTables {
  unitKerja: UnitKerjaTable
  petugas: PetugasTable
  sesi: SesiTable
  percobaan: PercobaanTable
  pengaturan: PengaturanTable
  hariLibur: HariLiburTable
  tahunKalender: TahunKalenderTable
  jamLayanan: JamLayananTable
  versi: VersiTable
  kecamatan: KecamatanTable
  kelurahan: KelurahanTable
}

export interface UnitKerjaTable {
  id: string
  kode: string
  nama: string
  singkatan: string
  berlakuDari: string
  berlakuSampai: string | null
}

export interface PetugasTable {
  id: string
  nama: string
  email: string
  telepon: string | null
  nip: string | null
  jabatan: string
  pangkat: string | null
  peran: string[]
  unitKerjaId: string | null
  /** PHC string. */
  sandi: string
  /** The password was given by an administrator and must be changed at the first sign-in. */
  sandiSementara: Generated<boolean>
  totp: Uint8Array | null
  aktif: Generated<boolean>
  dibuatPada: Date
}

export interface SesiTable {
  /** SHA-256 of the cookie's token, in hex. */
  id: string
  petugasId: string
  berakhirPada: Date
  totpLulus: Generated<boolean>
  dibuatPada: Generated<Date>
}

export interface PercobaanTable {
  kunci: string
  jumlah: number
  sejak: Date
}

export interface PengaturanTable {
  kunci: string
  isi: Json<unknown>
  diubahPada: Date
}

export interface HariLiburTable {
  tanggal: string
  nama: string
  jenis: 'libur' | 'cuti bersama' | 'lokal'
  dasar: string
}

export interface TahunKalenderTable {
  tahun: number
  dasar: string
}

export interface JamLayananTable {
  id: string
  dari: string
  sampai: string | null
  hari: number
  buka: string
  tutup: string
  istirahatDari: string | null
  istirahatSampai: string | null
  keterangan: string
}

/** By the code of Kemendagri; `nama` as people write it, `ejaan` how else it is written. */
export interface KecamatanTable {
  kode: string
  nama: string
  ejaan: string[]
}

export interface KelurahanTable {
  kode: string
  kecamatanKode: string
  nama: string
  ejaan: string[]
}

export interface VersiTable {
  satu: Generated<boolean>
  kalender: number
  pengaturan: number
}

export type UnitKerja = Selectable<UnitKerjaTable>
