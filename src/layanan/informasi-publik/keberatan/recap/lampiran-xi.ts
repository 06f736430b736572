import {
  alasanKeberatan,
  hasilKeberatan,
  reaksiPemohon,
} from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { RegisterRow } from '#src/layanan/informasi-publik/keberatan/recap/queries.ts'
import { dasarSentence } from '#src/layanan/informasi-publik/keberatan/surat/tanggapan.ts'
import { cellLines, type Column, type Value } from '#src/recap/workbook.ts'

const huruf = Object.keys(alasanKeberatan) as (keyof typeof alasanKeberatan)[]
const alasan = 'Alasan Pengajuan Keberatan (Pasal 35 ayat (1) UU KIP)'

/** Perki 1/2021 Lampiran XI, its columns in its order and words, and what Pasal 43 ayat (2) adds. */
export const lampiranXi: readonly Column[] = [
  { header: 'No.', width: 14, kind: 'text' },
  { header: 'Tgl', width: 11, kind: 'date' },
  { header: 'Nama', width: 22, kind: 'text' },
  { header: 'Alamat', width: 26, kind: 'text' },
  { header: 'Nomor Kontak', width: 18, kind: 'text' },
  { header: 'Pekerjaan', width: 14, kind: 'text' },
  { header: 'No. Pendaftaran permintaan informasi', width: 15, kind: 'text' },
  { header: 'Informasi Yang Diminta', width: 36, kind: 'text' },
  { header: 'Tujuan Penggunaan Informasi', width: 26, kind: 'text' },
  ...huruf.map((header): Column => ({ header, group: alasan, width: 7, kind: 'text' })),
  { header: 'Keputusan atasan PPID', width: 18, kind: 'text' },
  { header: 'Alasan penolakan/pemberian', width: 36, kind: 'text' },
  {
    header: 'Hari dan Tanggal Pemberian tanggapan atas Keberatan',
    width: 19,
    kind: 'day',
  },
  { header: 'Nama dan Posisi Atasan PPID', width: 24, kind: 'text' },
  { header: 'Tanggapan Pemohon Informasi', width: 22, kind: 'text' },
]

/**
 * A case as a row of Lampiran XI. What was decided stands here once it was told: until then it may
 * change. `person` is whether this reader may see where the objector lives and can be reached.
 */
export function registerRow(row: RegisterRow, { person }: { person: boolean }): Value[] {
  const told = row.ditanggapiPada ? row.keputusan : null
  return [
    row.nomor,
    row.diterimaPada,
    cellLines([row.nama, row.kuasaNama && `Kuasa: ${row.kuasaNama}`]),
    ...(person
      ? [row.alamat, cellLines([row.teleponKetik, row.email]), row.pekerjaan]
      : [null, null, null]),
    row.asal,
    row.informasi,
    row.tujuan,
    ...huruf.map((one) => (row.alasan.includes(one) ? '√' : null)),
    keputusanWords(row),
    told && cellLines([told.pertimbangan, dasarSentence(told)]),
    row.ditanggapiPada,
    row.penanggap && cellLines([row.penanggap.nama, row.penanggap.jabatan]),
    row.reaksi && cellLines([reaksiPemohon[row.reaksi], row.reaksiCatatan]),
  ]
}

/** How it was decided, once that was told, or how it ended without a decision. */
export function keputusanWords({ hasil, status }: Pick<RegisterRow, 'hasil' | 'status'>): string {
  if (hasil) return hasilKeberatan[hasil as keyof typeof hasilKeberatan] ?? hasil
  return status === 'dicabut' ? 'Dicabut pemohon' : ''
}
