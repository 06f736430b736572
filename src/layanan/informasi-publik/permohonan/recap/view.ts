import { type Calendar, type Clock } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { tanggal, tanggalPendek } from '#src/calendar/words.ts'
import { hasilPermohonan, permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import {
  keadaanBagi,
  type Narrowed,
  registerUrl,
} from '#src/layanan/informasi-publik/permohonan/recap/address.ts'
import {
  keputusanWords,
  toldOf,
} from '#src/layanan/informasi-publik/permohonan/recap/lampiran-viii.ts'
import type {
  Counted,
  countUnits,
  RegisterRow,
} from '#src/layanan/informasi-publik/permohonan/recap/queries.ts'
import { type Piece, piecesOf, type Range, rangeWords } from '#src/calendar/range.ts'
import { createTally } from '#src/layanan/informasi-publik/permohonan/recap/tally.ts'
import { meanWords } from '#src/calendar/mean.ts'

export type RecapView = ReturnType<typeof viewRecap>

/** What the page of a recap shows: every number with the address of its rows. */
export function viewRecap(
  range: Range,
  groups: readonly Counted[],
  units: Awaited<ReturnType<typeof countUnits>>,
  { today, now, calendar }: Clock,
) {
  const { tally, add } = createTally(calendar)
  for (const group of groups) add(group)
  const rows = (only: Narrowed = {}) => registerUrl(range, only)
  const figure = (keadaan: string, jumlah: number) => ({ jumlah, href: rows({ keadaan }) })
  const mean = (hari: number, jumlah: number, only: Narrowed) => ({
    rata: meanWords({ hari, jumlah }),
    satuan: 'hari kerja',
    href: rows(only),
  })
  const { langkah, pieces } = piecesOf(range, today)
  return {
    judul: rangeWords(range),
    rata: mean(tally.hari, tally.dijawab, { keadaan: 'dijawab' }),
    masuk: { jumlah: tally.masuk, href: rows() },
    dijawab: figure('dijawab', tally.dijawab),
    tepat: figure('tepat', tally.tepat),
    lewat: figure('lewat', tally.lewat),
    berjalan: figure('berjalan', tally.berjalan),
    berjalanLewat: figure('berjalan-lewat', tally.berjalanLewat),
    tanpaJawaban: figure('tanpa-jawaban', tally.tanpaJawaban),
    unit: units.map(({ id, nama, masuk, dijawab }) => ({
      nama: nama ?? 'Tidak atau belum diteruskan ke unit',
      semua: { jumlah: masuk, href: rows({ unit: id ?? '-' }) },
      penuh: { jumlah: dijawab, href: rows({ unit: id ?? '-', keadaan: 'dijawab' }) },
    })),
    hasil: Object.entries(hasilPermohonan).map(([hasil, label]) => {
      const { jumlah, tepat, hari } = tally.hasil.get(hasil) ?? { jumlah: 0, tepat: 0, hari: 0 }
      return {
        label,
        cells: [
          { jumlah, href: rows({ hasil }) },
          { jumlah: tepat, href: rows({ hasil, keadaan: 'tepat' }) },
          mean(hari, jumlah, { hasil }),
        ],
      }
    }),
    langkah,
    points: pointsOf(pieces, groups, range, calendar),
    dihitung: `${tanggal(today)}, ${timeOf(now).replace(':', '.')} WIB, dengan kalender kerja versi ${calendar.versi}`,
  }
}

function pointsOf(pieces: Piece[], groups: readonly Counted[], range: Range, calendar: Calendar) {
  const counted = pieces.map((piece) => ({ piece, ...createTally(calendar) }))
  for (const group of groups)
    counted
      .find(({ piece }) => group.diterima >= piece.dari && group.diterima <= piece.sampai)
      ?.add(group)
  return counted.map(({ piece, tally }) => {
    const days = { mulai: piece.dari, akhir: piece.sampai }
    return {
      pendek: piece.pendek,
      panjang: piece.panjang,
      satu: { jumlah: tally.masuk, href: registerUrl(range, days) },
      dua: {
        jumlah: tally.dijawab,
        href: registerUrl(range, { keadaan: 'dijawab', ...days }),
      },
    }
  })
}

export type RegisterLine = ReturnType<typeof viewLine>

/** A row of the register on the screen, condensed. */
export function viewLine(row: RegisterRow) {
  return {
    nomor: row.nomor,
    href: `/meja/permohonan/${row.nomor}`,
    diterima: tanggalPendek(row.diterima),
    nama: row.nama ?? '–',
    perihal: row.perihal,
    unit: Object.values(row.unit ?? {}).join(', ') || '–',
    status:
      permohonan.statuses[row.status as keyof typeof permohonan.statuses]?.label ?? row.status,
    keputusan: keputusanWords(row) || '–',
    pemberitahuan: shortDay(toldOf(row).diberitahukanPada),
    pemberian: shortDay(row.diserahkanPada),
    lewat: row.keadaan === 'lewat' || row.keadaan === 'berjalan-lewat',
  }
}

const shortDay = (instant: Date | null) => (instant ? tanggalPendek(dateOf(instant)) : '–')

/** The parts a register can be narrowed to, as links. */
export const narrowLinks = (range: Range, only: Narrowed) => [
  { label: 'Semua', href: registerUrl(range), current: Object.keys(only).length === 0 },
  ...Object.entries(keadaanBagi).map(([keadaan, { label }]) => ({
    label,
    href: registerUrl(range, { ...only, keadaan }),
    current: only.keadaan === keadaan,
  })),
]
