import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createDataDesk, dariRumah, permintaanLengkap } from '#test/layanan/permintaan-data/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await openDesk(createDataDesk())

describe('dari rumah', () => {
  test('formulir dengan pindaian surat, nomor, kode, dan tanda bukti; lalu dilacak', async () => {
    const laras = desk.browser()
    const form = await page(await laras.get('/permintaan-data/baru'))
    expect(form.querySelector('[hx-get="/informasi/cocok?ruang=publik"]')).not.toBeNull()
    const sent = await laras.post('/permintaan-data/baru', dariRumah())
    expect(sent.headers.get('location')).toBe('/permintaan-data/diterima')
    const { nomor } = await desk.terakhir()
    const accepted = wordsOf(await page(await laras.get('/permintaan-data/diterima')))
    expect(accepted).toContain(nomor)
    expect(accepted).toContain(await desk.kode(nomor))
    expect(accepted).toContain('sedang ditandatangani')
    await desk.jobs.run()
    const part = await laras.get('/permintaan-data/diterima/tanda-bukti', { htmx: true })
    const link = (await page(part)).querySelector('a')!.getAttribute('href')!
    const bukti = await laras.get(link)
    expect(bukti.headers.get('content-type')).toBe('application/pdf')
    const { berkas, jejak } = await desk.state(nomor)
    expect(berkas.kanal).toBe('web')
    expect(jejak).toMatchObject([{ peran: 'pemohon', pelaku: 'Laras Contohwati' }])

    const other = desk.browser()
    expect((await other.get('/lacak/permintaan-data')).headers.get('location')).toBe('/lacak')
    await other.post('/lacak', { nomor: nomor.toLowerCase(), kode: await desk.kode(nomor) })
    expect((await other.get('/lacak/berkas')).headers.get('location')).toBe(
      '/lacak/permintaan-data',
    )
    const tracked = wordsOf(await page(await other.get('/lacak/permintaan-data')))
    expect(tracked).toContain('sudah kami terima')
    expect(tracked).toContain('30 menit layanan lagi')
    expect(tracked).not.toContain('laras@contoh.id')
  })

  test('tanpa surat atau tanpa kontak kembali dengan isian, 422', async () => {
    const body = dariRumah({ telepon: '', email: '', tanggalSurat: '' })
    body.delete('surat')
    const root = await page(await desk.browser().post('/permintaan-data/baru', body), 422)
    for (const said of [
      'Unggah surat permintaan data.',
      'Tulis nomor telepon atau email',
      'Tulis tanggal surat permintaan.',
    ])
      expect(wordsOf(root)).toContain(said)
    expect(root.querySelector('[name="judul"]')!.getAttribute('value')).toBe(
      permintaanLengkap.judul,
    )
  })

  test('satu alamat paling banyak 60 formulir dalam satu jam', async () => {
    const crowd = await createDataDesk()
    try {
      const browser = crowd.browser()
      const codes: number[] = []
      for (let index = 0; index < 61; index += 1)
        codes.push((await browser.post('/permintaan-data/baru', { nama: '' })).status)
      expect(new Set(codes.slice(0, 60))).toEqual(new Set([422]))
      expect(codes.at(-1)).toBe(429)
    } finally {
      await crowd.drop()
    }
  })

  test('di kios keadaannya terlihat, tanpa datanya', async () => {
    const nomor = await desk.minta()
    const kios = desk.browser()
    const door = await kios.post('/kios/lacak', { nomor, kode: await desk.kode(nomor) })
    expect(door.headers.get('location')).toBe('/kios/lacak/berkas')
    const told = await page(await kios.get('/kios/lacak/berkas'))
    expect(wordsOf(told)).toContain('Dijawab paling lambat')
    expect(told.querySelectorAll('form')).toHaveLength(0)
  })

  test('berkas orang lain tidak dapat dibuka dengan sesi permohonan', async () => {
    const nomor = await desk.minta()
    const browser = desk.browser()
    const { nomor: pi, kode } = await permohonanTerbuka()
    await browser.post('/lacak', { nomor: pi, kode })
    expect((await browser.get('/lacak/permintaan-data')).status).toBe(404)
    const { lampiran } = await desk.state(nomor)
    const id = lampiran[0]?.id ?? randomUUID()
    expect((await browser.post(`/lacak/permintaan-data/dokumen/${id}`)).status).toBe(404)
    expect(
      (await browser.post('/lacak/permintaan-data/cabut', { kunci: randomUUID() })).status,
    ).toBe(404)
  })
})

async function permohonanTerbuka() {
  const nomor = await desk.daftar()
  return { nomor, kode: await desk.kode(nomor) }
}
