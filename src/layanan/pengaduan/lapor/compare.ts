import type { LaporanLapor, Pengaduan } from '#src/db/schema.ts'
import type { StatusPengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { columns } from '#src/layanan/pengaduan/lapor/columns.ts'
import {
  klasifikasiOf,
  type LaporRow,
  type TextColumn,
  texts,
} from '#src/layanan/pengaduan/lapor/row.ts'

/** What LAPOR tells of a report, all columns: those of the last import under those of this row. */
export type Told = {
  masukPada: string
  isi: Record<TextColumn, string | null>
  lain: Record<string, string>
}

/** What the city keeps of it. */
export type Ours = Pick<
  Pengaduan,
  | 'judul'
  | 'isi'
  | 'klasifikasi'
  | 'kategoriId'
  | 'anonim'
  | 'rahasia'
  | 'sumber'
  | 'kecamatanKetik'
  | 'kelurahanKetik'
  | 'kecamatanKode'
  | 'kelurahanKode'
  | 'wilayahPasti'
  | 'penilaian'
>

/** How words of LAPOR are read here: places, categories, statuses. */
export type Reading = {
  wilayah: (
    kecamatan: string,
    kelurahan: string,
  ) => { kecamatanKode: string | null; kelurahanKode: string | null; pasti: boolean }
  /** Id of a category; null when there is none of this name yet. */
  kategori: (id: string | null, nama: string | null) => string | null
  /** Null where the status moves nothing; undefined where it is not known. */
  status: (raw: string) => StatusPengaduan | null | undefined
}

/** The last row as it was kept, with what this one says put over it; a column it has not stays. */
export function toldBy(row: LaporRow, kept?: Told): Told {
  const isi = Object.fromEntries(
    texts.map((name) => [
      name,
      name in row.isi ? (row.isi[name] ?? null) : (kept?.isi[name] ?? null),
    ]),
  ) as Told['isi']
  return { masukPada: row.masukPada, isi, lain: { ...kept?.lain, ...row.lain } }
}

/** The kept row in the same shape. */
export function toldBefore(kept: LaporanLapor): Told {
  const isi = Object.fromEntries(texts.map((name) => [name, kept[name]])) as Told['isi']
  return { masukPada: kept.masukPada?.toISOString() ?? '', isi, lain: kept.lain ?? {} }
}

/** What the city would keep of a report that says this and nothing else. */
export function oursOf(told: Told, reading: Reading): Ours {
  const { isi } = told
  const text = isi.isiAkhir ?? isi.isiAwal ?? isi.judul ?? ''
  const place = reading.wilayah(isi.kecamatan ?? '', isi.kelurahan ?? '')
  const penilaian = Number(isi.penilaian)
  return {
    judul: (isi.judul ?? text).replace(/\s+/g, ' ').slice(0, 150),
    isi: text,
    klasifikasi: klasifikasiOf(isi.klasifikasi),
    kategoriId: reading.kategori(isi.kategoriId, isi.kategori),
    anonim: /anonim/i.test(isi.tipe ?? ''),
    rahasia: /rahasia/i.test(isi.tipe ?? ''),
    sumber: isi.sumber,
    kecamatanKetik: isi.kecamatan,
    kelurahanKetik: isi.kelurahan,
    kecamatanKode: place.kecamatanKode,
    kelurahanKode: place.kelurahanKode,
    wilayahPasti: place.pasti,
    penilaian: penilaian >= 1 && penilaian <= 5 && Number.isInteger(penilaian) ? penilaian : null,
  }
}

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

/** What of the differences is done: all that is plain, and what LAPOR was chosen for. */
export const taken = (beda: readonly Beda[], pilihan: Pilihan): (Medan | 'status')[] =>
  beda.flatMap(({ jenis, medan: name }) =>
    name !== 'lapor' && (jenis === 'ubah' || (jenis === 'beda' && pilihan[name] === 'lapor'))
      ? [name]
      : [],
  )

/** Whether everything that was to be chosen has been. */
export const settled = (beda: readonly Beda[], pilihan: Pilihan): boolean =>
  beda.every(
    ({ jenis, medan: name }) => jenis !== 'beda' || name === 'lapor' || pilihan[name] !== undefined,
  )

/** What the row makes of the city's record when these differences are taken. */
export function change(
  ours: Ours,
  told: Told,
  names: readonly (Medan | 'status')[],
  reading: Reading,
): Ours {
  const now = oursOf(told, reading)
  const next: Record<string, unknown> = { ...ours }
  for (const name of names)
    if (name !== 'status') for (const one of medan[name].kolom) next[one] = now[one]
  return next as Ours
}
