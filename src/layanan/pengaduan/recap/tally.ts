import type { Calendar } from '#src/calendar/calendar.ts'
import type { DateOnly } from '#src/calendar/date.ts'
import type { By, Group } from '#src/layanan/pengaduan/recap/queries.ts'
import { countDays, type Sum } from '#src/calendar/mean.ts'

/** Rows of one kind: the key they are found by, what they are called, how many, how many answered. */
export type Line = { kunci: string; nama: string; jumlah: number; ditanggapi: number }

export type Tally = ReturnType<typeof tallyOf>

/** What stands for a column that is empty. */
export const KOSONG = '-'

/** What reports add up to. A report at two units counts at both, once in `masuk`. */
export function tallyOf(groups: readonly Group[], calendar: Calendar) {
  const by = Map.groupBy(groups, ({ bagian }) => bagian)
  const of = (bagian: By) => by.get(bagian) ?? []
  const lines = (bagian: By) => new Map(of(bagian).map((one) => [one.kunci ?? KOSONG, lineOf(one)]))
  const yes = (bagian: By) => of(bagian).find(({ kunci }) => kunci === 'true')?.jumlah ?? 0
  const days = countDays(calendar)
  const mean = (bagian: By) =>
    sumOf(of(bagian), (two) => days(...(two.split(' ') as [DateOnly, DateOnly])))
  const rated = sumOf(of('penilaian'), Number)
  const tiap = of('diterima')
  return {
    masuk: tiap.reduce((all, { jumlah }) => all + jumlah, 0),
    diverifikasi: mean('verifikasi'),
    ditanggapi: mean('tanggapan'),
    lewat: yes('lewat'),
    dibukaLagi: yes('dibukaLagi'),
    dinilai: rated.jumlah,
    nilai: rated.hari,
    penilaian: lines('penilaian'),
    klasifikasi: lines('klasifikasi'),
    kategori: lines('kategori'),
    unit: lines('unit'),
    kecamatan: lines('kecamatan'),
    kelurahan: lines('kelurahan'),
    kanal: lines('kanal'),
    status: lines('status'),
    tiap: tiap.map(({ kunci, ...one }) => ({ ...one, hari: kunci! })),
  }
}

/** A value of each key that is there, added up over all reports that have it. */
function sumOf(groups: readonly Group[], value: (kunci: string) => number): Sum {
  const sum: Sum = { hari: 0, jumlah: 0 }
  for (const { kunci, jumlah } of groups) {
    if (kunci === null) continue
    sum.hari += value(kunci) * jumlah
    sum.jumlah += jumlah
  }
  return sum
}

const lineOf = ({ kunci, nama, jumlah, ditanggapi }: Group): Line => ({
  kunci: kunci ?? KOSONG,
  nama: nama ?? '',
  jumlah,
  ditanggapi,
})

/** Most first; what is empty last. */
export const sorted = (lines: Map<string, Line>): Line[] =>
  [...lines.values()].sort(
    (a, b) =>
      Number(a.kunci === KOSONG) - Number(b.kunci === KOSONG) ||
      b.jumlah - a.jumlah ||
      (a.nama < b.nama ? -1 : 1),
  )
