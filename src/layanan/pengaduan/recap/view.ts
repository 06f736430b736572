import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { daysOf, piecesOf, type Range, rangeWords } from '#src/calendar/range.ts'
import { tanggal } from '#src/calendar/words.ts'
import type { Evaluasi } from '#src/db/schema.ts'
import { type Bagian, bagianRekap, nameOf } from '#src/layanan/pengaduan/recap/summary.ts'
import { sorted, type Tally } from '#src/layanan/pengaduan/recap/tally.ts'
import { type RegisterQuery, registerUrl } from '#src/layanan/pengaduan/register/filters.ts'
import { meanWords, type Sum } from '#src/calendar/mean.ts'
import { moment } from '#src/workflow/view.ts'

export type RecapView = ReturnType<typeof viewRecap>

/** What the page of a recap shows: every number with the address of its rows. */
export function viewRecap(range: Range, tally: Tally, { today, now, calendar }: Clock) {
  const rows = (only: Partial<RegisterQuery> = {}) => registerUrl({ ...daysOf(range), ...only })
  const figure = (jumlah: number, only: Partial<RegisterQuery> = {}) => ({
    jumlah,
    href: rows(only),
  })
  const mean = (of: Sum, satuan: string, only: Partial<RegisterQuery>) => ({
    rata: meanWords(of),
    satuan,
    href: rows(only),
  })
  const { langkah, pieces } = piecesOf(range, today)
  return {
    judul: rangeWords(range),
    masuk: figure(tally.masuk),
    ditanggapi: figure(tally.ditanggapi.jumlah, { keadaan: 'ditanggapi' }),
    belum: figure(tally.masuk - tally.ditanggapi.jumlah, { keadaan: 'belum-ditanggapi' }),
    lewat: figure(tally.lewat, { keadaan: 'pernah-lewat' }),
    dibukaLagi: figure(tally.dibukaLagi, { keadaan: 'dibuka-lagi' }),
    rataVerifikasi: mean(tally.diverifikasi, 'hari kerja', { keadaan: 'diverifikasi' }),
    rataTanggapan: mean(tally.ditanggapi, 'hari kerja', { keadaan: 'ditanggapi' }),
    rataNilai: mean({ hari: tally.nilai, jumlah: tally.dinilai }, 'dari 5', { keadaan: 'dinilai' }),
    nilai: (['1', '2', '3', '4', '5'] as const).map((nilai) => ({
      label: nilai,
      ...figure(tally.penilaian.get(nilai)?.jumlah ?? 0, { nilai }),
    })),
    bagian: bagianRekap.map(({ bagian, judul, kosong }) => ({
      judul,
      ganda: bagian === 'unit',
      bars: sorted(tally[bagian]).map((line) => ({
        nama: nameOf(line, bagian, kosong),
        semua: figure(line.jumlah, only(bagian, line.kunci)),
        penuh: figure(line.ditanggapi, { ...only(bagian, line.kunci), keadaan: 'ditanggapi' }),
      })),
    })),
    langkah,
    points: pieces.map(({ dari, sampai, pendek, panjang }) => {
      const inside = tally.tiap.filter(({ hari }) => hari >= dari && hari <= sampai)
      const sum = (of: 'jumlah' | 'ditanggapi') => inside.reduce((all, one) => all + one[of], 0)
      return {
        pendek,
        panjang,
        satu: figure(sum('jumlah'), { dari, sampai }),
        dua: figure(sum('ditanggapi'), { dari, sampai, keadaan: 'ditanggapi' }),
      }
    }),
    dihitung: `${tanggal(today)}, ${timeOf(now).replace(':', '.')} WIB, dengan kalender kerja versi ${calendar.versi}`,
  }
}

const only = (bagian: Bagian, kunci: string) => ({ [bagian]: kunci }) as Partial<RegisterQuery>

/** What was found, as the page shows it. */
export const viewEvaluasi = (all: readonly Evaluasi[]) =>
  all.map(({ temuan, tindakLanjut, oleh, jabatan, pada, suratId }) => ({
    temuan,
    tindakLanjut,
    oleh: `${oleh}, ${jabatan}`,
    pada: moment(pada),
    surat: suratId && `/meja/pengaduan/rekap/laporan/${suratId}`,
    hari: dateOf(pada),
  }))
