import type { Generated, Selectable } from 'kysely'
import type { Json } from '#src/db/schema/json.ts'

export interface PengaduanTables {
  pengaduan: PengaduanTable
  kategoriPengaduan: KategoriPengaduanTable
  laporanLapor: LaporanLaporTable
  eskalasiPengaduan: EskalasiPengaduanTable
  evaluasiPengaduan: EvaluasiPengaduanTable
}

export type Klasifikasi =
  | 'berkadar-pengawasan'
  | 'tidak-berkadar'
  | 'aspirasi'
  | 'permintaan-informasi'

export interface PengaduanTable {
  berkasId: string
  judul: string
  /** What happened, in the reporter's words: the only text of a rahasia report there is. */
  isi: string
  /** UU 25/2009 Pasal 42 ayat (3): the loss, and what is asked for. */
  kerugian: string | null
  harapan: string | null
  tanggalKejadian: string | null
  /** Null until it is known. */
  klasifikasi: Klasifikasi | null
  kategoriId: string | null
  /** The reporter is not told to anybody. */
  anonim: Generated<boolean>
  /** The report is told to nobody but those who handle it. */
  rahasia: Generated<boolean>
  /**
   * Who reports, sealed (see `pelapor.ts`), where the report is anonim or rahasia; then the case has
   * no pemohon, so that no list, search or paper can tell the name.
   */
  pelapor: Uint8Array | null
  /** Which account, number, box or application it came through. */
  sumber: string | null
  alamat: string | null
  kecamatanKetik: string | null
  kelurahanKetik: string | null
  /** Null while the place as typed fits none of the reference table. */
  kecamatanKode: string | null
  kelurahanKode: string | null
  /** False where the code was guessed from a near spelling, until an officer says so. */
  wilayahPasti: Generated<boolean>
  usulanUnitId: string | null
  diverifikasiPada: Date | null
  /** To the first unit, the first time. */
  diteruskanPada: Date | null
  /** When the last unit asked first gave its answer: *Proses* for the first time. */
  ditanggapiPada: Date | null
  /** When the units that are asked now were first asked: after a reply of the reporter a new round begins. */
  putaranPada: Date | null
  dibukaLagi: Generated<number>
  /** 1 to 5, by the reporter. */
  penilaian: number | null
  /** Columns that the city itself has changed: an import of LAPOR asks before it overwrites one. */
  diubahKota: Generated<string[]>
}

export interface KategoriPengaduanTable {
  id: string
  nama: string
  /** ID Kategori of LAPOR. */
  laporId: string | null
  aktif: Generated<boolean>
}

/** A report as the last imported row of SP4N-LAPOR! tells it, text as it stood there. No name: see `pengaduan.pelapor`. */
export interface LaporanLaporTable {
  berkasId: string
  trackingId: string
  masukPada: Date | null
  klasifikasi: string | null
  kategoriId: string | null
  kategori: string | null
  judul: string | null
  isiAwal: string | null
  isiAkhir: string | null
  tipe: string | null
  sumber: string | null
  instansiInduk: string | null
  instansiId: string | null
  instansi: string | null
  /** The status of LAPOR, as it stood in the row. */
  status: string
  /** When it was first seen with this status. */
  statusPada: Date
  alasan: string | null
  provinsi: string | null
  kota: string | null
  kecamatan: string | null
  kelurahan: string | null
  nomorSk: string | null
  urlSk: string | null
  urlDokumen: string | null
  setwapres: string | null
  penilaian: string | null
  /** Columns that LAPOR added since. */
  lain: Json<Record<string, string> | null>
  /** SHA-256 of the row, so that the same row changes nothing. */
  sidikBaris: string
  diimporPada: Date
}

/** Who was told that a unit is late with its part; each once. */
export interface EskalasiPengaduanTable {
  disposisiId: string
  petugasId: string
  pada: Date
}

/** What Analis and Kasi found in a month's reports, and what follows; never changed. */
export interface EvaluasiPengaduanTable {
  id: string
  /** 2026-11 */
  bulan: string
  temuan: string
  tindakLanjut: string
  oleh: string
  jabatan: string
  pada: Date
  suratId: string | null
}

export type Pengaduan = Selectable<PengaduanTable>
export type Evaluasi = Selectable<EvaluasiPengaduanTable>
export type LaporanLapor = Selectable<LaporanLaporTable>
