import { hariTanggal, pukul } from '#src/calendar/words.ts'
import { type Block, closing, paragraph, stack } from '#src/documents/paper/block.ts'
import { framed } from '#src/documents/paper/figure.ts'
import { fields, heading, judul, note } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import type { Rich } from '#src/documents/paper/text.ts'
import { type } from '#src/documents/paper/type.ts'

export type TandaTerimaPengaduan = {
  nomor: string
  /** Of the paper itself. */
  nomorSurat?: string
  /** Opens the case together with the number; printed, never in a QR code. */
  kodeLacak: string
  /** Null for who asked not to be named. */
  pelapor: { nama: string; alamat: string; kontak: string } | null
  diterima: { tanggal: string; jam: string }
  /** Where and how it was received. */
  tempat: string
  laporan: {
    judul: string
    isi: string
    kejadian: string
    lokasi: string
    kerugian: string
    harapan: string
  }
  /** Last day of verification. */
  batas: string
  laman: string
  petugas: Signer
}

/**
 * The receipt of a complaint, by UU 25/2009 Pasal 44 ayat (2): who complains, of what, where and
 * when it was received, signature and name of the officer.
 */
export function tandaTerimaPengaduan(data: TandaTerimaPengaduan, office: Office): Paper {
  return paperOf(office, data, {
    title: 'Tanda Terima Pengaduan',
    subject: 'Pengaduan',
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul(['TANDA TERIMA PENGADUAN'], 13),
        paragraph(
          ['Nomor pengaduan: ', { bold: data.nomor }],
          { ...type.form, size: 11, leading: 15, align: 'center' },
          { gap: 2 },
        ),
        paragraph(
          `Nomor surat: ${data.nomorSurat ?? ''}`,
          { ...type.note, align: 'center' },
          { gap: 1 },
        ),
        heading('Pengadu'),
        fields(reporterRows(data), { gap: 4 }),
        heading('Yang diadukan'),
        fields(reportRows(data.laporan), { gap: 4 }),
        heading('Penerimaan'),
        fields(
          [
            ['Waktu', `${hariTanggal(data.diterima.tanggal)}, ${pukul(data.diterima.jam)}`],
            ['Tempat', data.tempat],
          ],
          { gap: 4 },
        ),
        closing(
          stack(
            paragraph(
              [
                'Kelengkapan laporan ini kami periksa paling lambat ',
                { bold: hariTanggal(data.batas) },
                ' (3 hari kerja, Standar Pelayanan 1.3). Laporan yang lengkap kami teruskan kepada perangkat daerah yang berwenang; keputusan atas pengaduan paling lama 60 hari sejak dinyatakan lengkap (UU 25/2009 Pasal 50 ayat (1)). Layanan ini gratis.',
              ],
              type.form,
              { gap: 10 },
            ),
          ),
          signatures(hand.signature(data.petugas), stack(kode(data), hand.note(8)), 14),
        ),
      ),
  })
}

const reporterRows = ({ pelapor }: TandaTerimaPengaduan): [string, Rich][] =>
  pelapor
    ? [
        ['Nama', [{ bold: pelapor.nama }]],
        ['Alamat', pelapor.alamat || '–'],
        ['Telepon / pos-el', pelapor.kontak],
      ]
    : [
        [
          'Identitas',
          'Dirahasiakan atas permintaan pengadu; tersimpan tersandi pada kami (UU 25/2009 Pasal 42 ayat (5)).',
        ],
      ]

const reportRows = (laporan: TandaTerimaPengaduan['laporan']): [string, Rich][] => [
  ['Judul', [{ bold: laporan.judul }]],
  ['Uraian', laporan.isi],
  ...said([
    ['Waktu kejadian', laporan.kejadian],
    ['Tempat kejadian', laporan.lokasi],
    ['Kerugian', laporan.kerugian],
    ['Penyelesaian diminta', laporan.harapan],
  ]),
]

/** Lines that say something. */
const said = (all: [string, string][]) => all.filter(([, value]) => value !== '')

const kode = ({ kodeLacak, laman }: TandaTerimaPengaduan): Block =>
  framed(
    stack(
      paragraph('KODE LACAK', { ...type.note, bold: true }),
      paragraph(kodeLacak, { size: 16, leading: 21, bold: true }),
      note(
        `Lihat perkembangan dan balas tanggapan di ${laman} dengan nomor dan kode ini. Kode ini rahasia Anda: siapa pun yang memegangnya dapat membuka laporan ini.`,
        1,
      ),
    ),
    { weight: 1.25, padY: 6 },
  )
