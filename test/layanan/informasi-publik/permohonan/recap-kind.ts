import fc from 'fast-check'
import type { Permohonan } from '#src/db/schema.ts'
import { hasilPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { namaKanal } from '#src/layanan/informasi-publik/permohonan/recap/summary.ts'
import type { Raw } from '#test/recap/raw.ts'
import { by, mean, workingDays } from '#test/recap/count.ts'
import { byMonths, defineRecap } from '#test/recap/recap.ts'

type Request = Raw<Permohonan>

// A batas is 23.59.59: what happens within that second is still of that day.
const inTime = ({ berkas, tenggat }: Request) =>
  berkas.selesaiPada!.getTime() < tenggat[0]!.batas.getTime() + 1_000
const answered = ({ berkas }: Request) => berkas.hasil !== null

/** Requests for public information, and what their recap must say of them. */
export const permohonanRecap = defineRecap({
  prosedur: 'permohonan',
  seri: 'PI',
  table: 'permohonan',
  halaman: (bulan) => `/meja/rekap?${byMonths(bulan)}`,
  buku: (bulan) => `/meja/register.xlsx?${byMonths(bulan)}`,
  unit: true,
  fields: {
    hasil: fc.option(
      fc.constantFrom(...Object.keys(hasilPermohonan).filter((one) => one !== 'dibuka-kembali')),
      { nil: null, freq: 3 },
    ),
    tanpa: fc.constantFrom('di_unit', 'dicabut', 'tidak_ditindaklanjuti'),
    kanal: fc.constantFrom('meja', 'web', 'kios', 'surat', 'lapor'),
    huruf: fc.constantFrom(...'abh'),
    diperpanjang: fc.boolean(),
  },
  write: (one, { berkasId, akhir }) => {
    const status = one.hasil ? 'selesai' : one.tanpa
    const selesai = status !== 'di_unit'
    return {
      berkas: { status, hasil: one.hasil, kanal: one.kanal as 'meja' },
      selesai,
      tenggat: { jenis: 'uu', ditutup: selesai },
      rows: [
        [
          'permohonan',
          {
            berkasId,
            rincian: 'Daftar izin reklame',
            tujuan: 'Penelitian',
            caraMemperoleh: 'salinan',
            keputusan:
              one.hasil && one.hasil !== 'langsung'
                ? { hasil: one.hasil, huruf: one.huruf, biaya: noCosts }
                : null,
            diberitahukanPada: one.hasil && one.hasil !== 'langsung' ? akhir : null,
            perpanjangan: one.diperpanjang ? { sebab: 'belum-dikuasai' } : null,
          },
        ],
      ],
    }
  },
  count: (rows: Request[], { now, calendar }) => {
    const days = ({ berkas }: Request) =>
      workingDays(berkas.diterimaPada, berkas.selesaiPada!, calendar)
    const told = rows.filter(answered)
    const tepat = told.filter(inTime).length
    const running = rows.filter(({ berkas }) => !berkas.selesaiPada)
    const late = running.filter(({ tenggat }) => tenggat[0]!.batas < now).length
    const rata = mean(told.map(days))
    const unitsOf = ({ disposisi }: Request) =>
      disposisi.filter((one) => !one.dibatalkanPada).map(({ unit }) => unit.nama)
    const ended = (status: string) => rows.filter(({ berkas }) => berkas.status === status).length
    const decided = (hasil: string) => told.filter(({ berkas }) => berkas.hasil === hasil)
    return {
      strip: {
        Diterima: rows.length,
        Dijawab: told.length,
        'Tepat waktu': tepat,
        'Lewat batas': told.length - tepat,
        'Masih berjalan': running.length,
        'Rata-rata': rata,
      },
      lines: {
        Masuk: rows.length,
        Dijawab: told.length,
        'Masih berjalan': running.length,
        'Dicabut pemohon': ended('dicabut'),
        'Tidak ditindaklanjuti': ended('tidak_ditindaklanjuti'),
        Diperpanjang: rows.filter(({ own }) => own.perpanjangan).length,
        'Tepat waktu': tepat,
        'Lewat batas UU': told.length - tepat,
        'Masih berjalan dan sudah lewat batas UU': late,
        'Rata-rata hari kerja sampai dijawab': rata,
      },
      time: rows.length === 0 ? undefined : [rows.length, told.length],
      parts: {
        keputusan: Object.fromEntries(
          Object.entries(hasilPermohonan).map(([hasil, label]) => {
            const all = decided(hasil)
            return [label, [all.length, all.filter(inTime).length, mean(all.map(days))]]
          }),
        ),
        'unit yang diminta menjawab': by(
          rows,
          (row) =>
            unitsOf(row).length > 0 ? unitsOf(row) : ['Tidak atau belum diteruskan ke unit'],
          answered,
        ),
        'ditolak menurut uu 14/2008 pasal 17': by(decided('ditolak'), ({ own }) => [
          `Huruf ${own.keputusan!.huruf}`,
        ]),
        saluran: by(rows, ({ berkas }) => [namaKanal[berkas.kanal]!]),
      },
    }
  },
})

const noCosts = { lembar: 0, perLembar: 0, pengiriman: 0, lain: 0 }
