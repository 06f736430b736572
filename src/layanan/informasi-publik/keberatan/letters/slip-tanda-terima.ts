import { hariTanggal, pukul } from '#src/calendar/words.ts'
import { paragraph, space, stack } from '#src/documents/paper/block.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import {
  centred,
  dashes,
  rollCode,
  rollHead,
  rollProof,
  rollRows,
  rollType,
} from '#src/documents/paper/roll.ts'
import type { TandaTerimaKeberatan } from './tanda-terima.ts'

/** The receipt of an objection on an 80 mm roll, for `renderSlip`. Perki 1/2021 Pasal 41 ayat (6). */
export function slipTandaTerima(data: TandaTerimaKeberatan, office: Office): Paper {
  const chosen = data.alasan.filter(({ dipilih }) => dipilih).map(({ huruf }) => huruf)
  return paperOf(office, data, {
    title: 'Tanda Terima Keberatan',
    subject: 'Keberatan atas permintaan informasi publik',
    body: (hand) =>
      stack(
        rollHead(office, 'TANDA TERIMA\nKEBERATAN ATAS PERMINTAAN\nINFORMASI PUBLIK'),
        paragraph('Nomor Registrasi Keberatan', centred(rollType.small), { gap: 5 }),
        paragraph(data.nomor, centred({ size: 15, leading: 19, bold: true })),
        dashes,
        rollRows([
          ['Nama', data.pemohon.nama],
          ['Diterima', `${hariTanggal(data.diterima.tanggal)}, ${pukul(data.diterima.jam)}`],
          ['Atas', data.permohonan ?? 'Informasi berkala'],
          ['Alasan', `huruf ${chosen.join(', ')} Pasal 35 ayat (1) UU 14/2008`],
          ['Petugas', data.petugas.nama],
        ]),
        paragraph(
          'Tanggapan tertulis paling lambat',
          { ...rollType.plain, align: 'center' },
          { gap: 8 },
        ),
        paragraph(hariTanggal(data.hari.at(-1)!), centred({ size: 11.5, leading: 15, bold: true })),
        paragraph(
          `${data.hari.length} hari kerja sejak diterima\nUU 14/2008 Pasal 36 ayat (2)`,
          centred(rollType.small),
        ),
        ...(data.peringatan
          ? [paragraph(data.peringatan, centred(rollType.small), { gap: 3 })]
          : []),
        rollCode(data),
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
