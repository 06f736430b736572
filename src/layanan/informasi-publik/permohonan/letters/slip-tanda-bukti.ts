import { hariTanggal, pukul, tanggal } from '#src/calendar/words.ts'
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
import type { HitunganPerki } from './due-dates.ts'
import type { TandaBuktiPermohonan } from './tanda-bukti-permohonan.ts'

/** The receipt of a request on an 80 mm roll, for `renderSlip`. UU 14/2008 Pasal 22 ayat (4)–(6). */
export function slipTandaBukti(data: TandaBuktiPermohonan, office: Office): Paper {
  const { undangUndang, perki } = data.tenggat
  return paperOf(office, data, {
    title: 'Tanda Bukti Penerimaan Permohonan Informasi Publik',
    subject: 'Permohonan informasi publik',
    body: (hand) =>
      stack(
        rollHead(office, 'TANDA BUKTI PENERIMAAN\nPERMOHONAN INFORMASI PUBLIK'),
        paragraph('Nomor Pendaftaran', centred(rollType.small), { gap: 5 }),
        paragraph(data.nomor, centred({ size: 15, leading: 19, bold: true })),
        dashes,
        rollRows([
          ['Nama', data.nama],
          ['Diterima', `${hariTanggal(data.diterima.tanggal)}, ${pukul(data.diterima.jam)}`],
          ['Petugas', data.petugas.nama],
        ]),
        paragraph(
          'Jawaban tertulis paling lambat',
          { ...rollType.plain, align: 'center' },
          { gap: 8 },
        ),
        paragraph(
          hariTanggal(undangUndang.hari.at(-1)!),
          centred({ size: 11.5, leading: 15, bold: true }),
        ),
        paragraph(
          `${undangUndang.hari.length} hari kerja sejak diterima\nUU 14/2008 Pasal 22 ayat (7)`,
          centred(rollType.small),
        ),
        paragraph(
          `${menurutPerki(perki)},\npaling lambat ${tanggal(perki.hari.at(-1)!)}\nPerki 1/2021 Pasal 31 ayat (3)`,
          centred(rollType.small),
          { gap: 2 },
        ),
        rollCode(data),
        space(8),
        rollProof(hand.verification),
        paragraph(
          'Layanan ini gratis (Rp0,00). Simpan slip ini: cetakan termal memudar; foto atau minta lembar A4 bila perlu. Hak-hak Anda terpampang di meja layanan.',
          centred(rollType.small),
          { gap: 7 },
        ),
      ),
  })
}

const menurutPerki = (perki: HitunganPerki) =>
  perki.keadaan === 'lengkap'
    ? `Dihitung sejak dinyatakan lengkap`
    : `Bila dinyatakan lengkap pada ${tanggal(perki.mulai)}`
