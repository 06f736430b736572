import type { Cell } from '#src/attachments/xlsx/cells.ts'

/** The columns of the export (DOMAIN 3.4) by what we call them, in their usual order. */
export const columns = {
  trackingId: 'Tracking ID',
  tanggal: 'Tanggal Laporan Masuk',
  waktu: 'Waktu Laporan Masuk',
  nama: 'Nama Pelapor',
  klasifikasi: 'Klasifikasi Laporan',
  kategoriId: 'ID Kategori',
  kategori: 'Kategori',
  judul: 'Judul Laporan',
  isiAwal: 'Isi Laporan Awal',
  isiAkhir: 'Isi Laporan Akhir',
  tipe: 'Tipe Laporan',
  sumber: 'Sumber Laporan',
  instansiInduk: 'Instansi Induk',
  instansiId: 'ID Instansi Terdisposisi',
  instansi: 'Instansi Terdisposisi',
  status: 'Status Laporan',
  alasan: 'Alasan Tunda/Arsip',
  provinsi: 'Provinsi',
  kota: 'Kota/Kabupaten',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
  nomorSk: 'Nomor SK',
  urlSk: 'Url SK',
  urlDokumen: 'Url Dokumen Laporan Tahunan',
  setwapres: 'Laporan yang Masuk melalui Kanal Aduan Setwapres',
  penilaian: 'Rating',
} as const

export type Column = keyof typeof columns

/** Where each column stands, and the columns of the file that are none of ours. */
export type Header = {
  /** Row of the sheet, from 1. */
  baris: number
  at: Partial<Record<Column, number>>
  lain: { nama: string; at: number }[]
  /** Columns of which nothing is kept: they tell who somebody is, and nobody needs them here. */
  pribadi: string[]
  hilang: string[]
}

/** Without these nothing can be registered: what it is, when it came, what it says, where it stands. */
const needed: readonly Column[][] = [['tanggal'], ['status'], ['judul', 'isiAwal', 'isiAkhir']]

/**
 * Reads a row as the header, in any order and with columns left out or added; undefined when it has
 * no "Tracking ID". A name that stands twice counts where it stands first.
 */
export function readHeader(baris: number, cells: ReadonlyMap<number, Cell>): Header | undefined {
  const at: Header['at'] = {}
  const lain: Header['lain'] = []
  const pribadi: string[] = []
  for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) {
    if (typeof cell !== 'string') continue
    const known = byName.get(foldName(cell))
    if (known && !(known in at)) at[known] = column
    else if (personal.test(foldName(cell))) pribadi.push(shown(cell))
    else if (foldName(cell) !== '') lain.push({ nama: shown(cell), at: column })
  }
  if (at.trackingId === undefined) return undefined
  const hilang = (Object.keys(columns) as Column[]).filter((name) => !(name in at))
  return { baris, at, lain, pribadi, hilang: hilang.map((name) => columns[name]) }
}

/** Columns without which the file cannot be used, in words; empty when it has what it needs. */
export const lacking = ({ at }: Header): string[] =>
  needed
    .filter((some) => !some.some((name) => name in at))
    .map((some) => some.map((name) => `“${columns[name]}”`).join(' atau '))

// UU 27/2022 Pasal 27: only what the purpose needs.
const personal =
  /nik|ktp|pelapor|pengadu|identitas|telepon|telp|ponsel|handphone|nohp|whatsapp|email|surel|posel|lahir|kelamin|disabilitas|pekerjaan|agama/
const shown = (name: string) => name.replace(/\s+/g, ' ').trim().slice(0, 100)
const foldName = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const byName: ReadonlyMap<string, Column> = new Map(
  (Object.keys(columns) as Column[]).map((name) => [foldName(columns[name]), name]),
)
