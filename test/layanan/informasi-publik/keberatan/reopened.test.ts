import { beforeAll, expect, test } from 'vitest'
import { readWorkbook } from '#test/layanan/informasi-publik/permohonan/recap-desk.ts'
import { createKeberatanDesk, dikabulkan } from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { buffer } from 'node:stream/consumers'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { trackingCode } from '#src/secrets.ts'

const desk = await openDesk(createKeberatanDesk())
let asal: string
beforeAll(async () => {
  const nomor = await desk.sampai('diputuskan')
  await desk.lakukan(nomor, 'tanggapi')
  asal = (await desk.state(nomor)).berkas.asal!
})

const MONTH = 'dari=2026-12&sampai=2026-12'
const open = async (path: string) =>
  page(await desk.get(path, { as: await desk.signIn('petugas') }))

/** The case as the register of its month has it, on the screen and in the workbook. */
async function registered() {
  const root = await open(`/meja/register?${MONTH}`)
  const line = root.querySelectorAll('tbody tr').find((row) => row.text.includes(asal))!
  const as = await desk.signIn('petugas')
  const response = await desk.get(`/meja/register.xlsx?${MONTH}`, { as })
  const { rows, summary } = await readWorkbook(await buffer(response.body as never))
  const row = rows.find((one) => one.getCell(1).value === asal)!
  return { line: wordsOf(line), cell: (n: number) => row.getCell(n).value, summary }
}

/** How many the recap counts under a decision. */
async function counted(label: string) {
  const root = await open(`/meja/rekap?${MONTH}`)
  const row = root.querySelectorAll('tr').find((one) => one.querySelector('th')?.text === label)!
  return Number(row.querySelector('td')!.text)
}

const lacak = async () => {
  const { berkas } = await desk.state(asal)
  const visitor = desk.browser()
  const kode = trackingCode(desk.deps.keys, berkas.id, berkas.kodeVersi)
  await visitor.post('/lacak', { nomor: asal, kode })
  return wordsOf(await page(await visitor.get('/lacak/berkas')))
}

test('yang dibuka lagi karena keberatan tidak tampak sebagai ditolak di berkas, daftar, dan rekap', async () => {
  expect((await desk.state(asal)).berkas.hasil).toBe('dibuka-kembali')
  const berkas = wordsOf(await open(desk.permohonan.path(asal)))
  expect(berkas).toContain('HasilDibuka kembali')
  expect(berkas).toContain('Keputusan semula, dibuka kembali')
  const ditolak = await open(`/meja/semua?prosedur=permohonan&hasil=ditolak`)
  expect(ditolak.text).not.toContain(asal)
  const semua = await open('/meja/semua?prosedur=permohonan&hasil=dibuka-kembali')
  expect(wordsOf(semua)).toMatch(new RegExp(`${asal}.*Putuskan permohonan, dibuka kembali`))
  expect(await counted('Dibuka kembali')).toBe(1)
  expect(await counted('Ditolak')).toBe(0)
})

test('register tetap menyebut yang diberitahukan semula, alasannya, dan harinya', async () => {
  const { line, cell, summary } = await registered()
  expect(line).toContain('Ditolak; dibuka kembali')
  expect(cell(16)).toBe('Ditolak; dibuka kembali')
  expect(cell(17)).toContain('Pasal 17 huruf a')
  expect(cell(18)).toEqual(new Date('2026-12-07T09:00:00.000Z'))
  expect(summary.get('Dibuka kembali')).toBe(1)
  expect(summary.get('Dijawab')).toBe(1)
  expect(summary.get('Tepat waktu')).toBe(1)
})

test('pemohon tidak membaca keputusan baru sebelum suratnya, dan yang lama tidak disebut jawaban lagi', async () => {
  expect(await lacak()).not.toContain('KeputusanDitolak')
  await desk.permohonan.lakukan(asal, 'putuskan')
  const words = await lacak()
  expect(words).toContain('Ditolak.')
  expect(words).not.toContain('Dikabulkan seluruhnya')
})

test('yang tidak pernah dijawab tidak punya jawaban semula', async () => {
  const lain = await desk.permohonan.sampai('diputuskan')
  const keberatan = await desk.ajukan(lain, { alasan: ['c'] })
  await desk.lakukan(keberatan, 'teruskan')
  const bantahan = { ...dikabulkan, bantahanC: 'Memang belum dijawab.' }
  await desk.lakukan(keberatan, 'putuskan', bantahan)
  await desk.lakukan(keberatan, 'tanggapi')
  expect((await desk.state(lain)).berkas).toMatchObject({
    hasil: null,
    status: 'menunggu_keputusan',
  })
})

test('diputus lagi: hasilnya yang baru; register menyebut keduanya dengan hari yang semula', async () => {
  desk.time.now = new Date('2026-12-09T02:00:00.000Z')
  const as = await desk.signIn('ppid')
  await desk.permohonan.lakukan(asal, 'beritahukan', {}, as)
  expect((await desk.state(asal)).berkas.hasil).toBe('seluruhnya')
  const { line, cell } = await registered()
  expect(line).toContain('Ditolak; sesudah keberatan: Dikabulkan seluruhnya')
  expect(cell(17)).toContain('Pasal 17 huruf a')
  expect(cell(18)).toEqual(new Date('2026-12-07T09:00:00.000Z'))
  expect(await counted('Dikabulkan seluruhnya')).toBe(1)
  expect(await counted('Dibuka kembali')).toBe(0)
  expect(await lacak()).toContain('KeputusanDikabulkan seluruhnya')
})
