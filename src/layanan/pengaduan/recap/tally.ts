import type { Calendar } from '#src/calendar/calendar.ts'
import type { Counted } from '#src/layanan/pengaduan/recap/queries.ts'
import { countDays, type Sum } from '#src/calendar/mean.ts'

/** Rows of one kind: the key they are found by, what they are called, how many, how many answered. */
export type Line = { kunci: string; nama: string; jumlah: number; ditanggapi: number }

export type Tally = ReturnType<typeof createTally>['tally']

/** What stands for a column that is empty. */
export const KOSONG = '-'

/** Counts reports; add every one of a range. A report at two units counts at both, once in `masuk`. */
export function createTally(calendar: Calendar) {
  const tally = {
    masuk: 0,
    diverifikasi: { hari: 0, jumlah: 0 } as Sum,
    ditanggapi: { hari: 0, jumlah: 0 } as Sum,
    lewat: 0,
    dibukaLagi: 0,
    dinilai: 0,
    nilai: 0,
    penilaian: new Map<string, Line>(),
    klasifikasi: new Map<string, Line>(),
    kategori: new Map<string, Line>(),
    unit: new Map<string, Line>(),
    kecamatan: new Map<string, Line>(),
    kelurahan: new Map<string, Line>(),
    kanal: new Map<string, Line>(),
    status: new Map<string, Line>(),
    tiap: [] as { diterima: string; ditanggapi: boolean }[],
  }
  const days = countDays(calendar)
  function add(row: Counted) {
    const answered = row.ditanggapi !== null
    tally.masuk += 1
    tally.tiap.push({ diterima: row.diterima, ditanggapi: answered })
    if (row.diverifikasi) addMean(tally.diverifikasi, days(row.diterima, row.diverifikasi))
    if (row.ditanggapi) addMean(tally.ditanggapi, days(row.diterima, row.ditanggapi))
    if (row.lewat) tally.lewat += 1
    if (row.dibukaLagi > 0) tally.dibukaLagi += 1
    if (row.penilaian !== null) {
      tally.dinilai += 1
      tally.nilai += row.penilaian
      count(tally.penilaian, String(row.penilaian), String(row.penilaian), answered)
    }
    count(tally.klasifikasi, row.klasifikasi, row.klasifikasi, answered)
    count(tally.kategori, row.kategoriId, row.kategori, answered)
    count(tally.kecamatan, row.kecamatanKode, row.kecamatan, answered)
    count(tally.kelurahan, row.kelurahanKode, row.kelurahan, answered)
    count(tally.kanal, row.kanal, row.kanal, answered)
    count(tally.status, row.status, row.status, answered)
    if (!row.unit) count(tally.unit, null, null, answered)
    for (const [id, nama] of Object.entries(row.unit ?? {})) count(tally.unit, id, nama, answered)
  }
  return { tally, add }
}

function addMean(mean: Sum, hari: number) {
  mean.hari += hari
  mean.jumlah += 1
}

function count(
  lines: Map<string, Line>,
  key: string | null,
  nama: string | null,
  answered: boolean,
) {
  const kunci = key ?? KOSONG
  const line = lines.get(kunci) ?? { kunci, nama: nama ?? '', jumlah: 0, ditanggapi: 0 }
  line.jumlah += 1
  if (answered) line.ditanggapi += 1
  lines.set(kunci, line)
}

/** Most first; what is empty last. */
export const sorted = (lines: Map<string, Line>): Line[] =>
  [...lines.values()].sort(
    (a, b) =>
      Number(a.kunci === KOSONG) - Number(b.kunci === KOSONG) ||
      b.jumlah - a.jumlah ||
      (a.nama < b.nama ? -1 : 1),
  )
