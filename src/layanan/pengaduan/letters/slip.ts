import { hariTanggal, pukul } from '#src/calendar/words.ts'
import type { Office } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { receiptOnRoll } from '#src/documents/paper/roll-receipt.ts'
import type { TandaTerimaPengaduan } from '#src/layanan/pengaduan/letters/tanda-terima.ts'

/** The receipt of a complaint on an 80 mm roll. UU 25/2009 Pasal 44 ayat (2). */
export const slipTandaTerima = (data: TandaTerimaPengaduan, office: Office): Paper =>
  receiptOnRoll(data, office, {
    title: 'Tanda Terima Pengaduan',
    subject: 'Pengaduan',
    judul: 'TANDA TERIMA PENGADUAN',
    sebutan: 'Nomor Pengaduan',
    rows: [
      ['Pengadu', data.pelapor?.nama ?? 'Dirahasiakan'],
      ['Perihal', data.laporan.judul],
      ['Diterima', `${hariTanggal(data.diterima.tanggal)}, ${pukul(data.diterima.jam)}`],
      ['Tempat', data.tempat],
      ['Petugas', data.petugas.nama],
    ],
    batas: {
      apa: 'Diperiksa paling lambat',
      hari: data.batas,
      hitungan: '3 hari kerja sejak diterima\nStandar Pelayanan 1.3',
    },
  })
