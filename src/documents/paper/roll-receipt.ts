import { hariTanggal } from '#src/calendar/words.ts'
import { type Block, paragraph, space, stack } from './block.ts'
import { type Office, paperOf } from './office.ts'
import type { Paper } from './paper.ts'
import { centred, dashes, rollCode, rollHead, rollProof, rollRows, rollType } from './roll.ts'

/** What a receipt on a roll says. */
type Words = {
  title: string
  subject: string
  /** Its heading, in capitals. */
  judul: string
  /** What the number of the case is called. */
  sebutan: string
  rows: Parameters<typeof rollRows>[0]
  /** What is done by when, and how that day was counted. */
  batas: { apa: string; hari: string; hitungan: string }
  /** Between the date and the kode lacak. */
  more?: Block[]
  /** After the last line. */
  hak?: string
}

/** The receipt of a case on an 80 mm roll, for `renderSlip`; its printed hash is that of `data`. */
export const receiptOnRoll = (
  data: { nomor: string; kodeLacak: string; laman: string },
  office: Office,
  { title, subject, judul, sebutan, rows, batas, more = [], hak = '' }: Words,
): Paper =>
  paperOf(office, data, {
    title,
    subject,
    body: (hand) =>
      stack(
        rollHead(office, judul),
        paragraph(sebutan, centred(rollType.small), { gap: 5 }),
        paragraph(data.nomor, centred({ size: 15, leading: 19, bold: true })),
        dashes,
        rollRows(rows),
        paragraph(batas.apa, centred(rollType.plain), { gap: 8 }),
        paragraph(hariTanggal(batas.hari), centred({ size: 11.5, leading: 15, bold: true })),
        paragraph(batas.hitungan, centred(rollType.small)),
        ...more,
        rollCode(data),
        space(8),
        rollProof(hand.verification),
        paragraph(
          `Layanan ini gratis (Rp0,00). Simpan slip ini: cetakan termal memudar; foto atau minta lembar A4 bila perlu.${hak}`,
          centred(rollType.small),
          { gap: 7 },
        ),
      ),
  })
