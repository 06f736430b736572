import { tanggal } from '#src/calendar/words.ts'
import { type Block, paragraph, space, stack, together } from '#src/documents/paper/block.ts'
import { choicesInline, fields, heading, judul, list, note } from '#src/documents/paper/form.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { signatures } from '#src/documents/paper/signature.ts'
import { type } from '#src/documents/paper/type.ts'

type Surat = { nomor: string; tanggal: string; penandaTangan: string }

/** What Loket knows of what Perki 1/2013 Lampiran I asks; the rest is written by hand. */
export type FormulirSengketa = {
  /** Of the objection: the draft has no number. */
  nomor: string
  pemohon: {
    nama: string
    alamat: string
    badanHukum: boolean
    pekerjaan: string
    kontak: string
    nomorSk: string
  }
  kuasa: { nama: string; alamat: string; kontak: string } | null
  badanPublik: { nama: string; alamat: string }
  informasi: string
  permohonan: { nomor: string; tanggal: string; penerima: string } | null
  jawaban: Surat | null
  keberatan: { nomor: string; tanggal: string; alasan: string[] }
  tanggapan: Surat | null
  dokumen: string[]
  kota: string
}

const DOTS = '........................................................................'

/** Perki 1/2013 Lampiran I, filled in as far as Loket can; the applicant's own paper, never the office's. */
export function formulirSengketa(data: FormulirSengketa, office: Office): Paper {
  return paperOf(office, data, {
    title: 'Permohonan Penyelesaian Sengketa Informasi Publik',
    subject: 'Rancangan untuk pemohon',
    body: () =>
      stack(
        judul(['PERMOHONAN PENYELESAIAN SENGKETA INFORMASI PUBLIK'], 0),
        note(
          'RANCANGAN UNTUK PEMOHON, menurut Perki 1/2013 Lampiran I. Bukan surat badan publik. Diisi dari data permohonan dan keberatan Anda: periksa, perbaiki, lengkapi titik-titiknya, lalu cetak dan tandatangani.',
          6,
        ),
        heading('A. Identitas pemohon'),
        fields(personRows(data), { gap: 4 }),
        heading('B. Identitas kuasa (bila ada)'),
        fields(kuasaRows(data), { gap: 4 }),
        heading('C. Permohonan informasi'),
        fields(requestRows(data), { gap: 4 }),
        heading('D. Dokumen yang dilampirkan'),
        dokumen(data.dokumen),
        together(signatures(hand(data), undefined, 16)),
      ),
  })
}

type Rows = [label: string, value: string | ReturnType<typeof choicesInline>][]

const personRows = ({ pemohon }: FormulirSengketa): Rows => [
  ['Nama', pemohon.nama],
  ['Alamat lengkap', pemohon.alamat],
  ['Kecamatan, kabupaten/kota, provinsi, kode pos', DOTS],
  [
    'Jenis pemohon',
    choicesInline([
      { on: false, text: 'Laki-laki' },
      { on: false, text: 'Perempuan' },
      { on: pemohon.badanHukum, text: 'Badan hukum' },
    ]),
  ],
  ['Tempat, tanggal lahir', DOTS],
  ['Pekerjaan', pemohon.pekerjaan || DOTS],
  ['Agama', DOTS],
  ['Kewarganegaraan', DOTS],
  ['Nomor kontak', pemohon.kontak || DOTS],
  ['Bukti dan nomor identitas', pemohon.nomorSk || DOTS],
]

const kuasaRows = ({ kuasa }: FormulirSengketa): Rows => [
  ['Nama', kuasa?.nama || DOTS],
  ['Alamat', kuasa?.alamat || DOTS],
  ['Nomor kontak', kuasa?.kontak || DOTS],
]

const requestRows = (data: FormulirSengketa): Rows => [
  ['Badan publik', `${data.badanPublik.nama}, ${data.badanPublik.alamat}`],
  ['Informasi yang dimohon', data.informasi],
  [
    'Tanggal permohonan dan penerimanya',
    data.permohonan
      ? `${tanggal(data.permohonan.tanggal)}, nomor ${data.permohonan.nomor}, ${data.permohonan.penerima}`
      : DOTS,
  ],
  ['Jawaban permohonan', data.jawaban ? letter(data.jawaban) : 'Tidak ada jawaban.'],
  [
    'Tanggal dan alasan keberatan',
    `${tanggal(data.keberatan.tanggal)}, nomor ${data.keberatan.nomor}: ${data.keberatan.alasan.join('; ')}`,
  ],
  ['Tanggapan atas keberatan', data.tanggapan ? letter(data.tanggapan) : 'Tidak ada tanggapan.'],
  ['Alasan sengketa', `${DOTS}\n(pilih pada formulir Komisi Informasi)`],
  ['Tuntutan', `${DOTS}\n${DOTS}`],
]

const letter = ({ nomor, tanggal: day, penandaTangan }: Surat) =>
  `${nomor}, ${tanggal(day)}, ditandatangani ${penandaTangan}`

const dokumen = (names: string[]): Block =>
  list(
    names.map((name, index) => ({
      mark: `${index + 1}.`,
      block: paragraph(name, type.form),
      gap: index === 0 ? 4 : 1,
    })),
    16,
  )

const hand = ({ kota, pemohon }: FormulirSengketa): Block =>
  stack(
    paragraph(`${kota}, ..............................`, type.form),
    paragraph('Pemohon,', type.form),
    space(44),
    paragraph(pemohon.nama, type.strong),
  )
