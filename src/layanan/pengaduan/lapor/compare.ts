import type { LaporanLapor } from '#src/db/schema.ts'
import { columns } from '#src/layanan/pengaduan/lapor/columns.ts'
import { type LaporRow, type TextColumn, texts } from '#src/layanan/pengaduan/lapor/row.ts'
import {
  type Ours,
  oursOf,
  type Reading,
  type Told,
  toldBefore,
  toldBy,
} from '#src/layanan/pengaduan/lapor/told.ts'

/** What an officer sees and chooses as one: the columns of the city's record behind it. */
export const medan = {
  judul: { label: 'Judul', kolom: ['judul'] },
  isi: { label: 'Isi laporan', kolom: ['isi'] },
  klasifikasi: { label: 'Klasifikasi', kolom: ['klasifikasi'] },
  kategori: { label: 'Kategori', kolom: ['kategoriId'] },
  tipe: { label: 'Anonim dan rahasia', kolom: ['anonim', 'rahasia'] },
  sumber: { label: 'Sumber', kolom: ['sumber'] },
  lokasi: {
    label: 'Lokasi',
    kolom: ['kecamatanKode', 'kelurahanKode', 'kecamatanKetik', 'kelurahanKetik', 'wilayahPasti'],
  },
  penilaian: { label: 'Penilaian', kolom: ['penilaian'] },
} as const satisfies Record<string, { label: string; kolom: readonly (keyof Ours)[] }>
export type Medan = keyof typeof medan

/**
 * A difference. `ubah`: the city has what LAPOR said before, and would take what it says now. `beda`:
 * the city has something of its own; somebody must choose. `catat`: it is kept as what LAPOR says,
 * and changes nothing of the city's.
 */
export type Beda = {
  jenis: 'ubah' | 'beda' | 'catat'
  medan: Medan | 'status' | 'lapor'
  label: string
  /** What LAPOR said before, what it says now, what the city has; in words. */
  dulu: string
  lapor: string
  kota: string
}

export type Case = {
  ours: Ours
  kept: LaporanLapor
  status: string
  /** Columns that the city itself has changed. */
  diubahKota: readonly string[]
}

/** How a value is said to an officer. */
export type Saying = {
  words: (name: Medan, ours: Ours) => string
  label: (status: string) => string
}

/**
 * What a row changes of a case: of each column, what LAPOR said last time, what it says now, and
 * what the city has. Only what LAPOR itself changed is a difference: what the city made of it stands.
 */
export function compare(row: LaporRow, found: Case, reading: Reading, say: Saying): Beda[] {
  const before = toldBefore(found.kept)
  const now = toldBy(row, before)
  const oursThen = oursOf(before, reading)
  const oursNow = oursOf(now, reading)
  const beda: Beda[] = []
  for (const name of Object.keys(medan) as Medan[]) {
    if (same(name, oursThen, oursNow) || same(name, found.ours, oursNow)) continue
    const own = medan[name].kolom.some((one) => found.diubahKota.includes(one))
    const jenis = own || !same(name, found.ours, oursThen) ? 'beda' : 'ubah'
    const words = [oursThen, oursNow, found.ours].map((ours) => say.words(name, ours))
    beda.push(difference(jenis, name, medan[name].label, words))
  }
  beda.push(...compareStatus(before, now, found, reading, say))
  return [...beda, ...notes(before, now, new Set(beda.map((one) => one.medan)))]
}

const same = (name: Medan, a: Ours, b: Ours) => medan[name].kolom.every((one) => a[one] === b[one])

/** A status of LAPOR is kept in any case; it moves the city's case only where the table says so. */
function compareStatus(
  before: Told,
  now: Told,
  found: Case,
  reading: Reading,
  say: Saying,
): Beda[] {
  const [then, raw] = [before.isi.status ?? '', now.isi.status ?? '']
  if (then === raw) return []
  const to = reading.status(raw)
  if (!to || to === found.status) return []
  const from = reading.status(then) ?? 'diverifikasi'
  const words = [then, `${raw}: menjadi ${say.label(to)}`, say.label(found.status)]
  return [difference(found.status === from ? 'ubah' : 'beda', 'status', 'Status', words)]
}

/** Columns as LAPOR writes them, whatever the city makes of them. */
function notes(before: Told, now: Told, said: ReadonlySet<string>): Beda[] {
  const changed = texts.filter(
    (name) => before.isi[name] !== now.isi[name] && !said.has(madeOf[name] ?? ''),
  )
  const beda = changed.map((name) =>
    difference('catat', 'lapor', columns[name], [before.isi[name] ?? '', now.isi[name] ?? '', '']),
  )
  if (before.masukPada !== now.masukPada)
    beda.push(difference('catat', 'lapor', columns.tanggal, [before.masukPada, now.masukPada, '']))
  for (const name of Object.keys(now.lain))
    if (before.lain[name] !== now.lain[name])
      beda.push(difference('catat', 'lapor', name, [before.lain[name] ?? '', now.lain[name]!, '']))
  return beda
}

/** What the city makes of a column: a change of both is told once. */
const madeOf: Partial<Record<TextColumn, Beda['medan']>> = {
  judul: 'judul',
  isiAwal: 'isi',
  isiAkhir: 'isi',
  klasifikasi: 'klasifikasi',
  kategori: 'kategori',
  kategoriId: 'kategori',
  tipe: 'tipe',
  sumber: 'sumber',
  kecamatan: 'lokasi',
  kelurahan: 'lokasi',
  penilaian: 'penilaian',
  status: 'status',
}

const difference = (
  jenis: Beda['jenis'],
  name: Beda['medan'],
  label: string,
  words: string[],
): Beda => {
  const [dulu = '', lapor = '', kota = ''] = words.map(short)
  return { jenis, medan: name, label, dulu, lapor, kota }
}

const short = (text: string) => (text.length > 300 ? `${text.slice(0, 299)}…` : text)

/** Which way an officer went, for each difference that was to be chosen. */
export type Pilihan = Partial<Record<Medan | 'status', 'lapor' | 'kota'>>
