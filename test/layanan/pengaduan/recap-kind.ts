import fc from 'fast-check'
import type { Pengaduan } from '#src/db/schema.ts'
import { klasifikasiPengaduan, semuaKanal } from '#src/layanan/pengaduan/form.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import type { Raw } from '#test/recap/raw.ts'
import { by, mean, workingDays } from '#test/recap/count.ts'
import { byMonths, defineRecap } from '#test/recap/recap.ts'

const keys = <T extends object>(of: T) =>
  fc.constantFrom(...(Object.keys(of) as (keyof T & string)[]))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })

/** Clocks by which nobody in the office is late. */
const ofReporter = ['kelengkapan', 'balasan']

/** Reports, and what the recap of complaints must say of them. */
export const pengaduanRecap = defineRecap({
  prosedur: 'pengaduan',
  seri: 'PM',
  table: 'pengaduan',
  halaman: (bulan) => `/meja/pengaduan/rekap?${byMonths(bulan)}`,
  buku: (bulan) => `/meja/pengaduan/rekap.xlsx?${byMonths(bulan)}`,
  unit: true,
  fields: {
    status: keys(pengaduan.statuses),
    kanal: fc.constantFrom('meja', 'telepon', 'kotak-pengaduan', 'lapor'),
    klasifikasi: maybe(keys(klasifikasiPengaduan)),
    kategori: maybe(fc.integer({ min: 0, max: 2 })),
    kelurahan: maybe(fc.integer({ min: 0, max: 3 })),
    /** Days until it was found complete, and answered. */
    verifikasi: maybe(fc.integer({ min: 0, max: 9 })),
    tanggapan: maybe(fc.integer({ min: 0, max: 40 })),
    jenis: keys({ ...pengaduan.clocks, unit: true }),
    penilaian: maybe(fc.integer({ min: 1, max: 5 })),
    dibukaLagi: fc.integer({ min: 0, max: 2 }),
  },
  write: (one, { berkasId, masuk, office }) => {
    const after = (days: number | null) =>
      days === null ? null : new Date(masuk.getTime() + days * 86_400_000)
    const place = one.kelurahan === null ? null : office.kelurahan[one.kelurahan]!
    const selesai = pengaduan.statuses[one.status].akhir === true
    return {
      berkas: { status: one.status, hasil: null, kanal: one.kanal as 'meja' },
      selesai,
      tenggat: {
        jenis: one.jenis,
        tanggungan: one.jenis === 'unit' ? 'kantor' : pengaduan.clocks[one.jenis].tanggungan,
        ditutup: selesai,
      },
      rows: [
        [
          'pengaduan',
          {
            berkasId,
            judul: 'Lampu jalan padam',
            isi: 'Lampu jalan padam sejak kemarin.',
            klasifikasi: one.klasifikasi,
            kategoriId: one.kategori === null ? null : (office.kategori[one.kategori]?.id ?? null),
            kecamatanKode: place?.kecamatanKode ?? null,
            kelurahanKode: place?.kode ?? null,
            diverifikasiPada: after(one.verifikasi),
            ditanggapiPada: after(one.tanggapan),
            dibukaLagi: one.dibukaLagi,
            penilaian: one.penilaian,
          },
        ],
      ],
    }
  },
  count: async (rows: Raw<Pengaduan>[], { now, calendar }, db) => {
    const kategori = await db.selectFrom('kategoriPengaduan').selectAll().execute()
    const kecamatan = await db.selectFrom('kecamatan').selectAll().execute()
    const kelurahan = await db.selectFrom('kelurahan').selectAll().execute()
    const answered = (row: Raw<Pengaduan>) => row.own.ditanggapiPada !== null
    const part = (names: (row: Raw<Pengaduan>) => string[]) => by(rows, names, answered)
    const days = (of: 'diverifikasiPada' | 'ditanggapiPada') =>
      mean(
        rows.flatMap(({ berkas, own }) =>
          own[of] ? [workingDays(berkas.diterimaPada, own[of], calendar)] : [],
        ),
      )
    const late = rows.filter(({ tenggat }) =>
      tenggat.some(
        ({ jenis, batas, ditutupPada }) =>
          !ofReporter.includes(jenis) && (ditutupPada ?? now) > batas,
      ),
    ).length
    const ratings = rows.flatMap(({ own }) => own.penilaian ?? [])
    const ditanggapi = rows.filter(answered).length
    const dibukaLagi = rows.filter(({ own }) => own.dibukaLagi > 0).length
    const [verifikasi, tanggapan] = [days('diverifikasiPada'), days('ditanggapiPada')]
    return {
      strip: {
        Masuk: rows.length,
        Ditanggapi: ditanggapi,
        'Melewati tenggat': late,
        'Dibuka lagi': dibukaLagi,
        'Sampai diverifikasi': verifikasi,
        'Sampai ditanggapi': tanggapan,
        Penilaian: mean(ratings),
      },
      lines: {
        Masuk: rows.length,
        'Sudah diverifikasi': rows.filter(({ own }) => own.diverifikasiPada).length,
        'Rata-rata hari kerja sampai diverifikasi': verifikasi,
        'Sudah ditanggapi': ditanggapi,
        'Rata-rata hari kerja sampai ditanggapi': tanggapan,
        'Melewati tenggat': late,
        'Dibuka lagi oleh pelapor': dibukaLagi,
        'Dinilai pelapor': ratings.length,
        'Rata-rata penilaian': mean(ratings),
      },
      time: rows.length === 0 ? undefined : [rows.length, ditanggapi],
      parts: {
        klasifikasi: part(({ own }) => [
          own.klasifikasi ? klasifikasiPengaduan[own.klasifikasi] : 'Belum ditentukan',
        ]),
        kategori: part(({ own }) => [
          kategori.find(({ id }) => id === own.kategoriId)?.nama ?? 'Belum ditentukan',
        ]),
        opd: part(({ disposisi }) =>
          disposisi.length > 0
            ? disposisi.map(({ unit }) => unit.singkatan)
            : ['Tidak atau belum diteruskan'],
        ),
        kecamatan: part(({ own }) => [
          kecamatan.find(({ kode }) => kode === own.kecamatanKode)?.nama ?? 'Lokasi tidak dikenal',
        ]),
        kelurahan: part(({ own }) => [
          kelurahan.find(({ kode }) => kode === own.kelurahanKode)?.nama ??
            'Kelurahan tidak dikenal',
        ]),
        saluran: part(({ berkas }) => [semuaKanal[berkas.kanal]!]),
        status: part(({ berkas }) => [
          pengaduan.statuses[berkas.status as keyof typeof pengaduan.statuses].label,
        ]),
        penilaian: by(ratings, (nilai) => [String(nilai)]),
      },
    }
  },
})
