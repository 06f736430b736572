import { dateOf } from '#src/calendar/date.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { permintaanData, type StatusPermintaan } from '#src/layanan/permintaan-data/procedure.ts'
import {
  keadaanData,
  type Narrowed,
  rowsUrl,
  workbookUrl,
} from '#src/layanan/permintaan-data/recap/address.ts'
import type { RecapRow } from '#src/layanan/permintaan-data/recap/queries.ts'
import type { Days } from '#src/recap/days.ts'
import type { Tally } from '#src/layanan/permintaan-data/recap/tally.ts'

export type RecapView = ReturnType<typeof viewRecap>

/** What the page of a recap shows: every number with the address of its rows. */
export function viewRecap(days: Days, tally: Tally) {
  const figure = (jumlah: number, only: Narrowed = {}) => ({ jumlah, href: rowsUrl(days, only) })
  const { keadaan } = tally
  const berjalan = keadaan.berjalan + keadaan['berjalan-lewat'] + keadaan['unit-berjalan']
  const [waktu, ...lainnya] = tally.bagian
  return {
    total: figure(tally.total),
    dijawab: figure(tally.dijawab, { keadaan: 'dijawab' }),
    berjalan: figure(berjalan, { keadaan: 'terbuka' }),
    tepat: figure(keadaan.tepat, { keadaan: 'tepat' }),
    lewat: figure(keadaan.lewat, { keadaan: 'lewat' }),
    /** Answered by the desk itself. */
    meja: figure(keadaan.tepat + keadaan.lewat, { keadaan: 'meja' }),
    waktu: waktu!.lines.map(({ label, jumlah, only }) => ({ label, ...figure(jumlah, only) })),
    bagian: lainnya.map(({ judul, kolom, lines }) => ({
      judul,
      kolom,
      bars: lines.map(({ label, jumlah, dijawab, only }) => ({
        nama: label,
        semua: figure(jumlah, only),
        penuh: figure(dijawab, { ...only, keadaan: 'dijawab' }),
      })),
    })),
    unduh: workbookUrl(days),
  }
}

export type RecapLine = ReturnType<typeof viewLine>

/** A row behind a number, condensed; all columns are in the workbook. */
export const viewLine = (row: RecapRow) => ({
  nomor: row.nomor,
  href: `/meja/permintaan-data/${row.nomor}`,
  diterima: tanggalPendek(dateOf(row.diterimaPada)),
  nama: [row.nama, row.lembaga].filter(Boolean).join(', ') || '–',
  judul: row.judul,
  unit: row.produsen ?? '–',
  status: permintaanData.statuses[row.status as StatusPermintaan].label,
  waktu: keadaanData[row.keadaan],
  lewat: row.keadaan === 'lewat' || row.keadaan === 'berjalan-lewat',
})
