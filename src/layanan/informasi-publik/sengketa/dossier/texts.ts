import { tanggal, waktuPenuh } from '#src/calendar/words.ts'
import type { Keberatan, Pemohon, Permohonan } from '#src/db/schema.ts'
import { alasanKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { SengketaDibaca } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import { peristiwaSentence } from '#src/layanan/informasi-publik/sengketa/words.ts'
import type {
  berkasOf,
  disposisiOf,
} from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'

type Row<T extends (...given: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<T>>>
type Berkas = Row<typeof berkasOf>
type Line = readonly [label: string, value: string | null | undefined]

/** What a data sheet is written from; the sheet of a case has the parts that the case has. */
export type Isian = {
  berkas: Berkas
  pemohon: Omit<Pemohon, 'nik' | 'nikHash'> | null
  permohonan?: Permohonan
  keberatan?: Keberatan
  sengketa?: SengketaDibaca | undefined
}

/** What a case says, as it was typed, for people to read; the NIK masked. */
export function dataText({ berkas, pemohon, permohonan, keberatan, sengketa }: Isian): string {
  return sheet(`${berkas.nomor}: ${berkas.perihal}`, [
    ['Nomor', berkas.nomor],
    ['Berasal dari', berkas.asal],
    ['Diterima', waktuPenuh(berkas.diterimaPada)],
    ['Dicatat', waktuPenuh(berkas.dicatatPada)],
    ['Lewat', berkas.kanal],
    ...(pemohon ? personLines(pemohon) : []),
    ...(permohonan ? requestLines(permohonan) : []),
    ...(keberatan ? objectionLines(keberatan) : []),
    ...(sengketa ? disputeLines(sengketa) : []),
    ...(permohonan || keberatan || sengketa
      ? []
      : ([
          ['Isi', berkas.rincian],
          ['Tujuan', berkas.tujuan],
        ] as Line[])),
  ])
}

const personLines = (pemohon: NonNullable<Isian['pemohon']>): Line[] => [
  ['Nama pemohon', pemohon.nama],
  ['NIK (disamarkan)', pemohon.nikSamar],
  ['Nomor SK badan hukum', pemohon.nomorSk],
  ['Alamat', pemohon.alamat],
  ['Pekerjaan', pemohon.pekerjaan],
  ['Telepon', pemohon.teleponKetik],
  ['Pos-el', pemohon.email],
  ['Kuasa', join(pemohon.kuasaNama, pemohon.kuasaAlamat, pemohon.kuasaKontak)],
]

const requestLines = (row: Permohonan): Line[] => [
  ['Rincian informasi', row.rincian],
  ['Tujuan penggunaan', row.tujuan],
  ['Cara memperoleh', join(row.caraMemperoleh, row.caraSalinan)],
  ['Kekurangan yang diminta', row.kekurangan],
  ['Keputusan', row.keputusan?.hasil],
  ['Pertimbangan', row.keputusan?.pertimbangan],
]

const objectionLines = (row: Keberatan): Line[] => [
  ['Alasan', row.alasan.map((huruf) => `${huruf}. ${alasanKeberatan[huruf]}`).join('; ')],
  ['Kasus posisi', row.kasusPosisi],
  ['Informasi yang diminta', row.informasi],
  ['Tujuan penggunaan', row.tujuan],
  ['Kuasa', join(row.kuasaNama, row.kuasaAlamat, row.kuasaTelepon)],
  ['Alasan ditemukan sejak', row.alasanSejak && tanggal(row.alasanSejak)],
  ['Alasan keterlambatan', row.jangkaAlasan],
  ['Perintah kepada PPID', row.perintah],
  ['Jawaban PPID', row.jawabanPpid],
  ['Putusan Atasan PPID', row.keputusan?.hasil],
  ['Pertimbangan', row.keputusan?.pertimbangan],
]

const disputeLines = (row: SengketaDibaca): Line[] => [
  ['Komisi Informasi', row.komisiNama],
  ['Nomor register', row.nomorRegister],
  ['Diajukan', row.diajukanPada && tanggal(row.diajukanPada)],
  ['Informasi', row.informasi],
  ['Tujuan', row.tujuan],
  ['Tuntutan', row.tuntutan],
  ['Kuasa', join(row.kuasaNama, row.kuasaAlamat, row.kuasaTelepon)],
  ...row.peristiwa.map(
    (one): Line => [
      tanggal(one.tanggal),
      [peristiwaSentence(one), one.uraian].filter(Boolean).join('\n'),
    ],
  ),
]

/** What units were asked and answered. */
export function disposisiText(nomor: string, rows: Row<typeof disposisiOf>): string {
  return rows
    .map((one, index) =>
      sheet(`${index + 1}. ${one.unit} (${nomor})`, [
        ['Diminta', waktuPenuh(one.dimintaPada)],
        ['Permintaan', one.permintaan],
        ['Ditarik', one.dibatalkanPada && waktuPenuh(one.dibatalkanPada)],
        ['Dijawab', one.dijawabPada && join(waktuPenuh(one.dijawabPada), one.dijawabOleh)],
        ['Penguasaan', one.penguasaan],
        ['Jawaban', one.jawaban],
      ]),
    )
    .join('\n')
}

type Head = { perkara: string; kantor: string; alamat: string; dibuat: Date }

/** What is in the ZIP and how to check it, for whoever opens it. */
export const readMe = ({ perkara, kantor, alamat, dibuat }: Head): string =>
  plain(`DOSSIER ${perkara}
${kantor}
Dibuat ${waktuPenuh(dibuat)}

ISI
daftar-isi.pdf    Daftar isi yang ditandatangani. Mulailah dari sini.
daftar-isi.json   Daftar yang sama untuk mesin. Sidiknya tertulis di daftar-isi.pdf.
01-..., 02-...    Berkas tiap perkara, menurut urutan kejadian.
...-jejak         Riwayat tiap perkara: satu baris untuk satu perbuatan.

Nomor berkas sama dengan nomor di daftar isi. Nomor yang tidak ada berkasnya
adalah berkas yang tidak disertakan; sebabnya ada di daftar isi.

CARA MEMERIKSA
1. Buka daftar-isi.pdf dengan pembaca PDF. Tanda tangannya harus sah dan
   dokumennya tidak berubah. Nomornya dapat diperiksa di
   ${alamat}/verifikasi
2. Hitung sidik (SHA-256) sebuah berkas, lalu bandingkan dengan daftar isi:
     Windows   certutil -hashfile NAMA-BERKAS SHA256
     Linux     sha256sum NAMA-BERKAS
     macOS     shasum -a 256 NAMA-BERKAS
3. Tiap baris jejak memuat sidik baris sebelumnya. Baris yang diubah,
   dihapus, atau disisipkan memutus rantainya. Rantai itu berakhir pada sidik
   yang tertulis di daftar isi.
4. Semuanya sekaligus, dengan Loket:
     npm run audit:verify -- --dossier NAMA.zip
`)

function sheet(title: string, lines: readonly Line[]): string {
  const rows = lines
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}\n${indent(value!)}`)
  return plain(`${title}\n${'='.repeat(Math.min(title.length, 78))}\n\n${rows.join('\n')}\n`)
}

const indent = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => `    ${line}`)
    .join('\n')

const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ')

/** Dates hold together by spaces that not every program shows as such. */
export const plain = (text: string) => text.replaceAll('\u00A0', ' ')
