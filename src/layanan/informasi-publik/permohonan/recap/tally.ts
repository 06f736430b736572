import type { Calendar } from '#src/calendar/calendar.ts'
import type {
  Counted,
  RegisterRow,
} from '#src/layanan/informasi-publik/permohonan/recap/queries.ts'
import { countDays } from '#src/calendar/mean.ts'
import { type Counts, countOne } from '#src/recap/summary.ts'

/** How many, how many of them in time, and their hari kerja from receipt to answer, added up. */
export type Answered = { jumlah: number; tepat: number; hari: number }

/** What a recap says of a range. masuk = dijawab + berjalan + tanpaJawaban; dijawab = tepat + lewat. */
export type Tally = {
  masuk: number
  dijawab: number
  tepat: number
  lewat: number
  berjalan: number
  /** Of those still running. */
  berjalanLewat: number
  tanpaJawaban: number
  /** Added up over those answered. */
  hari: number
  hasil: Map<string, Answered>
}

/** Counts cases; add every group (or row, as a group of one) of a range. */
export function createTally(calendar: Calendar) {
  const tally: Tally = { ...zero, hasil: new Map() }
  const days = countDays(calendar)
  function add({ hasil, keadaan, diterima, dijawab, jumlah }: Counted) {
    tally.masuk += jumlah
    if (keadaan === 'tanpa-jawaban') tally.tanpaJawaban += jumlah
    else if (keadaan === 'berjalan' || keadaan === 'berjalan-lewat') {
      tally.berjalan += jumlah
      if (keadaan === 'berjalan-lewat') tally.berjalanLewat += jumlah
    } else {
      const hari = jumlah * days(diterima, dijawab!)
      const tepat = keadaan === 'tepat' ? jumlah : 0
      tally.dijawab += jumlah
      tally.tepat += tepat
      tally.lewat += jumlah - tepat
      tally.hari += hari
      const before = tally.hasil.get(hasil!) ?? { jumlah: 0, tepat: 0, hari: 0 }
      tally.hasil.set(hasil!, {
        jumlah: before.jumlah + jumlah,
        tepat: before.tepat + tepat,
        hari: before.hari + hari,
      })
    }
  }
  return { tally, add }
}

const zero = {
  masuk: 0,
  dijawab: 0,
  tepat: 0,
  lewat: 0,
  berjalan: 0,
  berjalanLewat: 0,
  tanpaJawaban: 0,
  hari: 0,
}

/** What a workbook counts besides, from the rows themselves, so that sums and rows always agree. */
export function createRowTally(calendar: Calendar) {
  const { tally, add } = createTally(calendar)
  const more = {
    diperpanjang: 0,
    status: new Map() as Counts,
    huruf: new Map() as Counts,
    kanal: new Map() as Counts,
    unit: new Map() as Counts,
    tanpaUnit: 0,
  }
  function addRow(row: RegisterRow) {
    add({ ...row, jumlah: 1 })
    if (row.diperpanjang) more.diperpanjang += 1
    if (row.keadaan === 'tanpa-jawaban') countOne(more.status, row.status)
    if (row.hasil === 'ditolak') countOne(more.huruf, row.keputusan?.huruf ?? '')
    countOne(more.kanal, row.kanal)
    if (!row.unit) more.tanpaUnit += 1
    for (const one of Object.keys(row.unit ?? {})) countOne(more.unit, one)
  }
  return { tally, more, addRow }
}

export type RowTally = Pick<ReturnType<typeof createRowTally>, 'tally' | 'more'>
