import type { Generated, GeneratedAlways, Selectable } from 'kysely'

export interface DaftarInformasiTables {
  daftarInformasi: DaftarInformasiTable
}

export interface DaftarInformasiTable {
  berkasId: string
  ringkasan: string
  pejabat: string
  penanggungJawab: string
  waktuTempat: string
  bentukSoftcopy: boolean
  bentukHardcopy: boolean
  retensi: string
  kategori: 'berkala' | 'serta-merta' | 'setiap-saat'
  huruf: string | null
  kataKunci: Generated<string>
  terbit: Generated<boolean>
  terbitPada: Date | null
  diperbaruiPada: Date
  cari: GeneratedAlways<string>
}

export type DaftarInformasi = Selectable<DaftarInformasiTable>
