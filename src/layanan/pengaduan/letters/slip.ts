import { hariTanggal, pukul } from '#src/calendar/words.ts'
import { paragraph, space, stack } from '#src/documents/paper/block.ts'
import { framed } from '#src/documents/paper/figure.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import {
  centred,
  dashes,
  rollHead,
  rollProof,
  rollRows,
  rollType,
} from '#src/documents/paper/roll.ts'
import type { TandaTerimaPengaduan } from '#src/layanan/pengaduan/letters/tanda-terima.ts'

/** The receipt of a complaint on an 80 mm roll, for `renderSlip`. UU 25/2009 Pasal 44 ayat (2). */
export function slipTandaTerima(data: TandaTerimaPengaduan, office: Office): Paper {
  return paperOf(office, data, {
    title: 'Tanda Terima Pengaduan',
    subject: 'Pengaduan',
    body: (hand) =>
      stack(
        rollHead(office, 'TANDA TERIMA PENGADUAN'),
        paragraph('Nomor Pengaduan', centred(rollType.small), { gap: 5 }),
        paragraph(data.nomor, centred({ size: 15, leading: 19, bold: true })),
        dashes,
        rollRows([
          ['Pengadu', data.pelapor?.nama ?? 'Dirahasiakan'],
          ['Perihal', data.laporan.judul],
          ['Diterima', `${hariTanggal(data.diterima.tanggal)}, ${pukul(data.diterima.jam)}`],
          ['Tempat', data.tempat],
          ['Petugas', data.petugas.nama],
        ]),
        paragraph('Diperiksa paling lambat', { ...rollType.plain, align: 'center' }, { gap: 8 }),
        paragraph(hariTanggal(data.batas), centred({ size: 11.5, leading: 15, bold: true })),
        paragraph('3 hari kerja sejak diterima\nStandar Pelayanan 1.3', centred(rollType.small)),
        framed(
          stack(
            paragraph('KODE LACAK – RAHASIA', centred({ ...rollType.small, bold: true })),
            paragraph(data.kodeLacak, centred({ size: 15, leading: 20, bold: true })),
            paragraph(data.laman, centred(rollType.small)),
          ),
          { gap: 8, weight: 1.25, padX: 4, padY: 5 },
        ),
        space(8),
        rollProof(hand.verification),
        paragraph(
          'Layanan ini gratis (Rp0,00). Simpan slip ini: cetakan termal memudar; foto atau minta lembar A4 bila perlu.',
          centred(rollType.small),
          { gap: 7 },
        ),
      ),
  })
}
