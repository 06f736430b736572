import { alasanKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import {
  hasilSengketa,
  sengketa,
  type StatusSengketa,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import type {
  RegisterRow,
  RingkasPeristiwa,
} from '#src/layanan/informasi-publik/sengketa/recap/queries.ts'
import { peristiwaSentence } from '#src/layanan/informasi-publik/sengketa/words.ts'
import { tanggal } from '#src/calendar/words.ts'
import { cellLines, type Column, type Value } from '#src/recap/workbook.ts'

const laporan = 'Perki 1/2021 Pasal 57 ayat (3)'

/**
 * Perki 1/2013 Lampiran II, its columns in its order and words; then what the yearly report asks of
 * disputes.
 */
export const lampiranIi: readonly Column[] = [
  { header: 'Nomor Register', width: 20, kind: 'text' },
  { header: 'Tanggal', width: 11, kind: 'text' },
  { header: 'Nama Pemohon', width: 22, kind: 'text' },
  { header: 'Alamat', width: 26, kind: 'text' },
  { header: 'Pekerjaan', width: 14, kind: 'text' },
  { header: 'Nama Termohon', width: 24, kind: 'text' },
  { header: 'Alamat Termohon', width: 24, kind: 'text' },
  { header: 'Informasi', width: 36, kind: 'text' },
  { header: 'Alasan', width: 28, kind: 'text' },
  { header: 'Nomor sengketa', group: 'Di kantor ini', width: 14, kind: 'text' },
  { header: 'Dibuka', group: 'Di kantor ini', width: 11, kind: 'date' },
  { header: 'Keberatan', group: 'Di kantor ini', width: 14, kind: 'text' },
  { header: 'Permohonan', group: 'Di kantor ini', width: 14, kind: 'text' },
  { header: 'Komisi Informasi', group: 'Di kantor ini', width: 24, kind: 'text' },
  { header: 'Jangka pengajuan', group: 'Di kantor ini', width: 16, kind: 'text' },
  { header: 'Tim fasilitasi', group: 'Di kantor ini', width: 20, kind: 'text' },
  { header: 'Mediasi', group: laporan, width: 26, kind: 'text' },
  { header: 'Ajudikasi', group: laporan, width: 26, kind: 'text' },
  { header: 'Putusan Komisi Informasi', group: laporan, width: 34, kind: 'text' },
  { header: 'Gugatan dan kasasi', group: laporan, width: 26, kind: 'text' },
  { header: 'Putusan pengadilan', group: laporan, width: 34, kind: 'text' },
  { header: 'Pelaksanaan', group: laporan, width: 34, kind: 'text' },
  { header: 'Status', group: laporan, width: 16, kind: 'text' },
  { header: 'Hasil', group: laporan, width: 22, kind: 'text' },
]

/** Who answers before the Komisi Informasi. */
export type Termohon = { nama: string; alamat: string }

/** A case as a row of the register. `person` is whether this reader may see where somebody lives. */
export function registerRow(
  row: RegisterRow,
  termohon: Termohon,
  { person }: { person: boolean },
): Value[] {
  const of = (pick: (one: RingkasPeristiwa) => boolean) => told(row.peristiwa.filter(pick))
  const isDecision = ({ jenis }: RingkasPeristiwa) => jenis === 'putusan'
  return [
    row.nomorRegister,
    row.diajukanPada && tanggal(row.diajukanPada),
    cellLines([row.nama, row.kuasaNama && `Kuasa: ${row.kuasaNama}`]),
    ...(person ? [row.alamat, row.pekerjaan] : [null, null]),
    termohon.nama,
    termohon.alamat,
    row.informasi,
    cellLines(row.alasan.map((huruf) => `${huruf}. ${alasanKeberatan[huruf]}`)),
    row.nomor,
    row.diterimaPada,
    row.asal,
    row.permohonan,
    row.komisi,
    jangkaWords(row),
    row.tim?.nomorSurat ?? null,
    of(({ jenis }) => jenis === 'mediasi'),
    of(({ jenis }) => jenis === 'sidang'),
    of((one) => isDecision(one) && one.isi.tingkat === 'komisi'),
    of(({ jenis }) => jenis === 'gugatan'),
    of((one) => isDecision(one) && one.isi.tingkat !== 'komisi'),
    of(({ jenis }) => jenis === 'pelaksanaan'),
    sengketa.statuses[row.status as StatusSengketa]?.label ?? row.status,
    hasilWords(row),
  ]
}

/** How it ended, or stands, in words. */
export const hasilWords = ({ hasil }: Pick<RegisterRow, 'hasil'>) =>
  hasil ? (hasilSengketa[hasil as keyof typeof hasilSengketa] ?? hasil) : ''

/** Whether it was filed within the applicant's window, where both days are known. */
export function jangkaWords({
  jendelaBatas,
  diajukanPada,
}: Pick<RegisterRow, 'jendelaBatas' | 'diajukanPada'>): string {
  if (!jendelaBatas || !diajukanPada) return ''
  return diajukanPada > jendelaBatas ? 'Lewat 14 hari kerja' : 'Dalam 14 hari kerja'
}

const told = (facts: RingkasPeristiwa[]) =>
  cellLines(
    facts.map((one) =>
      [
        `${tanggal(one.tanggal)}: ${peristiwaSentence(one)}`,
        one.isi.perintah,
        one.jenis === 'pelaksanaan' && one.uraian,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  )
