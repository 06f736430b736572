import type { Kit } from '#src/kit.ts'
import { tujuanTamu } from '#src/layanan/buku-tamu/form.ts'
import { bukuTamu } from '#src/layanan/buku-tamu/procedure.ts'
import type { Asked } from '#src/layanan/buku-tamu/register/filters.ts'
import { countVisits, streamVisits, type Visit } from '#src/layanan/buku-tamu/register/queries.ts'
import { stepFor, viewRegister, viewVisit } from '#src/layanan/buku-tamu/register/view.ts'
import { daysWords } from '#src/recap/days.ts'
import type { Column, Row, Workbook } from '#src/recap/workbook.ts'
import { mayRead } from '#src/workflow/mask.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import type { Actor } from '#src/workflow/perform.ts'

/**
 * The register leaves the office as a workbook: that somebody took it, and of which days, is written
 * to the jejak of the office first.
 * @returns what writes its two sheets
 */
export async function unduhRegisterTamu(kit: Kit, asked: Asked, actor: Actor) {
  const entry = { perbuatan: 'unduhRegisterTamu', rincian: { ...asked.days } }
  await kit.db.transaction().execute((trx) => recordOffice(trx, entry, actor, kit.clock))
  return (book: Workbook) => writeRegister(book, kit, asked, actor)
}

async function writeRegister(book: Workbook, { db, clock }: Kit, asked: Asked, actor: Actor) {
  const note = mayRead(bukuTamu, actor.peran) ? '' : ' · nama tamu disamarkan'
  await book.addSheet({
    name: 'Buku tamu',
    title: 'Register Buku Tamu',
    subtitle: `${daysWords(asked.days)}${note}`,
    columns,
    rows: written(streamVisits(db, asked, clock.now), actor.peran),
  })
  const langkah = stepFor(asked)
  const view = viewRegister(await countVisits(db, asked, clock.now, langkah), asked, langkah)
  await book.addSheet({
    name: 'Ringkasan',
    title: 'Ringkasan Buku Tamu',
    subtitle: daysWords(asked.days),
    columns: [
      { header: 'Uraian', width: 48, kind: 'text' },
      { header: 'Kunjungan', width: 12, kind: 'number' },
      { header: 'Orang', width: 12, kind: 'number' },
    ],
    rows: summary(view),
    filter: false,
    mendatar: false,
  })
}

const columns: Column[] = [
  { header: 'No', width: 6, kind: 'number' },
  { header: 'Nomor', width: 15, kind: 'text' },
  { header: 'Datang', width: 17, kind: 'datetime' },
  { header: 'Pulang', width: 17, kind: 'datetime' },
  { header: 'Nama', width: 26, kind: 'text' },
  { header: 'Dari', width: 28, kind: 'text' },
  { header: 'Telepon', width: 18, kind: 'text' },
  { header: 'Orang', width: 8, kind: 'number' },
  { header: 'Maksud', width: 30, kind: 'text' },
  { header: 'Keperluan', width: 40, kind: 'text' },
  { header: 'Ingin bertemu', width: 24, kind: 'text' },
  { header: 'Cara', width: 26, kind: 'text' },
  { header: 'Diarahkan ke', width: 32, kind: 'text' },
  { header: 'Petugas', width: 24, kind: 'text' },
  { header: 'Keadaan', width: 28, kind: 'text' },
  { header: '35 menit layanan', width: 26, kind: 'text' },
]

async function* written(rows: AsyncIterable<Visit>, peran: readonly string[]): AsyncGenerator<Row> {
  let number = 0
  for await (const row of rows) {
    number += 1
    const view = viewVisit(row, peran)
    yield [
      number,
      row.nomor,
      row.diterimaPada,
      row.pulangPada,
      view.nama,
      view.dari,
      view.telepon,
      row.jumlah,
      tujuanTamu[row.tujuan],
      view.keperluan,
      view.ditemui,
      view.cara,
      view.menuju,
      view.petugas,
      view.keadaan,
      view.waktu,
    ]
  }
}

function* summary(view: ReturnType<typeof viewRegister>): Generator<Row> {
  yield ['Kunjungan', view.semua.jumlah, view.orang.jumlah]
  for (const { judul, lines } of view.bagian) {
    yield { section: judul }
    for (const { label, cells } of lines) yield [label, ...cells.map(({ jumlah }) => jumlah)]
  }
}
