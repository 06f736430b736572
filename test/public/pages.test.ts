import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSetting } from '#src/office/queries.ts'
import { defaults } from '#src/office/settings.ts'
import { createOfficeDesk, type OfficeDesk } from '#test/admin/office.ts'
import { page } from '#test/auth/desk.ts'

let desk: OfficeDesk
beforeAll(async () => {
  desk = await createOfficeDesk()
})
afterAll(() => desk.drop())

const read = async (path: string) => page(await desk.app.request(path))

test.each(['/maklumat', '/standar', '/data-pribadi', '/verifikasi'])(
  '%s dibaca siapa saja, dengan satu judul',
  async (path) => {
    const root = await read(path)
    expect(root.querySelectorAll('h1')).toHaveLength(1)
    const links = root.querySelectorAll('footer a').map((a) => a.getAttribute('href'))
    expect(links).toContain(path)
  },
)

test('standar kantor dan waktu menurut hukum berdiri berdampingan di mana keduanya berbeda', async () => {
  const rows = (await read('/standar')).querySelectorAll('tr').map((row) => row.textContent)
  const row = (apa: string) => rows.find((text) => text.includes(apa))
  expect(row('Mengajukan keberatan')).toMatch(/10 hari kerja.*30 hari kerja/s)
  expect(row('Perpanjangan')).toMatch(/7 hari sejak.*7 hari kerja/s)
})

test('nama, alamat, sebutan dan lama simpan datang dari pengaturan', async () => {
  await desk.db.transaction().execute(async (trx) => {
    const kantor = { ...defaults.kantor, alamat: 'Jalan Contoh Nomor 7', telepon: '0561 000111' }
    await writeSetting(trx, 'kantor', kantor, desk.time.now)
    await writeSetting(
      trx,
      'sebutan',
      { ...defaults.sebutan, atasan: 'Sekretaris Daerah' },
      desk.time.now,
    )
    await writeSetting(trx, 'retensiIdentitasHari', 90, desk.time.now)
  })
  expect((await read('/maklumat')).textContent).toContain('Jalan Contoh Nomor 7')
  expect((await read('/standar')).textContent).toContain('Sekretaris Daerah')
  expect((await read('/standar')).textContent).toContain('0561 000111')
  expect((await read('/data-pribadi')).textContent).toContain('90 hari')
})

test('halaman dimampatkan bagi peramban yang dapat membacanya; bagi yang lain isinya sama', async () => {
  const ask = async (encoding: string) =>
    desk.app.request('/standar', { headers: { 'Accept-Encoding': encoding } })
  const packed = await ask('gzip, br')
  const plain = await ask('gzip;q=0, identity')
  expect(packed.headers.get('Content-Encoding')).toBe('gzip')
  expect(plain.headers.get('Content-Encoding')).toBeNull()
  for (const { headers } of [packed, plain])
    expect(headers.get('Vary')).toContain('Accept-Encoding')
  const bytes = Buffer.from(await packed.arrayBuffer())
  expect(gunzipSync(bytes).toString()).toBe(await plain.text())
})
