import { afterAll, expect, test } from 'vitest'
import { slipOf } from '#src/layanan/buku-tamu/acts/slip.ts'
import { inspect } from '#test/documents/paper/inspect.ts'
import { createGuestDesk } from '#test/layanan/buku-tamu/desk.ts'

const desk = await createGuestDesk()
afterAll(desk.drop)

const read = async (nomor: string) => inspect(await slipOf(await desk.kit(), nomor))

test('slip 80 mm: nomor, tamu, tujuan, dan batas layanan; tanpa kode dan tanpa tanda tangan', async () => {
  const nomor = await desk.sampai('diarahkan')
  const { text, faults, pages } = await read(nomor)
  expect(faults).toEqual([])
  expect(pages).toHaveLength(1)
  expect(pages[0]!.width).toBeCloseTo((80 * 72) / 25.4, 0)
  for (const words of [
    nomor,
    'Laras Contohwati',
    'Senin, 7 Desember 2026',
    '3 orang',
    'Bidang Aplikasi Informatika, Bapak Contoh',
    'paling lambat pukul 09.35 WIB (35 menit layanan)',
    '0812-5669-9036',
  ])
    expect(text).toContain(words)
  for (const never of ['/verifikasi/', '0812-0000-4411', 'Ditandatangani'])
    expect(text).not.toContain(never)
})

test('nama yang panjang dan beraksara lain tetap muat; batas esok hari menyebut harinya', async () => {
  desk.time.now = new Date('2026-12-07T11:00:00Z')
  await desk.masuk()
  const nomor = await desk.catat({
    nama: '王小明 Prof. Dr. Muhammad Contohsetiawan Khatulistiwanegara, S.Kom., M.T.I.',
    dari: 'Universitas Contoh Khatulistiwa Fakultas Keguruan dan Ilmu Pendidikan',
    jamDatang: '15:30',
    ditemui: '',
  })
  const { text, faults } = await read(nomor)
  expect(faults).toEqual([])
  expect(text).toContain('王小明')
  expect(text).toContain('pukul 07.50 WIB, Selasa, 8 Desember 2026')
  expect(text).not.toContain('Menuju')
})
