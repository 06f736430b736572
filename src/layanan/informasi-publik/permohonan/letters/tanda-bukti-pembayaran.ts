import { hariTanggal, pukul } from '#src/calendar/words.ts'
import { paragraph, stack } from '#src/documents/paper/block.ts'
import { choicesInline, fields, heading, judul, ticked } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'
import { type } from '#src/documents/paper/type.ts'
import { rupiahSen, terbilang } from '#src/documents/words.ts'
import type { DateOnly } from './permohonan.ts'

export type TandaBuktiPembayaran = {
  nomor: string
  /** Registration number of the request, and number of the notice that named the costs. */
  pendaftaran: string
  pemberitahuan: string
  dari: string
  diterima: { tanggal: DateOnly; jam: string }
  cara: keyof typeof cara
  /** Whole rupiah. */
  rincian: { uraian: string; jumlah: number }[]
  petugas: Signer
}

const cara = { tunai: 'Tunai', rekening: 'Rekening resmi', 'uang-elektronik': 'Uang elektronik' }

/** What was paid for copying and sending, and nothing else can be. Perki 1/2021 Pasal 37 and Pasal 38 ayat (4). */
export function tandaBuktiPembayaran(data: TandaBuktiPembayaran, office: Office): Paper {
  const total = data.rincian.reduce((sum, one) => sum + one.jumlah, 0)
  const right = { ...type.table, align: 'right' } as const
  return paperOf(office, data, {
    title: 'Tanda Bukti Penerimaan Pembayaran',
    subject: `Pembayaran biaya salinan informasi atas permohonan ${data.pendaftaran}`,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul(['TANDA BUKTI PENERIMAAN PEMBAYARAN'], 13),
        paragraph(`Nomor ${data.nomor}`, { ...type.form, align: 'center' }, { gap: 1 }),
        fields(
          [
            ['Telah diterima dari', [{ bold: data.dari }]],
            ['Nomor pendaftaran', [{ bold: data.pendaftaran }]],
            ['Pemberitahuan tertulis', `Nomor ${data.pemberitahuan}`],
            ['Diterima', `${hariTanggal(data.diterima.tanggal)}, ${pukul(data.diterima.jam)}`],
            ['Cara pembayaran', choicesInline(ticked(cara, data.cara))],
          ],
          { gap: 13 },
        ),
        heading('Biaya penyalinan dan/atau pengiriman', 12),
        ruledTable(
          [30, 0, 120],
          ['No.', 'Uraian', 'Jumlah'],
          [
            ...data.rincian.map((one, index) => [
              cell(`${index + 1}.`, right),
              cell(one.uraian),
              cell(rupiahSen(one.jumlah), right),
            ]),
            [
              cell('Jumlah', { ...type.table, bold: true }, 'TH'),
              cell(rupiahSen(total), { ...right, bold: true }),
            ],
          ],
          { gap: 4 },
        ),
        fields([['Terbilang', `${terbilang(total)} rupiah`]], { gap: 9 }),
        signatures(hand.signature(data.petugas), hand.note(), 18),
      ),
  })
}
