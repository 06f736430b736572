import {
  amarPutusan,
  hasilSengketa,
  sengketa,
  tingkatPutusan,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { jangkaWords } from '#src/layanan/informasi-publik/sengketa/recap/lampiran-ii.ts'
import type { RegisterRow } from '#src/layanan/informasi-publik/sengketa/recap/queries.ts'
import { hasilMediasi } from '#src/layanan/informasi-publik/sengketa/step-forms/komisi.ts'
import { type Counts, countOne, sectionOf, summarySheet } from '#src/recap/summary.ts'
import type { Row } from '#src/recap/workbook.ts'

/** What the rows of a register add up to. */
export function createTally() {
  const tally = {
    masuk: 0,
    terdaftar: 0,
    lewat: 0,
    tim: 0,
    dilaksanakan: 0,
    status: new Map() as Counts,
    hasil: new Map() as Counts,
    mediasi: new Map() as Counts,
    putusan: new Map() as Counts,
    gugatan: new Map() as Counts,
  }
  const add = (row: RegisterRow) => {
    tally.masuk += 1
    if (row.diajukanPada ?? row.nomorRegister) tally.terdaftar += 1
    if (jangkaWords(row).startsWith('Lewat')) tally.lewat += 1
    if (row.tim) tally.tim += 1
    countOne(tally.status, row.status)
    if (row.hasil) countOne(tally.hasil, row.hasil)
    if (row.peristiwa.some(({ jenis }) => jenis === 'pelaksanaan')) tally.dilaksanakan += 1
    for (const { jenis, isi } of row.peristiwa) {
      if (jenis === 'mediasi' && isi.tahap === 'akhir') countOne(tally.mediasi, isi.hasil!)
      if (jenis === 'putusan') countOne(tally.putusan, `${isi.tingkat}/${isi.amar}`)
      if (jenis === 'gugatan') countOne(tally.gugatan, isi.tingkat!)
    }
  }
  return { tally, add }
}

type Tally = ReturnType<typeof createTally>['tally']

/** The sheet behind the register: what Perki 1/2021 Pasal 57 ayat (3) asks of disputes. */
export const summaryOf = (tally: Tally, subtitle: string) =>
  summarySheet({ title: 'Ringkasan Register Sengketa', subtitle, rows: rowsOf(tally) })

function* rowsOf(tally: Tally): Generator<Row> {
  yield { section: 'Sengketa' }
  yield [
    'Dibuka',
    tally.masuk,
    'Baris register: tanggal kabar diterima dalam bulan-bulan ini, waktu WIB.',
  ]
  yield [
    'Terdaftar di Komisi Informasi',
    tally.terdaftar,
    'Tanggal diterima atau nomor registernya sudah dicatat.',
  ]
  yield [
    'Diajukan lewat 14 hari kerja',
    tally.lewat,
    'Dihitung sejak tanggapan diterima, atau batasnya lewat (UU 14/2008 Pasal 37 ayat (2)).',
  ]
  yield ['Tim fasilitasi ditetapkan', tally.tim, 'Standar Pelayanan 3.2.c.2.']
  yield ['Sudah ada pelaksanaan', tally.dilaksanakan, 'Sedikitnya satu pelaksanaan sudah dicatat.']
  const statuses = Object.entries(sengketa.statuses).map(([status, { label }]) => [status, label])
  yield* sectionOf('Status', Object.fromEntries(statuses), tally.status, {
    dibuka: 'Jumlah bagian ini sama dengan “Dibuka” di atas.',
  })
  yield* sectionOf('Hasil', hasilSengketa, tally.hasil, {
    'damai-tim': 'Hasil terakhir sampai berkas ini dibuat.',
  })
  yield* sectionOf('Mediasi', hasilMediasi, tally.mediasi)
  for (const [tingkat, oleh] of Object.entries(tingkatPutusan)) {
    const amar = Object.entries(amarPutusan).map(([amar, label]) => [`${tingkat}/${amar}`, label])
    yield* sectionOf(`Putusan: ${oleh}`, Object.fromEntries(amar), tally.putusan)
  }
  yield { section: 'Upaya hukum' }
  yield ['Gugatan ke pengadilan', tally.gugatan.get('pengadilan') ?? 0, 'UU 14/2008 Pasal 47–48.']
  yield ['Kasasi', tally.gugatan.get('kasasi') ?? 0, 'UU 14/2008 Pasal 50.']
}
