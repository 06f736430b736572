import type { LaporanLapor, Pengaduan } from '#src/db/schema.ts'
import {
  klasifikasiOf,
  type LaporRow,
  type TextColumn,
  texts,
} from '#src/layanan/pengaduan/lapor/row.ts'
import type { StatusPengaduan } from '#src/layanan/pengaduan/procedure.ts'

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
