import { afterAll, describe, expect, test } from 'vitest'
import { terbitkanKodeBaru } from '#src/layanan/lihat.ts'
import { tidyNomor } from '#src/public/applicant-session.ts'
import { ajukan, kodeOf } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { createTestApp } from '#test/support/app.ts'
import { page } from '#test/support/page.ts'

const desk = await createTestApp()
afterAll(desk.drop)

const minutes = (n: number) => {
  desk.time.now = new Date(desk.time.now.getTime() + n * 60_000)
}

let line = 0
const from = () => ({ headers: { 'X-Forwarded-For': `198.51.100.${++line}` } })

const open = async (nomor: string, kode: string, as = desk.browser(), where = from()) => ({
  as,
  answer: await as.post('/lacak', { nomor, kode }, where),
})

const isOpen = async (as: ReturnType<typeof desk.browser>) =>
  (await as.get('/lacak/berkas')).status === 200

describe('sesi pemohon', () => {
  test('nomor dan kode membuka satu berkas, diketik dengan cara apa pun', async () => {
    const { nomor, kode } = await ajukan(desk)
    const typed = [nomor.toLowerCase().replaceAll('-', ' '), kode.toLowerCase().replaceAll('-', '')]
    const { as, answer } = await open(typed[0]!, typed[1]!)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe('/lacak/berkas')
    expect(answer.headers.get('Set-Cookie')).toMatch(/HttpOnly/)
    expect(answer.headers.get('Set-Cookie')).toMatch(/SameSite=Lax/)
    expect(await isOpen(as)).toBe(true)
    expect(tidyNomor(' pi–2026 - 0587 ')).toBe('PI-2026-0587')
  })

  test('kata-katanya sama, yang salah nomor atau kode', async () => {
    const { nomor, kode } = await ajukan(desk)
    const wrongCode = await open(nomor, '0000-0000-0000')
    const wrongNumber = await open('PI-2026-9999', kode)
    const noCode = await open('PI-2026-9998', '-')
    const said = await Promise.all(
      [wrongCode, wrongNumber, noCode].map(
        async ({ answer }) => (await page(answer, 422)).querySelector('.problems')?.text,
      ),
    )
    expect(said[0]).toContain('Nomor dan kode lacak tidak cocok')
    expect(new Set(said).size).toBe(1)
  })

  test('lima tebakan pada satu nomor, lalu ditahan lima belas menit, juga untuk kode yang benar', async () => {
    const { nomor, kode } = await ajukan(desk)
    const here = from()
    for (let i = 0; i < 5; i++) {
      const { answer } = await open(nomor, `0000-0000-000${i}`, desk.browser(), here)
      expect(answer.status).toBe(422)
    }
    const held = await open(nomor, kode, desk.browser(), here)
    await page(held.answer, 429)
    expect(await isOpen(held.as)).toBe(false)
    expect((await open(nomor, kode)).answer.status, 'dari tempat lain').toBe(303)
    minutes(16)
    expect((await open(nomor, kode, desk.browser(), here)).answer.status).toBe(303)
  })

  test('lima puluh tebakan sekaligus hanya lima yang diperiksa', async () => {
    const { nomor } = await ajukan(desk)
    const here = from()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => open(nomor, `1111-1111-11${i}`, desk.browser(), here)),
    )
    expect(answers.filter(({ answer }) => answer.status === 422)).toHaveLength(5)
    expect(answers.filter(({ answer }) => answer.status === 429)).toHaveLength(45)
  })

  test('tiga puluh tebakan dari satu alamat, nomor mana pun, lalu ditahan', async () => {
    const here = from()
    for (let i = 0; i < 30; i++) {
      const { answer } = await open(`PI-2026-7${100 + i}`, 'AAAA', desk.browser(), here)
      expect(answer.status).toBe(422)
    }
    const { answer } = await open('PI-2026-7999', 'AAAA', desk.browser(), here)
    expect(answer.status).toBe(429)
  })

  test('habis setelah tiga puluh menit tidak dilihat; dilihat, ia tetap terbuka', async () => {
    const { visitor } = await ajukan(desk)
    minutes(29)
    expect(await isOpen(visitor)).toBe(true)
    minutes(29)
    expect(await isOpen(visitor)).toBe(true)
    minutes(31)
    expect(await isOpen(visitor)).toBe(false)
  })

  test('dilihat terus pun habis setelah delapan jam', async () => {
    const { visitor } = await ajukan(desk)
    for (let i = 0; i < 19; i++) {
      minutes(25)
      expect(await isOpen(visitor)).toBe(true)
    }
    minutes(6)
    expect(await isOpen(visitor)).toBe(false)
  })

  test('kode lacak baru mengakhiri sesi lama, dan kode lama tidak membuka apa-apa', async () => {
    const { visitor, nomor, kode } = await ajukan(desk)
    const petugas = { id: null, nama: 'Uji', peran: ['petugas'], unitKerjaId: null } as const
    const baru = await terbitkanKodeBaru(await desk.kit(), nomor, petugas, ['petugas'])
    expect(await isOpen(visitor)).toBe(false)
    expect((await open(nomor, kode)).answer.status).toBe(422)
    expect(await kodeOf(desk, nomor)).toBe(baru)
    expect((await open(nomor, baru)).answer.status).toBe(303)
  })

  test('kuki yang diubah, atau dipakai di tempat lain, tidak membuka apa-apa', async () => {
    const { visitor } = await ajukan(desk)
    const other = await ajukan(desk)
    const [mine, theirs] = [visitor.jar.get('lacak')!, other.visitor.jar.get('lacak')!]
    const ids = [mine, theirs].map((value) => decodeURIComponent(value).split('.')[1]!)
    const forged = decodeURIComponent(mine).replace(ids[0]!, ids[1]!)
    const as = `lacak=${encodeURIComponent(forged)}`
    expect((await desk.get('/lacak/berkas', { as })).status).toBe(303)
    expect((await desk.get('/kios/diterima', { as: `kios=${mine}` })).status).toBe(303)
    expect((await desk.get('/lacak/berkas', { as: `lacak=${mine}` })).status).toBe(200)
  })

  test('ditutup, lalu harus dibuka lagi', async () => {
    const { visitor } = await ajukan(desk)
    const answer = await visitor.post('/lacak/keluar')
    expect(answer.headers.get('Location')).toBe('/lacak')
    expect(visitor.jar.has('lacak')).toBe(false)
    expect(await isOpen(visitor)).toBe(false)
  })
})

test('di laman https kukinya hanya untuk laman itu', async () => {
  const secure = await createTestApp({ env: { LOKET_ORIGIN: 'https://loket.contoh.go.id' } })
  const { nomor } = await ajukan(secure)
  const answer = await secure.browser().post('/lacak', { nomor, kode: await kodeOf(secure, nomor) })
  expect(answer.headers.get('Set-Cookie')).toMatch(/^__Host-lacak=.*Path=\/;.*Secure/)
  await secure.drop()
})
