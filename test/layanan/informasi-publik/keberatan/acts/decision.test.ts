import { describe, expect, test } from 'vitest'
import { kodeOf } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import {
  createKeberatanDesk,
  dikabulkan,
  ditolakPasal17,
} from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await openDesk(createKeberatanDesk())

const status = async (nomor: string) => (await desk.state(nomor)).berkas.status

describe('putusan', () => {
  test('setiap alasan harus ditanggapi, dan penolakan harus berdasar; isian tetap ada', async () => {
    const nomor = await desk.sampai('di_atasan')
    const answer = await desk.kirim(nomor, 'putuskan', {
      ...ditolakPasal17,
      bantahanE: ' ',
      huruf: '',
    })
    const root = await page(answer, 422)
    expect(root.querySelectorAll('.problems li').map(({ text }) => text)).toEqual([
      'Pilih huruf Pasal 17 yang menjadi dasar.',
      'Pilih penetapan pengecualian yang berlaku (Perki 1/2021 Pasal 44 ayat (3)).',
      'Tulis tanggapan atas alasan ini.',
    ])
    expect(root.querySelector('[name=bantahanA]')?.text).toContain(ditolakPasal17.bantahanA)
    expect(await status(nomor)).toBe('di_atasan')
  })

  test.each([
    [{ ...dikabulkan, perintah: '' }, 'Tulis apa yang harus dipenuhi PPID.'],
    [{ ...dikabulkan, hasil: 'dikabulkan-sebagian' }, 'Pilih dasar penolakan.'],
    [{ ...ditolakPasal17, penetapan: '' }, 'Pilih penetapan pengecualian yang berlaku'],
    [{ ...ditolakPasal17, huruf: 'j' }, 'Sebut pasal dan undang-undangnya.'],
  ])('%o: %s', async (fields, words) => {
    const nomor = await desk.sampai('di_atasan')
    expect(wordsOf(await page(await desk.kirim(nomor, 'putuskan', fields), 422))).toContain(words)
  })

  test('sebelum dikirim dapat diubah; yang dibatalkan tidak pernah terbaca pemohon', async () => {
    const nomor = await desk.sampai('di_atasan')
    await desk.lakukan(nomor, 'putuskan', ditolakPasal17)
    await desk.lakukan(nomor, 'tinjauUlang')
    const form = await page(await desk.get(desk.path(nomor), { as: desk.staff.atasan_ppid }))
    expect(form.querySelector('[name=bantahanA]')?.text).toContain(ditolakPasal17.bantahanA)
    const visitor = desk.browser()
    await visitor.post('/lacak', { nomor, kode: await kodeOf(desk, nomor) })
    const words = wordsOf(await page(await visitor.get(`/lacak/keberatan/${nomor}`)))
    expect(words).not.toContain(ditolakPasal17.pertimbangan)
    expect(words).not.toContain('Diputuskan Atasan PPID Senin')
  })
})
