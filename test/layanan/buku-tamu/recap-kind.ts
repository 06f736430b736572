import fc from 'fast-check'
import type { BukuTamu } from '#src/db/schema.ts'
import { caraTamu, tujuanTamu } from '#src/layanan/buku-tamu/form.ts'
import { local, type Raw } from '#test/recap/raw.ts'
import { by } from '#test/recap/count.ts'
import { byDays, defineRecap } from '#test/recap/recap.ts'

const REGISTER = '/meja/buku-tamu/register'

/** How a visit may stand: its status, and which of its moments was noted. */
const ways = {
  menunggu: { status: 'menunggu', saat: null },
  diarahkan: { status: 'diarahkan', saat: 'diarahkanPada' },
  pulang: { status: 'selesai', saat: 'pulangPada' },
  'tidak-dicatat': { status: 'selesai', saat: null },
  dialihkan: { status: 'dialihkan', saat: null },
} as const

const waktuOf = ({ berkas, own, tenggat }: Raw<BukuTamu>, now: Date) => {
  const { batas } = tenggat[0]!
  const became = berkas.status === 'dialihkan' ? berkas.selesaiPada : null
  const served = own.diarahkanPada ?? own.pulangPada ?? became
  if (served) return served.getTime() <= batas.getTime() ? 'Dalam 35 menit' : 'Lewat 35 menit'
  if (berkas.selesaiPada) return 'Tidak dicatat'
  return batas < now ? 'Berjalan, sudah lewat' : 'Berjalan, belum lewat'
}

/** Visits, and what the register of guests must say of them. */
export const bukuTamuRecap = defineRecap({
  prosedur: 'buku-tamu',
  seri: 'BT',
  table: 'bukuTamu',
  halaman: (bulan) => `${REGISTER}?${byDays(bulan)}`,
  buku: (bulan) => `${REGISTER}.xlsx?${byDays(bulan)}`,
  // Units of the city have no part in the guests of the office.
  unit: false,
  fields: {
    keadaan: fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])),
    tujuan: fc.constantFrom(...Object.keys(tujuanTamu)),
    cara: fc.constantFrom(...Object.keys(caraTamu)),
    jumlah: fc.integer({ min: 1, max: 30 }),
    ke: fc.option(fc.constantFrom('Sekretariat', 'Bidang Aplikasi & Statistik'), { nil: null }),
    dilayani: fc.boolean(),
  },
  write: (one, { berkasId, akhir, office }) => {
    const { status, saat } = ways[one.keadaan]
    const selesai = status === 'selesai' || status === 'dialihkan'
    return {
      berkas: { status, petugasId: one.dilayani ? office.petugas[0]!.id : null },
      selesai,
      tenggat: { jenis: 'layanan', ditutup: selesai || saat !== null },
      rows: [
        [
          'bukuTamu',
          {
            berkasId,
            tujuan: one.tujuan,
            keperluan: '',
            cara: one.cara,
            jumlah: one.jumlah,
            diarahkanKe: one.ke,
            diarahkanPada: saat === 'diarahkanPada' ? akhir : null,
            pulangPada: saat === 'pulangPada' ? akhir : null,
          },
        ],
      ],
    }
  },
  count: async (rows: Raw<BukuTamu>[], { now }, db) => {
    const petugas = await db.selectFrom('petugas').select(['id', 'nama']).execute()
    const people = ({ own }: Raw<BukuTamu>) => own.jumlah
    const inTime = (row: Raw<BukuTamu>) => waktuOf(row, now) === 'Dalam 35 menit'
    const late = (row: Raw<BukuTamu>) =>
      / lewat$|^Lewat/.test(waktuOf(row, now).replace('belum lewat', ''))
    const part = (names: (row: Raw<BukuTamu>) => string[]) => by(rows, names, people)
    const orang = rows.reduce((sum, row) => sum + people(row), 0)
    return {
      strip: {
        Kunjungan: rows.length,
        Orang: orang,
        'Dilayani dalam 35 menit layanan': rows.filter(inTime).length,
      },
      lines: {},
      time: rows.length === 0 ? undefined : [rows.length, rows.filter(late).length],
      parts: {
        '': { Kunjungan: [rows.length, orang] },
        'jam datang': by(rows, jamOf, inTime),
        maksud: part(({ own }) => [tujuanTamu[own.tujuan]]),
        'diarahkan ke': part(({ own }) => [own.diarahkanKe ?? 'Tidak diarahkan']),
        cara: part(({ own }) => [caraTamu[own.cara]]),
        '35 menit layanan': part((row) => [waktuOf(row, now)]),
        petugas: part(({ berkas }) =>
          petugas.filter(({ id }) => id === berkas.petugasId).map(({ nama }) => nama),
        ),
      },
    }
  },
})

const jamOf = ({ berkas }: Raw<BukuTamu>) => {
  const hour = local(berkas.diterimaPada).slice(11, 13)
  return [`${hour}.00–${hour}.59`]
}
