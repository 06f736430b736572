import type { Generated, GeneratedAlways, Selectable } from 'kysely'

export interface CallCenterTables {
  teleponMasuk: TeleponMasukTable
  hubunganKembali: HubunganKembaliTable
  tanyaJawab: TanyaJawabTable
}

export interface TeleponMasukTable {
  berkasId: string
  kebutuhan: 'informasi' | 'pengaduan' | 'permohonan' | 'data' | 'lainnya'
  /** What is asked or told, in the operator's words. */
  pertanyaan: string
  /** The entry that was read out. */
  tanyaJawabId: string | null
  /** What the caller is told: read out at once, or made ready for the call back. */
  jawaban: string | null
  /** When the caller had the answer. */
  dijawabPada: Date | null
  /** Until when we promised to call back: told to the caller, and no clock of the standard. */
  janjiPada: Date | null
}

/** One attempt to reach a caller again. */
export interface HubunganKembaliTable {
  id: string
  berkasId: string
  hasil:
    | 'tersambung'
    | 'menelepon-lagi'
    | 'tidak-diangkat'
    | 'sibuk'
    | 'tidak-aktif'
    | 'minta-nanti'
  catatan: string | null
  oleh: string
  pada: Date
}

export interface TanyaJawabTable {
  berkasId: string
  pertanyaan: string
  jawaban: string
  /** Which service of the city: "KTP elektronik". */
  layanan: Generated<string>
  kataKunci: Generated<string>
  /** Where the answer comes from: a rule, a page, the answer of a unit. */
  sumber: string
  berlakuDari: string
  /** When somebody last said that it is still right; null before it was ever published. */
  diperiksaPada: Date | null
  /** When its unit was last mailed that it must be looked at. */
  diingatkanPada: Date | null
  terbit: Generated<boolean>
  terbitPada: Date | null
  diperbaruiPada: Date
  cari: GeneratedAlways<string>
}

export type TeleponMasuk = Selectable<TeleponMasukTable>
export type TanyaJawab = Omit<Selectable<TanyaJawabTable>, 'cari' | 'diingatkanPada'>
