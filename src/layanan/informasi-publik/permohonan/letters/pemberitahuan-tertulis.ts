import { tanggal } from '#src/calendar/words.ts'
import { type Block, closing, paragraph, stack, together } from '#src/documents/paper/block.ts'
import {
  choices,
  choicesInline,
  fields,
  heading,
  judul,
  notes,
  ticked,
} from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'
import { type } from '#src/documents/paper/type.ts'
import { type Diberikan, dapatDiberikan, type Penguasaan } from './diberikan.ts'
import type { Pemohon, Pendaftaran } from './permohonan.ts'

export type PemberitahuanTertulis = Pemohon & {
  nomor: string
  pendaftaran: Pendaftaran
  keputusan: keyof typeof putusan
  /** Empty only when all is granted. */
  alasan: string
  penguasaan: Penguasaan
  /** Absent when nothing is given. */
  diberikan?: Diberikan
  /** Part B: not yet held or not yet documented, and when it will be there. */
  belum?: { sebab: keyof typeof sebabBelum; waktu: string }
  ppid: Signer
}

const putusan = {
  seluruhnya: 'Dikabulkan seluruhnya',
  sebagian: 'Dikabulkan sebagian',
  ditolak: 'Ditolak',
  'tidak-dikuasai': 'Tidak dapat dipenuhi (lihat A.1 atau B)',
}
const sebabBelum = {
  dikuasai: 'Informasi yang diminta belum dikuasai',
  didokumentasikan: 'Informasi yang diminta belum didokumentasikan',
}

/** Perki 1/2021 Lampiran VII, and the three lines it lacks: Pasal 31 ayat (4) huruf c, e, and h. */
export function pemberitahuanTertulis(data: PemberitahuanTertulis, office: Office): Paper {
  return paperOf(office, data, {
    title: 'Pemberitahuan Tertulis',
    subject: `Pemberitahuan atas permohonan informasi ${data.pendaftaran.nomor}`,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul(['PEMBERITAHUAN TERTULIS'], 12),
        paragraph(`Nomor ${data.nomor}`, { ...type.form, align: 'center' }, { gap: 1 }),
        closing(
          stack(
            paragraph(
              `Berdasarkan permintaan Informasi pada tanggal ${tanggal(data.pendaftaran.tanggal)} dengan nomor pendaftaran* ${data.pendaftaran.nomor}, Kami menyampaikan kepada Saudara/i:`,
              type.form,
              { gap: 9 },
            ),
            fields(
              [
                ['Nama', [{ bold: data.nama }]],
                ['Alamat', data.alamat],
                ['No. Telp/Email', data.kontak],
              ],
              { gap: 5, label: 92 },
            ),
            paragraph('Pemberitahuan sebagai berikut:', type.form, { gap: 7 }),
            keputusan(data),
            heading('A.\u00A0 Informasi Dapat Diberikan', 8),
            dapatDiberikan(data.penguasaan, data.diberikan),
            together(
              stack(
                heading('B.\u00A0 Informasi tidak dapat diberikan karena:**', 8),
                tidakDapat(data),
              ),
            ),
          ),
          stack(
            signatures(hand.signature(data.ppid), hand.note(), 10),
            notes(
              [
                ['*', 'Diisi sesuai dengan nomor pendaftaran pada formulir permohonan.'],
                ['**', 'Pilih salah satu dengan memberi tanda (√).'],
                [
                  '***',
                  'Biaya penyalinan (fotokopi atau disket) dan/atau biaya pengiriman (khusus kurir dan pos) sesuai dengan standar biaya yang telah ditetapkan.',
                ],
                [
                  '****',
                  'Jika ada penghitaman informasi dalam suatu dokumen, maka diberikan alasan penghitamannya.',
                ],
                [
                  '*****',
                  'Diisi dengan keterangan waktu yang jelas untuk menyediakan informasi yang diminta.',
                ],
                [
                  '†',
                  'Baris yang dituntut Perki 1/2021 Pasal 31 ayat (4) huruf c, e, dan h, dan tidak ada pada Lampiran VII.',
                ],
              ],
              8,
            ),
          ),
        ),
      ),
  })
}

const bold = { ...type.table, bold: true }

const keputusan = (data: PemberitahuanTertulis): Block =>
  ruledTable(
    [118, 0],
    [],
    [
      [
        cell('Keputusan atas permohonan**†', bold, 'TH'),
        cell(choicesInline(ticked(putusan, data.keputusan))),
      ],
      [cell('Alasan†', bold, 'TH'), cell(data.alasan || '–')],
    ],
    { gap: 5, padY: 2 },
  )

const tidakDapat = ({ belum }: PemberitahuanTertulis): Block =>
  stack(
    choices(ticked(sebabBelum, belum?.sebab)),
    paragraph(
      [
        'Penyediaan informasi yang belum didokumentasikan dilakukan dalam jangka waktu ',
        belum ? { bold: belum.waktu } : '–',
        ' *****',
      ],
      type.form,
      { gap: 3 },
    ),
  )
