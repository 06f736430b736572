import { dayName } from '#src/admin/calendar/edits.ts'
import { jenisLibur } from '#src/admin/calendar/form.ts'
import { type Calendar, type Clock, workingDaysBetween } from '#src/calendar/calendar.ts'
import { dateOf, dayAt, dayNumber, weekdayAt } from '#src/calendar/date.ts'
import { hariTanggal, tanggal } from '#src/calendar/words.ts'
import type { JamLayananTable } from '#src/db/schema.ts'
import { layanan } from '#src/layanan/index.ts'
import type { Moved } from '#src/workflow/recount.ts'

/** One square of a month; null before the first and after the last day. */
export type Kotak = { n: number; libur: string | null; akhirPekan: boolean; kini: boolean } | null
export type Bulan = { judul: string; minggu: Kotak[][] }

/** The twelve months of a year, weeks from Monday to Sunday. */
export function yearOf(tahun: number, { calendar, today }: Clock): Bulan[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${tahun}-${String(index + 1).padStart(2, '0')}`
    const first = dayNumber(`${month}-01`)
    const next = dayNumber(
      index === 11 ? `${tahun + 1}-01-01` : `${tahun}-${String(index + 2).padStart(2, '0')}-01`,
    )
    const before = (weekdayAt(first) + 6) % 7
    const weeks = Math.ceil((before + next - first) / 7)
    const squares = Array.from({ length: weeks * 7 }, (_each, place): Kotak => {
      const day = first + place - before
      return day < first || day >= next ? null : squareOf(day, calendar, today)
    })
    return {
      judul: tanggal(`${month}-01`).split('\u00A0')[1]!,
      minggu: Array.from({ length: weeks }, (_each, week) => squares.slice(week * 7, week * 7 + 7)),
    }
  })
}

function squareOf(number: number, calendar: Calendar, today: string): Kotak {
  const day = dayAt(number)
  const libur = calendar.libur.get(day)
  return {
    n: Number(day.slice(8)),
    libur: libur ? `${jenisLibur[libur.jenis].toLowerCase()}: ${libur.nama}` : null,
    akhirPekan: [0, 6].includes(weekdayAt(number)),
    kini: day === today,
  }
}

/** The days off of a year in order, in words; the decree where it is not the one of the year. */
export function liburOf(tahun: number, { calendar }: Clock, decree: string | null) {
  return [...calendar.libur.values()]
    .filter((one) => one.tanggal.startsWith(`${tahun}-`))
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
    .map((one) => ({
      tanggal: one.tanggal,
      hari: hariTanggal(one.tanggal),
      nama: one.nama,
      jenis: jenisLibur[one.jenis],
      dasar: one.dasar === decree ? null : one.dasar,
    }))
}

/** "240 hari kerja" and how many days off of which kind. */
export function countsOf(tahun: number, { calendar }: Clock) {
  const kinds = [...calendar.libur.values()].filter((one) => one.tanggal.startsWith(`${tahun}-`))
  const of = (jenis: keyof typeof jenisLibur) => kinds.filter((one) => one.jenis === jenis).length
  return {
    hariKerja: workingDaysBetween(`${tahun - 1}-12-31`, `${tahun}-12-31`, calendar),
    libur: of('libur'),
    cutiBersama: of('cuti bersama'),
    lokal: of('lokal'),
  }
}

/** Entries of the service hours in words, those of one range under one heading. */
export function jamGroups(rows: readonly JamLayananTable[]) {
  const ranges = Map.groupBy(rows, (one) => `${rangeOf(one)}. ${one.keterangan}`)
  return [...ranges].map(([judul, entries]) => ({ judul, jam: entries.map(jamRow) }))
}

const jamRow = (one: JamLayananTable) => ({
  id: one.id,
  hari: dayName(one.hari),
  jam: one.buka === one.tutup ? 'tutup' : `${dot(one.buka)}–${dot(one.tutup)}`,
  istirahat:
    one.istirahatDari && one.istirahatSampai
      ? `${dot(one.istirahatDari)}–${dot(one.istirahatSampai)}`
      : null,
})

const rangeOf = ({ dari, sampai }: JamLayananTable) =>
  sampai ? `${tanggal(dari)} sampai ${tanggal(sampai)}` : `Sejak ${tanggal(dari)}`

/** How many rows of a preview are shown; the count is of all. */
const SHOWN = 100

/** The cases that a change moves, in words, nearest first. */
export function previewOf(moved: readonly Moved[], { today }: Pick<Clock, 'today'>) {
  const late = (one: Moved) =>
    one.tanggungan === 'kantor' && dateOf(one.baru) < today && dateOf(one.lama) >= today
  return {
    tenggat: moved.length,
    berkas: new Set(moved.map(({ berkasId }) => berkasId)).size,
    /** Become overdue by the change alone: somebody must look at them today. */
    lewat: new Set(moved.filter(late).map(({ berkasId }) => berkasId)).size,
    rows: moved.slice(0, SHOWN).map((one) => ({
      nomor: one.nomor,
      href: `/meja/${one.prosedur}/${one.nomor}`,
      label: labelOf(one.prosedur, one.jenis),
      lama: hariTanggal(dateOf(one.lama)),
      baru: hariTanggal(dateOf(one.baru)),
      maju: one.baru < one.lama,
    })),
  }
}

/** How a clock of a procedure is called. */
export function labelOf(prosedur: string, jenis: string): string {
  if (jenis === 'unit') return 'Bagian unit'
  const found = layanan.find(({ procedure }) => procedure.name === prosedur)
  return found?.procedure.clocks[jenis]?.label ?? jenis
}

const dot = (time: string) => time.replace(':', '.')
