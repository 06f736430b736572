import { jenisPemohonData, tujuanData } from '#src/layanan/permintaan-data/form.ts'
import type { Keadaan, Only } from '#src/layanan/permintaan-data/recap/queries.ts'
import type { Days } from '#src/recap/days.ts'

/** One line of the time of the answers, and how it is called. */
export const keadaanData: Record<Keadaan, string> = {
  tepat: 'Dijawab dalam 30 menit layanan',
  lewat: 'Dijawab lewat 30 menit layanan',
  unit: 'Dijawab lewat unit penghasil',
  'unit-berjalan': 'Sedang di unit penghasil',
  berjalan: 'Masih berjalan, dalam 30 menit',
  'berjalan-lewat': 'Masih berjalan, lewat 30 menit',
  alih: 'Menjadi permohonan informasi',
  dicabut: 'Dicabut pemohon',
}

/** What rows can be narrowed to by time: one of those, or several under one word. */
const bagian: Record<string, { label: string; keadaan: readonly Keadaan[] }> = {
  dijawab: { label: 'Dijawab', keadaan: ['tepat', 'lewat', 'unit'] },
  meja: { label: 'Dijawab di meja', keadaan: ['tepat', 'lewat'] },
  terbuka: { label: 'Masih berjalan', keadaan: ['berjalan', 'berjalan-lewat', 'unit-berjalan'] },
  ...Object.fromEntries(
    (Object.entries(keadaanData) as [Keadaan, string][]).map(([one, label]) => [
      one,
      { label, keadaan: [one] },
    ]),
  ),
}

/** A part of the rows of a recap, as its address says it. */
export type Narrowed = { keadaan?: string; tujuan?: string; jenis?: string; unit?: string }

/** What an address narrows the rows to; a part that makes no sense is as if it were not there. */
export function readNarrowed(query: Record<string, string>): Narrowed {
  const { keadaan = '', tujuan = '', jenis = '', unit = '' } = query
  return {
    ...(Object.hasOwn(bagian, keadaan) && { keadaan }),
    ...(Object.hasOwn(tujuanData, tujuan) && { tujuan }),
    ...(Object.hasOwn(jenisPemohonData, jenis) && { jenis }),
    ...(/^(-|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(unit) && { unit }),
  }
}

/** The same as the query asks it; `unit` '-' is no producer named. */
export const onlyOf = ({ keadaan, ...rest }: Narrowed): Only => ({
  ...rest,
  ...(keadaan && { keadaan: bagian[keadaan]!.keadaan }),
})

/** What the rows were narrowed to, in words; empty when they were not. */
export const narrowedWords = ({ keadaan, tujuan, jenis, unit }: Narrowed, nama: string | null) =>
  [
    keadaan && bagian[keadaan]!.label,
    tujuan && tujuanData[tujuan as keyof typeof tujuanData],
    jenis && jenisPemohonData[jenis as keyof typeof jenisPemohonData].label,
    unit && (unit === '-' ? 'Unit penghasil belum disebut' : (nama ?? 'Unit yang tidak dikenal')),
  ]
    .filter(Boolean)
    .join(', ')

/** The parts that stand above the rows, as links; what else they are narrowed to stays. */
export const narrowLinks = (days: Days, only: Narrowed) => {
  const { keadaan: now, ...rest } = only
  return [
    { label: 'Semua', href: rowsUrl(days), current: Object.keys(only).length === 0 },
    ...['dijawab', 'tepat', 'lewat', 'terbuka', 'berjalan-lewat', 'unit-berjalan'].map(
      (keadaan) => ({
        label: bagian[keadaan]!.label,
        href: rowsUrl(days, { ...rest, keadaan }),
        current: now === keadaan,
      }),
    ),
  ]
}

/** The rows behind a number, from the screen `hal`. */
export const rowsUrl = (days: Days, only: Narrowed = {}, hal = 1) =>
  urlOf('/meja/permintaan-data/daftar', { ...days, ...only, ...(hal > 1 && { hal: String(hal) }) })

/** The same rows, all of them, as a workbook. */
export const workbookUrl = (days: Days, only: Narrowed = {}) =>
  urlOf('/meja/permintaan-data/rekap.xlsx', { ...days, ...only })

/** The recap of these days. */
export const recapUrl = (days: Days) => urlOf('/meja/permintaan-data/rekap', days)

const urlOf = (path: string, parts: Record<string, string>) =>
  `${path}?${new URLSearchParams(parts).toString()}`
