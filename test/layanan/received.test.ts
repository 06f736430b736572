import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Tanggal, TanggalBoleh } from '#src/http/fields.ts'
import { createGuestDesk, type GuestDesk, tamuLengkap } from '#test/layanan/buku-tamu/desk.ts'
import { permohonanLengkap } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { permintaanLengkap } from '#test/layanan/permintaan-data/desk.ts'
import { page } from '#test/support/page.ts'

let desk: GuestDesk
beforeAll(async () => {
  desk = await createGuestDesk()
})
afterAll(() => desk.drop())

test('yang bukan tanggal tidak diterima sebagai tanggal', () => {
  for (const typed of [
    '2026',
    '2026-05',
    '2026-02-30',
    '0000-01-01',
    '0026-12-07',
    '+012026-01-01',
  ])
    for (const field of [Tanggal('Tulis tanggal.'), TanggalBoleh])
      expect(v.is(field, typed), typed).toBe(false)
  for (const typed of ['1771-10-23', '2026-12-07', '2028-02-29'])
    expect(v.is(TanggalBoleh, typed), typed).toBe(true)
})

const sent = {
  '/meja/baru': { ...permohonanLengkap, hari: 'tanggalDiterima' },
  '/meja/permintaan-data/baru': { ...permintaanLengkap, hari: 'tanggalDiterima' },
  '/meja/buku-tamu/baru': { ...tamuLengkap, jamDatang: '09:15', hari: 'tanggalDatang' },
}

test.each(Object.entries(sent))(
  '%s tidak mencatat yang datang pada tahun 26 atau 1990',
  async (path, { hari, ...form }) => {
    const before = await desk.db.selectFrom('berkas').select('nomor').execute()
    for (const day of ['0026-12-07', '1990-05-07']) {
      const typed = { ...form, kunci: randomUUID(), [hari]: day }
      const root = await page(await desk.post(path, typed, { as: desk.staff.petugas }), 422)
      expect(root.querySelector(`[name="${hari}"]`)!.getAttribute('value'), day).toBe(day)
      expect(root.querySelector(`[name="${hari}"]`)!.getAttribute('aria-invalid'), day).toBe('true')
    }
    expect(await desk.db.selectFrom('berkas').select('nomor').execute()).toEqual(before)
  },
)
