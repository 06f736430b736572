import { expect, test } from 'vitest'
import { tellsName } from '#src/layanan/pengaduan/nama.ts'
import { createPengaduanDesk, pengaduanLengkap } from '#test/layanan/pengaduan/desk.ts'
import { bodyOf } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'

const desk = await openDesk(createPengaduanDesk())

const send = (over: Record<string, string>) =>
  desk.post(
    '/meja/pengaduan/baru',
    bodyOf({ ...pengaduanLengkap, kunci: crypto.randomUUID(), ...over }),
    { as: desk.staff.petugas },
  )
const menyebut = { anonim: 'ya', isi: 'Saya, MARIANA, melihat lampu jalan padam dua minggu.' }

test('laporan anonim yang teksnya memuat nama pelapor ditanyakan dahulu, lalu boleh bila petugas memastikan', async () => {
  const root = await page(await send(menyebut), 422)
  const box = root.querySelector('input[name=namaTertulis]')!
  expect(box.getAttribute('checked')).toBeUndefined()
  expect(root.querySelector('.problems')!.text).toContain('memuat nama pelapor')
  expect(root.querySelector('[name=isi]')!.text).toContain('MARIANA')
  expect((await send({ ...menyebut, namaTertulis: 'ya' })).status).toBe(303)
  expect((await send({ ...menyebut, isi: pengaduanLengkap.isi })).status).toBe(303)
})

test('yang tidak anonim tidak ditanya', async () => {
  expect((await send({ isi: menyebut.isi })).status).toBe(303)
  const blank = await page(await desk.get('/meja/pengaduan/baru', { as: desk.staff.petugas }))
  expect(blank.querySelector('input[name=namaTertulis]')).toBeNull()
})

test.each([
  ['Siti Contohwati', 'Rumah Bu contohwati kebanjiran', true],
  ['Ani Li', 'Kepada Ani di Jalan Li', false],
  ['Contohno', 'Contohnotorejo', false],
  ['', 'Lampu padam', false],
])('nama %s dalam “%s”: %s', (nama, text, found) => {
  expect(tellsName(nama, text)).toBe(found)
})
