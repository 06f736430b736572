import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '#src/workflow/procedure.ts'
import { createPengaduanDesk, type PengaduanDesk } from '#test/layanan/pengaduan/desk.ts'
import { page } from '#test/support/page.ts'

let desk: PengaduanDesk
beforeAll(async () => {
  desk = await createPengaduanDesk()
})
afterAll(() => desk.drop())

test.each<{ peran: Role; sebelum: boolean; dianalisis: boolean; diteruskan: boolean }>([
  { peran: 'admin_pengaduan', sebelum: true, dianalisis: true, diteruskan: false },
  { peran: 'analis', sebelum: false, dianalisis: true, diteruskan: false },
  { peran: 'kasi', sebelum: false, dianalisis: true, diteruskan: false },
  { peran: 'petugas', sebelum: false, dianalisis: false, diteruskan: false },
])(
  'laporan yang dianalisis bersama menunggu admin, Analis, dan Kasi, yang lain tidak: $peran',
  async ({ peran, sebelum, dianalisis, diteruskan }) => {
    const nomor = await desk.lapor()
    const waits = async () => {
      const inbox = await page(await desk.get('/meja', { as: desk.staff[peran] }))
      const all = await page(await desk.get('/meja?giliran=', { as: desk.staff[peran] }))
      const own = inbox.querySelectorAll('table.rows a.nomor').map(({ text }) => text.trim())
      const chip = Number(all.querySelector('.filters a b')!.text)
      expect(chip).toBe(own.length)
      return own.includes(nomor)
    }
    expect(await waits()).toBe(sebelum)
    await desk.lakukan(nomor, 'nyatakanLengkap')
    expect(await waits()).toBe(dianalisis)
    await desk.lakukan(nomor, 'teruskanKeUnit')
    expect(await waits()).toBe(diteruskan)
  },
)
