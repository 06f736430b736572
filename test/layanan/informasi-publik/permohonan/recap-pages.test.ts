import { describe, expect, test } from 'vitest'
import {
  createRecapDesk,
  readWorkbook,
} from '#test/layanan/informasi-publik/permohonan/recap-desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'

const desk = await openDesk(createRecapDesk())

describe('siapa melihat apa', () => {
  test('setiap unduhan tercatat dengan bulan dan jumlah barisnya', async () => {
    await desk.workbook('dari=2026-09&sampai=2026-10')
    const jejak = await desk.db
      .selectFrom('jejak')
      .selectAll()
      .orderBy('id', 'desc')
      .executeTakeFirst()
    expect(jejak).toMatchObject({
      berkasId: null,
      perbuatan: 'unduhRegister',
      pelaku: 'Sari',
      rincian: {
        dari: '2026-09',
        sampai: '2026-10',
        baris: desk.inMonths('2026-09', '2026-10').length,
      },
    })
  })

  test('PPID Pelaksana hanya mendapat permohonan dengan bagian unitnya, tanpa alamat dan kontak', async () => {
    const as = await desk.signIn('ppid_pelaksana', { unitKerjaId: desk.units[1]!.id })
    const { rows } = await readWorkbook(await desk.workbook('dari=2026-08&sampai=2026-11', as))
    const own = desk.inMonths('2026-08', '2026-11').filter(({ unit }) => unit.includes(1))
    expect(rows.map((row) => row.getCell(1).value)).toEqual(own.map(({ nomor }) => nomor))
    expect(
      rows.every((row) => row.getCell(4).value === null && row.getCell(5).value === null),
    ).toBe(true)
    const nobody = await desk.signIn('ppid_pelaksana')
    expect(
      (await readWorkbook(await desk.workbook('dari=2026-08&sampai=2026-11', nobody))).rows,
    ).toEqual([])
  })

  test('pimpinan mendapat semua baris', async () => {
    const as = await desk.signIn('pimpinan')
    const { rows } = await readWorkbook(await desk.workbook('dari=2026-08&sampai=2026-11', as))
    expect(rows).toHaveLength(desk.inMonths('2026-08', '2026-11').length)
  })

  test('tanpa masuk, tidak ada yang keluar', async () => {
    for (const path of ['/meja/register', '/meja/register.xlsx', '/meja/rekap'])
      expect((await desk.get(path)).headers.get('Location')).toContain('/masuk')
  })
})

describe('di layar', () => {
  test('register menunjukkan bulan berjalan, lima puluh baris sehalaman', async () => {
    const now = await page(await desk.get('/meja/register', { as: desk.petugas }))
    expect(now.querySelector('h1')!.text).toBe('Buku register, Desember 2026')
    const long = await page(
      await desk.get('/meja/register?dari=2026-08&sampai=2026-11', { as: desk.petugas }),
    )
    expect(long.querySelectorAll('table.rows tbody tr')).toHaveLength(50)
    const next = long.querySelector('a[rel=next]')!.getAttribute('href')!
    const rest = await page(await desk.get(next.replaceAll('&amp;', '&'), { as: desk.petugas }))
    const total = desk.inMonths('2026-08', '2026-11').length
    expect(rest.querySelectorAll('table.rows tbody tr')).toHaveLength(total - 50)
    expect(rest.querySelector('main a.button')!.getAttribute('href')).toContain(
      '/meja/register.xlsx?',
    )
  })

  test('bulan yang tidak ada dijelaskan di sebelah isiannya, dan yang terbalik dibalik', async () => {
    const wrong = await page(
      await desk.get('/meja/rekap?dari=2026-13&sampai=2026-11', { as: desk.petugas }),
      422,
    )
    expect(wrong.querySelector('.problems a')!.getAttribute('href')).toBe('#dari')
    expect(wrong.querySelector('#dari')!.getAttribute('value')).toBe('2026-13')
    const turned = await page(
      await desk.get('/meja/rekap?dari=2026-11&sampai=2026-09', { as: desk.petugas }),
    )
    expect(turned.querySelector('h1')!.text).toContain('September–November 2026')
    expect((await desk.get('/meja/register.xlsx?dari=kemarin', { as: desk.petugas })).status).toBe(
      422,
    )
  })
})
