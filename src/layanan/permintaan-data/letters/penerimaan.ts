import { hariTanggal, pukul } from '#src/calendar/words.ts'
import { type Block, closing, paragraph, space, stack } from '#src/documents/paper/block.ts'
import { drawnSignature } from '#src/documents/paper/figure.ts'
import { fields, heading, judul, note } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'
import { type } from '#src/documents/paper/type.ts'
import { rows, type Saat, saat, suratWords } from './tanda-bukti.ts'

/** What stands for the hand of the one who received. */
export type BuktiTerima =
  /** Drawn on the pad of the desk: a PNG on white. */
  | { bukti: 'gambar'; png: Uint8Array }
  | { bukti: 'kertas' }
  /** The record of downloads stands in for a signature. */
  | { bukti: 'unduhan' }

export type PenerimaanData = {
  nomor: string
  /** Number of the data request. */
  permintaan: string
  surat: { nomor: string; tanggal: string }
  penerima: { nama: string; selaku: string; lembaga: string }
  terima: BuktiTerima
  waktu: Saat
  diminta: Saat
  judul: string
  tujuan: string
  cara: string
  /** Units that produced the data; empty when they were at hand. */
  produsen: string
  data: { judul: string; bentuk: string; jumlah: string }[]
  /** Perki 1/2021 Pasal 54–55, where a public body asked; empty otherwise. */
  kedinasan: string
  petugas: Signer
}

/** Tanda bukti penerimaan data: Standar Pelayanan 4.2.4. */
export function penerimaanData(data: PenerimaanData, office: Office): Paper {
  return paperOf(office, data, {
    title: 'Tanda Bukti Penerimaan Data',
    subject: `Penyerahan data atas permintaan ${data.permintaan}`,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul(['TANDA BUKTI PENERIMAAN DATA'], 13),
        paragraph(`Nomor ${data.nomor}`, { ...type.form, align: 'center' }, { gap: 1 }),
        fields(
          [
            ['Permintaan data', [{ bold: data.permintaan }, `, diterima ${saat(data.diminta)}`]],
            ['Surat permintaan', suratWords(data.surat)],
            ['Perihal', data.judul],
            ['Tujuan penggunaan', data.tujuan],
            ['Nama penerima', [{ bold: data.penerima.nama }, ` (${data.penerima.selaku})`]],
            ...rows([
              ['Lembaga', data.penerima.lembaga],
              ['Unit penghasil', data.produsen],
            ]),
            ['Diserahkan', saat(data.waktu)],
            ['Cara penyerahan', data.cara],
            ['Biaya', 'Rp0,00 (gratis)'],
          ],
          { gap: 13 },
        ),
        heading('Data yang diterima', 12),
        closing(
          ruledTable(
            [30, 0, 80, 110],
            ['No.', 'Judul data', 'Bentuk', 'Jumlah'],
            data.data.map((one, index) => [
              cell(`${index + 1}.`, { ...type.table, align: 'right' }),
              cell(one.judul),
              cell(one.bentuk),
              cell(one.jumlah),
            ]),
            { gap: 4 },
          ),
          stack(
            paragraph(received(data.terima), type.form, { gap: 9 }),
            ...(data.kedinasan ? [note(data.kedinasan, 3)] : []),
            signatures(hand.signature(data.petugas), penerima(data), 12),
            hand.note(14),
          ),
        ),
      ),
  })
}

const received = ({ bukti }: BuktiTerima) =>
  bukti === 'unduhan'
    ? 'Data tersebut di atas diambil penerima sendiri secara daring, sebagaimana tercatat pada catatan unduhan.'
    : 'Data tersebut di atas telah saya terima dalam keadaan lengkap dan dapat dibaca, dan saya pakai untuk tujuan yang tertulis di atas.'

/** Level with the officer's hand, whose first line is place and date. */
const penerima = ({ terima, penerima: who, petugas, waktu }: PenerimaanData): Block =>
  stack(
    ...(petugas.tempat && petugas.tanggal ? [space(type.form.leading)] : []),
    paragraph('Penerima,', type.form),
    terima.bukti === 'gambar'
      ? drawnSignature(terima.png, [165, 58], `Gambar tanda tangan ${who.nama}`)
      : space(terima.bukti === 'kertas' ? 65 : 6),
    paragraph(who.nama, type.strong, { gap: 7 }),
    note(keterangan(terima, waktu), 1),
  )

function keterangan({ bukti }: BuktiTerima, { tanggal, jam }: Saat): string {
  if (bukti === 'gambar')
    return 'Tanda tangan digambar penerima pada layar meja layanan; bukan tanda tangan elektronik.'
  if (bukti === 'kertas') return 'Ditandatangani di atas kertas, pindaian terlampir.'
  return `Diunduh daring pada ${hariTanggal(tanggal)}, ${pukul(jam)} (catatan unduhan menggantikan tanda tangan).`
}
