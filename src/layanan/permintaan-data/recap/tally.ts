import { jenisPemohonData, tujuanData } from '#src/layanan/permintaan-data/form.ts'
import type { Group, Keadaan } from '#src/layanan/permintaan-data/recap/queries.ts'

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

/** One line of a summary. */
export type Line = { label: string; jumlah: number }
export type Tally = {
  total: number
  bagian: { judul: string; lines: Line[] }[]
  /** Of those answered by the desk itself, how many within the 30 minutes; null when none was. */
  tepat: { jumlah: number; dari: number } | null
}

type Counted = Pick<Group, 'jenisPemohon' | 'tujuan' | 'produsen' | 'keadaan' | 'jumlah'>

/** The sums of a recap: by standing, purpose, kind of applicant and producing unit. */
export function tallyOf(groups: Iterable<Counted>): Tally {
  const all = [...groups]
  const sum = (rows: Counted[]) => rows.reduce((total, { jumlah }) => total + jumlah, 0)
  const of = (keadaan: Keadaan) => sum(all.filter((one) => one.keadaan === keadaan))
  const by = <T extends string>(words: Record<T, string>, pick: (one: Counted) => T): Line[] =>
    (Object.entries(words) as [T, string][]).map(([key, label]) => ({
      label,
      jumlah: sum(all.filter((one) => pick(one) === key)),
    }))
  const kinds = Object.fromEntries(
    Object.entries(jenisPemohonData).map(([key, { label }]) => [key, label]),
  ) as Record<keyof typeof jenisPemohonData, string>
  const answered = of('tepat') + of('lewat')
  return {
    total: sum(all),
    bagian: [
      { judul: 'Waktu jawaban', lines: by(keadaanData, ({ keadaan }) => keadaan) },
      { judul: 'Tujuan', lines: by(tujuanData, ({ tujuan }) => tujuan) },
      { judul: 'Pemohon', lines: by(kinds, ({ jenisPemohon }) => jenisPemohon) },
      { judul: 'Unit penghasil data', lines: producers(all) },
    ],
    tepat: answered > 0 ? { jumlah: of('tepat'), dari: answered } : null,
  }
}

/** Most asked first; what names no producer stands last. */
function producers(all: Counted[]): Line[] {
  const sums = new Map<string, number>()
  for (const { produsen, jumlah } of all)
    sums.set(produsen ?? '', (sums.get(produsen ?? '') ?? 0) + jumlah)
  const named = [...sums]
    .filter(([nama]) => nama !== '')
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const lines = named.map(([label, jumlah]) => ({ label, jumlah }))
  const unnamed = sums.get('')
  return unnamed ? [...lines, { label: 'Belum disebut', jumlah: unnamed }] : lines
}
