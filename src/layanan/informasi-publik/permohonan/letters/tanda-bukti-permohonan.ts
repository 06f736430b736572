import { hariTanggal, pukul } from '#src/calendar/words.ts'
import {
  type Block,
  heightOf,
  newPage,
  paragraph,
  type Strip,
  stack,
} from '#src/documents/paper/block.ts'
import { framed } from '#src/documents/paper/figure.ts'
import { choicesInline, fields, heading, judul, note, ticked } from '#src/documents/paper/form.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Hand, type Office, paperOf } from '#src/documents/paper/office.ts'
import { snug } from '#src/documents/paper/pages.ts'
import type { Paper } from '#src/documents/paper/paper.ts'
import { type Signer, signatures } from '#src/documents/paper/signature.ts'
import type { Rich } from '#src/documents/paper/text.ts'
import { type } from '#src/documents/paper/type.ts'
import { dueDates, type Tenggat } from './due-dates.ts'
import { hakPemohon } from './hak-pemohon.ts'
import type { DateOnly } from './permohonan.ts'
import { type Version, versions } from './receipt-versions.ts'

export type TandaBuktiPermohonan = {
  nomor: string
  /** Opens the case together with the number; printed, never in a QR code. */
  kodeLacak: string
  nama: string
  kategori: string
  /** Masked; absent when the office prints none. */
  nik?: string
  alamat: string
  pekerjaan: string
  kontak: string
  diterima: { tanggal: DateOnly; jam: string; kanal: string }
  rincian: string
  tujuan: string
  caraMemperoleh: 'melihat' | 'salinan'
  caraSalinan?: 'langsung' | 'kurir' | 'pos' | 'faksimili' | 'email'
  tenggat: Tenggat
  biaya: string
  /** Where the case is followed, as people read it. */
  laman: string
  petugas: Signer
}

/**
 * The receipt of a request: page 1 for the hand, page 2 the rights of the applicant, page 3 what was
 * too long for page 1. UU 14/2008 Pasal 22 ayat (4)–(6); Perki 1/2021 Pasal 29 ayat (3)–(4).
 */
export function tandaBuktiPermohonan(data: TandaBuktiPermohonan, office: Office): Paper {
  return paperOf(office, data, {
    title: 'Tanda Bukti Penerimaan Permohonan Informasi Publik',
    subject: 'Permohonan informasi publik',
    body: (hand) => (width, setting, parent) => {
      const laid = versions(data).map((version) => () => ({
        strips: snug(
          receipt(data, office, hand, version)(width, setting, parent),
          setting.firstPage,
        ),
        cut: version.cut,
      }))
      const page = firstFitting(laid, setting.firstPage)
      const rest = stack(newPage(hakPemohon(data.biaya)), ...lengkapnya(data, page.cut))
      return [...page.strips, ...rest(width, setting, parent)]
    },
  })
}

/** The longest version that the page holds, else the shortest there is. */
function firstFitting<T extends { strips: Strip[] }>(versions: (() => T)[], room: number): T {
  for (const version of versions) {
    const laid = version()
    if (heightOf(laid.strips) <= room) return laid
  }
  return versions.at(-1)!()
}

const receipt = (
  data: TandaBuktiPermohonan,
  office: Office,
  hand: Hand,
  { style, rincian, tujuan, kategori, alamat, kontak }: Version,
): Block =>
  stack(
    kopSurat(office.kop),
    judul(['TANDA BUKTI PENERIMAAN\nPERMOHONAN INFORMASI PUBLIK'], 12),
    paragraph(
      ['Nomor Pendaftaran: ', { bold: data.nomor }],
      { ...type.form, size: 11, leading: 15, align: 'center' },
      { gap: 2 },
    ),
    fields(
      [
        [
          'Diterima',
          `${hariTanggal(data.diterima.tanggal)}, ${pukul(data.diterima.jam)}, melalui ${data.diterima.kanal}`,
        ],
        ['Nama pemohon', [{ bold: data.nama }, ` (${kategori})`]],
        ...(data.nik ? [['NIK', data.nik] as [string, Rich]] : []),
        ['Alamat', alamat],
        ['Pekerjaan', data.pekerjaan || '–'],
        ['Telepon / pos-el', kontak],
        ['Rincian informasi', rincian],
        ['Tujuan penggunaan', tujuan],
        ['Cara memperoleh', choicesInline(ticked(caraMemperoleh, data.caraMemperoleh))],
        ['Cara mendapat salinan', choicesInline(ticked(caraSalinan, data.caraSalinan))],
      ],
      { gap: 9, style },
    ),
    heading('Kapan Anda menerima jawaban tertulis'),
    dueDates(data.tenggat),
    note(
      'Hari diterima atau dinyatakan lengkap adalah hari ke-0; yang dihitung hari kerja Senin–Jumat, tanpa libur nasional dan cuti bersama. Waktu dapat diperpanjang satu kali, paling lama 7 (tujuh) hari kerja (lihat angka III pada halaman 2).',
      4,
    ),
    signatures(hand.signature(data.petugas), stack(trackBox(data), hand.note(8)), 14),
  )

const caraMemperoleh = {
  melihat: 'Melihat/membaca/mendengarkan/mencatat',
  salinan: 'Mendapatkan salinan',
}
const caraSalinan = {
  langsung: 'Mengambil langsung',
  kurir: 'Kurir',
  pos: 'Pos',
  faksimili: 'Faksimili',
  email: 'E-mail',
}

const trackBox = (data: TandaBuktiPermohonan): Block =>
  framed(
    stack(
      paragraph('KODE LACAK', { ...type.note, bold: true }),
      paragraph(data.kodeLacak, { size: 16, leading: 21, bold: true }),
      note(
        `Lihat perkembangan di ${data.laman} dengan nomor pendaftaran dan kode ini. Kode ini rahasia Anda: siapa pun yang memegangnya dapat membuka permohonan ini.`,
        1,
      ),
    ),
    { weight: 1.25, padY: 6 },
  )

const lengkapnya = (
  data: TandaBuktiPermohonan,
  { permohonan, pemohon }: Version['cut'],
): Block[] =>
  permohonan || pemohon
    ? [
        newPage(judul(['RINCIAN PERMOHONAN'], 0)),
        ...(pemohon
          ? [
              fields([
                ['Nama pemohon', `${data.nama} (${data.kategori})`],
                ['Alamat', data.alamat],
                ['Telepon / pos-el', data.kontak],
              ]),
            ]
          : []),
        heading('Rincian informasi yang dibutuhkan'),
        paragraph(data.rincian, type.form, { gap: 3 }),
        heading('Tujuan penggunaan informasi'),
        paragraph(data.tujuan, type.form, { gap: 3 }),
      ]
    : []
