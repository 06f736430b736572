import { jenisPemohonData, tujuanData } from '#src/layanan/permintaan-data/form.ts'
import { keadaanData, type Narrowed } from '#src/layanan/permintaan-data/recap/address.ts'
import type { Group, Keadaan } from '#src/layanan/permintaan-data/recap/queries.ts'

/** One line of a summary: how many, how many of them answered, and what narrows the rows to them. */
export type Line = { label: string; jumlah: number; dijawab: number; only: Narrowed }
export type Tally = {
  total: number
  dijawab: number
  keadaan: Record<Keadaan, number>
  bagian: { judul: string; kolom: string; lines: Line[] }[]
  /** Of those answered by the desk itself, how many within the 30 minutes; null when none was. */
  tepat: { jumlah: number; dari: number } | null
}

type Counted = Pick<
  Group,
  'jenisPemohon' | 'tujuan' | 'produsen' | 'produsenId' | 'keadaan' | 'jumlah'
>

/** The sums of a recap: by standing, purpose, kind of applicant and producing unit. */
export function tallyOf(groups: Iterable<Counted>): Tally {
  const all = [...groups]
  const by = (
    words: Record<string, string>,
    name: keyof Narrowed,
    pick: (one: Counted) => string,
  ) =>
    Object.entries(words).map(([key, label]) => ({
      label,
      only: { [name]: key },
      ...sums(all.filter((one) => pick(one) === key)),
    }))
  const kinds = Object.fromEntries(
    Object.entries(jenisPemohonData).map(([key, { label }]) => [key, label]),
  )
  const waktu = by(keadaanData, 'keadaan', ({ keadaan }) => keadaan)
  const keadaan = Object.fromEntries(
    waktu.map(({ only, jumlah }) => [only.keadaan, jumlah]),
  ) as Tally['keadaan']
  const atDesk = keadaan.tepat + keadaan.lewat
  const { jumlah: total, dijawab } = sums(all)
  return {
    total,
    dijawab,
    keadaan,
    bagian: [
      { judul: 'Waktu jawaban', kolom: 'Waktu', lines: waktu },
      { judul: 'Tujuan', kolom: 'Tujuan', lines: by(tujuanData, 'tujuan', (one) => one.tujuan) },
      { judul: 'Pemohon', kolom: 'Pemohon', lines: by(kinds, 'jenis', (one) => one.jenisPemohon) },
      { judul: 'Unit penghasil data', kolom: 'Unit', lines: producers(all) },
    ],
    tepat: atDesk > 0 ? { jumlah: keadaan.tepat, dari: atDesk } : null,
  }
}

const answered: readonly Keadaan[] = ['tepat', 'lewat', 'unit']

function sums(rows: Counted[]) {
  const sum = (some: Counted[]) => some.reduce((total, { jumlah }) => total + jumlah, 0)
  return {
    jumlah: sum(rows),
    dijawab: sum(rows.filter(({ keadaan }) => answered.includes(keadaan))),
  }
}

/** Most asked first; what names no producer stands last. */
function producers(all: Counted[]): Line[] {
  const keys = [...new Set(all.map(({ produsenId }) => produsenId))]
  const lines = keys.map((key) => {
    const rows = all.filter(({ produsenId }) => produsenId === key)
    const label = rows[0]!.produsen ?? 'Belum disebut'
    return { label, only: { unit: key ?? '-' }, ...sums(rows) }
  })
  const isNamed = ({ only }: Line) => only.unit !== '-'
  return lines.sort(
    (a, b) =>
      Number(isNamed(b)) - Number(isNamed(a)) ||
      b.jumlah - a.jumlah ||
      (a.label < b.label ? -1 : 1),
  )
}
