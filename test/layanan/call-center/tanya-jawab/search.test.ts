import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentWords } from '#src/db/search/words.ts'
import {
  matches,
  matchingJawaban,
  publicPage,
  searchTanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/search/queries.ts'
import { type CallDesk, createCallDesk } from '#test/layanan/call-center/desk.ts'
import { fillTanyaJawab } from '#test/layanan/call-center/tanya-jawab/entries.ts'

let desk: CallDesk
let ktp: string
let parit: string
beforeAll(async () => {
  desk = await createCallDesk()
  ktp = await desk.entriSampai('terbit')
  parit = await desk.entriSampai('terbit', {
    pertanyaan: 'Ke mana melaporkan parit yang tersumbat di depan rumah?',
    jawaban: 'Laporkan ke Dinas Pekerjaan Umum lewat call center atau SP4N-LAPOR!.',
    layanan: 'Drainase',
    kataKunci: 'got, selokan, genangan',
  })
  await desk.entriSampai('diperiksa', { pertanyaan: 'Bagaimana mengganti KTP yang rusak?' })
})
afterAll(() => desk.drop())

const found = async (q: string) =>
  (await searchTanyaJawab(desk.db, { q, unit: '' }, { limit: 20, offset: 0 })).rows

/** Which of these words the search knows. */
const known = async (...kata: string[]) => {
  const { rows } = await sql<{ kata: string }>`
    select kata from kosakata where kata in (${sql.join(kata)}) order by kata`.execute(desk.db)
  return rows.map((row) => row.kata)
}

describe('yang terbit ditemukan', () => {
  test.each([
    { q: 'penggantian ktp', what: 'menurut kata dasarnya', first: 'ktp' },
    { q: 'elektronk hilang', what: 'walau salah ketik', first: 'ktp' },
    { q: 'melapor parit sumbat', what: 'menurut kata dasarnya', first: 'parit' },
    { q: 'selokan', what: 'menurut kata lain orang', first: 'parit' },
    { q: 'selokann', what: 'kata lain yang salah ketik', first: 'parit' },
    { q: 'kepolisian', what: 'menurut isi jawaban', first: 'ktp' },
    { q: 'kepolsian', what: 'kata di jawaban yang salah ketik', first: 'ktp' },
    { q: 'kartukeluarga', what: 'walau tanpa spasi', first: 'ktp' },
  ])('$q $what', async ({ q, first }) => {
    expect((await found(q))[0]?.nomor).toBe(first === 'ktp' ? ktp : parit)
  })

  test('yang belum terbit dan yang tidak cocok tidak', async () => {
    expect(await found('rusak')).toEqual([])
    expect(await found('lapis legit')).toEqual([])
    expect(await matchingJawaban(desk.db, "'; select 1 --", 5)).toEqual([])
  })

  test('kata dikenal sejak terbit, bukan sejak draf', async () => {
    const isi = { pertanyaan: 'Di mana mengurus izin penangkaran walet?', layanan: 'Sarangburung' }
    const nomor = await desk.susun(isi)
    expect(await known('walet', 'sarangburung')).toEqual([])
    await desk.lakukanEntri(nomor, 'ajukan')
    await desk.lakukanEntri(nomor, 'terbitkan')
    expect(await known('walet', 'sarangburung')).toEqual(['sarangburung', 'walet'])
    expect((await found('sarangburng'))[0]?.nomor).toBe(nomor)
    await desk.lakukanEntri(nomor, 'perbarui', { ...isi, layanan: 'Penangkaranburung' })
    expect((await found('penangkaranburng'))[0]?.nomor).toBe(nomor)
    expect(await found('sarangburng')).toEqual([])
  })

  test('kata yang sama diterbitkan dua orang sekaligus tidak saling menunggu tanpa akhir', async () => {
    const kata = Array.from(
      { length: 40 },
      (_, n) => `bersama${String.fromCharCode(97 + (n % 26))}${n < 26 ? 'x' : 'y'}`,
    )
    const nomor = await Promise.all(
      [kata, kata.toReversed()].map((satu) =>
        desk.entriSampai('diperiksa', { jawaban: satu.join(' ') }),
      ),
    )
    await Promise.all(nomor.map((one) => desk.lakukanEntri(one, 'terbitkan')))
    expect(await known(...kata)).toHaveLength(40)
  })

  test('pertanyaan yang diketik sepanjang kalimat, dengan yang kena ditandai', async () => {
    const [row] = await matchingJawaban(
      desk.db,
      'ibu ini tanya KTP nya hilang di pasar, bagaimana menggantinya ya',
      5,
    )
    expect(row?.nomor).toBe(ktp)
    expect(row?.potongan.filter(({ kena }) => kena).map(({ teks }) => teks)).toContain('KTP')
  })
})

describe('dengan lima ribu entri', () => {
  beforeAll(() => fillTanyaJawab(desk.db, 5_000))

  const planOf = async (query: ReturnType<typeof publicPage>) => {
    const { rows } = await sql<
      Record<string, string>
    >`explain (analyze, costs off, timing off) ${query}`.execute(desk.db)
    return rows.map((row) => Object.values(row)[0]).join('\n')
  }

  test.each(['tersumbatt', 'kepolisian', 'penggantian elektronik', 'sertifikat tanahh', 'xqzwvb'])(
    'pencarian %s memakai indeks',
    async (q) => {
      const plan = await planOf(publicPage({ q, unit: '' }, { limit: 20, offset: 0 }))
      expect(plan).toContain('tanya_jawab_cari')
      expect(plan).toContain('kosakata_mirip')
      expect(plan).not.toContain('Seq Scan')
    },
  )

  test('yang cocok selagi diketik dicari lewat indeks, dan yang langka menang', async () => {
    const words = contentWords('parit tersumbatt di depan rumah surat izin usaha', 14)
    const plan = await planOf(matches(words, 5))
    expect(plan).toContain('tanya_jawab_cari')
    expect(plan).toContain('kosakata_mirip')
    // Once at most, to weigh the words: what PostgreSQL has sampled decides.
    expect(plan.match(/Seq Scan on tanya_jawab/g) ?? []).not.toHaveProperty('1')
    expect((await matchingJawaban(desk.db, 'parit tersumbatt di depan rumah', 5))[0]!.nomor).toBe(
      parit,
    )
  })
})
