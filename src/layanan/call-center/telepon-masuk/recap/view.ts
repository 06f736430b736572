import { dateOf, timeOf } from '#src/calendar/date.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { kebutuhan } from '#src/layanan/call-center/telepon-masuk/form.ts'
import {
  type StatusTelepon,
  teleponMasuk,
} from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import {
  type Narrowed,
  rowsUrl,
  waktuTelepon,
  workbookUrl,
} from '#src/layanan/call-center/telepon-masuk/recap/address.ts'
import type { RecapRow } from '#src/layanan/call-center/telepon-masuk/recap/queries.ts'
import type { Tally } from '#src/layanan/call-center/telepon-masuk/recap/tally.ts'
import { tanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import type { Days } from '#src/recap/days.ts'
import type { Party } from '#src/workflow/procedure.ts'

export type RecapView = ReturnType<typeof viewRecap>

/** What the page of a recap shows: every number with the address of its rows. */
export function viewRecap(
  days: Days,
  { total, waktu, median, bagian, pertanyaan }: Tally,
  peran: readonly Party[],
) {
  const figure = (jumlah: number, only: Narrowed = {}) => ({ jumlah, href: rowsUrl(days, only) })
  return {
    total: figure(total),
    dijawab: figure(waktu.tepat + waktu.lewat, { waktu: 'dijawab' }),
    tepat: figure(waktu.tepat, { waktu: 'tepat' }),
    lewat: figure(waktu.lewat, { waktu: 'lewat' }),
    berjalan: figure(waktu.berjalan + waktu['berjalan-lewat'], { waktu: 'terbuka' }),
    berjalanLewat: figure(waktu['berjalan-lewat'], { waktu: 'berjalan-lewat' }),
    tanpaJawaban: figure(waktu['tanpa-jawaban'], { waktu: 'tanpa-jawaban' }),
    median: {
      rata: median?.toLocaleString('id-ID') ?? '–',
      satuan: 'menit layanan',
      href: rowsUrl(days, { waktu: 'dijawab' }),
    },
    bagian: bagian
      .filter(({ lines }) => lines.length > 0)
      .map(({ judul, kolom, lines }) => ({
        judul,
        kolom,
        lines: lines.map(({ label, jumlah, only }) => ({ label, ...figure(jumlah, only) })),
      })),
    pertanyaan: pertanyaan.map(({ pertanyaan: kata, nomor }) => ({
      kata,
      ...figure(nomor.length, { tanya: nomor[0]! }),
    })),
    unduh: workbookUrl(days),
    /** This reader may write what nobody could answer. */
    bisaTulis: tanyaJawab.opening.by.some((one) => peran.includes(one)),
  }
}

export type RecapLine = ReturnType<typeof viewLine>

/** A row behind a number, condensed; all columns are in the workbook. `person`: this reader may see who called. */
export const viewLine = (row: RecapRow, person: boolean) => ({
  nomor: row.nomor,
  href: `/meja/call-center/${row.nomor}`,
  diterima: tanggalPendek(dateOf(row.diterimaPada)),
  pukul: timeOf(row.diterimaPada).replace(':', '.'),
  nama: person ? (row.nama ?? '–') : 'Penelepon',
  pertanyaan: row.pertanyaan,
  kebutuhan: kebutuhan[row.kebutuhan],
  unit: Object.values(row.unit ?? {}).join(', ') || '–',
  status: teleponMasuk.statuses[row.status as StatusTelepon].label,
  waktu: waktuTelepon[row.waktu],
  lewat: row.waktu === 'lewat' || row.waktu === 'berjalan-lewat',
})
