import { hash } from 'node:crypto'
import type { Cell } from '#src/attachments/xlsx/cells.ts'
import { instantOf } from '#src/calendar/date.ts'
import type { Klasifikasi } from '#src/db/schema.ts'
import { type Column, columns, type Header } from '#src/layanan/pengaduan/lapor/columns.ts'
import { tellsName } from '#src/layanan/pengaduan/nama.ts'
import { dayOf, textOf, timeOf, trackingIdOf } from '#src/layanan/pengaduan/lapor/quirks.ts'

/** Columns that are kept as the text they are. */
export const texts = [
  'klasifikasi',
  'kategoriId',
  'kategori',
  'judul',
  'isiAwal',
  'isiAkhir',
  'tipe',
  'sumber',
  'instansiInduk',
  'instansiId',
  'instansi',
  'status',
  'alasan',
  'provinsi',
  'kota',
  'kecamatan',
  'kelurahan',
  'nomorSk',
  'urlSk',
  'urlDokumen',
  'setwapres',
  'penilaian',
] as const satisfies Column[]
export type TextColumn = (typeof texts)[number]

/** A report as one row tells it. A column that the file does not have is not there; `-` is null. */
export type LaporRow = {
  trackingId: string
  /** ISO instant. */
  masukPada: string
  isi: Partial<Record<TextColumn, string | null>>
  /** Columns that are none of ours. */
  lain: Record<string, string>
  /** Null where the export tells none, or must not. */
  nama: string | null
  anonim: boolean
  rahasia: boolean
  /** SHA-256 of all it says but the name. */
  sidik: string
}

/** A row as it was read, or why it cannot be. `catatan` is what an officer should know of it. */
export type ReadRow =
  | { baris: number; row: LaporRow; catatan: string[] }
  | { baris: number; trackingId: string | null; alasan: string[] }

/**
 * Reads a row below the header. Of a report that is anonim the name is let go here and reaches no
 * table: the export should not have told it (DOMAIN 3.2; UU 25/2009 Pasal 42 ayat (5)).
 * @param now a report cannot be newer
 */
export function readRow(
  baris: number,
  cells: ReadonlyMap<number, Cell>,
  header: Header,
  now: Date,
): ReadRow {
  const cell = (name: Column) => {
    const at = header.at[name]
    return at === undefined ? undefined : cells.get(at)
  }
  const trackingId = trackingIdOf(cell('trackingId'))
  const masuk = readMoment(cell('tanggal'), cell('waktu'))
  const isi = textsOf(header, cell)
  const alasan = [
    ...(trackingId ? [] : [notRead('trackingId', cell, 'harus angka')]),
    ...(masuk ? [] : [notRead('tanggal', cell, 'tulis seperti 3 Jan 2026')]),
    ...(masuk && masuk.pada > now ? ['Tanggal laporan masuk ada di masa depan.'] : []),
    ...(isi.status ? [] : [`${columns.status} kosong.`]),
    ...(isi.judul || isi.isiAwal || isi.isiAkhir ? [] : ['Judul dan isi laporan kosong.']),
  ]
  if (!trackingId || !masuk || alasan.length > 0) return { baris, trackingId, alasan }
  const anonim = /anonim/i.test(isi.tipe ?? '')
  const said = textOf(cell('nama'))
  const nama = anonim || /^anonim$/i.test(said ?? '') ? null : (said?.slice(0, 200) ?? null)
  const told = {
    trackingId,
    masukPada: masuk.pada.toISOString(),
    isi,
    lain: Object.fromEntries(
      header.lain.flatMap(({ nama, at }) => {
        const text = textOf(cells.get(at))
        return text === null ? [] : [[nama, text]]
      }),
    ),
  }
  const row = { ...told, nama, anonim, rahasia: /rahasia/i.test(isi.tipe ?? '') }
  return {
    baris,
    row: { ...row, sidik: hash('sha256', JSON.stringify(told)) },
    catatan: [
      ...(masuk.catatan ? [masuk.catatan] : []),
      ...(anonim && said && !/^anonim$/i.test(said)
        ? ['Laporan anonim, tetapi namanya tertulis. Nama itu tidak disimpan.']
        : []),
      ...(anonim &&
      said &&
      !/^anonim$/i.test(said) &&
      tellsName(said, isi.judul, isi.isiAwal, isi.isiAkhir)
        ? [
            'Laporan anonim, tetapi judul atau isinya memuat nama pelapor. Sunting, atau tandai rahasia, sesudah diterapkan.',
          ]
        : []),
      ...(isi.klasifikasi && !klasifikasiOf(isi.klasifikasi)
        ? [`Klasifikasi “${short(isi.klasifikasi)}” belum dikenal; diisi saat verifikasi.`]
        : []),
    ],
  }
}

function textsOf(header: Header, cell: (name: Column) => Cell | undefined) {
  const isi: LaporRow['isi'] = {}
  for (const name of texts) if (name in header.at) isi[name] = textOf(cell(name))
  for (const name of ['kategoriId', 'instansiId', 'penilaian'] as const)
    if (isi[name]) isi[name] = isi[name].replace(/[.,]0+$/, '')
  return isi
}

function readMoment(tanggal: Cell | undefined, waktu: Cell | undefined) {
  const day = dayOf(tanggal)
  if (!day) return undefined
  const time = textOf(waktu) === null ? day.jam : timeOf(waktu)
  const pada = instantOf(day.hari, time ?? day.jam ?? '00:00')
  const strange = time === null && textOf(waktu) !== null
  return {
    pada,
    catatan: strange ? `${columns.waktu} “${short(textOf(waktu)!)}” tidak terbaca.` : null,
  }
}

function notRead(name: Column, cell: (name: Column) => Cell | undefined, hint: string) {
  const text = textOf(cell(name))
  return text === null
    ? `${columns[name]} kosong.`
    : `${columns[name]} “${short(text)}” tidak terbaca: ${hint}.`
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** The class as the city keeps it; null when LAPOR uses a word that is not known here. */
export const klasifikasiOf = (text: string | null | undefined): Klasifikasi | null =>
  classes[(text ?? '').toLowerCase().replace(/[^a-z]/g, '')] ?? null

const classes: Record<string, Klasifikasi> = {
  pengaduanberkadarpengawasan: 'berkadar-pengawasan',
  pengaduantidakberkadarpengawasan: 'tidak-berkadar',
  aspirasi: 'aspirasi',
  permintaaninformasi: 'permintaan-informasi',
}
