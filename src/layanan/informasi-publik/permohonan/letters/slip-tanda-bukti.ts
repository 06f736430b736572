import { hariTanggal, pukul, tanggal } from '#src/calendar/words.ts'
import { paragraph } from '#src/documents/paper/block.ts'
import type { Office } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { centred, rollType } from '#src/documents/paper/roll.ts'
import { receiptOnRoll } from '#src/documents/paper/roll-receipt.ts'
import type { HitunganPerki } from './due-dates.ts'
import type { TandaBuktiPermohonan } from './tanda-bukti-permohonan.ts'

/** The receipt of a request on an 80 mm roll. UU 14/2008 Pasal 22 ayat (4)–(6). */
export function slipTandaBukti(data: TandaBuktiPermohonan, office: Office): Paper {
  const { undangUndang, perki } = data.tenggat
  return receiptOnRoll(data, office, {
    title: 'Tanda Bukti Penerimaan Permohonan Informasi Publik',
    subject: 'Permohonan informasi publik',
    judul: 'TANDA BUKTI PENERIMAAN\nPERMOHONAN INFORMASI PUBLIK',
    sebutan: 'Nomor Pendaftaran',
    rows: [
      ['Nama', data.nama],
      ['Diterima', `${hariTanggal(data.diterima.tanggal)}, ${pukul(data.diterima.jam)}`],
      ['Petugas', data.petugas.nama],
    ],
    batas: {
      apa: 'Jawaban tertulis paling lambat',
      hari: undangUndang.hari.at(-1)!,
      hitungan: `${undangUndang.hari.length} hari kerja sejak diterima\nUU 14/2008 Pasal 22 ayat (7)`,
    },
    more: [
      paragraph(
        `${menurutPerki(perki)},\npaling lambat ${tanggal(perki.hari.at(-1)!)}\nPerki 1/2021 Pasal 31 ayat (3)`,
        centred(rollType.small),
        { gap: 2 },
      ),
    ],
    hak: ' Hak-hak Anda terpampang di meja layanan.',
  })
}

const menurutPerki = (perki: HitunganPerki) =>
  perki.keadaan === 'lengkap'
    ? `Dihitung sejak dinyatakan lengkap`
    : `Bila dinyatakan lengkap pada ${tanggal(perki.mulai)}`
