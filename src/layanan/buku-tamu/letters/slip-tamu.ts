import { hariTanggal, pukul } from '#src/calendar/words.ts'
import { paragraph, stack } from '#src/documents/paper/block.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { centred, dashes, rollHead, rollRows, rollType } from '#src/documents/paper/roll.ts'

export type SlipTamu = {
  nomor: string
  nama: string
  dari: string
  /** How many came together. */
  jumlah: number
  datang: { tanggal: string; jam: string }
  tujuan: string
  /** Whom the guest wishes to see, or where the guest was directed to. */
  menuju: string
  /** Until when the guest is served, as a moment of service (Standar Pelayanan 5.3). */
  batas: { tanggal: string; jam: string }
  kontak: string
}

/**
 * What a guest wears in the building, on an 80 mm roll. It decides nothing and is no surat: it is
 * neither numbered by its own nor signed, and bears no verification code.
 */
export function slipTamu(data: SlipTamu, office: Office): Paper {
  const { datang, batas } = data
  return paperOf(office, data, {
    title: 'Slip Tamu',
    subject: 'Pelayanan tamu',
    body: () =>
      stack(
        rollHead(office, 'SLIP TAMU'),
        paragraph(data.nomor, centred({ size: 15, leading: 19, bold: true }), { gap: 5 }),
        paragraph(hariTanggal(datang.tanggal), centred(rollType.plain)),
        dashes,
        rollRows([
          ['Tamu', data.nama || '…………………………'],
          ...optional('Dari', data.dari),
          ...optional('Rombongan', data.jumlah > 1 ? `${data.jumlah} orang` : ''),
          ['Datang', pukul(datang.jam)],
          ['Maksud', data.tujuan],
          ...optional('Menuju', data.menuju),
        ]),
        dashes,
        paragraph(
          `Anda dilayani paling lambat ${pukul(batas.jam)}${batas.tanggal === datang.tanggal ? '' : `, ${hariTanggal(batas.tanggal)}`} (35 menit layanan). Layanan ini gratis (Rp0,00).`,
          centred(rollType.small),
          { gap: 6 },
        ),
        paragraph(
          'Bawa slip ini selama di gedung. Serahkan kembali kepada petugas saat pulang.',
          centred({ ...rollType.plain, bold: true }),
          { gap: 6 },
        ),
        paragraph(`Keluhan tentang pelayanan tamu: ${data.kontak}`, centred(rollType.small), {
          gap: 6,
        }),
      ),
  })
}

const optional = (label: string, value: string): [string, string][] =>
  value === '' ? [] : [[label, value]]
