import { deretTanggal, hariTanggal, pukul } from '#src/calendar/words.ts'
import { type Block, closing, paragraph, stack } from '#src/documents/paper/block.ts'
import { beside } from '#src/documents/paper/columns.ts'
import { framed } from '#src/documents/paper/figure.ts'
import { choices, fields, heading, judul, note } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import type { Rich } from '#src/documents/paper/text.ts'
import { type } from '#src/documents/paper/type.ts'

/** A day on the calendar, `2026-11-23`. */
export type DateOnly = string

export type TandaTerimaKeberatan = {
  nomor: string
  /** Opens the case together with the number; printed, never in a QR code. */
  kodeLacak: string
  /** Number of the permohonan; absent for ground b. */
  permohonan?: string
  informasi: string
  tujuan: string
  pemohon: { nama: string; alamat: string; pekerjaan: string; kontak: string }
  kuasa?: { nama: string; alamat: string; telepon: string }
  /** All seven grounds in their order. */
  alasan: { huruf: string; bunyi: string; dipilih: boolean }[]
  kasusPosisi: string
  diterima: { tanggal: DateOnly; jam: string; kanal: string }
  /** Days that were counted; the last is the day by which the answer is due. */
  hari: DateOnly[]
  /** Said when the calendar of those days is not decreed yet. */
  catatan?: string
  /** Said when it came after the window in law. */
  peringatan?: string
  laman: string
  petugas: Signer
}

/**
 * Perki 1/2021 Lampiran X with its number, as the receipt that Pasal 41 ayat (6) asks for. What an
 * objector says is set small, so that an ordinary case, a kuasa and all, is one sheet.
 */
export function tandaTerimaKeberatan(data: TandaTerimaKeberatan, office: Office): Paper {
  return paperOf(office, data, {
    title: 'Tanda Terima Keberatan',
    subject: 'Keberatan atas permintaan informasi publik',
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul(['TANDA TERIMA\nPERNYATAAN KEBERATAN ATAS PERMINTAAN INFORMASI PUBLIK'], 9),
        paragraph(
          ['Nomor Registrasi Keberatan*: ', { bold: data.nomor }],
          { ...type.form, size: 11, leading: 15, align: 'center' },
          { gap: 2 },
        ),
        closing(
          stack(
            pengaju(data),
            heading('B.\u00A0 Alasan pengajuan keberatan**'),
            grounds(data.alasan),
            heading('C.\u00A0 Kasus posisi'),
            ...lines(data.kasusPosisi).map((text) => paragraph(text, type.compact, { gap: 2 })),
            heading('D.\u00A0 Hari/tanggal tanggapan atas keberatan akan diberikan***'),
            due(data),
          ),
          stack(
            signatures(hand.signature(data.petugas), stack(trackBox(data), hand.note(6)), 9),
            note(
              '* Nomor dari buku register keberatan. ** Pasal 35 ayat (1) UU 14/2008. *** Pasal 36 ayat (2) UU 14/2008.',
              6,
            ),
          ),
        ),
      ),
  })
}

/** The seven grounds, four beside three. */
const grounds =
  (alasan: TandaTerimaKeberatan['alasan']): Block =>
  (width, setting, parent) => {
    const column = (from: number, to?: number) =>
      choices(
        alasan.slice(from, to).map(({ huruf, bunyi, dipilih }) => ({
          on: dipilih,
          text: `${huruf}. ${bunyi}`,
        })),
        type.compact,
        1,
      )
    const left = width * 0.48
    return beside(
      [
        { x: 0, width: left - 8, block: column(0, 4) },
        { x: left, width: width - left, block: column(4) },
      ],
      { gap: 3 },
    )(width, setting, parent)
  }

function pengaju(data: TandaTerimaKeberatan): Block {
  const { pemohon, kuasa, diterima } = data
  const rows: [string, Rich][] = [
    [
      'Diterima',
      `${hariTanggal(diterima.tanggal)}, ${pukul(diterima.jam)}, melalui ${diterima.kanal}`,
    ],
    ['No. pendaftaran permintaan', data.permohonan ?? '– (informasi berkala, tanpa permintaan)'],
    ['Informasi yang diminta', data.informasi],
    ['Tujuan penggunaan', data.tujuan],
    ['Nama pemohon', [{ bold: pemohon.nama }]],
    ['Alamat', pemohon.alamat],
    ['Pekerjaan', pemohon.pekerjaan || '–'],
    ['Telepon / pos-el', pemohon.kontak],
    ...(kuasa
      ? ([
          ['Nama kuasa', [{ bold: kuasa.nama }]],
          ['Alamat kuasa', kuasa.alamat || '–'],
          ['Telepon kuasa', kuasa.telepon || '–'],
        ] satisfies [string, Rich][])
      : []),
  ]
  return stack(
    heading('A.\u00A0 Informasi pengaju keberatan'),
    fields(rows, { gap: 3, lead: 1, label: 140, style: type.compact }),
  )
}

function due({ hari, diterima, catatan, peringatan }: TandaTerimaKeberatan): Block {
  return stack(
    paragraph(
      ['Paling lambat ', { bold: hariTanggal(hari.at(-1)!) }],
      { ...type.form, size: 11, leading: 15 },
      { gap: 3 },
    ),
    note(
      `${hari.length} hari kerja sejak keberatan diterima, ${hariTanggal(diterima.tanggal)}. Hari diterima adalah hari ke-0; yang dihitung hari kerja Senin–Jumat, tanpa libur nasional dan cuti bersama.`,
      2,
    ),
    note(`Hari ke-1 s.d. ke-${hari.length}: ${deretTanggal(hari)}.`, 2),
    ...(catatan ? [note(catatan, 2)] : []),
    ...(peringatan ? [paragraph(peringatan, { ...type.note, bold: true }, { gap: 3 })] : []),
  )
}

const trackBox = (data: TandaTerimaKeberatan): Block =>
  framed(
    stack(
      paragraph('KODE LACAK', { ...type.note, bold: true }),
      paragraph(data.kodeLacak, { size: 16, leading: 21, bold: true }),
      note(
        `Lihat perkembangan di ${data.laman} dengan nomor keberatan dan kode ini. Kode ini rahasia Anda.`,
        1,
      ),
    ),
    { weight: 1.25, padY: 6 },
  )

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
