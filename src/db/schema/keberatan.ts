import type { Selectable } from 'kysely'
import type { Json } from '#src/db/schema/json.ts'

export interface KeberatanTables {
  keberatan: KeberatanTable
}

/** A ground of UU 14/2008 Pasal 35 ayat (1). */
export type HurufAlasan = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'

/** Where the day of an objection stands: within 10 hari kerja, 30, past them, or not to be counted. */
export type Jangka = 'standar' | 'undang-undang' | 'lewat' | 'tidak-dihitung'

export interface KeberatanTable {
  berkasId: string
  /** The berkas of the permohonan; null where none is needed (ground b). */
  permohonanId: string | null
  alasan: HurufAlasan[]
  kasusPosisi: string
  /** Informasi yang diminta, and what for: as the permohonan says it, or as typed. */
  informasi: string
  tujuan: string
  kuasaNama: string | null
  kuasaAlamat: string | null
  kuasaTelepon: string | null
  /** The day on which the reason was found; null when nothing tells. */
  alasanSejak: string | null
  jangka: Jangka
  /** Last day of the window in law. */
  jangkaBatas: string | null
  /** Why it comes late, as the objector says it. */
  jangkaAlasan: string | null
  perintah: string | null
  jawabanPpid: string | null
  jawabanPpidPada: Date | null
  keputusan: Json<KeputusanKeberatan | null>
  diputuskanPada: Date | null
  ditanggapiPada: Date | null
  /** Who signed the answer: name and office. */
  penanggap: Json<{ nama: string; jabatan: string } | null>
  reaksi: 'puas' | 'tidak-puas' | 'tanpa-tanggapan' | null
  reaksiCatatan: string | null
  reaksiPada: Date | null
}

/** What the Atasan PPID decided: UU 14/2008 Pasal 36 ayat (2)–(3), Perki 1/2021 Pasal 44. */
export type KeputusanKeberatan = {
  hasil: 'dikabulkan' | 'dikabulkan-sebagian' | 'ditolak'
  pertimbangan: string
  /** What is answered to each ground. */
  bantahan: { huruf: HurufAlasan; uraian: string }[]
  /** What the PPID is ordered to do; empty when refused. */
  perintah: string
  /** Why it is refused in whole or in part; empty when granted. */
  dasar: '' | 'pasal-17' | 'belum-dikuasai' | 'belum-didokumentasikan' | 'lain'
  huruf: string
  angka: string
  undangUndang: string
  /** The line of the Daftar Informasi Dikecualikan that it rests on, and its penetapan. */
  dikecualikanId: string | null
  penetapan: { nomor: string; tanggal: string } | null
}

export type Keberatan = Selectable<KeberatanTable>
