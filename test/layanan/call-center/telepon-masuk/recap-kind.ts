import fc from 'fast-check'
import { calendarFor } from '#src/calendar/calendar.ts'
import { isServiceTime } from '#src/calendar/hours.ts'
import { newId } from '#src/db/id.ts'
import type { TeleponMasuk } from '#src/db/schema.ts'
import { kebutuhan } from '#src/layanan/call-center/telepon-masuk/form.ts'
import { hasilTelepon } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { local, type Raw } from '#test/recap/raw.ts'
import { by } from '#test/recap/count.ts'
import { byDays, defineRecap } from '#test/recap/recap.ts'

/** How a call may stand: its status, how it ended, and whether the caller had an answer. */
const ways = {
  diterima: { hasil: null, dijawab: false },
  dikonfirmasi: { hasil: null, dijawab: false },
  dijawab: { hasil: 'langsung', dijawab: true },
  selesai: { hasil: 'dihubungi', dijawab: true },
  tidak_terhubung: { hasil: 'tidak-terhubung', dijawab: false },
  dialihkan: { hasil: 'pengaduan', dijawab: false },
} as const

/** Calls, and what the recap of the call center must say of them. */
export const teleponMasukRecap = defineRecap({
  prosedur: 'telepon-masuk',
  seri: 'CC',
  table: 'teleponMasuk',
  halaman: (bulan) => `/meja/call-center/rekap?${byDays(bulan)}`,
  buku: (bulan) => `/meja/call-center/rekap.xlsx?${byDays(bulan)}`,
  unit: true,
  fields: {
    status: fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])),
    kebutuhan: fc.constantFrom(...(Object.keys(kebutuhan) as (keyof typeof kebutuhan)[])),
    pertanyaan: fc.constantFrom(
      'Berapa tarif parkir di pasar?',
      'tarif parkir pasar berapa ya',
      'Kapan sampah diangkut di gang Contoh?',
      'Di mana mengurus kartu kuning?',
    ),
    percobaan: fc.integer({ min: 0, max: 4 }),
  },
  write: (one, { berkasId, masuk, akhir }) => {
    const { hasil, dijawab } = ways[one.status]
    return {
      berkas: { status: one.status, hasil, kanal: 'telepon' },
      selesai: hasil !== null,
      tenggat: { jenis: 'layanan', ditutup: hasil !== null },
      rows: [
        [
          'teleponMasuk',
          {
            berkasId,
            kebutuhan: one.kebutuhan,
            pertanyaan: one.pertanyaan,
            dijawabPada: dijawab ? akhir : null,
          },
        ],
        ...Array.from({ length: one.percobaan }, (): ['hubunganKembali', object] => [
          'hubunganKembali',
          { id: newId(), berkasId, hasil: 'sibuk', oleh: 'Sari', pada: masuk },
        ]),
      ] as never,
    }
  },
  count: async (rows: Raw<TeleponMasuk>[], { now, calendar }, db) => {
    const tries = await db.selectFrom('hubunganKembali').selectAll().execute()
    const own = calendarFor(calendar, 'telepon-masuk')
    const minutes = rows.flatMap(({ berkas, own: { dijawabPada } }) =>
      dijawabPada ? [serviceMinutes(berkas.diterimaPada, dijawabPada)] : [],
    )
    const waktuOf = ({ berkas, own: { dijawabPada }, tenggat }: Raw<TeleponMasuk>) => {
      const { batas } = tenggat[0]!
      if (dijawabPada) return dijawabPada <= batas ? 'Dijawab dalam batas' : 'Dijawab lewat batas'
      if (berkas.selesaiPada) return 'Berakhir tanpa jawaban'
      return batas < now ? 'Masih berjalan, lewat batas' : 'Masih berjalan, dalam batas'
    }
    const median = middle(minutes)
    return {
      strip: {
        Diterima: rows.length,
        Dijawab: minutes.length,
        'Masih berjalan': rows.filter(({ berkas }) => !berkas.selesaiPada).length,
        'Sampai dijawab, median': median,
      },
      lines: {
        'Telepon diterima': rows.length,
        'Menit layanan sampai dijawab (median)': median,
      },
      parts: {
        'waktu jawaban': by(rows, (row) => [waktuOf(row)]),
        hasil: by(rows, ({ berkas: { hasil } }) => [
          hasil ? hasilTelepon[hasil as keyof typeof hasilTelepon] : 'Masih berjalan',
        ]),
        'kebutuhan penelepon': by(rows, (row) => [kebutuhan[row.own.kebutuhan]]),
        'upaya menghubungi kembali': by(rows, ({ berkas }) => {
          const times = tries.filter(({ berkasId }) => berkasId === berkas.id).length
          if (times === 0) return []
          return [times === 1 ? 'Satu kali' : times === 2 ? 'Dua kali' : 'Tiga kali atau lebih']
        }),
        'jam telepon masuk': by(rows, ({ berkas }) => {
          const hour = local(berkas.diterimaPada).slice(11, 13)
          return [`${hour}.00–${hour}.59`]
        }),
        'unit yang dikonfirmasi': by(rows, ({ disposisi }) =>
          disposisi.map(({ unit }) => unit.singkatan),
        ),
      },
    }

    function serviceMinutes(from: Date, to: Date) {
      let count = 0
      for (let at = from.getTime(); at < to.getTime(); at += 60_000)
        if (isServiceTime(new Date(at), own)) count += 1
      return count
    }
  },
})

function middle(list: number[]): number | null {
  const sorted = list.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  if (sorted.length === 0) return null
  return sorted.length % 2 === 1
    ? sorted[Math.floor(half)]!
    : Math.round((sorted[half - 1]! + sorted[half]!) / 2)
}
