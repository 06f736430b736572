import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { workingDaysBetween } from '#src/calendar/calendar.ts'
import { addDays, dateOf, instantOf } from '#src/calendar/date.ts'
import { exemptOnDay } from '#test/layanan/informasi-publik/daftar-dikecualikan/in-force.ts'
import { inForce } from '#src/layanan/informasi-publik/daftar-dikecualikan/term.ts'
import {
  createUjiDesk,
  type Fields,
} from '#test/layanan/informasi-publik/daftar-dikecualikan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

const monday = new Date('2026-12-07T02:00:00Z')
const desk = await openDesk(createUjiDesk(monday))
beforeEach(() => {
  desk.time.now = monday
})

/** Half past midnight of a day, as the office's nightly work has it. */
const nightOf = (day: string) => {
  desk.time.now = instantOf(day, '00:30')
}
const status = async (nomor: string) => (await desk.state(nomor)).berkas.status

describe('peringatan 30 hari kerja sebelum berakhir (PP 61/2010 Pasal 11)', () => {
  test('berbunyi pada malam pertama yang 30 hari kerja sebelum hari terakhir, tidak lebih awal', async () => {
    const nomor = await desk.sampai('ditetapkan', { berlakuSampai: '2027-03-31' })
    const rang: string[] = []
    for (let day = '2027-01-20'; day <= '2027-03-01'; day = addDays(day, 1)) {
      nightOf(day)
      if ((await desk.malam()).diingatkan > 0) rang.push(day)
    }
    expect(rang).toHaveLength(1)
    const [day] = rang
    const { calendar } = (await desk.kit()).clock

    expect(workingDaysBetween(day!, '2027-03-31', calendar)).toBeLessThanOrEqual(30)
    expect(workingDaysBetween(addDays(day!, -1), '2027-03-31', calendar)).toBeGreaterThan(30)
    expect(await status(nomor)).toBe('akan_berakhir')
  })

  test('menjadi pekerjaan PPID di kotak masuk dengan batas hari terakhir; jejaknya oleh sistem', async () => {
    const nomor = await desk.sampai('ditetapkan', { berlakuSampai: '2027-01-08' })
    nightOf('2026-12-09')
    await desk.malam()
    const { berkas, jejak, tenggat } = await desk.state(nomor)
    expect(berkas).toMatchObject({ giliran: 'ppid', selesaiPada: null })
    expect(dateOf(berkas.batasWaktu!)).toBe('2027-01-08')
    expect(tenggat).toMatchObject([{ jenis: 'masa', ditutupPada: null }])
    expect(jejak.at(-1)).toMatchObject({ perbuatan: 'ingatkan', peran: 'sistem', pelaku: 'Sistem' })
    desk.time.now = new Date('2026-12-09T03:00:00Z')
    const inbox = await page(await desk.get('/meja', { as: await desk.signIn('ppid') }))
    expect(inbox.text).toContain(nomor)
    expect(inbox.text).toContain('Uji lagi atau biarkan terbuka')
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  })

  test('dua kali, atau oleh dua proses sekaligus, berbunyi sekali', async () => {
    const nomor = await desk.sampai('ditetapkan', { berlakuSampai: '2027-01-07' })
    nightOf('2026-12-10')
    const both = await Promise.all([desk.malam(), desk.malam()])
    await desk.malam()
    expect(both.reduce((sum, { diingatkan }) => sum + diingatkan, 0)).toBeGreaterThan(0)
    const { jejak } = await desk.state(nomor)
    expect(jejak.filter(({ perbuatan }) => perbuatan === 'ingatkan')).toHaveLength(1)
  })
})

describe('berakhir dengan sendirinya (Perki 1/2021 Pasal 52)', () => {
  test('tertutup sepanjang hari terakhir, terbuka pada malam sesudahnya, sekali saja', async () => {
    const nomor = await desk.sampai('ditetapkan', { berlakuSampai: '2027-01-06' })
    const [item] = await desk.itemsOf(nomor)
    nightOf('2027-01-06')
    await desk.malam()
    expect(await status(nomor)).toBe('akan_berakhir')
    expect(await exemptOnDay(desk.db, '2027-01-06')).toContain(item!.id)
    nightOf('2027-01-07')
    const both = await Promise.all([desk.malam(), desk.malam()])
    await desk.malam()
    expect(both.reduce((sum, { berakhir }) => sum + berakhir, 0)).toBeGreaterThan(0)
    const { berkas, jejak, tenggat } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'berakhir', giliran: null, batasWaktu: null })
    expect(jejak.filter(({ perbuatan }) => perbuatan === 'akhiri')).toMatchObject([
      { peran: 'sistem', pelaku: 'Sistem', ke: 'berakhir' },
    ])
    expect(tenggat.every(({ ditutupPada }) => ditutupPada !== null)).toBe(true)
    expect(await exemptOnDay(desk.db, '2027-01-07')).not.toContain(item!.id)
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  })

  test('dari beberapa informasi, yang habis terbuka dan yang lain tetap berlaku', async () => {
    const nomor = await desk.mulai({ berlakuSampai: '2027-02-10' })
    await desk.lakukan(nomor, 'tambahInformasi', { berlakuSampai: '2027-02-20' })
    await desk.lakukan(nomor, 'tambahInformasi', { berlakuSampai: '2030-01-01' })
    for (const act of ['ajukan', 'setujui', 'tetapkan'] as const) await desk.lakukan(nomor, act)
    nightOf('2027-02-09')
    await desk.malam()
    nightOf('2027-02-11')
    await desk.malam()
    expect(await status(nomor)).toBe('akan_berakhir')
    expect(dateOf((await desk.state(nomor)).berkas.batasWaktu!)).toBe('2027-02-20')
    nightOf('2027-02-21')
    await desk.malam()
    expect((await desk.state(nomor)).berkas).toMatchObject({ status: 'ditetapkan', giliran: null })
    const items = await desk.itemsOf(nomor)
    expect(items.map(({ akhirSebab }) => akhirSebab)).toEqual(['waktu', 'waktu', null])
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  })

  test('yang tidak punya hari terakhir tidak pernah diingatkan dan tidak berakhir', async () => {
    const nomor = await desk.sampai('ditetapkan', { huruf: 'j', angka: '', berlakuSampai: '' })
    nightOf('2090-01-01')
    await desk.malam()
    expect(await status(nomor)).toBe('ditetapkan')
  })
})

describe('uji ulang (Perki 1/2021 Lampiran IV)', () => {
  const ulang = async (nomor: string, as: string, kunci: string = crypto.randomUUID()) =>
    desk.post(desk.path(nomor, '/uji-ulang'), { kunci }, { as })

  test('penetapan baru menggantikan yang lama pada hari ditetapkan, tanpa hari yang terbuka', async () => {
    const lama = await desk.sampai('ditetapkan', { berlakuSampai: '2027-01-15' })
    nightOf('2027-01-04')
    await desk.malam()
    desk.time.now = new Date('2027-01-05T02:00:00Z')
    const ppid = await desk.signIn('ppid', { nama: 'Bayu Contohputra' })
    const atasan = await desk.signIn('atasan_ppid')
    const response = await ulang(lama, ppid)
    expect(response.status).toBe(303)
    const baru = response.headers.get('location')!.split('/').at(-1)!
    expect((await desk.state(baru)).berkas.asal).toBe(lama)
    const again = await page(await ulang(lama, ppid), 422)
    expect(again.text).toContain(`Uji ulangnya sudah ada: ${baru}.`)
    const longer: Fields = { berlakuSampai: '2030-01-15' }
    await desk.lakukan(baru, 'ubahInformasi', longer, ppid)
    await desk.lakukan(baru, 'ajukan', {}, ppid)
    await desk.lakukan(baru, 'setujui', {}, atasan)
    await desk.lakukan(baru, 'tetapkan', {}, ppid)
    expect((await desk.state(lama)).berkas).toMatchObject({ status: 'berakhir', giliran: null })
    const [old] = await desk.itemsOf(lama)
    const [next] = await desk.itemsOf(baru)
    expect(old).toMatchObject({ akhirSebab: 'diganti' })
    for (const day of ['2027-01-04', '2027-01-05', '2027-01-16']) {
      const exempt = await exemptOnDay(desk.db, day)
      expect([exempt.includes(old!.id), exempt.includes(next!.id)]).toEqual([
        day < '2027-01-05',
        day >= '2027-01-05',
      ])
    }
    for (const one of [lama, baru]) expect(await faultsOf(desk.db, one)).toEqual([])
  })
})

test('sifat: dikecualikan tepat pada hari dari penetapan sampai hari terakhir, kata program dan kata basis data', async () => {
  const nomor = await desk.sampai('ditetapkan')
  const [item] = await desk.itemsOf(nomor)
  const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-12-01', n))
  await fc.assert(
    fc.asyncProperty(
      day,
      fc.option(day),
      fc.option(fc.tuple(day, fc.integer({ min: 0, max: 23 }))),
      day,
      async (mulai, sampai, opened, hari) => {
        const akhirPada = opened
          ? instantOf(opened[0], `${String(opened[1]).padStart(2, '0')}:15`)
          : null
        const term = { mulai, berlakuSampai: sampai, akhirPada }
        const expected =
          mulai <= hari && (!sampai || hari <= sampai) && (!opened || hari < opened[0])
        expect(inForce(term, hari)).toBe(expected)
        await desk.db
          .updateTable('informasiDikecualikan')
          .set(term)
          .where('id', '=', item!.id)
          .execute()
        expect((await exemptOnDay(desk.db, hari)).includes(item!.id)).toBe(expected)
      },
    ),
    { numRuns: 150 },
  )
})
