import type { Generated, GeneratedAlways, Selectable } from 'kysely'
import type { Json } from '#src/db/schema/json.ts'

export interface PapersTables {
  arsip: ArsipTable
  titipan: TitipanTable
  lampiran: LampiranTable
  surat: SuratTable
  kotakKeluar: KotakKeluarTable
  unduhan: UnduhanTable
  dossier: DossierTable
}

/** Bytes by the SHA-256 of what is stored. */
export interface ArsipTable {
  sidik: string
  isi: Uint8Array
  jenis: string
  /** Bytes of the plain file. */
  ukuran: number
  sandi: Generated<boolean>
  dibuatPada: Date
}

export interface TitipanTable {
  id: string
  kunci: string
  medan: string
  nama: string
  jenis: string
  ukuran: number
  isi: Uint8Array
  dibuatPada: Date
}

export type JenisLampiran =
  | 'identitas'
  | 'akta'
  | 'surat-kuasa'
  | 'surat-permohonan'
  | 'pelengkap'
  | 'jawaban'
  | 'dokumen'
  | 'bukti-serah'
  | 'penetapan'
  | 'daftar-informasi'
  | 'surat-keberatan'
  | 'keputusan-lama'
  | 'rapat'
  | 'panggilan'
  | 'sidang'
  | 'putusan'
  | 'gugatan'
  | 'pelaksanaan'
  | 'foto'
  | 'foto-tamu'

export interface LampiranTable {
  id: string
  berkasId: string
  disposisiId: string | null
  jenis: JenisLampiran
  nama: string
  tipe: string
  /** Bytes. */
  ukuran: number
  sidik: string
  /** Sealed in the arsip; every look is recorded. */
  rahasia: boolean
  keterangan: string | null
  oleh: string
  pada: Date
}

/** A paper that left the office. Never changed: a correction is a new surat that names the old one. */
export interface SuratTable {
  id: string
  berkasId: string | null
  jenis: string
  judul: string
  nomorSurat: string
  seri: string | null
  tahun: number | null
  urut: number | null
  perihal: string
  penandaTangan: string
  jabatan: string
  segel: string
  kode: string
  sidik: string
  /** Bytes. */
  ukuran: number
  ditandatanganiPada: Date
  mengganti: string | null
}

export interface KotakKeluarTable {
  id: string
  berkasId: string | null
  kepada: string
  subjek: string
  teks: string
  suratId: string | null
  percobaan: Generated<number>
  galat: string | null
  dibuatPada: Date
  terkirimPada: Date | null
  gagalPada: Date | null
}

export interface UnduhanTable {
  id: GeneratedAlways<number>
  berkasId: string | null
  lampiranId: string
  cara: 'lacak' | 'katalog'
  pada: Date
}

/** What went into a dossier for the Komisi Informasi. Never changed: the same ZIP is made of it again. */
export interface DossierTable {
  id: string
  berkasId: string
  /** The signed index. */
  suratId: string
  /** Files in the order of the ZIP: the name there, and the key in the arsip. */
  isi: Json<IsiDossier[]>
  /** SHA-256 of daftar-isi.json, which the signed index bears. */
  daftar: string
  /** Holds files that are sealed in the arsip. */
  tersegel: boolean
  oleh: string
  pada: Date
}

export type IsiDossier = { nama: string; arsip: string }

export type Lampiran = Selectable<LampiranTable>
export type Surat = Selectable<SuratTable>
