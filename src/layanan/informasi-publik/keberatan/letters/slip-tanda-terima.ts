import { hariTanggal, pukul } from '#src/calendar/words.ts'
import { paragraph } from '#src/documents/paper/block.ts'
import type { Office } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { centred, rollType } from '#src/documents/paper/roll.ts'
import { receiptOnRoll } from '#src/documents/paper/roll-receipt.ts'
import type { TandaTerimaKeberatan } from './tanda-terima.ts'

/** The receipt of an objection on an 80 mm roll. Perki 1/2021 Pasal 41 ayat (6). */
export function slipTandaTerima(data: TandaTerimaKeberatan, office: Office): Paper {
  const chosen = data.alasan.filter(({ dipilih }) => dipilih).map(({ huruf }) => huruf)
  return receiptOnRoll(data, office, {
    title: 'Tanda Terima Keberatan',
    subject: 'Keberatan atas permintaan informasi publik',
    judul: 'TANDA TERIMA\nKEBERATAN ATAS PERMINTAAN\nINFORMASI PUBLIK',
    sebutan: 'Nomor Registrasi Keberatan',
    rows: [
      ['Nama', data.pemohon.nama],
      ['Diterima', `${hariTanggal(data.diterima.tanggal)}, ${pukul(data.diterima.jam)}`],
      ['Atas', data.permohonan ?? 'Informasi berkala'],
      ['Alasan', `huruf ${chosen.join(', ')} Pasal 35 ayat (1) UU 14/2008`],
      ['Petugas', data.petugas.nama],
    ],
    batas: {
      apa: 'Tanggapan tertulis paling lambat',
      hari: data.hari.at(-1)!,
      hitungan: `${data.hari.length} hari kerja sejak diterima\nUU 14/2008 Pasal 36 ayat (2)`,
    },
    more: data.peringatan ? [paragraph(data.peringatan, centred(rollType.small), { gap: 3 })] : [],
  })
}
