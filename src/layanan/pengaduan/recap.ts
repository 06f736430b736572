import { daysOf, type Range, rangeWords } from '#src/calendar/range.ts'
import type { Kit } from '#src/kit.ts'
import { klasifikasiPengaduan, semuaKanal } from '#src/layanan/pengaduan/form.ts'
import {
  handles,
  hasilPengaduan,
  pengaduan,
  type StatusPengaduan,
} from '#src/layanan/pengaduan/procedure.ts'
import { countRecap } from '#src/layanan/pengaduan/recap/queries.ts'
import { summaryRows } from '#src/layanan/pengaduan/recap/summary.ts'
import { tallyOf } from '#src/layanan/pengaduan/recap/tally.ts'
import { type RegisterQuery, readRegister } from '#src/layanan/pengaduan/register/filters.ts'
import {
  type Asked,
  countRegister,
  type Reader,
  type RegisterRow,
  streamRegister,
} from '#src/layanan/pengaduan/register/queries.ts'
import { titleOf } from '#src/layanan/pengaduan/register/view.ts'
import { summarySheet } from '#src/recap/summary.ts'
import type { Column, Row, Workbook } from '#src/recap/workbook.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'

/** Which reports this reader sees, as on the page of a case. */
export const readerOf = (actor: Actor): Reader => ({
  peran: actor.peran,
  milik: isUnitScoped(actor) ? actor.unitKerjaId : undefined,
  menangani: handles(actor.peran) || isUnitScoped(actor),
})

/** Every report of these months. */
export const askedOf = (range: Range, actor: Actor, now: Date): Asked => ({
  query: readRegister(daysOf(range)),
  reader: readerOf(actor),
  now,
})

/**
 * The register as it stands on the screen leaves the office as a workbook: that somebody took it, and
 * how many rows, is written to the jejak of the office first.
 */
export async function unduhRegisterPengaduan(kit: Kit, query: RegisterQuery, actor: Actor) {
  const asked = { query: { ...query, hal: 1 }, reader: readerOf(actor), now: kit.clock.now }
  await note(kit, 'unduhRegisterPengaduan', { baris: await countRegister(kit.db, asked) }, actor)
  return (book: Workbook) => addRows(book, kit, asked, 'Daftar menurut saringan di layar')
}

/**
 * The monthly recap (Standar Pelayanan 1.2.7): what the reports of these months add up to, and the
 * reports themselves. No name of a reporter is in it.
 */
export async function unduhRekapPengaduan(kit: Kit, range: Range, actor: Actor) {
  const asked = askedOf(range, actor, kit.clock.now)
  const rincian = { ...range, baris: await countRegister(kit.db, asked) }
  await note(kit, 'unduhRekapPengaduan', rincian, actor)
  return async (book: Workbook) => {
    const tally = tallyOf(await countRecap(kit.db, asked), kit.clock.calendar)
    const subtitle = rangeWords(range)
    const rows = summaryRows(tally)
    await book.addSheet(summarySheet({ title: 'Rekap Pengaduan', subtitle, rows }))
    await addRows(book, kit, asked, subtitle)
  }
}

function note(kit: Kit, perbuatan: string, rincian: Record<string, unknown>, actor: Actor) {
  return kit.db
    .transaction()
    .execute((trx) => recordOffice(trx, { perbuatan, rincian }, actor, kit.clock))
}

const addRows = (book: Workbook, kit: Kit, asked: Asked, subtitle: string) =>
  book.addSheet({
    name: 'Laporan',
    title: 'Register Pengaduan',
    subtitle: `${subtitle} · tanpa nama pelapor`,
    columns,
    rows: written(streamRegister(kit.db, asked), asked.reader.menangani),
  })

const columns: Column[] = [
  { header: 'Nomor', width: 15, kind: 'text' },
  { header: 'Tracking ID', width: 12, kind: 'text' },
  { header: 'Diterima', width: 17, kind: 'datetime' },
  { header: 'Saluran', width: 18, kind: 'text' },
  { header: 'Judul', width: 44, kind: 'text' },
  { header: 'Klasifikasi', width: 32, kind: 'text' },
  { header: 'Kategori', width: 24, kind: 'text' },
  { header: 'Kelurahan', width: 22, kind: 'text' },
  { header: 'Kecamatan', width: 20, kind: 'text' },
  { header: 'OPD', width: 22, kind: 'text' },
  { header: 'Status', width: 34, kind: 'text' },
  { header: 'Status LAPOR', width: 22, kind: 'text' },
  { header: 'Hasil', width: 34, kind: 'text' },
  { header: 'Diverifikasi', width: 17, kind: 'datetime' },
  { header: 'Diteruskan', width: 17, kind: 'datetime' },
  { header: 'Ditanggapi', width: 17, kind: 'datetime' },
  { header: 'Melewati tenggat', width: 11, kind: 'text' },
  { header: 'Dibuka lagi', width: 9, kind: 'number' },
  { header: 'Penilaian', width: 10, kind: 'number' },
]

async function* written(rows: AsyncIterable<RegisterRow>, menangani: boolean): AsyncGenerator<Row> {
  for await (const row of rows)
    yield [
      row.nomor,
      row.trackingId ?? '',
      row.diterimaPada,
      semuaKanal[row.kanal] ?? row.kanal,
      titleOf(row, menangani),
      row.klasifikasi ? klasifikasiPengaduan[row.klasifikasi] : '',
      row.kategori ?? '',
      row.kelurahan ?? '',
      row.kecamatan ?? '',
      row.unit ?? '',
      pengaduan.statuses[row.status as StatusPengaduan]?.label ?? row.status,
      row.statusLapor ?? '',
      row.selesaiPada ? (hasilPengaduan[row.hasil as keyof typeof hasilPengaduan] ?? '') : '',
      row.diverifikasiPada,
      row.diteruskanPada,
      row.ditanggapiPada,
      row.pernahLewat ? 'ya' : '',
      row.dibukaLagi,
      row.penilaian,
    ]
}
