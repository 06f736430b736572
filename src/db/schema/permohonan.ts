import type { Selectable } from 'kysely'
import type { Json } from '#src/db/schema/json.ts'

export interface PermohonanTables {
  permohonan: PermohonanTable
  penyerahan: PenyerahanTable
}

export interface PermohonanTable {
  berkasId: string
  rincian: string
  tujuan: string
  caraMemperoleh: 'melihat' | 'salinan'
  caraSalinan: 'langsung' | 'kurir' | 'pos' | 'faksimili' | 'email' | null
  kekurangan: string | null
  keteranganDiterimaPada: Date | null
  lengkapPada: Date | null
  keputusan: Json<Keputusan | null>
  diputuskanPada: Date | null
  diberitahukanPada: Date | null
  persetujuan: Json<Persetujuan | null>
  perpanjangan: Json<Perpanjangan | null>
  /** The first answer, where a granted keberatan opened the case again. */
  jawabanSemula: Json<JawabanSemula | null>
  /** The line of the Daftar Informasi Dikecualikan that a refusal, or a blackened part, rests on. */
  dikecualikanId: string | null
}

/** What the PPID decided: Perki 1/2021 Pasal 31 ayat (4). */
export type Keputusan = {
  hasil: 'seluruhnya' | 'sebagian' | 'tidak-dikuasai' | 'belum-didokumentasikan' | 'ditolak'
  pertimbangan: string
  alasan: string
  softcopy: boolean
  hardcopy: boolean
  biaya: { lembar: number; perLembar: number; pengiriman: number; lain: number }
  pembayaran: string
  waktuHari: number
  penghitaman: string
  /** Why a part is not given; absent in decisions from before it was asked. */
  dasarSebagian?: '' | 'dikecualikan' | 'tidak-dikuasai'
  badanPublikLain: string
  waktuBelum: string
  tanggalBelum: string | null
  huruf: string
  angka: string
  undangUndang: string
  konsekuensi: string
  uji: { nomor: string; tanggal: string } | null
  penetapan: { nomor: string; tanggal: string } | null
}

/** What an applicant was told first; `diberitahukanPada` in ISO 8601, null where it was handed over at once. */
export type JawabanSemula = {
  hasil: string
  keputusan: Keputusan | null
  diberitahukanPada: string | null
}

export type Persetujuan = { nomor: string; oleh: string; jabatan: string; pada: string }
export type Perpanjangan = {
  sebab: 'belum-dikuasai' | 'belum-diputuskan'
  alasan: string
  semula: string
  menjadi: string
}

export type DokumenSerah = {
  judul: string
  bentuk: string
  jumlah: string
  penghitaman: string
  lampiranId: string | null
}

export interface PenyerahanTable {
  id: string
  berkasId: string
  penerima: string
  selaku: string
  cara: string
  dokumen: Json<DokumenSerah[]>
  /** Rupiah. */
  biaya: number
  buktiBayar: string | null
  pembuktian: 'gambar' | 'pindaian' | 'unduhan'
  petugas: string
  pada: Date
}

export type Permohonan = Selectable<PermohonanTable>
export type Penyerahan = Selectable<PenyerahanTable>
