import type { Generated, GeneratedAlways, Selectable } from 'kysely'
import type { Json } from '#src/db/schema/json.ts'

export interface WorkflowTables {
  pemohon: PemohonTable
  berkas: BerkasTable
  jejak: JejakTable
  disposisi: DisposisiTable
  keikutsertaan: KeikutsertaanTable
  tenggat: TenggatTable
  nomorUrut: NomorUrutTable
  kunciKirim: KunciKirimTable
  isiBerkas: IsiBerkasView
}

/** A person as they were when they came. Written once. */
export interface PemohonTable {
  id: string
  jenis: 'perorangan' | 'badan-hukum' | 'kelompok' | 'kuasa'
  nama: string
  nik: Uint8Array | null
  nikHash: string | null
  nikSamar: string | null
  nomorSk: string | null
  alamat: string
  pekerjaan: string | null
  email: string | null
  /** E.164. */
  telepon: string | null
  teleponKetik: string | null
  kuasaNama: string | null
  kuasaAlamat: string | null
  kuasaKontak: string | null
  dibuatPada: Date
}

export type Kanal =
  | 'meja'
  | 'web'
  | 'kios'
  | 'email'
  | 'telepon'
  | 'whatsapp'
  | 'surat'
  | 'lapor'
  | 'media-sosial'
  | 'kotak-pengaduan'

/** One row per case of any service: what lists, search and the workflow need to know. */
export interface BerkasTable {
  id: string
  prosedur: string
  nomor: string
  asal: string | null
  status: string
  hasil: string | null
  /** The role whose turn it is; null when nobody is waiting. */
  giliran: string | null
  kanal: Kanal
  /** When the office truly received it. */
  diterimaPada: Date
  /** When it was typed. */
  dicatatPada: Date
  dicatatOleh: string
  pemohonId: string | null
  perihal: string
  unitKerjaId: string | null
  petugasId: string | null
  batasWaktu: Date | null
  selesaiPada: Date | null
  versi: Generated<number>
  /** SHA-256 of the kode lacak, in hex. */
  kodeLacak: string | null
  kodeVersi: Generated<number>
  jejakJumlah: Generated<number>
  jejakHash: string | null
  cari: Generated<string>
  cariTeks: string | null
}

/** Append-only; the database itself refuses more. */
export interface JejakTable {
  id: GeneratedAlways<number>
  berkasId: string | null
  urutan: number
  perbuatan: string
  dari: string | null
  ke: string | null
  pelakuId: string | null
  pelaku: string
  peran: string
  catatan: string | null
  rincian: Json<Record<string, unknown> | null>
  pada: Date
  hashSebelum: string | null
  hash: string
}

/** A unit's part of a case. */
export interface DisposisiTable {
  id: string
  berkasId: string
  unitKerjaId: string
  permintaan: string
  oleh: string
  dimintaPada: Date
  jawaban: string | null
  penguasaan: 'dikuasai' | 'sebagian' | 'tidak-dikuasai' | 'belum-didokumentasikan' | null
  dijawabOleh: string | null
  dijawabPada: Date | null
  dibatalkanPada: Date | null
  diingatkanPada: Date | null
  diingatkanJumlah: Generated<number>
  /** When a reminder that was asked for by hand goes out; null when none waits. */
  pengingatPada: Date | null
}

/** A unit that takes part in a case, and sees it, without being asked for an answer. */
export interface KeikutsertaanTable {
  berkasId: string
  unitKerjaId: string
}

/** A clock of a case. */
export interface TenggatTable {
  id: string
  berkasId: string
  disposisiId: string | null
  jenis: string
  dasar: string
  mulai: Date
  satuan: 'hari kerja' | 'hari' | 'menit layanan'
  jumlah: number
  perpanjangan: Generated<number>
  dasarPerpanjangan: string | null
  batasSemula: Date | null
  batas: Date
  tanggungan: Generated<'kantor' | 'pemohon' | 'pelapor' | 'komisi' | 'para-pihak'>
  versiKalender: number
  ditutupPada: Date | null
  ditutupOleh: string | null
}

export interface NomorUrutTable {
  seri: string
  tahun: number
  terakhir: number
}

export interface KunciKirimTable {
  kunci: string
  hasil: string
  dibuatPada: Generated<Date>
}

/** What a case asks for in its applicant's words, whichever procedure it is of. */
export interface IsiBerkasView {
  berkasId: string
  rincian: string
  /** Null where none is asked for. */
  tujuan: string | null
}

export type Pemohon = Selectable<PemohonTable>
export type Berkas = Selectable<BerkasTable>
export type Jejak = Selectable<JejakTable>
export type Tenggat = Selectable<TenggatTable>
export type Disposisi = Selectable<DisposisiTable>
