import { beforeAll, describe, expect, test } from 'vitest'
import { createKeberatanDesk } from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { kodeOf } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { readPdf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { unzipped } from '#test/layanan/informasi-publik/sengketa/dossier/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await openDesk(createKeberatanDesk())

/** Somebody who opened this case with its code. */
async function pemohon(nomor: string) {
  await desk.jobs.run()
  const visitor = desk.browser()
  await visitor.post('/lacak', { nomor, kode: await kodeOf(desk, nomor) })
  return visitor
}
const alamat = (nomor: string) => `/lacak/keberatan/${nomor}/berkas-komisi`
async function unduh(nomor: string, visitor: Awaited<ReturnType<typeof pemohon>>) {
  const response = await visitor.get(alamat(nomor))
  expect(response.status).toBe(200)
  const isi = Buffer.from(await response.arrayBuffer())
  expect(response.headers.get('content-length')).toBe(String(isi.byteLength))
  return isi
}

describe('keberatan yang sudah ditanggapi', () => {
  let nomor: string
  beforeAll(async () => {
    nomor = await desk.sampai('dijawab')
  })

  test('berisi tepat bukti Pasal 11 Perki 1/2013, sama dengan surat yang terdaftar', async () => {
    const isi = await unduh(nomor, await pemohon(nomor))
    const files = unzipped(isi)
    expect([...files.keys()]).toEqual([
      'BACA-SAYA.txt',
      'formulir-sengketa.pdf',
      '01-permohonan/01-tanda-bukti-permohonan.pdf',
      '01-permohonan/02-pemberitahuan.pdf',
      '01-permohonan/03-penolakan.pdf',
      '02-keberatan/01-tanggapan-keberatan.pdf',
    ])
    const { signature } = await readPdf(files.get('02-keberatan/01-tanggapan-keberatan.pdf')!)
    expect(signature).toContain('Signature is Valid')
    const words = files.get('BACA-SAYA.txt')!.toString()
    expect(words).toContain('Bukti identitas Anda: KTP')
    expect(words).toContain('Batasnya Selasa, 29 Desember 2026')
  })

  test('formulirnya rancangan pemohon, terisi, tanpa kepala surat dan tanpa tanda tangan kantor', async () => {
    const files = unzipped(await unduh(nomor, await pemohon(nomor)))
    const { text, signature } = await readPdf(files.get('formulir-sengketa.pdf')!)
    expect(text).toContain('RANCANGAN UNTUK PEMOHON')
    expect(text).toContain('Bukan surat badan publik')
    expect(text).toContain('Wulan Contohwati')
    expect(text).toContain(`nomor ${nomor}: Permohonan informasi ditolak`)
    expect(text).toContain('Hadi Atasan')
    expect(text).toMatch(/ATASAN-PPID\/2026, 7\sDesember\s2026, ditandatangani/)
    expect(text).not.toContain('PEMERINTAH KOTA')
    expect(text).not.toContain('6171014208900003')
    expect(signature).not.toContain('Signature is Valid')
  })

  test('diunduh lagi kapan pun isinya sama', async () => {
    const visitor = await pemohon(nomor)
    const one = await unduh(nomor, visitor)
    desk.time.now = new Date(desk.time.now.getTime() + 600_000)
    expect((await unduh(nomor, visitor)).equals(one)).toBe(true)
  })

  test('halamannya menawarkannya', async () => {
    const visitor = await pemohon(nomor)
    const root = await page(await visitor.get(`/lacak/keberatan/${nomor}`))
    expect(root.querySelector(`a[href="${alamat(nomor)}"]`)).not.toBeNull()
    expect(wordsOf(root)).toContain('Bawa sendiri bukti identitas Anda.')
  })

  test('kode permohonannya membukanya juga; kode orang lain tidak', async () => {
    const { asal } = (await desk.state(nomor)).berkas
    await unduh(nomor, await pemohon(asal!))
    const stranger = await pemohon(await desk.sampai('dijawab'))
    expect((await stranger.get(alamat(nomor))).status).toBe(404)
    expect((await desk.browser().get(alamat(nomor))).status).toBe(303)
  })
})

describe('keberatan yang belum ditanggapi', () => {
  test('selama masih diperiksa belum ada, dan tidak ditawarkan', async () => {
    const nomor = await desk.sampai('di_atasan')
    const visitor = await pemohon(nomor)
    expect((await visitor.get(alamat(nomor))).status).toBe(404)
    const root = await page(await visitor.get(`/lacak/keberatan/${nomor}`))
    expect(root.querySelector(`a[href="${alamat(nomor)}"]`)).toBeNull()
  })

  test('lewat 30 hari kerja: tanda terima menjadi bukti keberatannya', async () => {
    const nomor = await desk.sampai('di_atasan')
    await desk.jobs.run()
    const before = desk.time.now
    desk.time.now = new Date('2027-02-15T02:00:00Z')
    const files = unzipped(await unduh(nomor, await pemohon(nomor)))
    expect([...files.keys()].at(-1)).toBe('02-keberatan/01-tanda-terima-keberatan.pdf')
    const { text } = await readPdf(files.get('formulir-sengketa.pdf')!)
    expect(text).toContain('Tidak ada tanggapan.')
    desk.time.now = before
  })

  test('yang dicabut tidak dibawa ke mana-mana', async () => {
    const nomor = await desk.sampai('dicabut')
    expect((await (await pemohon(nomor)).get(alamat(nomor))).status).toBe(404)
  })
})
