import { describe, expect, test } from 'vitest'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'
import { createDataDesk } from '#test/layanan/permintaan-data/desk.ts'

const desk = await openDesk(createDataDesk())

const BARU = '/meja/permintaan-data/baru'

describe('antrean petugas data', () => {
  test('menit yang tersisa dihitung server, dengan paling banyak 3 kueri, dan disegarkan tiap 30 detik', async () => {
    const nomor = await desk.minta()
    const started = desk.time.now
    try {
      desk.pass(12)
      const root = await page(await desk.get('/meja/permintaan-data', { as: desk.data }))
      const row = root.querySelector(`tr[id="${nomor}"]`)!
      expect(wordsOf(row)).toContain('18 menit')
      expect(wordsOf(row)).toContain('09.30')
      const list = root.querySelector('#antrean')!
      expect(list.getAttribute('hx-trigger')).toBe('every 30s')
      expect(list.getAttribute('hx-swap')).toBe('outerMorph')
      desk.pass(19)
      // Half an hour without a look ends a session.
      const as = await desk.signIn('petugas_data')
      const part = await desk.get('/meja/permintaan-data', { as, htmx: true })
      const late = await page(part)
      expect(late.querySelector('body')).toBeNull()
      expect(wordsOf(late.querySelector(`tr[id="${nomor}"]`)!)).toContain('lewat 1 menit')
      const inbox = wordsOf(await page(await desk.get('/meja', { as })))
      expect(inbox).toContain(nomor)
      expect(inbox).toContain('lewat 1 menit')
      const { queries } = await countQueries(desk, () => desk.get('/meja/permintaan-data', { as }))
      expect(queries).toBeLessThanOrEqual(3)
    } finally {
      desk.time.now = started
    }
  })

  test('di luar jam layanan menit berhenti, dan halaman mengatakannya', async () => {
    const nomor = await desk.minta()
    const started = desk.time.now
    try {
      desk.time.now = new Date('2026-12-06T03:00:00Z')
      const before = await page(await desk.get('/meja/permintaan-data', { as: desk.data }))
      expect(wordsOf(before)).toContain('Di luar jam layanan')
      expect(wordsOf(before.querySelector(`tr[id="${nomor}"]`)!)).toMatch(/\d+ menit/)
    } finally {
      desk.time.now = started
    }
  })

  test('berkas baru membawa petugas data ke formulirnya, dan pencarian menemukan lembaga', async () => {
    const nomor = await desk.minta({ lembaga: 'Akademi Contoh Kapuas' })
    const root = await page(await desk.get('/meja/permintaan-data', { as: desk.data }))
    expect(root.querySelector('a[accesskey="b"]')!.getAttribute('href')).toBe(BARU)
    const found = await page(await desk.get('/meja/semua?q=akademi+contoh', { as: desk.data }))
    expect(found.querySelector(`a[href="/meja/permintaan-data/${nomor}"]`)).not.toBeNull()
  })
})
