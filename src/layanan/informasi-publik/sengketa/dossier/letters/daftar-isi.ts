import { hariTanggal } from '#src/calendar/words.ts'
import { type Block, closing, paragraph, stack, together } from '#src/documents/paper/block.ts'
import { fields, heading, judul, note } from '#src/documents/paper/form.ts'
import type { Cell } from '#src/documents/paper/grid.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'
import { type } from '#src/documents/paper/type.ts'

/** A line of the index; `nama` is the file in the ZIP, `sebab` why there is none. */
export type BarisDaftar = {
  no: string
  apa: string
  /** Number and date, as people read them. */
  ket: string
  ukuran: string
  sidik: string
  nama: string | null
  sebab: string | null
}

export type DaftarIsiDossier = {
  nomor: string
  perkara: string
  perihal: string
  termohon: string
  dibuat: { tanggal: string; jam: string; oleh: string }
  ringkasan: { disertakan: number; ditahan: number; ukuran: string }
  bagian: { judul: string; baris: BarisDaftar[] }[]
  jejak: { perkara: string; jumlah: number; ujung: string; nama: string }[]
  /** SHA-256 of daftar-isi.json. */
  daftar: string
  ppid: Signer
}

const body = type.form

/** The cover index of what the body hands to the Komisi Informasi: every file by its hash. */
export function daftarIsiDossier(data: DaftarIsiDossier, office: Office, keywords: string): Paper {
  return paperOf(office, data, {
    title: 'Daftar Isi Dossier',
    subject: `Dossier ${data.perkara}`,
    keywords,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul([`DAFTAR ISI DOSSIER SENGKETA INFORMASI PUBLIK\nNOMOR ${data.nomor}`], 13),
        facts(data),
        heading('Berkas', 12),
        tabelBerkas(data.bagian),
        heading('Jejak', 12),
        paragraph(
          'Setiap perbuatan atas perkara dicatat sebagai satu jejak yang memuat sidik jejak sebelumnya. Riwayat yang disertakan berakhir pada sidik berikut; jejak yang diubah, dihapus, atau disisipkan tidak akan sampai ke sidik ini.',
          body,
          { gap: 4 },
        ),
        tabelJejak(data.jejak),
        closing(
          together(
            stack(
              heading('Daftar untuk mesin', 12),
              paragraph(
                'Berkas daftar-isi.json memuat daftar ini agar dapat diperiksa oleh mesin. Sidiknya:',
                body,
                { gap: 4 },
              ),
              paragraph(grouped(data.daftar, 64), type.strong, { gap: 3, keep: true }),
              paragraph(
                'Demikian daftar ini dibuat dengan sebenarnya untuk Komisi Informasi.',
                body,
                { gap: 9 },
              ),
            ),
          ),
          stack(signatures(hand.signature(data.ppid), undefined, 14), hand.note(12)),
        ),
      ),
  })
}

const facts = ({ perkara, perihal, termohon, dibuat, ringkasan }: DaftarIsiDossier): Block =>
  fields(
    [
      ['Perkara', [{ bold: perkara }, `: ${perihal}`]],
      ['Badan publik', termohon],
      [
        'Dibuat',
        `${hariTanggal(dibuat.tanggal)}, pukul ${dibuat.jam.replace(':', '.')} WIB oleh ${dibuat.oleh}`,
      ],
      [
        'Isi',
        `${ringkasan.disertakan} berkas disertakan, ${ringkasan.ukuran}; ${ringkasan.ditahan} berkas dicatat tanpa disertakan`,
      ],
    ],
    { gap: 13, label: 86 },
  )

const tabelBerkas = (bagian: DaftarIsiDossier['bagian']): Block =>
  ruledTable(
    [42, 0, 50, 182],
    ['No.', 'Berkas', 'Ukuran', 'Nama di ZIP dan sidik (SHA-256)'],
    bagian.flatMap(({ judul: title, baris }) => [
      [{ ...cell(title, { ...type.compact, bold: true }, 'TH'), heads: true }],
      ...baris.map(row),
    ]),
    { gap: 4, padY: 3 },
  )

const row = (one: BarisDaftar): Cell[] => [
  cell(one.no, type.compact),
  cell(
    stack(
      paragraph(one.apa, type.compact),
      ...(one.ket ? [paragraph(one.ket, type.note, { gap: 1 })] : []),
    ),
  ),
  cell(one.ukuran, { ...type.compact, align: 'right' }),
  cell(
    stack(
      one.nama
        ? paragraph(one.nama, type.compact)
        : paragraph([{ bold: 'Tidak disertakan. ' }, `${one.sebab}.`], type.compact),
      paragraph(grouped(one.sidik, 32), type.note, { gap: 1, keep: true }),
    ),
  ),
]

const tabelJejak = (jejak: DaftarIsiDossier['jejak']): Block =>
  ruledTable(
    [88, 40, 0],
    ['Perkara', 'Jejak', 'Nama di ZIP dan sidik jejak terakhir'],
    jejak.map((one) => [
      cell(one.perkara, type.compact),
      cell(String(one.jumlah), { ...type.compact, align: 'right' }),
      cell(stack(paragraph(one.nama, type.compact), note(grouped(one.ujung, 64), 1))),
    ]),
    { gap: 6, padY: 3 },
  )

/** 64 hex digits in groups of eight, so many to a line. */
const grouped = (hex: string, perLine: number) =>
  (hex.match(new RegExp(`.{1,${perLine}}`, 'g')) ?? [])
    .map((line) => line.replace(/(.{8})(?=.)/g, '$1 '))
    .join('\n')
