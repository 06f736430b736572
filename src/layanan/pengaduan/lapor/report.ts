import type { Ctx } from '#src/http/env.ts'
import { waktuPenuh } from '#src/calendar/words.ts'
import { standingOf } from '#src/layanan/pengaduan/lapor/acts/reading.ts'
import { countBaris, streamBaris } from '#src/layanan/pengaduan/lapor/baris/queries.ts'
import { type Impor } from '#src/layanan/pengaduan/lapor/queries.ts'
import { chosenOf, nasib, tally } from '#src/layanan/pengaduan/lapor/view.ts'
import { sendWorkbook } from '#src/recap/send.ts'
import type { Column, Row } from '#src/recap/workbook.ts'

const columns: Column[] = [
  { header: 'Baris', width: 8, kind: 'number' },
  { header: 'Tracking ID', width: 14, kind: 'text' },
  { header: 'Judul', width: 44, kind: 'text' },
  { header: 'Menjadi', width: 24, kind: 'text' },
  { header: 'Nomor berkas', width: 16, kind: 'text' },
  { header: 'Yang berubah', width: 44, kind: 'text' },
  { header: 'Catatan', width: 50, kind: 'text' },
]

/** What became of each row of an import, as a workbook. */
export async function sendReport(c: Ctx, impor: Impor) {
  const counts = tally(await countBaris(c.var.db, impor.id))
  const judul = 'Laporan impor SP4N-LAPOR!'
  const subtitle = `${impor.namaBerkas}, diunggah ${waktuPenuh(impor.diunggahPada)} oleh ${impor.oleh}`
  const nama = `laporan-impor-lapor-${impor.sidik.slice(0, 8)}`
  return sendWorkbook(c, { judul, nama }, async (book) => {
    await book.addSheet({
      name: 'Ringkasan',
      title: judul,
      subtitle,
      columns: [
        { header: 'Hal', width: 36, kind: 'text' },
        { header: 'Isi', width: 60, kind: 'text' },
      ],
      rows: summary(impor, counts),
      filter: false,
      mendatar: false,
    })
    await book.addSheet({
      name: 'Baris',
      title: judul,
      subtitle,
      columns,
      rows: rowsOf(c, impor),
    })
  })
}

function summary(impor: Impor, counts: ReturnType<typeof tally>): Row[] {
  const n = (count: number) => count.toLocaleString('id-ID')
  return [
    ['Berkas', impor.namaBerkas],
    ['Sidik (SHA-256)', impor.sidik],
    ['Diunggah oleh', impor.oleh],
    ['Diunggah', waktuPenuh(impor.diunggahPada)],
    ['Diterapkan oleh', impor.diterapkanOleh ?? '–'],
    ['Baris terbaca', n(counts.semua - counts['tak-terbaca'])],
    ['Berkas baru dibuat', n(counts.dibuat)],
    ['Berkas diperbarui', n(counts.diubah)],
    ['Tidak berubah', n(counts.sama)],
    ['Dilewati', n(counts.dilewati)],
    ['Tidak terbaca', n(counts['tak-terbaca'])],
  ]
}

async function* rowsOf(c: Ctx, impor: Impor): AsyncIterable<Row> {
  const standing = standingOf(c.var.settings)
  for await (const raw of streamBaris(c.var.db, impor.id)) {
    const row = { ...raw, ...chosenOf(raw) }
    yield [
      row.baris,
      row.trackingId ?? '',
      row.judul ?? '',
      nasib(row, standing),
      row.nomor ?? '',
      row.beda
        .map(({ label, medan, jenis }) =>
          jenis === 'beda' && medan !== 'lapor'
            ? `${label} (${row.pilihan[medan] === 'lapor' ? 'pakai LAPOR' : 'biarkan milik kota'})`
            : label,
        )
        .join(', '),
      row.catatan.join(' '),
    ]
  }
}
