import { hariTanggal, pukul } from '#src/calendar/words.ts'
import { type Block, closing, paragraph, space, stack } from '#src/documents/paper/block.ts'
import { choicesInline, fields, heading, judul, note, ticked } from '#src/documents/paper/form.ts'
import { drawnSignature } from '#src/documents/paper/figure.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'
import { type } from '#src/documents/paper/type.ts'
import { rupiahSen } from '#src/documents/words.ts'
import type { DateOnly } from './permohonan.ts'

/** What stands for the hand of the one who received. */
export type BuktiTerima =
  /** Drawn on the pad of the desk: a PNG on white, best 480 × 160 in 8-bit grey. */
  | { bukti: 'gambar'; png: Uint8Array }
  | { bukti: 'kertas' }
  /** The record of downloads stands in for a signature. */
  | { bukti: 'unduhan'; tanggal: DateOnly; jam: string }

export type TandaBuktiPenyerahan = {
  nomor: string
  /** Registration number of the request, and number of the notice that granted it. */
  pendaftaran: string
  pemberitahuan: string
  /** `selaku`: pemohon, or by what authority. */
  penerima: { nama: string; selaku: string; alamat: string }
  terima: BuktiTerima
  waktu: { tanggal: DateOnly; jam: string }
  dokumen: { judul: string; bentuk: string; jumlah: string; catatan: string }[]
  cara: keyof typeof cara
  /** Whole rupiah; 0 is free. */
  biaya: number
  buktiBayar?: string
  petugas: Signer
}

const cara = {
  langsung: 'Langsung',
  kurir: 'Kurir',
  pos: 'Pos',
  faksimili: 'Faksimili',
  email: 'E-mail',
  unduhan: 'Unduhan daring',
}

/** What was handed over, to whom, how. Standar pelayanan 3.2.a.4; no annex of Perki 1/2021 has a form for it. */
export function tandaBuktiPenyerahan(data: TandaBuktiPenyerahan, office: Office): Paper {
  return paperOf(office, data, {
    title: 'Tanda Bukti Penerimaan Dokumen/Informasi',
    subject: `Penyerahan informasi atas permohonan ${data.pendaftaran}`,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul(['TANDA BUKTI PENERIMAAN DOKUMEN/INFORMASI'], 13),
        paragraph(`Nomor ${data.nomor}`, { ...type.form, align: 'center' }, { gap: 1 }),
        fields(
          [
            ['Nomor pendaftaran', [{ bold: data.pendaftaran }]],
            ['Pemberitahuan tertulis', `Nomor ${data.pemberitahuan}`],
            ['Nama penerima', [{ bold: data.penerima.nama }, ` (${data.penerima.selaku})`]],
            ['Alamat', data.penerima.alamat],
            ['Diserahkan', `${hariTanggal(data.waktu.tanggal)}, ${pukul(data.waktu.jam)}`],
            ['Cara penyerahan', choicesInline(ticked(cara, data.cara))],
            [
              'Biaya',
              data.biaya > 0
                ? `${rupiahSen(data.biaya)} (bukti pembayaran ${data.buktiBayar ?? '–'})`
                : 'Rp0,00 (gratis)',
            ],
          ],
          { gap: 13 },
        ),
        heading('Dokumen/informasi yang diterima', 12),
        closing(
          ruledTable(
            [30, 0, 66, 74, 114],
            ['No.', 'Judul dokumen/informasi', 'Bentuk', 'Jumlah', 'Catatan penghitaman'],
            data.dokumen.map((one, index) => [
              cell(`${index + 1}.`, { ...type.table, align: 'right' }),
              cell(one.judul),
              cell(one.bentuk),
              cell(one.jumlah),
              cell(one.catatan || '–'),
            ]),
            { gap: 4 },
          ),
          stack(
            paragraph(
              data.terima.bukti === 'unduhan'
                ? 'Dokumen/informasi tersebut di atas diambil penerima sendiri secara daring, sebagaimana tercatat pada catatan unduhan.'
                : 'Dokumen/informasi tersebut di atas telah saya terima dalam keadaan lengkap dan dapat dibaca.',
              type.form,
              { gap: 9 },
            ),
            signatures(hand.signature(data.petugas), penerima(data), 12),
            hand.note(14),
          ),
        ),
      ),
  })
}

/** Level with the officer's hand, whose first line is place and date. */
const penerima = ({ terima, penerima, petugas }: TandaBuktiPenyerahan): Block =>
  stack(
    ...(petugas.tempat && petugas.tanggal ? [space(type.form.leading)] : []),
    paragraph('Penerima,', type.form),
    terima.bukti === 'gambar'
      ? drawnSignature(terima.png, [165, 58], `Gambar tanda tangan ${penerima.nama}`)
      : space(terima.bukti === 'kertas' ? 65 : 6),
    paragraph(penerima.nama, type.strong, { gap: 7 }),
    note(keterangan(terima), 1),
  )

function keterangan(terima: BuktiTerima): string {
  if (terima.bukti === 'gambar')
    return 'Tanda tangan digambar penerima pada layar meja layanan; bukan tanda tangan elektronik.'
  if (terima.bukti === 'kertas') return 'Ditandatangani di atas kertas, pindaian terlampir.'
  return `Diunduh daring pada ${hariTanggal(terima.tanggal)}, ${pukul(terima.jam)} (catatan unduhan menggantikan tanda tangan).`
}
