import { dateOf, timeOf } from '#src/calendar/date.ts'
import { meanWords, type Sum } from '#src/calendar/mean.ts'
import { rangeWords } from '#src/calendar/range.ts'
import type { Evaluasi } from '#src/db/schema.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import { laporanEvaluasi } from '#src/layanan/pengaduan/letters/evaluasi.ts'
import { bagianRekap, nameOf } from '#src/layanan/pengaduan/recap/summary.ts'
import { sorted, type Tally } from '#src/layanan/pengaduan/recap/tally.ts'

type Facts = { bulan: string; tally: Tally; evaluasi: Evaluasi[] }

/** The signed laporan of a month's complaints: it belongs to no case. */
export function suratEvaluasi(kit: Kit, { bulan, tally, evaluasi }: Facts, kasi: Signer): Issue {
  const periode = rangeWords({ dari: bulan, sampai: bulan })
  const mean = (sum: Sum) => (sum.jumlah === 0 ? '–' : `${meanWords(sum)} hari kerja`)
  const data = {
    periode,
    angka: [
      ['Masuk', String(tally.masuk)],
      ['Sudah ditanggapi', String(tally.ditanggapi.jumlah)],
      ['Melewati tenggat', String(tally.lewat)],
      ['Dibuka lagi oleh pelapor', String(tally.dibukaLagi)],
      ['Rata-rata sampai diverifikasi', mean(tally.diverifikasi)],
      ['Rata-rata sampai ditanggapi', mean(tally.ditanggapi)],
      [
        'Penilaian pelapor',
        tally.dinilai === 0
          ? 'belum ada'
          : `${meanWords({ hari: tally.nilai, jumlah: tally.dinilai })} dari 5 (${tally.dinilai} pelapor)`,
      ],
    ] as [string, string][],
    bagian: bagianRekap.map(({ bagian, judul, kosong }) => ({
      judul,
      baris: sorted(tally[bagian]).map(
        (line) =>
          [nameOf(line, bagian, kosong), line.jumlah, line.ditanggapi] as [string, number, number],
      ),
    })),
    evaluasi: evaluasi.map(({ temuan, tindakLanjut, oleh, jabatan, pada }) => ({
      temuan,
      tindakLanjut,
      oleh: [oleh, jabatan].filter(Boolean).join(', '),
      tanggal: dateOf(pada),
    })),
    dihitung: { tanggal: dateOf(kit.clock.now), jam: timeOf(kit.clock.now) },
    kasi,
  }
  return {
    berkasId: null,
    jenis: 'laporan-pengaduan',
    judul: 'Laporan monitoring dan evaluasi pengaduan',
    perihal: `Pengaduan ${periode}`,
    penandaTangan: kasi,
    nomor: { seri: 'EVP', pola: kit.settings.surat.polaEvaluasi },
    paper: (nomor, office) => laporanEvaluasi({ ...data, nomor }, office),
  }
}
