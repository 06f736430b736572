import { expect, test } from 'vitest'
import { createGuestDesk } from '#test/layanan/buku-tamu/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'

const desk = await openDesk(createGuestDesk())

const caller = async (telepon: string) =>
  page(await desk.post('/meja/call-center/penelepon', { telepon }, { as: desk.staff.operator }))
const guest = async (telepon: string) =>
  page(await desk.post('/meja/buku-tamu/orang', { telepon }, { as: desk.tuti }))

test('instansi tamu tidak menjadi alamat penelepon, dan alamat penelepon tidak menjadi instansi tamu', async () => {
  const nama = 'Rina Contohsari'
  await desk.catat({ telepon: '0813 0000 6601', nama, dari: 'PT Contoh' })
  const ringing = await caller('0813 0000 6601')
  // Who answers the telephone may not read who visited.
  expect(ringing.querySelector('[name=nama]')!.getAttribute('value')).toBe('')
  expect(ringing.querySelector('[name=alamat]')!.outerHTML).not.toContain('PT Contoh')
  desk.time.now = new Date(desk.time.now.getTime() + 60_000)
  const call = await desk.post(
    '/meja/call-center/baru',
    {
      kunci: crypto.randomUUID(),
      telepon: '0813 0000 6601',
      nama,
      alamat: 'Gang Contoh 7',
      kebutuhan: 'informasi',
      pertanyaan: 'Di mana mengurus akta kelahiran?',
      langkah: 'jawab',
      jawaban: 'Di Dinas Kependudukan dan Pencatatan Sipil.',
    },
    { as: desk.staff.operator },
  )
  expect(call.status).toBe(303)
  const dari = (await guest('0813 0000 6601')).querySelector('#dari')!.getAttribute('value')
  expect(dari).toBe('PT Contoh')
  const again = await caller('0813 0000 6601')
  expect(again.querySelector('[name=alamat]')!.outerHTML).toContain('Gang Contoh 7')
})

test('kunjungan menjadi pengaduan: instansi tamu bukan alamat pelapor', async () => {
  const tamu = await desk.catat({ nama: 'Galih Contohputra', dari: 'PT Contoh' })
  const as = desk.staff.petugas
  const form = await page(await desk.get(`/meja/pengaduan/baru?asal=${tamu}`, { as }))
  expect(form.querySelector('[name=nama]')!.getAttribute('value')).toBe('Galih Contohputra')
  expect(form.querySelector('[name=alamatPelapor]')!.text.trim()).toBe('')
})
