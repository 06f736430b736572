import type { ColumnType, Generated, Selectable } from 'kysely'
import type { Json } from '#src/db/schema/json.ts'

export interface ImporLaporTables {
  imporLapor: ImporLaporTable
  imporLaporIsi: ImporLaporIsiTable
  imporLaporBaris: ImporLaporBarisTable
}

/** An export of SP4N-LAPOR! that somebody brought: being read, shown, being applied, done. */
export type StatusImpor =
  | 'dibaca'
  | 'pratinjau'
  | 'diterapkan'
  | 'selesai'
  | 'ditolak'
  | 'dibatalkan'

export interface ImporLaporTable {
  id: string
  status: StatusImpor
  olehId: string
  oleh: string
  diunggahPada: Date
  namaBerkas: string
  /** SHA-256 of the file. */
  sidik: string
  /** Bytes. */
  ukuran: number
  /** Each taking of its job is one round: an older one that still runs finds the number changed. */
  putaran: Generated<number>
  /** How far the job is. */
  persen: Generated<number>
  /** Of the preview: it was counted anew, or somebody chose. */
  versi: Generated<number>
  /** "Tanggal Generate" of the export. */
  dibuatLapor: Date | null
  instansi: string | null
  kolomLain: Generated<string[]>
  /** Columns of which nothing was kept. */
  kolomPribadi: Generated<string[]>
  kolomHilang: Generated<string[]>
  /** Why it was refused. */
  alasan: string | null
  diterapkanOlehId: string | null
  diterapkanOleh: string | null
  selesaiPada: Date | null
  /** How many rows of each kind, when it ended. */
  jumlah: ColumnType<Jumlah, Jumlah | undefined, Jumlah>
}

/** A piece of its file, sealed; gone when the file has been read. */
export interface ImporLaporIsiTable {
  imporId: string
  ke: number
  isi: Uint8Array
}

type Jumlah = Record<string, number>

/** What would become of a row, or why it cannot be read. */
export type Golongan = 'baru' | 'berubah' | 'beda' | 'sama' | 'tak-terbaca'

/** What became of it. */
export type HasilBaris = 'dibuat' | 'diubah' | 'dilewati' | 'bergeser'

export interface ImporLaporBarisTable {
  imporId: string
  /** Row of the sheet. */
  baris: number
  trackingId: string | null
  golongan: Golongan
  terlambat: Generated<boolean>
  catatan: Generated<string[]>
  /** The status of LAPOR, where the table of settings does not know it. */
  statusAsing: string | null
  judul: string | null
  isi: Json<unknown>
  beda: Json<unknown>
  pilihan: Json<unknown>
  nomor: string | null
  /** Of the case, when the preview was made. */
  versi: number | null
  hasil: HasilBaris | null
}

export type ImporLapor = Selectable<ImporLaporTable>
