import { tamu } from '#src/office/settings/buku-tamu.ts'
import { callCenter } from '#src/office/settings/call-center.ts'
import { isKept, type Kept, type Tree, type Values } from '#src/office/settings/entry.ts'
import { kantor, penandaTangan, sebutan } from '#src/office/settings/kantor.ts'
import { lapor, pengaduan } from '#src/office/settings/pengaduan.ts'
import { biaya, surat } from '#src/office/settings/surat.ts'
import { keamanan, waktu } from '#src/office/settings/waktu.ts'

export { langkahLapor } from '#src/office/settings/pengaduan.ts'

/**
 * Everything an office decides for itself, in the groups in which it is asked: data, so that the
 * next city changes data, not code. A new setting is one entry of its group; what it is until the
 * office says otherwise, its form, what is said when it is wrong, and its page come from there.
 */
export const groups = {
  kantor,
  sebutan,
  'penanda-tangan': penandaTangan,
  surat,
  biaya,
  waktu,
  tamu,
  pengaduan,
  lapor,
  'call-center': callCenter,
  keamanan,
}

type Of<G> = G extends { isi: infer T } ? Values<T> : never
type Together<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer A) => void
  ? A
  : never
type All = Together<Of<(typeof groups)[keyof typeof groups]>>

/** What one office is called, and how it works. */
export type Settings = { [K in keyof All]: All[K] }

/** Good for a first start; what is not sourced stands here as a setting and nowhere else. */
export const defaults = Object.assign(
  {},
  ...Object.values(groups).map(({ isi }) => standardOf(isi)),
) as Settings

function standardOf(at: Tree | Kept<unknown>): unknown {
  if (isKept(at)) return at.standar
  return Object.fromEntries(Object.entries(at).map(([key, one]) => [key, standardOf(one)]))
}

/** `500.12/{urut}/PPID/{tahun}` with the number and the date of signing filled in. */
export function fillNumber(pola: string, urut: number, tanggal: string): string {
  const [tahun, bulan] = tanggal.split('-') as [string, string]
  return pola
    .replace('{urut}', String(urut).padStart(4, '0'))
    .replace('{tahun}', tahun)
    .replace('{bulan}', romawi[Number(bulan) - 1]!)
}

const romawi = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
