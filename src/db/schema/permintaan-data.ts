import type { Selectable } from 'kysely'

export interface PermintaanDataTables {
  permintaanData: PermintaanDataTable
}

export interface PermintaanDataTable {
  berkasId: string
  jenisPemohon: 'perorangan' | 'pendidikan' | 'perusahaan' | 'instansi'
  /** The school, company or public body; null for a person. */
  lembaga: string | null
  judul: string
  rincian: string
  wilayah: 'kota' | 'kecamatan' | 'kelurahan' | 'lainnya'
  tahunDari: number
  tahunSampai: number
  format: 'xlsx' | 'csv' | 'pdf' | 'kertas'
  tujuan: 'tugas' | 'skripsi' | 'penelitian' | 'perencanaan' | 'evaluasi' | 'diskusi' | 'lainnya'
  keteranganTujuan: string | null
  /** The surat permintaan data. */
  nomorSurat: string | null
  tanggalSurat: string | null
  /** The unit that produces the data, as far as is known. */
  produsenId: string | null
  /** When it was given, made ready or said not to be there. */
  dijawabPada: Date | null
  /** Why it is not there. */
  alasan: string | null
}

export type PermintaanData = Selectable<PermintaanDataTable>
