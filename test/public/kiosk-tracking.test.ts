import { describe, expect, test } from 'vitest'
import { createCallDesk } from '#test/layanan/call-center/desk.ts'
import { createSengketaDesk } from '#test/layanan/informasi-publik/sengketa/desk.ts'
import { kodeOf } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { permohonanLengkap } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { createPengaduanDesk } from '#test/layanan/pengaduan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'
import type { TestApp } from '#test/support/app.ts'

const HERE = '/kios/lacak/berkas'

/** What the kiosk tells whoever types this number and its code. */
async function tell(desk: TestApp, nomor: string) {
  const kiosk = desk.browser()
  const door = await kiosk.post('/kios/lacak', { nomor, kode: await kodeOf(desk, nomor) })
  expect(door.headers.get('location')).toBe(HERE)
  const { response, queries } = await countQueries(desk, () => kiosk.get(HERE))
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(queries).toBeLessThanOrEqual(6)
  const root = await page(response)
  expect(root.querySelectorAll('form, main a[href^="/lacak"]')).toHaveLength(0)
  expect(root.querySelector('.idle')).not.toBeNull()
  return { kiosk, words: wordsOf(root), head: root.querySelector('h1')!.text }
}

describe('informasi publik', async () => {
  const desk = await openDesk(createSengketaDesk())
  const secret = new RegExp(`${permohonanLengkap.nama}|Wulan|0157`)

  test('permohonan: keadaan, kapan, apa berikutnya; bukan siapa', async () => {
    const { words, head } = await tell(desk, await desk.permohonan.daftar())
    expect(head).toContain('sudah kami terima')
    expect(words).toContain('Jawaban tertulis paling lambat')
    expect(words).toContain('Anda tidak perlu melakukan apa pun.')
    expect(words).not.toMatch(secret)
  })

  test('permohonan yang kurang: sampai kapan, dan di mana melengkapi', async () => {
    const { words } = await tell(desk, await desk.permohonan.sampai('tidak_lengkap'))
    expect(words).toContain('Lengkapi paling lambat')
    expect(words).toContain('lengkapi di meja layanan')
    expect(words).not.toContain('Tahun anggaran')
  })

  test('keberatan', async () => {
    const { words } = await tell(desk, await desk.ajukan())
    expect(words).toContain('Tanggapan tertulis paling lambat')
    expect(words).not.toMatch(secret)
  })

  test('sengketa', async () => {
    const { words, head } = await tell(desk, await desk.buka())
    expect(head).toContain('Sengketa Anda sudah kami catat')
    expect(words).toContain('Sengketa dicatat')
    expect(words).toContain('Datanglah bila Komisi Informasi memanggil Anda.')
    expect(words).not.toMatch(secret)
  })

  test('ditinggal lima menit, atau kembali ke awal: tidak ada yang tersisa', async () => {
    const { kiosk } = await tell(desk, await desk.permohonan.daftar())
    const before = desk.time.now
    desk.time.now = new Date(before.getTime() + 6 * 60_000)
    expect((await kiosk.get(HERE)).headers.get('location')).toBe('/kios/lacak')
    desk.time.now = before
    const again = await tell(desk, await desk.permohonan.daftar())
    await again.kiosk.get('/kios')
    expect((await again.kiosk.get(HERE)).headers.get('location')).toBe('/kios/lacak')
    expect((await again.kiosk.get('/lacak/permohonan')).status).not.toBe(200)
  })
})

describe('pengaduan', async () => {
  const desk = await openDesk(createPengaduanDesk())

  test('laporan: sampai kapan diperiksa; isi dan pelapor tidak', async () => {
    const { words } = await tell(desk, await desk.lapor())
    expect(words).toContain('Diperiksa paling lambat')
    expect(words).not.toMatch(/Mariana|Gang Contoh|Lampu|7788/)
  })

  test('yang ditanggapi: di mana dibaca dan dibalas; tanggapannya tidak', async () => {
    const nomor = await desk.sampai('proses')
    const parts = (await desk.state(nomor)).disposisi
    const { words } = await tell(desk, nomor)
    expect(words).toContain('Balas paling lambat')
    expect(words).toContain('Baca dan balas tanggapannya dari telepon Anda sendiri.')
    expect(parts.length).toBeGreaterThan(0)
    for (const { jawaban } of parts) expect(words).not.toContain(jawaban)
  })
})

describe('call center', async () => {
  const desk = await openDesk(createCallDesk())

  test('telepon: sampai kapan dihubungi; pertanyaan dan penelepon tidak', async () => {
    const sent = await desk.telepon({ langkah: 'janji', jawaban: '' })
    const nomor = sent.headers.get('location')!.split('=')[1]!
    const { words } = await tell(desk, nomor)
    expect(words).toContain('Kami menghubungi Anda paling lambat Senin, 7 Desember 2026')
    expect(words).not.toMatch(/Ratih|KTP|7788/)
  })
})
