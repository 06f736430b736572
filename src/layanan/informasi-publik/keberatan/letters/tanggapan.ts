import { tanggal } from '#src/calendar/words.ts'
import { type Block, closing, paragraph, stack, withNext } from '#src/documents/paper/block.ts'
import { inset } from '#src/documents/paper/columns.ts'
import {
  body,
  type KepalaSurat,
  kepalaSurat,
  prose,
  tembusan,
} from '#src/documents/paper/correspondence.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { type } from '#src/documents/paper/type.ts'
import type { DateOnly } from './tanda-terima.ts'

export type TanggapanKeberatan = Omit<KepalaSurat, 'hal'> & {
  keberatan: { nomor: string; tanggal: DateOnly }
  /** Absent for ground b. */
  permohonan?: { nomor: string; tanggal: DateOnly }
  informasi: string
  putusan: 'dikabulkan' | 'dikabulkan-sebagian' | 'ditolak'
  /** One paragraph a line. */
  pertimbangan: string
  /** What is answered to each ground: Perki 1/2021 Pasal 44 ayat (2) huruf c. */
  bantahan: { huruf: string; bunyi: string; uraian: string }[]
  /** Why it is refused, in whole or in part: one sentence. */
  dasar?: string
  /** What the PPID is ordered to do, and what becomes of the permohonan. */
  perintah?: string
  atasan: Signer
  tembusan: string[]
}

const words = {
  dikabulkan: { hal: 'Tanggapan atas keberatan', amar: 'KEBERATAN DIKABULKAN' },
  'dikabulkan-sebagian': {
    hal: 'Tanggapan atas keberatan',
    amar: 'KEBERATAN DIKABULKAN SEBAGIAN',
  },
  ditolak: { hal: 'Penolakan keberatan', amar: 'KEBERATAN DITOLAK' },
} as const

const centre = { ...type.body, bold: true, align: 'center' } as const
const strong = { ...type.body, bold: true }

/** The written answer of the Atasan PPID: UU 14/2008 Pasal 36 ayat (2)–(3), Perki 1/2021 Pasal 44. */
export function tanggapanKeberatan(data: TanggapanKeberatan, office: Office): Paper {
  const { hal, amar } = words[data.putusan]
  return paperOf(office, data, {
    title: hal,
    subject: `${hal} ${data.keberatan.nomor}`,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        kepalaSurat({ ...data, hal: `${hal} ${data.keberatan.nomor}` }),
        closing(
          stack(
            withNext(body(opening(data), 18)),
            inset(18, prose(data.informasi)),
            withNext(body('Atas setiap alasan keberatan Saudara, kami menanggapi:')),
            ...data.bantahan.flatMap(answered),
            withNext(paragraph('Pertimbangan', strong, { gap: 10 })),
            prose(data.pertimbangan),
            withNext(body('Berdasarkan pertimbangan tersebut kami memutuskan:', 10)),
            paragraph(amar, centre, { gap: 6 }),
            ...(data.dasar ? [body(`Dasar penolakan: ${data.dasar}`)] : []),
            ...(data.perintah ? [prose(data.perintah, 'Perintah kepada PPID: ')] : []),
            body(
              'Apabila Saudara tidak puas dengan tanggapan ini, Saudara dapat mengajukan permohonan penyelesaian sengketa informasi kepada Komisi Informasi dalam waktu 14 (empat belas) hari kerja sejak menerima surat ini (Pasal 37 ayat (2) Undang-Undang Nomor 14 Tahun 2008).',
            ),
            body('Atas perhatian Saudara, kami ucapkan terima kasih.'),
          ),
          signatures(hand.signature(data.atasan), stack(hand.note(), tembusan(data.tembusan)), 16),
        ),
      ),
  })
}

const opening = ({ keberatan, permohonan }: TanggapanKeberatan) =>
  [
    `Kami telah menerima keberatan Saudara tanggal ${tanggal(keberatan.tanggal)} dengan nomor registrasi ${keberatan.nomor}`,
    permohonan
      ? `atas permohonan informasi ${permohonan.nomor}, ${tanggal(permohonan.tanggal)},`
      : '',
    'mengenai:',
  ]
    .filter(Boolean)
    .join(' ')

const answered = ({ huruf, bunyi, uraian }: TanggapanKeberatan['bantahan'][number]): Block[] => [
  withNext(paragraph(`${huruf}. ${bunyi}`, strong, { gap: 6 })),
  inset(18, prose(uraian)),
]
