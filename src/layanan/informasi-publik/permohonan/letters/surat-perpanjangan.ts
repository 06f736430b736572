import { deretTanggal, hariTanggal, tanggal } from '#src/calendar/words.ts'
import { closing, stack, together, withNext } from '#src/documents/paper/block.ts'
import { inset } from '#src/documents/paper/columns.ts'
import {
  body,
  type KepalaSurat,
  kepalaSurat,
  prose,
  tembusan,
} from '#src/documents/paper/correspondence.ts'
import { choices, fields, ticked } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { type } from '#src/documents/paper/type.ts'
import type { DateOnly, Pendaftaran } from './permohonan.ts'

export type SuratPerpanjangan = Omit<KepalaSurat, 'hal'> & {
  pendaftaran: Pendaftaran
  rincian: string
  sebab: keyof typeof sebab
  /** One paragraph a line. */
  alasan: string
  /** The due date as it was and as it is. */
  semula: DateOnly
  menjadi: DateOnly
  /** The working days added, in order; the last is `menjadi`. */
  hari: DateOnly[]
  ppid: Signer
  tembusan: string[]
}

const sebab = {
  'belum-dikuasai': 'informasi yang diminta belum dikuasai atau belum didokumentasikan;',
  'belum-diputuskan':
    'belum dapat diputuskan apakah informasi yang diminta termasuk informasi yang dikecualikan.',
}

/** More time for the answer: once, for one of two causes, with reasons. UU 14/2008 Pasal 22 ayat (8); Perki 1/2021 Pasal 36. */
export function suratPerpanjangan(data: SuratPerpanjangan, office: Office): Paper {
  return paperOf(office, data, {
    title: 'Surat Perpanjangan Waktu',
    subject: `Perpanjangan waktu pemberitahuan tertulis ${data.pendaftaran.nomor}`,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        kepalaSurat({ ...data, hal: 'Perpanjangan waktu pemberitahuan tertulis' }),
        closing(
          stack(
            withNext(
              body(
                `Kami telah menerima permohonan informasi publik Saudara tanggal ${tanggal(data.pendaftaran.tanggal)} dengan nomor pendaftaran ${data.pendaftaran.nomor} mengenai:`,
                18,
              ),
            ),
            inset(18, prose(data.rincian)),
            together(
              stack(
                body(
                  'Berdasarkan Pasal 22 ayat (8) Undang-Undang Nomor 14 Tahun 2008 dan Pasal 36 Peraturan Komisi Informasi Nomor 1 Tahun 2021, kami memberitahukan bahwa waktu pemberitahuan tertulis diperpanjang karena:',
                ),
                choices(ticked(sebab, data.sebab), type.body, 3, 4),
              ),
            ),
            prose(data.alasan, 'Alasan: '),
            fields(
              [
                ['Semula paling lambat', hariTanggal(data.semula)],
                ['Menjadi paling lambat', [{ bold: hariTanggal(data.menjadi) }]],
                [
                  'Cara menghitung',
                  `${data.hari.length} hari kerja berikutnya: ${deretTanggal(data.hari)}`,
                ],
              ],
              { gap: 8, label: 136, style: type.body },
            ),
            body(
              'Perpanjangan ini hanya satu kali dan tidak dapat diperpanjang lagi. Apabila sampai tanggal tersebut Saudara belum menerima pemberitahuan tertulis, Saudara dapat mengajukan keberatan kepada Atasan PPID.',
            ),
            body('Atas perhatian Saudara, kami ucapkan terima kasih.'),
          ),
          signatures(hand.signature(data.ppid), stack(hand.note(), tembusan(data.tembusan)), 16),
        ),
      ),
  })
}
