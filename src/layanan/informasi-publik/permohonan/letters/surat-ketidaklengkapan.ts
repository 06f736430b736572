import { tanggal } from '#src/calendar/words.ts'
import { closing, paragraph, stack, withNext } from '#src/documents/paper/block.ts'
import { fields, judul, list, notes } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import { type } from '#src/documents/paper/type.ts'
import type { Pemohon, Pendaftaran } from './permohonan.ts'

export type SuratKetidaklengkapan = Pemohon & {
  nomor: string
  pendaftaran: Pendaftaran
  rincian: string
  /** What is missing, one thing each. */
  kekurangan: string[]
  /** Where and how it can be completed: a sentence. */
  caraMelengkapi: string
  ppid: Signer
}

/** What a request still lacks. Perki 1/2021 Pasal 33 ayat (1)–(4), Lampiran IX. */
export function suratKetidaklengkapan(data: SuratKetidaklengkapan, office: Office): Paper {
  const form = type.form
  return paperOf(office, data, {
    title: 'Surat PPID tentang Ketidaklengkapan Permintaan Informasi Publik',
    subject: `Ketidaklengkapan permintaan informasi ${data.pendaftaran.nomor}`,
    body: (hand) =>
      stack(
        kopSurat(office.kop),
        judul(['SURAT PPID TENTANG KETIDAKLENGKAPAN\nPERMINTAAN INFORMASI PUBLIK'], 13),
        paragraph(`Nomor ${data.nomor}`, { ...form, align: 'center' }, { gap: 1 }),
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
                ['Nomor Telp/email', data.kontak],
                ['Rincian Informasi yang dibutuhkan', data.rincian],
              ],
              { gap: 13 },
            ),
            withNext(
              paragraph(
                [
                  'Bahwa berdasarkan permintaan informasi publik dan dokumen yang kami terima, maka PPID menerangkan bahwa Informasi yang dimohon adalah ',
                  { bold: 'Tidak lengkap' },
                  ', mohon untuk segera melengkapi dokumen tersebut yakni:',
                ],
                form,
                { gap: 12 },
              ),
            ),
            list(
              data.kekurangan.map((one, index) => ({
                mark: `${index + 1}.`,
                block: paragraph(one, form),
                gap: index === 0 ? 5 : 3,
              })),
              18,
            ),
            paragraph(
              [
                'Selanjutnya waktu untuk melengkapi dokumen tersebut paling lama ',
                { bold: '3 (tiga) hari' },
                '** sejak surat keterangan tidak lengkap diterima.',
              ],
              form,
              { gap: 12 },
            ),
            paragraph(data.caraMelengkapi, form, { gap: 7 }),
          ),
          stack(
            signatures(hand.signature(data.ppid), hand.note(), 18),
            notes(
              [
                ['*', 'Diisi berdasarkan nomor registrasi permohonan Informasi Publik.'],
                [
                  '**',
                  'Hari kerja (Perki 1/2021 Pasal 1 angka 22). Bila tidak dilengkapi dalam waktu itu, permohonan dicatat tidak lengkap dan PPID tidak wajib menindaklanjutinya (Pasal 33 ayat (4)).',
                ],
              ],
              16,
            ),
          ),
        ),
      ),
  })
}
