import { tanggal } from '#src/calendar/words.ts'
import {
  type Block,
  closing,
  newPage,
  paragraph,
  stack,
  withNext,
} from '#src/documents/paper/block.ts'
import { letters, numbers, part } from '#src/documents/paper/decree.ts'
import { judul } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'
import { type } from '#src/documents/paper/type.ts'

type Dated = { nomor: string; tanggal: string }

export type PenetapanTim = {
  nomor: string
  tahun: string
  /** The office of whoever appoints, and what the team is called here. */
  jabatan: string
  tim: string
  pemohon: string
  informasi: string
  sengketa: Dated
  /** Absent where Loket does not know the objection. */
  keberatan?: Dated
  komisi?: string
  register?: string
  /** The letter that this one replaces. */
  mengganti?: Dated
  /** The chair first. */
  anggota: { nama: string; nip: string; jabatan: string; selaku: string }[]
  atasan: Signer
}

const body = type.form

/** Standar Pelayanan 3.2.c.2–3: the Atasan PPID appoints the team that helps to settle a dispute. */
export function penetapanTim(data: PenetapanTim, office: Office): Paper {
  const subject = `${data.tim} untuk sengketa ${data.sengketa.nomor}`
  return paperOf(office, data, {
    title: `Penetapan ${data.tim}`,
    subject,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul(
          [
            `PENETAPAN ${data.jabatan.toUpperCase()}\nNOMOR ${data.nomor}`,
            'TENTANG',
            `${data.tim.toUpperCase()}\nSENGKETA ${data.sengketa.nomor}`,
          ],
          13,
        ),
        part('Menimbang', letters(menimbang(data)), 14),
        part('Mengingat', numbers(mengingat)),
        withNext(paragraph('MENETAPKAN:', { ...type.strong, align: 'center' }, { gap: 11 })),
        closing(
          stack(...menetapkan(data).map(([label, text]) => part(label, paragraph(text, body)))),
          stack(signatures(hand.signature(data.atasan), undefined, 16), hand.note(12)),
          1,
        ),
        newPage(
          stack(
            paragraph(
              `LAMPIRAN PENETAPAN ${data.jabatan.toUpperCase()} NOMOR ${data.nomor} TENTANG ${data.tim.toUpperCase()}`,
              type.strong,
              { tag: 'H2', keep: true },
            ),
            susunan(data),
          ),
        ),
      ),
  })
}

const menimbang = ({
  tim,
  pemohon,
  informasi,
  keberatan,
  komisi,
  register,
  ...data
}: PenetapanTim) => [
  [
    `bahwa ${pemohon} menyengketakan informasi mengenai: ${oneLine(informasi)}`,
    keberatan && `, setelah keberatan ${keberatan.nomor} tanggal ${tanggal(keberatan.tanggal)}`,
    ', yang dicatat dengan nomor ',
    `${data.sengketa.nomor} tanggal ${tanggal(data.sengketa.tanggal)};`,
  ]
    .filter(Boolean)
    .join(''),
  ...(komisi
    ? [
        `bahwa sengketa tersebut diperiksa ${komisi}${register ? ` dengan register ${register}` : ''};`,
      ]
    : []),
  `bahwa untuk mengupayakan penyelesaiannya perlu menetapkan ${tim};`,
]

const mengingat = [
  'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;',
  'Peraturan Komisi Informasi Nomor 1 Tahun 2013 tentang Prosedur Penyelesaian Sengketa Informasi Publik;',
  'Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik;',
]

const menetapkan = ({ tim, sengketa, mengganti }: PenetapanTim): [string, string][] => [
  [
    'PERTAMA',
    `Menetapkan ${tim} untuk sengketa ${sengketa.nomor} dengan susunan sebagaimana tercantum dalam lampiran.`,
  ],
  [
    'KEDUA',
    'Tim mengupayakan penyelesaian sengketa, menyiapkan bahan dan mewakili Badan Publik sesuai penugasan, serta melaporkan proses penanganannya.',
  ],
  ...(mengganti
    ? ([
        [
          'KETIGA',
          `Dengan berlakunya penetapan ini, Penetapan Nomor ${mengganti.nomor} tanggal ${tanggal(mengganti.tanggal)} tidak berlaku lagi.`,
        ],
      ] as [string, string][])
    : []),
]

const susunan = ({ anggota }: PenetapanTim): Block =>
  ruledTable(
    [26, 0, 0, 150],
    ['No.', 'Nama dan NIP', 'Jabatan', 'Kedudukan dalam tim'],
    anggota.map(({ nama, nip, jabatan, selaku }, index) => [
      cell(`${index + 1}.`),
      cell(
        stack(
          paragraph(nama, { ...type.table, bold: true }),
          ...(nip ? [paragraph(`NIP ${nip}`, type.table)] : []),
        ),
      ),
      cell(jabatan),
      cell(selaku),
    ]),
    { gap: 10 },
  )

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/[.;]$/, '')
