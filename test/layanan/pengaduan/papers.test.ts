import { describe, expect, test } from 'vitest'
import { readPdf, suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { createPengaduanDesk } from '#test/layanan/pengaduan/desk.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createPengaduanDesk())

describe('tanda terima pengaduan (UU 25/2009 Pasal 44 ayat (2))', () => {
  test('memuat pengadu, uraian, tempat dan waktu, nama petugas; sah menurut pdfsig', async () => {
    const nomor = await desk.lapor()
    await desk.jobs.run()
    const { text, row } = await suratOf(desk, nomor, 'tanda-terima-pengaduan')
    for (const said of [
      'Mariana Contohlestari',
      'Gang Contoh 5',
      'padam sejak dua minggu',
      'Sungai Bangkong',
      'Senin, 7 Desember 2026',
      '08.30',
      'Sari Contohwati',
      'Kamis, 10 Desember 2026',
      nomor,
    ])
      expect(text.replaceAll('\u00A0', ' ')).toContain(said)
    expect(row.nomorSurat).toMatch(/^\d{4}\/TTP\/2026$/)
  })

  test('slip 80 mm dicetak untuk yang mengetik laporan, tidak untuk orang lain', async () => {
    const nomor = await desk.lapor()
    await desk.jobs.run()
    const slip = await desk.get(desk.path(nomor, '/slip'), { as: desk.staff.petugas })
    expect(slip.status).toBe(200)
    const { text } = await readPdf(new Uint8Array(await slip.arrayBuffer()))
    expect(text).toContain('TANDA TERIMA PENGADUAN')
    expect((await desk.get(desk.path(nomor, '/slip'), { as: desk.staff.pimpinan })).status).toBe(
      403,
    )
  })

  test('pelapor tanpa nama mendapat tanda terima tanpa nama', async () => {
    const nomor = await desk.lapor({ anonim: 'ya' })
    await desk.jobs.run()
    const { text } = await suratOf(desk, nomor, 'tanda-terima-pengaduan')
    expect(text).toContain('Dirahasiakan atas permintaan pengadu')
    expect(text).not.toContain('Contohlestari')
  })

  test('dua kali dikirim, satu laporan dan satu tanda terima', async () => {
    const kunci = crypto.randomUUID()
    const [satu, dua] = [await desk.lapor({ kunci }), await desk.lapor({ kunci })]
    expect(dua).toBe(satu)
    await desk.jobs.run()
    await desk.jobs.run()
    const { surat } = await desk.state(satu)
    expect(surat).toHaveLength(1)
  })
})
