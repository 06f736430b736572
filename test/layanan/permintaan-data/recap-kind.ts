import fc from 'fast-check'
import type { PermintaanData } from '#src/db/schema.ts'
import { jenisPemohonData, tujuanData } from '#src/layanan/permintaan-data/form.ts'
import type { Raw } from '#test/recap/raw.ts'
import { by } from '#test/recap/count.ts'
import { byDays, defineRecap } from '#test/recap/recap.ts'

/** How a request may stand: its status, whether it has ended, was answered, and went to a unit. */
const ways = {
  terbuka: { status: 'diterima', dijawab: false, unit: false },
  meja: { status: 'siap_diserahkan', dijawab: true, unit: false },
  selesai: { status: 'selesai', dijawab: true, unit: false, akhir: true },
  'di-unit': { status: 'di_unit', dijawab: false, unit: true },
  'lewat-unit': { status: 'selesai', dijawab: true, unit: true, akhir: true },
  alih: { status: 'dialihkan', dijawab: false, unit: false, akhir: true },
  dicabut: { status: 'dicabut', dijawab: false, unit: true, akhir: true },
} as const

const waktuOf = ({ berkas, own: { dijawabPada }, tenggat }: Raw<PermintaanData>, now: Date) => {
  const { batas, ditutupOleh } = tenggat[0]!
  if (berkas.status === 'dialihkan') return 'Menjadi permohonan informasi'
  if (berkas.status === 'dicabut') return 'Dicabut pemohon'
  if (ditutupOleh === 'teruskanKeUnit')
    return dijawabPada ? 'Dijawab lewat unit penghasil' : 'Sedang di unit penghasil'
  if (dijawabPada)
    return `Dijawab ${dijawabPada.getTime() <= batas.getTime() ? 'dalam' : 'lewat'} 30 menit layanan`
  return `Masih berjalan, ${batas < now ? 'lewat' : 'dalam'} 30 menit`
}

/** Data requests, and what their recap must say of them. */
export const permintaanDataRecap = defineRecap({
  prosedur: 'permintaan-data',
  seri: 'PD',
  table: 'permintaanData',
  halaman: (bulan) => `/meja/permintaan-data/rekap?${byDays(bulan)}`,
  buku: (bulan) => `/meja/permintaan-data/rekap.xlsx?${byDays(bulan)}`,
  unit: true,
  fields: {
    cara: fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])),
    jenis: fc.constantFrom(...Object.keys(jenisPemohonData)),
    tujuan: fc.constantFrom(...Object.keys(tujuanData)),
    produsen: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
  },
  write: (one, { berkasId, akhir, office }) => {
    const { status, dijawab, unit, ...rest } = ways[one.cara]
    const selesai = 'akhir' in rest
    return {
      berkas: { status },
      selesai,
      tenggat: {
        jenis: 'layanan',
        ditutup: unit || selesai || dijawab,
        ditutupOleh: unit ? 'teruskanKeUnit' : null,
      },
      rows: [
        [
          'permintaanData',
          {
            berkasId,
            jenisPemohon: one.jenis,
            judul: 'Jumlah penduduk',
            rincian: 'Menurut kelurahan',
            wilayah: 'kota',
            tahunDari: 2020,
            tahunSampai: 2025,
            format: 'xlsx',
            tujuan: one.tujuan,
            produsenId: one.produsen === null ? null : office.unit[one.produsen]!.id,
            dijawabPada: dijawab ? akhir : null,
          },
        ],
      ],
    }
  },
  count: async (rows: Raw<PermintaanData>[], { now }, db) => {
    const units = await db.selectFrom('unitKerja').select(['id', 'nama']).execute()
    const waktu = by(rows, (row) => [waktuOf(row, now)])
    const answered = (row: Raw<PermintaanData>) => waktuOf(row, now).startsWith('Dijawab')
    const running = (row: Raw<PermintaanData>) => /^(Masih|Sedang)/.test(waktuOf(row, now))
    const [tepat, lewat] = ['dalam', 'lewat'].map(
      (how) => waktu[`Dijawab ${how} 30 menit layanan`]?.[0] ?? 0,
    ) as [number, number]
    return {
      strip: {
        Diterima: rows.length,
        Dijawab: rows.filter(answered).length,
        'Masih berjalan': rows.filter(running).length,
      },
      lines: {
        'Permintaan data diterima': rows.length,
        'Tepat waktu dari yang dijawab di meja (persen)': Math.round(
          (tepat / (tepat + lewat)) * 100,
        ),
      },
      parts: {
        'waktu jawaban': waktu,
        tujuan: by(rows, (row) => [tujuanData[row.own.tujuan]], answered),
        pemohon: by(rows, (row) => [jenisPemohonData[row.own.jenisPemohon].label], answered),
        'unit penghasil data': by(
          rows,
          (row) => [units.find(({ id }) => id === row.own.produsenId)?.nama ?? 'Belum disebut'],
          answered,
        ),
      },
    }
  },
})
