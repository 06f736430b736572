import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashCode } from '#src/secrets.ts'
import { type CallDesk, createCallDesk, teleponLengkap } from '#test/layanan/call-center/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

let desk: CallDesk
beforeAll(async () => {
  desk = await createCallDesk()
})
afterAll(() => desk.drop())

/** The code as the operator reads it from the page of a call. */
async function kodeOf(nomor: string) {
  const root = await page(await desk.get(`/meja/call-center/${nomor}`, { as: desk.operator }))
  return root
    .querySelectorAll('.spelled b')
    .map(({ text }) => text)
    .join('-')
}

/** What a caller sees who opens the call by its number and this code. */
async function lacak(nomor: string, kode: string) {
  const warga = desk.browser()
  const opened = await warga.post('/lacak', { nomor, kode })
  if (opened.status !== 303) return { status: opened.status, words: '', html: '' }
  const led = await warga.get('/lacak/berkas')
  expect(led.headers.get('location')).toBe('/lacak/telepon-masuk')
  const response = await warga.get('/lacak/telepon-masuk')
  const html = await response.clone().text()
  return { status: response.status, words: wordsOf(await page(response)), html }
}

describe('kode lacak penelepon', () => {
  test('yang dijanjikan mendapat kode: dibacakan sesudah disimpan, dieja, dan siap dikirim lewat WhatsApp', async () => {
    const response = await desk.telepon({ langkah: 'janji', jawaban: '' })
    const to = response.headers.get('location')!
    expect(to).toMatch(/^\/meja\/call-center\/baru\?selesai=CC-2026-\d{4}$/)
    const { response: shown, queries } = await countQueries(desk, () =>
      desk.get(to, { as: desk.operator }),
    )
    expect(queries).toBeLessThanOrEqual(3)
    const root = await page(shown)
    const groups = root.querySelectorAll('.spelled li')
    expect(groups).toHaveLength(3)
    const kode = groups.map((one) => one.querySelector('b')!.text).join('-')
    for (const one of groups) expect(one.querySelector('small')!.text.split(', ')).toHaveLength(4)
    const nomor = to.split('=')[1]!
    expect((await desk.state(nomor)).berkas.kodeLacak).toBe(hashCode(kode))
    expect(await kodeOf(nomor)).toBe(kode)
    const wa = root.querySelector('a[href^="https://wa.me/"]')!.getAttribute('href')!
    expect(wa).toMatch(/^https:\/\/wa\.me\/6281200007788\?text=/)
    const text = decodeURIComponent(wa.split('text=')[1]!)
    expect(text).toContain(`paling lambat Senin, 7 Desember 2026, pukul 11.00`)
    expect(text).toContain(`http://localhost:3000/lacak dengan nomor itu dan kode ${kode}`)
    expect(text).not.toMatch(/Ratih|KTP/)
  })

  test('yang dijawab seketika tidak mendapat kode, dan tidak dapat diberi', async () => {
    const response = await desk.telepon()
    const nomor = response.headers.get('location')!.split('=')[1]!
    const root = await page(
      await desk.get(response.headers.get('location')!, { as: desk.operator }),
    )
    expect(root.querySelector('.spelled')).toBeNull()
    expect((await desk.state(nomor)).berkas.kodeLacak).toBeNull()
    const html = await (await desk.get(`/meja/call-center/${nomor}`, { as: desk.operator })).text()
    expect(html).not.toContain('Terbitkan kode lacak')
    const given = await desk.post(`/meja/call-center/${nomor}/kode`, {}, { as: desk.operator })
    expect(given.status).toBe(409)
    expect((await desk.state(nomor)).berkas.kodeLacak).toBeNull()
  })

  test('yang dijanjikan kemudian, dari halaman berkas, mendapat kode juga', async () => {
    const nomor = await desk.terima({ langkah: 'permohonan', jawaban: '' })
    expect(await kodeOf(nomor)).toBe('')
    await desk.lakukan(nomor, 'janjikan')
    expect((await lacak(nomor, await kodeOf(nomor))).status).toBe(200)
  })

  test('unit tidak melihat kode; yang hilang diganti operator, dan yang lama tidak membuka lagi', async () => {
    const nomor = await desk.sampai('dikonfirmasi')
    const before = await kodeOf(nomor)
    const unit = await page(await desk.get(`/meja/call-center/${nomor}`, { as: desk.penghubung }))
    expect(unit.querySelector('.spelled')).toBeNull()
    const path = `/meja/call-center/${nomor}/kode`
    expect((await desk.post(path, {}, { as: desk.penghubung })).status).toBe(403)
    expect((await desk.post(path, {}, { as: desk.kasi })).status).toBe(403)
    const given = await page(await desk.post(path, {}, { as: desk.operator }))
    const after = given
      .querySelectorAll('.spelled b')
      .map(({ text }) => text)
      .join('-')
    expect(after).not.toBe(before)
    expect((await desk.state(nomor)).jejak.at(-1)!.perbuatan).toBe('kodeBaru')
    expect((await lacak(nomor, before)).status).toBe(422)
    expect((await lacak(nomor, after)).status).toBe(200)
  })
})

describe('halaman lacak penelepon', () => {
  test('yang ditanyakan, sampai kapan dihubungi, unit yang ditunggu; tanpa analisis dan tanpa jawaban', async () => {
    const nomor = await desk.sampai('dianalisis')
    await desk.lakukan(nomor, 'catatAnalisis', { catatan: 'Rahasia dapur kami.' })
    await desk.lakukan(nomor, 'mintaKonfirmasi', { permintaan: 'Tolong dicek di loket tiga.' })
    const kode = await kodeOf(nomor)
    const { words, html } = await lacak(nomor, kode)
    expect(words).toContain(teleponLengkap.pertanyaan)
    expect(words).toContain(
      'Kami menghubungi Anda paling lambat Senin, 7 Desember 2026, pukul 15.00',
    )
    expect(words).toContain(`Kami menunggu jawaban ${desk.units[0]!.nama}`)
    expect(words).toContain('(0561) 8181771')
    for (const secret of [/dapur/, /loket tiga/, /Uji /, /Ratih/, /7788/])
      expect(html).not.toMatch(secret)
  })

  test('jawaban unit baru terbaca sesudah disampaikan; upaya yang gagal disebut', async () => {
    const nomor = await desk.sampai('siap_dihubungi')
    const kode = await kodeOf(nomor)
    await desk.lakukan(nomor, 'hubungiKembali', {
      hasilHubungan: 'sibuk',
      catatan: 'Galak sekali.',
    })
    const before = await lacak(nomor, kode)
    expect(before.words).toContain('Kami menghubungi Anda: nomor sibuk')
    expect(before.words).toContain('Jawabannya sudah ada.')
    expect(before.html).not.toMatch(/blanko|Galak/)
    await desk.lakukan(nomor, 'hubungiKembali')
    const after = await lacak(nomor, kode)
    expect(after.words).toContain('Satu hari kerja bila blanko tersedia.')
    expect(after.words).toContain('Jawaban disampaikan')
    expect(after.html).not.toMatch(/Galak|TJ-/)
  })

  test('yang tidak terhubung membaca jawabannya; yang terbit di Tanya Jawab ditautkan', async () => {
    const nomor = await desk.sampai('tidak_terhubung')
    const draf = await desk.post(
      `/meja/tanya-jawab/dari/${nomor}`,
      { kunci: crypto.randomUUID() },
      { as: desk.operator },
    )
    const entri = draf.headers.get('location')!.split('/').at(-1)!
    const given = await page(
      await desk.post(`/meja/call-center/${nomor}/kode`, {}, { as: desk.operator }),
    )
    const kode = given
      .querySelectorAll('.spelled b')
      .map(({ text }) => text)
      .join('-')
    const before = await lacak(nomor, kode)
    expect(before.words).toContain('Kami belum berhasil menghubungi Anda')
    expect(before.words).toContain('Satu hari kerja bila blanko tersedia.')
    expect(before.html).not.toContain(entri)
    for (const act of ['ajukan', 'terbitkan'] as const) await desk.lakukanEntri(entri, act)
    expect((await lacak(nomor, kode)).html).toContain(`href="/tanya-jawab/${entri}"`)
  })

  test('janji yang lewat diakui; yang menjadi berkas lain menunjuk nomornya', async () => {
    const late = await desk.sampai('dianalisis')
    const kode = await kodeOf(late)
    const now = desk.time.now
    desk.pass(7 * 60)
    expect((await lacak(late, kode)).words).toContain('Maaf, kami terlambat menghubungi Anda')
    desk.time.now = now
    expect((await desk.alihkan(late)).status).toBe(303)
    expect((await lacak(late, kode)).words).toMatch(/Menjadi berkas PI-2026-\d{4}/)
  })

  test('kode telepon tidak membuka halaman lacak layanan lain', async () => {
    const nomor = await desk.sampai('dianalisis')
    const warga = desk.browser()
    await warga.post('/lacak', { nomor, kode: await kodeOf(nomor) })
    for (const other of ['pengaduan', 'permintaan-data'])
      expect((await warga.get(`/lacak/${other}`)).status).toBe(404)
  })
})
