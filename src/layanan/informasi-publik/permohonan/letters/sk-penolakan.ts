import { tanggal } from '#src/calendar/words.ts'
import { closing, paragraph, stack, withNext } from '#src/documents/paper/block.ts'
import { choices, fields, judul, notes } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { type } from '#src/documents/paper/type.ts'
import type { DateOnly, Pemohon, Pendaftaran } from './permohonan.ts'

export type SkPenolakan = Pemohon & {
  nomor: string
  pendaftaran: Pendaftaran
  rincian: string
  tujuan: string
  /** Pasal 17 huruf a sampai dengan i, with its words. */
  huruf?: { huruf: string; bunyi: string }
  /** Pasal 17 huruf j: the other Act and its article. */
  undangUndang?: string
  /** What would follow from opening it; one paragraph a line. */
  konsekuensi: string
  /** The test of consequences, the SK pengecualian that goes with this letter, and the consent of the Atasan PPID. */
  uji: { nomor: string; tanggal: DateOnly }
  pengecualian: { nomor: string; tanggal: DateOnly }
  persetujuan: { jabatan: string; nomor: string; tanggal: DateOnly }
  ppid: Signer
}

const centre = { ...type.form, size: 11, leading: 15, bold: true, align: 'center' } as const

/**
 * The form of Perki 1/2010, still in use. It goes with the SK pengecualian (Perki 1/2021 Pasal 34
 * ayat (2)) and needs the consent of the Atasan PPID (Pasal 10 ayat (2) huruf f).
 */
export function skPenolakan(data: SkPenolakan, office: Office): Paper {
  const body = type.form
  return paperOf(office, data, {
    title: 'Surat Keputusan PPID tentang Penolakan Permohonan Informasi',
    subject: `Penolakan permohonan informasi ${data.pendaftaran.nomor}`,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul(
          [
            `SURAT KEPUTUSAN PPID\nNOMOR ${data.nomor}`,
            'TENTANG',
            'PENOLAKAN PERMOHONAN INFORMASI',
          ],
          13,
        ),
        closing(
          stack(
            fields(
              [
                [
                  'No. Pendaftaran*',
                  [
                    { bold: data.pendaftaran.nomor },
                    `, tanggal ${tanggal(data.pendaftaran.tanggal)}`,
                  ],
                ],
                ['Nama', [{ bold: data.nama }]],
                ['Alamat', data.alamat],
                ['No. Telp/Email', data.kontak],
                ['Rincian Informasi yang dibutuhkan', data.rincian],
                ['Tujuan Penggunaan Informasi', data.tujuan],
              ],
              { gap: 13 },
            ),
            withNext(
              paragraph('PPID memutuskan bahwa informasi yang dimohon adalah:', body, { gap: 11 }),
            ),
            paragraph('INFORMASI YANG DIKECUALIKAN', centre, { gap: 4 }),
            withNext(paragraph('Pengecualian Informasi didasarkan pada alasan:', body, { gap: 9 })),
            choices(
              [
                {
                  on: data.huruf !== undefined,
                  text: data.huruf
                    ? [
                        'Pasal 17 huruf ',
                        { bold: data.huruf.huruf },
                        ` UU KIP**: ${data.huruf.bunyi}`,
                      ]
                    : 'Pasal 17 huruf … UU KIP**',
                },
                {
                  on: data.undangUndang !== undefined,
                  text: data.undangUndang ? `${data.undangUndang}***` : '… (Undang-Undang lain)***',
                },
              ],
              type.form,
              3,
            ),
            withNext(
              paragraph(
                'Bahwa berdasarkan Pasal-Pasal di atas, membuka informasi tersebut dapat menimbulkan konsekuensi sebagai berikut:',
                body,
                { gap: 9 },
              ),
            ),
            ...lines(data.konsekuensi).map((text) => paragraph(text, body, { gap: 4 })),
            paragraph(
              `Konsekuensi itu telah diuji (Lembar Pengujian Konsekuensi Nomor ${data.uji.nomor}, ${tanggal(data.uji.tanggal)}), ditetapkan dengan Penetapan PPID Nomor ${data.pengecualian.nomor}, ${tanggal(data.pengecualian.tanggal)} (terlampir), dan penolakan ini disetujui ${approver(data.persetujuan.jabatan)} dengan Nomor ${data.persetujuan.nomor}, ${tanggal(data.persetujuan.tanggal)}.`,
              body,
              { gap: 7 },
            ),
            withNext(paragraph('Dengan demikian menyatakan bahwa:', body, { gap: 9 })),
            paragraph('PERMOHONAN INFORMASI DITOLAK', centre, { gap: 4 }),
            paragraph(
              'Jika Pemohon Informasi keberatan atas penolakan ini maka Pemohon Informasi dapat mengajukan keberatan kepada Atasan PPID selambat-lambatnya 30 (tiga puluh) hari kerja sejak menerima Surat Keputusan ini.',
              body,
              { gap: 9 },
            ),
          ),
          signatures(
            hand.signature(data.ppid),
            stack(
              hand.note(),
              notes([
                ['*', 'Diisi berdasarkan nomor registrasi permohonan Informasi Publik.'],
                [
                  '**',
                  'Diisi oleh PPID sesuai dengan pengecualian pada Pasal 17 huruf a sampai dengan i UU KIP.',
                ],
                [
                  '***',
                  'Sesuai dengan Pasal 17 huruf j UU KIP (sebutkan pasal dan undang-undangnya).',
                ],
              ]),
            ),
            14,
          ),
          // The words of the decision stand on the page that is signed.
          4,
        ),
      ),
  })
}

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

/** An office that is called Atasan PPID itself is not named twice. */
const approver = (jabatan: string) =>
  jabatan.includes('Atasan PPID') ? jabatan : `${jabatan} selaku Atasan PPID`
