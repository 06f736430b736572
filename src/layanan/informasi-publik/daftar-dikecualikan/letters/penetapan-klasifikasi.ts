import { tanggal } from '#src/calendar/words.ts'
import { closing, newPage, paragraph, stack, withNext } from '#src/documents/paper/block.ts'
import { letters, numbers, part } from '#src/documents/paper/decree.ts'
import { judul } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { type } from '#src/documents/paper/type.ts'
import { type Baris, tabelInformasi } from './rows.ts'

export type PenetapanKlasifikasi = {
  nomor: string
  tahun: string
  /** The body, as its name is written in capitals; the unit that holds the information. */
  badanPublik: string
  unit: string
  lembar: { nomor: string; tanggal: string }
  /** The penetapan that this one changes (Lampiran IV). */
  mengubah?: string
  persetujuan: { jabatan: string; tanggal: string }
  baris: Baris[]
  ppid: Signer
}

const body = type.form

/** Perki 1/2021 Pasal 49 ayat (4)–(6) and Lampiran III; of the revoked Perki 1/2017 nothing is cited. */
export function penetapanKlasifikasi(data: PenetapanKlasifikasi, office: Office): Paper {
  const title = `NOMOR ${data.nomor} TAHUN ${data.tahun}`
  return paperOf(office, data, {
    title: 'Penetapan Klasifikasi Informasi yang Dikecualikan',
    subject: `Klasifikasi ${data.baris.length} informasi yang dikecualikan`,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul(
          [
            `PENETAPAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI\n${data.badanPublik}\n${title}`,
            'TENTANG',
            'KLASIFIKASI INFORMASI YANG DIKECUALIKAN',
          ],
          13,
        ),
        part('Menimbang', letters(menimbang(data)), 14),
        part('Mengingat', numbers(mengingat)),
        part('Memperhatikan', paragraph(memperhatikan(data), body)),
        withNext(paragraph('MENETAPKAN:', { ...type.strong, align: 'center' }, { gap: 11 })),
        closing(
          stack(
            ...menetapkan(data, title).map(([label, text]) => part(label, paragraph(text, body))),
          ),
          stack(signatures(hand.signature(data.ppid), undefined, 16), hand.note(12)),
          // The last of the dictums is one strip, and stands on the page that is signed.
          1,
        ),
        newPage(
          stack(
            paragraph(
              `LAMPIRAN PENETAPAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI ${data.badanPublik} ${title} TENTANG KLASIFIKASI INFORMASI YANG DIKECUALIKAN`,
              type.strong,
              { tag: 'H2', keep: true },
            ),
            tabelInformasi(data.baris),
          ),
        ),
      ),
  })
}

const menimbang = ({ unit }: PenetapanKlasifikasi) => [
  'bahwa setiap Informasi Publik bersifat terbuka, kecuali Informasi yang Dikecualikan yang bersifat ketat, terbatas, dan rahasia menurut Undang-Undang, kepatutan, dan kepentingan umum;',
  'bahwa pengecualian didasarkan pada pengujian tentang konsekuensi yang timbul apabila suatu informasi diberikan kepada masyarakat, setelah dipertimbangkan dengan saksama bahwa menutup informasi dapat melindungi kepentingan yang lebih besar daripada membukanya atau sebaliknya;',
  `bahwa terhadap informasi yang dikuasai ${unit} telah dilakukan Pengujian Konsekuensi dengan saksama dan penuh ketelitian, dan hasilnya telah disetujui;`,
  'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu menetapkan Klasifikasi Informasi yang Dikecualikan;',
]

const mengingat = [
  'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;',
  'Peraturan Pemerintah Nomor 61 Tahun 2010 tentang Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;',
  'Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik;',
]

const memperhatikan = ({ lembar, persetujuan }: PenetapanKlasifikasi) =>
  `Lembar Pengujian Konsekuensi Nomor ${lembar.nomor}, tanggal ${tanggal(lembar.tanggal)}, yang disetujui ${persetujuan.jabatan} pada tanggal ${tanggal(persetujuan.tanggal)};`

const menetapkan = (data: PenetapanKlasifikasi, title: string): [string, string][] => [
  [
    'PERTAMA',
    `Informasi sebagaimana disebutkan pada lampiran Penetapan ${title} ini merupakan Informasi yang Dikecualikan.`,
  ],
  [
    'KEDUA',
    `Lembar Pengujian Konsekuensi Nomor ${data.lembar.nomor} merupakan bagian yang tidak terpisahkan dari Penetapan ini.`,
  ],
  ...(data.mengubah
    ? ([
        [
          'KETIGA',
          `Dengan berlakunya Penetapan ini, Penetapan Nomor ${data.mengubah} tidak berlaku lagi.`,
        ],
      ] as [string, string][])
    : []),
]
