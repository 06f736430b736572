import { keys } from '#src/http/fields.ts'
import { linksTo } from '#src/http/links.ts'
import { kebutuhan } from '#src/layanan/call-center/telepon-masuk/form.ts'
import { hasilTelepon } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import type { Only, Waktu } from '#src/layanan/call-center/telepon-masuk/recap/queries.ts'
import type { Days } from '#src/recap/days.ts'

/** How a call stands to the 1–2 hours, and how that is called. */
export const waktuTelepon: Record<Waktu, string> = {
  tepat: 'Dijawab dalam batas',
  lewat: 'Dijawab lewat batas',
  berjalan: 'Masih berjalan, dalam batas',
  'berjalan-lewat': 'Masih berjalan, lewat batas',
  'tanpa-jawaban': 'Berakhir tanpa jawaban',
}

/** The same, and several under one word. */
const bagian: Record<string, { label: string; waktu: readonly Waktu[] }> = {
  dijawab: { label: 'Dijawab', waktu: ['tepat', 'lewat'] },
  terbuka: { label: 'Masih berjalan', waktu: ['berjalan', 'berjalan-lewat'] },
  ...Object.fromEntries(
    keys(waktuTelepon).map((one) => [one, { label: waktuTelepon[one], waktu: [one] }]),
  ),
}

/** What stands for a call that has not ended. */
export const BERJALAN = 'berjalan'

/** How a call ended, or that it has not. */
export const hasilRekap = { ...hasilTelepon, [BERJALAN]: 'Masih berjalan' }

/** How often somebody tried to call back. */
export const upayaTelepon = {
  satu: { label: 'Satu kali', dari: 1, sampai: 1 },
  dua: { label: 'Dua kali', dari: 2, sampai: 2 },
  lebih: { label: 'Tiga kali atau lebih', dari: 3, sampai: 1_000 },
} as const

/** A part of the rows of a recap, as its address says it. */
export type Narrowed = {
  waktu?: string
  hasil?: string
  kebutuhan?: string
  unit?: string
  upaya?: string
  jam?: string
  /** The first call that asked a question that no entry answers: all that asked the like. */
  tanya?: string
}

/** What an address narrows the rows to; a part that makes no sense is as if it were not there. */
export function readNarrowed(query: Record<string, string>): Narrowed {
  const { waktu = '', hasil = '', unit = '', upaya = '', jam = '', tanya = '' } = query
  const butuh = query['kebutuhan'] ?? ''
  if (/^CC-\d{4}-\d{4,}$/.test(tanya)) return { tanya }
  return {
    ...(Object.hasOwn(bagian, waktu) && { waktu }),
    ...(Object.hasOwn(hasilRekap, hasil) && { hasil }),
    ...(Object.hasOwn(kebutuhan, butuh) && { kebutuhan: butuh }),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(unit) && { unit }),
    ...(Object.hasOwn(upayaTelepon, upaya) && { upaya }),
    ...(/^(\d|1\d|2[0-3])$/.test(jam) && { jam }),
  }
}

/** The same as the query asks it; `nomor` are the calls that asked the like. */
export function onlyOf(
  { waktu, hasil, upaya, jam, tanya, ...same }: Narrowed,
  nomor: string[],
): Only {
  const times = upaya && upayaTelepon[upaya as keyof typeof upayaTelepon]
  return {
    ...same,
    ...(waktu && { waktu: bagian[waktu]!.waktu }),
    ...(hasil && { hasil: hasil === BERJALAN ? null : hasil }),
    ...(times && { percobaan: [times.dari, times.sampai] as const }),
    ...(jam && { jam: Number(jam) }),
    ...(tanya && { nomor }),
  }
}

/** What the rows were narrowed to, in words; empty when they were not. */
export const narrowedWords = (only: Narrowed, unit: string | null) =>
  [
    only.waktu && bagian[only.waktu]!.label,
    only.hasil && hasilRekap[only.hasil as keyof typeof hasilRekap],
    only.kebutuhan && kebutuhan[only.kebutuhan as keyof typeof kebutuhan],
    only.unit && (unit ?? 'Unit yang tidak dikenal'),
    only.upaya &&
      `Dihubungi kembali ${upayaTelepon[only.upaya as keyof typeof upayaTelepon].label.toLowerCase()}`,
    only.jam && `Pukul ${hourWords(Number(only.jam))}`,
    only.tanya && `Pertanyaan seperti ${only.tanya}`,
  ]
    .filter(Boolean)
    .join(', ')

/** An hour of the day: "09.00–09.59". */
export const hourWords = (hour: number) => {
  const two = String(hour).padStart(2, '0')
  return `${two}.00–${two}.59`
}

/** The parts that stand above the rows, as links; what else they are narrowed to stays. */
export const narrowLinks = (days: Days, only: Narrowed) => {
  const { waktu: now, tanya: _, ...rest } = only
  return [
    { label: 'Semua', href: rowsUrl(days), current: Object.keys(only).length === 0 },
    ...['dijawab', 'tepat', 'lewat', 'terbuka', 'berjalan-lewat', 'tanpa-jawaban'].map((waktu) => ({
      label: bagian[waktu]!.label,
      href: rowsUrl(days, { ...rest, waktu }),
      current: now === waktu,
    })),
  ]
}

const HERE = '/meja/call-center'

/** The rows behind a number, from the screen `hal`. */
export const rowsUrl = (days: Days, only: Narrowed = {}, hal = 1) =>
  linksTo(`${HERE}/daftar`, { ...days, ...only })({ hal: hal > 1 ? String(hal) : '' })

/** The same rows, all of them, as a workbook. */
export const workbookUrl = (days: Days, only: Narrowed = {}) =>
  linksTo(`${HERE}/rekap.xlsx`, { ...days, ...only })({})

/** The recap of these days. */
export const recapUrl = (days: Days) => linksTo(`${HERE}/rekap`, days)({})
