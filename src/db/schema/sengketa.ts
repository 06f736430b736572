import type { Selectable } from 'kysely'
import type { Json } from '#src/db/schema/json.ts'
import type { HurufAlasan } from '#src/db/schema/keberatan.ts'

export interface SengketaTables {
  sengketa: SengketaTable
  sengketaPeristiwa: SengketaPeristiwaTable
  komisiInformasi: KomisiInformasiTable
}

/** A Komisi Informasi that a sengketa may be before; kept by the administrator. */
export interface KomisiInformasiTable {
  id: string
  tingkat: 'pusat' | 'provinsi' | 'kabupaten-kota'
  nama: string
  alamat: string
  telepon: string
  email: string
  aktif: boolean
  /** Chosen already in a new form; at most one is. */
  utama: boolean
}

export interface SengketaTable {
  berkasId: string
  /** The keberatan it comes of, and its permohonan; null where Loket does not know them. */
  keberatanId: string | null
  permohonanId: string | null
  /** What opened it: the applicant goes on, or a summons came. */
  pemicu: 'pemohon' | 'panggilan'
  /** Grounds of the objection; empty where they are not known. */
  alasan: HurufAlasan[]
  informasi: string
  tujuan: string
  /** What the applicant wants of the Komisi Informasi, where it is known. */
  tuntutan: string | null
  kuasaNama: string | null
  kuasaAlamat: string | null
  kuasaTelepon: string | null
  /** The applicant's 14 hari kerja (UU 14/2008 Pasal 37 ayat (2)): from when, why then, until when. */
  jendelaSejak: string | null
  jendelaSebab: 'jawaban' | 'tanpa-jawaban' | null
  jendelaBatas: string | null
  komisiId: string | null
  nomorRegister: string | null
  /** The day on which the Komisi Informasi received the filing. */
  diajukanPada: string | null
  /** The team as it is being put together, and as the newest letter appoints it. */
  timRancangan: Json<SusunanTim | null>
  tim: Json<TimDitetapkan | null>
  laporanRancangan: Json<IsiLaporan | null>
}

/** Somebody in the team, as they were named that day. */
export type AnggotaTim = {
  nama: string
  nip: string
  jabatan: string
  /** What they are there as; the chair has none. */
  selaku: string
  /** The account and unit of an officer of ours; '' of somebody who was typed. */
  petugasId: string
  unitKerjaId: string
}
export type SusunanTim = { ketua: AnggotaTim; anggota: AnggotaTim[] }
export type TimDitetapkan = SusunanTim & { suratId: string; nomorSurat: string; tanggal: string }

/** What the team reports (Standar Pelayanan 3.2.c.4). */
export type IsiLaporan = { proses: string; hasil: string; saran: string }

/** Something that happened, by its own day: one row a fact. */
export interface SengketaPeristiwaTable {
  id: string
  berkasId: string
  jenis: JenisPeristiwa
  tanggal: string
  tempat: string
  uraian: string
  isi: Json<IsiPeristiwa>
  /** Files that came with it. */
  lampiran: string[]
  suratId: string | null
  oleh: string
  pada: Date
}

export type JenisPeristiwa =
  | 'rapat'
  | 'upaya'
  | 'laporan'
  | 'kelengkapan'
  | 'panggilan'
  | 'sidang'
  | 'mediasi'
  | 'putusan'
  | 'gugatan'
  | 'pelaksanaan'

/** What each kind of fact says besides; what it does not say is not there. */
export type IsiPeristiwa = {
  /** rapat, panggilan, sidang: what it is held for. */
  acara?: string
  /** rapat: who was there. */
  hadir?: { nama: string; jabatan: string; anggota: boolean }[]
  /** upaya, kelengkapan, mediasi: what came of it. */
  hasil?: string
  /** panggilan, putusan, gugatan, mediasi: number of the paper or the case. */
  nomor?: string
  /** panggilan, putusan: the day on which it was received. */
  diterima?: string
  /** panggilan: day and time of the hearing. */
  untukTanggal?: string
  untukJam?: string
  /** mediasi: its beginning, its extension, its end. */
  tahap?: 'mulai' | 'perpanjangan' | 'akhir'
  /** putusan, gugatan. */
  tingkat?: 'komisi' | 'pengadilan' | 'kasasi'
  amar?: string
  /** upaya, mediasi, putusan: what is to be done, and whether information is to be given. */
  perintah?: string
  beri?: boolean
  /** gugatan: which side, at which court. */
  pihak?: 'pemohon' | 'badan-publik'
  pengadilan?: string
  /** laporan: what it says, and what the Atasan PPID said of it. */
  laporan?: IsiLaporan
  diterimaPada?: string
  diterimaOleh?: string
  arahan?: string
}

export type Sengketa = Selectable<SengketaTable>
export type SengketaPeristiwa = Selectable<SengketaPeristiwaTable>
export type KomisiInformasi = Selectable<KomisiInformasiTable>
