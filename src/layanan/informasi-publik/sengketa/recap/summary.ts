import {
  amarPutusan,
  hasilSengketa,
  sengketa,
  tingkatPutusan,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { jangkaWords } from '#src/layanan/informasi-publik/sengketa/recap/lampiran-ii.ts'
import type { RegisterRow } from '#src/layanan/informasi-publik/sengketa/recap/queries.ts'
import { hasilMediasi } from '#src/layanan/informasi-publik/sengketa/step-forms.ts'
import type { Row, Sheet } from '#src/recap/workbook.ts'

/** What the rows of a register add up to. */
export function createTally() {
  const tally = {
    masuk: 0,
    terdaftar: 0,
    lewat: 0,
    tim: 0,
    dilaksanakan: 0,
    status: new Map<string, number>(),
    hasil: new Map<string, number>(),
    mediasi: new Map<string, number>(),
    putusan: new Map<string, number>(),
    gugatan: new Map<string, number>(),
  }
  const add = (row: RegisterRow) => {
    tally.masuk += 1
    if (row.diajukanPada ?? row.nomorRegister) tally.terdaftar += 1
    if (jangkaWords(row).startsWith('Lewat')) tally.lewat += 1
    if (row.tim) tally.tim += 1
    count(tally.status, row.status)
    if (row.hasil) count(tally.hasil, row.hasil)
    if (row.peristiwa.some(({ jenis }) => jenis === 'pelaksanaan')) tally.dilaksanakan += 1
    for (const { jenis, isi } of row.peristiwa) {
      if (jenis === 'mediasi' && isi.tahap === 'akhir') count(tally.mediasi, isi.hasil!)
      if (jenis === 'putusan') count(tally.putusan, `${isi.tingkat}/${isi.amar}`)
      if (jenis === 'gugatan') count(tally.gugatan, isi.tingkat!)
    }
  }
  return { tally, add }
}

type Tally = ReturnType<typeof createTally>['tally']

const count = (of: Map<string, number>, key: string) => of.set(key, (of.get(key) ?? 0) + 1)

/** The sheet behind the register: what Perki 1/2021 Pasal 57 ayat (3) asks of disputes. */
export const summarySheet = (tally: Tally, subtitle: string): Sheet => ({
  name: 'Ringkasan',
  title: 'Ringkasan Register Sengketa',
  subtitle,
  columns: [
    { header: 'Uraian', width: 56, kind: 'text' },
    { header: 'Jumlah', width: 12, kind: 'number' },
    { header: 'Cara menghitung', width: 82, kind: 'text' },
  ],
  rows: rowsOf(tally),
  filter: false,
  mendatar: false,
})

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
  yield { section: 'Status' }
  for (const [status, { label }] of Object.entries(sengketa.statuses))
    yield [
      label,
      tally.status.get(status) ?? 0,
      status === 'dibuka' ? 'Jumlah bagian ini sama dengan “Dibuka” di atas.' : null,
    ]
  yield { section: 'Hasil' }
  for (const [hasil, label] of Object.entries(hasilSengketa))
    yield [
      label,
      tally.hasil.get(hasil) ?? 0,
      hasil === 'damai-tim' ? 'Hasil terakhir sampai berkas ini dibuat.' : null,
    ]
  yield { section: 'Mediasi' }
  for (const [hasil, label] of Object.entries(hasilMediasi))
    yield [label, tally.mediasi.get(hasil) ?? 0, null]
  for (const [tingkat, oleh] of Object.entries(tingkatPutusan)) {
    yield { section: `Putusan: ${oleh}` }
    for (const [amar, label] of Object.entries(amarPutusan))
      yield [label, tally.putusan.get(`${tingkat}/${amar}`) ?? 0, null]
  }
  yield { section: 'Upaya hukum' }
  yield ['Gugatan ke pengadilan', tally.gugatan.get('pengadilan') ?? 0, 'UU 14/2008 Pasal 47–48.']
  yield ['Kasasi', tally.gugatan.get('kasasi') ?? 0, 'UU 14/2008 Pasal 50.']
}
