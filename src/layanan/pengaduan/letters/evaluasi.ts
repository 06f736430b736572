import { hariTanggal, pukul, tanggal } from '#src/calendar/words.ts'
import { closing, paragraph, stack } from '#src/documents/paper/block.ts'
import { fields, heading, judul, note } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'
import { type } from '#src/documents/paper/type.ts'

export type LaporanEvaluasi = {
  nomor: string
  /** "November 2026" */
  periode: string
  angka: [string, string][]
  /** Name, how many came, how many were answered. */
  bagian: { judul: string; baris: [string, number, number][] }[]
  evaluasi: { temuan: string; tindakLanjut: string; oleh: string; tanggal: string }[]
  dihitung: { tanggal: string; jam: string }
  kasi: Signer
}

/** The monthly laporan for monitoring and evaluation (Standar Pelayanan 1.2.7): numbers, findings, follow-up. */
export function laporanEvaluasi(data: LaporanEvaluasi, office: Office): Paper {
  return paperOf(office, data, {
    title: `Laporan Monitoring dan Evaluasi Pengaduan ${data.periode}`,
    subject: 'Monitoring dan evaluasi pengaduan',
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul(['LAPORAN MONITORING DAN EVALUASI', 'PENGADUAN PUBLIK'], 13),
        paragraph(`Nomor: ${data.nomor}`, { ...type.form, align: 'center' }, { gap: 2 }),
        paragraph(
          [{ bold: data.periode }],
          { ...type.form, size: 11, leading: 15, align: 'center' },
          { gap: 2 },
        ),
        heading('1. Pengaduan bulan ini'),
        fields(data.angka, { gap: 4 }),
        ...data.bagian.flatMap(({ judul: nama, baris }) => [
          heading(`Menurut ${nama === 'OPD' ? nama : nama.toLowerCase()}`),
          table(baris),
        ]),
        heading('2. Temuan dan tindak lanjut'),
        ...data.evaluasi.flatMap((one) => [
          fields(
            [
              ['Temuan', one.temuan],
              ['Tindak lanjut', one.tindakLanjut],
              ['Dicatat', `${one.oleh}, ${tanggal(one.tanggal)}`],
            ],
            { gap: 6 },
          ),
        ]),
        closing(
          note(
            `Angka dihitung ${hariTanggal(data.dihitung.tanggal)}, ${pukul(data.dihitung.jam)}, menurut tanggal laporan diterima. Laporan ini tidak memuat nama pelapor.`,
            8,
          ),
          signatures(hand.signature(data.kasi), hand.note(8), 14),
        ),
      ),
  })
}

const table = (baris: [string, number, number][]) =>
  ruledTable(
    [0, 75, 75],
    ['Uraian', 'Masuk', 'Ditanggapi'],
    baris.map(([nama, masuk, ditanggapi]) => [
      cell(nama),
      cell(String(masuk), { ...type.table, align: 'right' }),
      cell(String(ditanggapi), { ...type.table, align: 'right' }),
    ]),
    { padY: 1.5 },
  )
