import { tanggal } from '#src/calendar/words.ts'
import { isRealDate } from '#src/http/fields.ts'
import { hasilPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import type { Keadaan } from '#src/layanan/informasi-publik/permohonan/recap/queries.ts'
import { type Days, daysOf, type Range } from '#src/calendar/range.ts'

/** What a register can be narrowed to: the word in its address, for a reader, and what it holds. */
export const keadaanBagi: Record<string, { label: string; keadaan: readonly Keadaan[] }> = {
  dijawab: { label: 'Dijawab', keadaan: ['tepat', 'lewat'] },
  tepat: { label: 'Tepat waktu', keadaan: ['tepat'] },
  lewat: { label: 'Dijawab lewat batas', keadaan: ['lewat'] },
  berjalan: { label: 'Masih berjalan', keadaan: ['berjalan', 'berjalan-lewat'] },
  'berjalan-lewat': { label: 'Berjalan, sudah lewat batas', keadaan: ['berjalan-lewat'] },
  'tanpa-jawaban': { label: 'Berakhir tanpa jawaban', keadaan: ['tanpa-jawaban'] },
}

export type Narrowed = {
  keadaan?: string
  hasil?: string
  unit?: string
  /** Only these days of the months. */
  mulai?: string
  akhir?: string
}

/** What an address narrows a register to; a part that makes no sense is as if it were not there. */
export function readNarrowed(query: Record<string, string>): Narrowed {
  const { keadaan = '', hasil = '', unit = '', mulai = '', akhir = '' } = query
  return {
    ...(Object.hasOwn(keadaanBagi, keadaan) && { keadaan }),
    ...(Object.hasOwn(hasilPermohonan, hasil) && { hasil }),
    ...(/^(-|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(unit) && { unit }),
    ...(isDay(mulai) && { mulai }),
    ...(isDay(akhir) && { akhir }),
  }
}

const isDay = (text: string) => /^20\d\d-\d\d-\d\d$/.test(text) && isRealDate(text)

/** The days of a register: its months, or those of them that were asked for. */
export function narrowedDays(range: Range, { mulai, akhir }: Narrowed): Days {
  const days = daysOf(range)
  return {
    dari: mulai && mulai > days.dari ? mulai : days.dari,
    sampai: akhir && akhir < days.sampai ? akhir : days.sampai,
  }
}

/** What a register was narrowed to, in words; empty when it was not. */
export function narrowedWords(
  { keadaan, hasil, unit, mulai, akhir }: Narrowed,
  nama: string | null,
) {
  return [
    keadaan && keadaanBagi[keadaan]!.label,
    hasil && hasilPermohonan[hasil as keyof typeof hasilPermohonan],
    unit && (unit === '-' ? 'Tidak diteruskan ke unit' : (nama ?? 'Unit yang tidak dikenal')),
    (mulai || akhir) &&
      ['Diterima', mulai && `sejak ${tanggal(mulai)}`, akhir && `sampai ${tanggal(akhir)}`]
        .filter(Boolean)
        .join(' '),
  ]
    .filter(Boolean)
    .join(', ')
}

/** The address of the register of these months, narrowed, from the row of `hal`. */
export const registerUrl = (range: Range, only: Narrowed = {}, hal = 1) =>
  urlOf('/meja/register', { ...range, ...only, ...(hal > 1 && { hal: String(hal) }) })

/** The same rows, all of them, as a workbook. */
export const workbookUrl = (range: Range, only: Narrowed = {}) =>
  urlOf('/meja/register.xlsx', { ...range, ...only })

/** The recap of these months. */
export const recapUrl = (range: Range) => urlOf('/meja/rekap', range)

/** The register of objections of these months. */
export const objectionsUrl = (range: Range) => urlOf('/meja/keberatan', range)

const urlOf = (path: string, parts: Record<string, string>) =>
  `${path}?${new URLSearchParams(parts).toString()}`
