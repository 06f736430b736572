import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '#src/db/client.ts'
import {
  cataloguePage,
  countCatalogue,
  matches,
  matchingInformasi,
  searchCatalogue,
} from '#src/layanan/informasi-publik/daftar-informasi/search/queries.ts'
import { contentWords, typedQuery } from '#src/db/search/words.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'
import { fillCatalogue } from '#test/layanan/informasi-publik/daftar-informasi/entries.ts'

let database: TestDatabase
let db: Db

const entries: [nomor: string, ringkasan: string, kataKunci: string, pejabat: string][] = [
  ['DIP-1', 'Rekapitulasi pemeliharaan drainase per kecamatan, 2025', 'parit, genangan', 'DPUPR'],
  ['DIP-2', 'Laporan realisasi anggaran Pemerintah Kota 2025', 'apbd, belanja', 'BKD'],
  ['DIP-3', 'Jadwal pembangunan jembatan dan jalan lingkungan', 'infrastruktur', 'DPUPR'],
  ['DIP-4', 'Daftar puskesmas dan jam layanan', 'klinik', 'Dinas Kesehatan'],
  ['DIP-5', 'Peringatan dini banjir rob <b>Sungai Kapuas</b>', 'pasang', 'BPBD'],
  ['DIP-6', 'Rencana kerja 2026 bagian drainase & taman', 'renja', 'DPUPR'],
]

beforeAll(async () => {
  database = await createDatabase()
  db = database.db
  for (const [nomor, ringkasan, kataKunci, pejabat] of entries)
    await sql`
      with b as (
        insert into berkas (id, prosedur, nomor, status, kanal, diterima_pada, dicatat_pada, dicatat_oleh, perihal, unit_kerja_id)
        select gen_random_uuid(), 'daftar-informasi', ${nomor}, 'terbit', 'meja', now(), now(), 'Uji', 'isi', id
        from unit_kerja where kode = 'dpupr' returning id)
      insert into daftar_informasi (berkas_id, ringkasan, pejabat, penanggung_jawab, waktu_tempat, bentuk_softcopy,
        bentuk_hardcopy, retensi, kategori, huruf, kata_kunci, terbit, diperbarui_pada)
      select id, ${ringkasan}, ${pejabat}, 'Bidang', 'Pontianak', true, true, '5 tahun', 'berkala', 'b', ${kataKunci}, true, now() from b`.execute(
      db,
    )
})
afterAll(() => database.drop())

const find = async (typed: string) =>
  searchCatalogue(db, { q: typedQuery(typed), kategori: '', unit: '' }, { limit: 20, offset: 0 })
const numbers = async (typed: string) => (await find(typed)).rows.map(({ nomor }) => nomor)

describe('pencarian di Daftar Informasi Publik', () => {
  test.each([
    { q: 'drainase', nomor: ['DIP-1', 'DIP-6'], what: 'kata tepat' },
    { q: 'drainse', nomor: ['DIP-1', 'DIP-6'], what: 'salah ketik' },
    { q: 'DRAINASE 2026', nomor: ['DIP-6'], what: 'huruf besar dan angka' },
    { q: 'membangun jembatan', nomor: ['DIP-3'], what: 'kata dasar sama: membangun, pembangunan' },
    { q: 'bangunan', nomor: ['DIP-3'], what: 'kata dasar sama: bangunan' },
    { q: 'pembagunan', nomor: ['DIP-3'], what: 'salah ketik kata berimbuhan' },
    { q: 'angaran', nomor: ['DIP-2'], what: 'salah ketik: angaran' },
    { q: 'data tentang puskesmas', nomor: ['DIP-4'], what: 'kata umum tidak menghalangi' },
    { q: 'kesehtan', nomor: ['DIP-4'], what: 'nama pejabat yang salah ketik' },
    { q: 'kesehatan', nomor: ['DIP-4'], what: 'nama pejabat yang menguasai' },
    { q: 'genangan', nomor: ['DIP-1'], what: 'kata kunci' },
    { q: '"jalan lingkungan"', nomor: ['DIP-3'], what: 'dalam tanda kutip' },
    { q: '"lingkungan jalan"', nomor: [], what: 'urutan dalam tanda kutip' },
    { q: 'drainase -taman', nomor: ['DIP-1'], what: 'tanpa satu kata' },
    { q: 'puskesmas or jembatan', nomor: ['DIP-3', 'DIP-4'], what: 'salah satu' },
    { q: 'rencana', nomor: ['DIP-6'], what: 'bukan bencana' },
    { q: 'kapal selam', nomor: [], what: 'tidak ada' },
  ])('$q: $what', async ({ q, nomor }) => {
    expect((await numbers(q)).toSorted()).toEqual(nomor)
  })

  test.each([
    "' or 1=1 --",
    "'; drop table berkas; --",
    '%',
    '_',
    '\\',
    '!!! & | :*',
    '<script>alert(1)</script>',
    '\u0000',
    '   ',
    '\ud800',
    '((((',
    'a'.repeat(5_000),
    'kata '.repeat(100),
    ':*',
    '<->',
    '"',
    '-',
  ])('isian %j dijawab tenang', async (q) => {
    const { total } = await find(q)
    expect(total).toBeLessThanOrEqual(entries.length)
  })

  test('yang tepat di atas yang mirip, dan yang kena ditandai', async () => {
    const { rows, total } = await find('drainse')
    expect(total).toBe(2)
    const hits = rows[0]!.potongan.filter(({ kena }) => kena).map(({ teks }) => teks)
    expect(hits).toEqual(['drainase'])
    const stems = (await find('membangun')).rows[0]!.potongan.filter(({ kena }) => kena)
    expect(stems.map(({ teks }) => teks)).toEqual(['pembangunan'])
  })

  test('isi yang menyerupai HTML tetap teks, huruf demi huruf', async () => {
    const { rows } = await find('banjir')
    expect(rows[0]!.potongan.map(({ teks }) => teks).join('')).toBe(entries[4]![1])
    expect(rows[0]!.potongan).toContainEqual({ teks: 'banjir', kena: true })
  })

  test('jumlah menurut kategori dan unit mengikuti pencarian', async () => {
    expect(await countCatalogue(db, 'drainse')).toEqual([
      {
        kategori: 'berkala',
        kode: 'dpupr',
        unit: 'Dinas Pekerjaan Umum dan Penataan Ruang',
        jumlah: 2,
      },
    ])
  })
})

describe('keinginan yang sedang diketik', () => {
  const fitting = async (wish: string) =>
    (await matchingInformasi(db, wish, 5)).map(({ nomor }) => nomor)

  test.each([
    { wish: 'Saya mohon data pemeliharaan drainse di kecamatan untuk skripsi', first: 'DIP-1' },
    { wish: 'berapa realisasi belanja tahun 2025', first: 'DIP-2' },
    { wish: 'ingin tahu jembatan mana yang akan dibangun', first: 'DIP-3' },
  ])('$wish', async ({ wish, first }) => {
    expect((await fitting(wish))[0]).toBe(first)
  })

  test('tidak menawarkan apa-apa bila tidak ada yang cocok', async () => {
    expect(await fitting('resep kue lapis legit keluarga')).toEqual([])
    expect(await fitting('')).toEqual([])
    expect(await fitting("'; select 1 --")).toEqual([])
  })

  test('kata yang berkata sesuatu: tanpa kata yang ada di setiap permohonan', () => {
    expect(contentWords('Saya minta data tentang drainase, drainase kota!', 8)).toEqual([
      'drainase',
    ])
    expect(contentWords('data', 8)).toEqual(['data'])
  })
})

describe('dengan lima ribu informasi', () => {
  beforeAll(() => fillCatalogue(db, 5_000))

  const planOf = async (query: ReturnType<typeof cataloguePage>) => {
    const { rows } = await sql<
      Record<string, string>
    >`explain (analyze, costs off, timing off) ${query}`.execute(db)
    return rows.map((row) => Object.values(row)[0]).join('\n')
  }

  test.each(['drainse', 'jembatan', 'perizinan kelurahan'])(
    'pencarian %s memakai indeks',
    async (q) => {
      const plan = await planOf(
        cataloguePage({ q, kategori: '', unit: '' }, { limit: 20, offset: 0 }),
      )
      expect(plan).toContain('daftar_informasi_cari')
      expect(plan).toContain('kosakata')
      expect(plan).not.toContain('Seq Scan on daftar_informasi')
    },
  )

  test('yang cocok dengan keinginan dicari lewat indeks', async () => {
    const words = contentWords('pemeliharaan drainse dan jembatan di kecamatan', 14)
    const plan = await planOf(matches(words, 5))
    expect(plan).toContain('daftar_informasi_cari')
    expect(plan).toContain('kosakata')
    expect((await matchingInformasi(db, 'pemeliharaan drainse', 5))[0]!.nomor).toBe('DIP-1')
  })
})
