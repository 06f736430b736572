import { describe, expect, test } from 'vitest'
import { createDipDesk } from '#test/layanan/informasi-publik/daftar-informasi/desk.ts'
import { openedByLibreOffice } from '#test/recap/office.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'

const desk = await openDesk(createDipDesk())

describe('daftar di meja', () => {
  test('saringan menyebut jumlahnya, dan yang lama tidak diperbarui terlihat', async () => {
    const nomor = await desk.terbit({ ringkasan: 'Laporan berkala yang sudah usang' })
    await desk.db
      .updateTable('daftarInformasi')
      .set({ diperbaruiPada: new Date('2026-05-01T00:00:00Z') })
      .where('berkasId', 'in', desk.db.selectFrom('berkas').select('id').where('nomor', '=', nomor))
      .execute()
    const stale = await page(await desk.get('/meja/dip?basi=1', { as: desk.staff.ppid }))
    expect(stale.querySelectorAll('a.nomor').map((a) => a.text)).toEqual([nomor])
    expect(stale.querySelector('[aria-label="Status"] a[aria-current]')!.text).toBe(
      'Perlu diperbarui 1',
    )
    const found = await page(
      await desk.get(`/meja/dip?q=${nomor.toLowerCase()}`, { as: desk.staff.ppid }),
    )
    expect(found.querySelectorAll('a.nomor').map((a) => a.text)).toEqual([nomor])
    const none = await page(
      await desk.get('/meja/dip?kategori=serta-merta&status=entah&hal=99999999', {
        as: desk.staff.ppid,
      }),
    )
    expect(none.text).toContain('Tidak ada informasi di saringan ini.')
  })

  test('halaman berisi 50 dan menunjuk halaman berikutnya', async () => {
    for (let n = 0; n < 55; n += 1)
      await desk.usul({ ringkasan: `Banyak sekali nomor ${n}`, jenis: 'serta-merta-a' })
    const first = await page(
      await desk.get('/meja/dip?kategori=serta-merta', { as: desk.staff.ppid }),
    )
    expect(first.querySelectorAll('a.nomor')).toHaveLength(50)
    const next = first
      .querySelector('a[rel="next"]')!
      .getAttribute('href')!
      .replaceAll('&amp;', '&')
    const second = await page(await desk.get(next, { as: desk.staff.ppid }))
    expect(second.querySelectorAll('a.nomor')).toHaveLength(5)
    expect(second.text).toContain('51–55 dari 55')
  })

  test('ekspor dibuka LibreOffice: tujuh kolom resmi, menurut kategori, semua baris', {
    timeout: 120_000,
  }, async () => {
    await desk.usul({
      ringkasan: '=HYPERLINK("http://contoh.test";"klik") sebagai teks',
      jenis: 'setiap-saat-h',
    })
    const answer = await desk.get('/meja/dip/daftar.xlsx', { as: desk.staff.ppid })
    expect(answer.headers.get('Content-Disposition')).toContain(
      'Daftar%20Informasi%20Publik%202026-12-07.xlsx',
    )
    const sheets = await openedByLibreOffice(new Uint8Array(await answer.arrayBuffer()))
    const lines = sheets.get('Daftar Informasi Publik')!
    expect(lines[3]!.map((one) => one.replaceAll('\n', ' '))).toEqual([
      'No',
      'Ringkasan isi informasi',
      'Pejabat/Unit/Satker yang menguasai informasi',
      'Penanggungjawab pembuatan atau penerbitan informasi',
      'Waktu dan tempat pembuatan informasi',
      'Bentuk informasi yang tersedia',
      '',
      'Jangka waktu penyimpanan atau retensi arsip',
    ])
    const sections = lines
      .filter(([, second], at) => at > 4 && second === '')
      .map(([first]) => first)
    expect(sections).toHaveLength(3)
    expect(sections[0]).toContain('Pasal 14 ayat (2)')
    const { jumlah } = await desk.db
      .selectFrom('daftarInformasi')
      .select((eb) => eb.fn.countAll<string>().as('jumlah'))
      .executeTakeFirstOrThrow()
    expect(lines.at(-1)![0]).toBe(Number(jumlah).toLocaleString('en-US'))
    expect(lines.some((line) => line[1]?.startsWith('=HYPERLINK('))).toBe(true)
  })
})
