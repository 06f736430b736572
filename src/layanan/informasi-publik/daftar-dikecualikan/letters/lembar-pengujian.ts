import { hariTanggal, tanggal } from '#src/calendar/words.ts'
import {
  type Block,
  closing,
  paragraph,
  space,
  stack,
  withNext,
} from '#src/documents/paper/block.ts'
import { heading, judul, note } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'
import { type } from '#src/documents/paper/type.ts'
import { terbilang } from '#src/documents/words.ts'
import type { Penguji } from '#src/db/schema.ts'
import { type Baris, tabelInformasi } from './rows.ts'

export type LembarPengujian = {
  nomor: string
  tahun: string
  /** The day of the test, and where it was made. */
  tanggal: string
  tempat: string
  baris: Baris[]
  penguji: Penguji[]
  /** Kepatutan, kesusilaan, kepentingan umum; one paragraph a line. */
  kepatutan: string
  /** Who approved, by which title, when; the title alone on a draft. */
  persetujuan: { jabatan: string; nama: string; tanggal: string }
  ppid: Signer
}

/** Perki 1/2021 Pasal 49 ayat (3) and Lampiran II. */
export function lembarPengujian(data: LembarPengujian, office: Office): Paper {
  const body = type.form
  return paperOf(office, data, {
    title: 'Lembar Pengujian Konsekuensi',
    subject: `Pengujian konsekuensi atas ${data.baris.length} informasi`,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul([`LEMBAR PENGUJIAN KONSEKUENSI\nNOMOR ${data.nomor} TAHUN ${data.tahun}`], 13),
        paragraph(
          `Pada hari ini, ${day(data.tanggal)} bertempat di ${data.tempat} telah dilakukan Pengujian Konsekuensi terhadap Informasi Publik sebagaimana disebutkan pada tabel di bawah ini:`,
          body,
          { gap: 12 },
        ),
        tabelInformasi(data.baris),
        heading('Pertimbangan kepatutan, kesusilaan, dan kepentingan umum', 11),
        ...lines(data.kepatutan).map((text) => paragraph(text, body, { gap: 3 })),
        withNext(
          paragraph('Pengujian Konsekuensi sebagaimana dimaksud di atas dilakukan oleh:', body, {
            gap: 11,
          }),
        ),
        closing(
          ruledTable(
            [30, 0, 0, 0, 62],
            ['No.', 'Nama', 'Jabatan', 'Unit kerja', 'TTD'],
            data.penguji.map(({ nama, jabatan, unitKerja }, index) => [
              cell(`${index + 1}.`, { ...type.table, align: 'right' }),
              cell(nama),
              cell(jabatan),
              cell(unitKerja),
              cell(space(22)),
            ]),
            { gap: 4 },
          ),
          stack(
            paragraph(
              'Demikian Pengujian Konsekuensi ini dibuat secara saksama dan penuh ketelitian.',
              body,
              { gap: 10 },
            ),
            signatures(hand.signature(data.ppid), approval(data), 14),
            hand.note(12),
          ),
        ),
      ),
  })
}

const approval = ({ persetujuan, ppid }: LembarPengujian): Block =>
  stack(
    ...(ppid.tempat && ppid.tanggal ? [space(type.form.leading)] : []),
    paragraph('Menyetujui,', type.form),
    paragraph(`${persetujuan.jabatan},`, type.form),
    ...(persetujuan.nama
      ? [
          paragraph(persetujuan.nama, type.strong, { gap: 26 }),
          note(`Disetujui secara elektronik pada ${tanggal(persetujuan.tanggal)}.`, 1),
        ]
      : [note('Belum disetujui.', 26)]),
  )

/** "Senin, tanggal tujuh bulan Desember tahun dua ribu dua puluh enam". */
function day(date: string): string {
  const [name] = hariTanggal(date).split(',')
  const [year, , number] = date.split('-').map(Number) as [number, number, number]
  const month = tanggal(date).split('\u00A0')[1]
  return `${name}, tanggal ${terbilang(number)} bulan ${month} tahun ${terbilang(year)}`
}

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
