import { hariTanggal, pukul, tanggal } from '#src/calendar/words.ts'
import { type Block, closing, paragraph, stack } from '#src/documents/paper/block.ts'
import { framed } from '#src/documents/paper/figure.ts'
import { fields, heading, judul, note } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import type { Rich } from '#src/documents/paper/text.ts'
import { type } from '#src/documents/paper/type.ts'

/** A moment on the city's clock: `2026-12-07`, `09:14`. */
export type Saat = { tanggal: string; jam: string }

/** What was asked, in words. */
export type DataDiminta = {
  judul: string
  rincian: string
  wilayah: string
  tahun: string
  format: string
  tujuan: string
}

export type TandaBuktiData = {
  nomor: string
  /** Opens the case together with the number; printed, never in a QR code. */
  kodeLacak: string
  nama: string
  kategori: string
  lembaga: string
  alamat: string
  kontak: string
  diterima: Saat & { kanal: string }
  /** The surat permintaan data. */
  surat: { nomor: string; tanggal: string }
  data: DataDiminta
  batas: Saat
  /** Perki 1/2021 Pasal 54–55, where a public body asks; empty otherwise. */
  kedinasan: string
  laman: string
  petugas: Signer
}

/** The receipt of a data request: number, kode lacak, what was asked, until when it is answered. */
export function tandaBuktiData(data: TandaBuktiData, office: Office): Paper {
  return paperOf(office, data, {
    title: 'Tanda Bukti Permintaan Data',
    subject: 'Permintaan data',
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul(['TANDA BUKTI PERMINTAAN DATA'], 13),
        paragraph(
          ['Nomor: ', { bold: data.nomor }],
          { ...type.form, size: 11, leading: 15, align: 'center' },
          { gap: 2 },
        ),
        fields(
          [
            ['Diterima', `${saat(data.diterima)}, melalui ${data.diterima.kanal}`],
            ['Nama', [{ bold: data.nama }, ` (${data.kategori})`]],
            ...rows([
              ['Lembaga', data.lembaga],
              ['Alamat', data.alamat],
            ]),
            ['Telepon / pos-el', data.kontak],
            ['Surat permintaan', suratWords(data.surat)],
          ],
          { gap: 11 },
        ),
        heading('Data yang diminta'),
        fields(dataRows(data.data), { gap: 4 }),
        heading('Kapan dijawab'),
        closing(
          stack(
            paragraph(
              [
                'Data yang ada pada kami dijawab paling lambat ',
                { bold: saat(data.batas) },
                ' (30 menit layanan, Standar Pelayanan 4.3; dihitung hanya pada jam layanan).',
              ],
              type.form,
              { gap: 4 },
            ),
            note(
              'Data yang harus disiapkan unit penghasilnya kami minta kepada unit itu, dan batas waktunya kami beritahukan. Bila yang diminta ternyata informasi atau dokumen, permintaan ini kami lanjutkan sebagai permohonan informasi publik dengan jangka waktu 10 hari kerja (UU 14/2008 Pasal 22), tanpa Anda mengisi formulir lagi.',
              3,
            ),
            ...(data.kedinasan ? [note(data.kedinasan, 3)] : []),
          ),
          signatures(hand.signature(data.petugas), stack(kode(data), hand.note(8)), 14),
        ),
      ),
  })
}

/** The lines of what was asked. */
export const dataRows = (data: DataDiminta): [string, Rich][] => [
  ['Judul data', [{ bold: data.judul }]],
  ['Uraian', data.rincian],
  ['Wilayah dan tahun', `${data.wilayah}, ${data.tahun}`],
  ['Bentuk', data.format],
  ['Tujuan', data.tujuan],
]

/** "Senin, 7 Desember 2026, pukul 09.14 WIB" */
export const saat = ({ tanggal: day, jam }: Saat) => `${hariTanggal(day)}, ${pukul(jam)}`

/** Number and date of a letter, as far as they are known. */
export const suratWords = ({ nomor, tanggal: day }: TandaBuktiData['surat']) =>
  [nomor && `Nomor ${nomor}`, day && `tanggal ${tanggal(day)}`].filter(Boolean).join(', ') || '–'

/** Lines that say something. */
export const rows = (all: [string, string][]) => all.filter(([, value]) => value !== '')

const kode = ({ kodeLacak, laman }: TandaBuktiData): Block =>
  framed(
    stack(
      paragraph('KODE LACAK', { ...type.note, bold: true }),
      paragraph(kodeLacak, { size: 16, leading: 21, bold: true }),
      note(
        `Lihat perkembangan dan unduh data di ${laman} dengan nomor dan kode ini. Kode ini rahasia Anda: siapa pun yang memegangnya dapat membuka permintaan ini.`,
        1,
      ),
    ),
    { weight: 1.25, padY: 6 },
  )
