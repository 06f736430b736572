import { describe, expect, test } from 'vitest'
import { kodeOf } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { createKeberatanDesk } from '#test/layanan/informasi-publik/keberatan/desk.ts'

const desk = await openDesk(createKeberatanDesk())

const status = async (nomor: string) => (await desk.state(nomor)).berkas.status

describe('sesudah ditanggapi', () => {
  test('pemohon menyatakan tidak puas dari halaman lacak', async () => {
    const nomor = await desk.sampai('dijawab')
    const visitor = desk.browser()
    await visitor.post('/lacak', { nomor, kode: await kodeOf(desk, nomor) })
    const path = `/lacak/keberatan/${nomor}`
    const empty = await page(await visitor.post(`${path}/reaksi`, { catatan: 'Kurang' }), 422)
    expect(wordsOf(empty)).toContain('Pilih puas atau tidak puas.')
    const { versi } = (await desk.state(nomor)).berkas
    const stale = { reaksi: 'puas', versi: String(versi - 1), kunci: crypto.randomUUID() }
    expect((await visitor.post(`${path}/reaksi`, stale)).status).toBe(409)
    const sent = {
      reaksi: 'tidak-puas',
      catatan: 'Data tetap tidak diberikan.',
      versi: String(versi),
    }
    expect((await visitor.post(`${path}/reaksi`, sent)).status).toBe(303)
    expect(await desk.isi(nomor)).toMatchObject({
      reaksi: 'tidak-puas',
      reaksiCatatan: 'Data tetap tidak diberikan.',
    })
    const { berkas, jejak } = await desk.state(nomor)
    expect(berkas.status).toBe('selesai')
    expect(jejak.at(-1)).toMatchObject({ perbuatan: 'catatReaksi', peran: 'pemohon' })
  })

  test('yang diam sampai jalan ke Komisi Informasi tertutup diselesaikan malam itu', async () => {
    const nomor = await desk.sampai('dijawab')
    await desk.malam(10)
    expect(await status(nomor)).toBe('dijawab')
    await desk.malam(40)
    expect(await status(nomor)).toBe('selesai')
    expect(await desk.isi(nomor)).toMatchObject({ reaksi: 'tanpa-tanggapan' })
  })

  test('dicabut pemohon sebelum ditanggapi: berakhir tanpa putusan', async () => {
    const nomor = await desk.sampai('di_atasan')
    const visitor = desk.browser()
    await visitor.post('/lacak', { nomor, kode: await kodeOf(desk, nomor) })
    const path = `/lacak/keberatan/${nomor}/cabut`
    await page(await visitor.get(path))
    const { versi } = (await desk.state(nomor)).berkas
    expect((await visitor.post(path, { versi: String(versi), alasan: '' })).status).toBe(303)
    const { berkas, tenggat } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'dicabut', hasil: null })
    expect(tenggat.every(({ ditutupPada }) => ditutupPada)).toBe(true)
    expect((await visitor.get(path)).status).toBe(409)
  })
})

describe('tanda terima', () => {
  test('ditandatangani sesudah jawaban, sah, dengan semua isian Lampiran X, dan dikirim', async () => {
    const asal = await desk.ditolak()
    const nomor = await desk.ajukan(asal)
    expect((await desk.state(nomor)).surat).toEqual([])
    await desk.jobs.run()
    await desk.jobs.run()
    const { surat, kotakKeluar, berkas } = await desk.state(nomor)
    expect(surat).toHaveLength(1)
    const { text, row } = await suratOf(desk.permohonan, nomor, 'tanda-terima-keberatan')
    const { kasusPosisi, informasi, tujuan } = await desk.isi(nomor)
    for (const field of [
      nomor,
      asal,
      await kodeOf(desk, nomor),
      'Wulan Contohwati',
      'Jalan Contoh 12, Pontianak',
      'Peneliti',
      kasusPosisi,
      informasi,
      tujuan,
      '√ □ □ □ a. Permohonan informasi ditolak b. Informasi berkala tidak disediakan',
      'e. Permintaan informasi tidak dipenuhi',
      'Jumat, 22 Januari 2027',
      '30 hari kerja sejak keberatan diterima, Senin, 7 Desember 2026',
      'Sari Contohwati',
    ])
      expect(text).toContain(field)
    expect(kotakKeluar).toMatchObject([
      { suratId: row.id, subjek: `Keberatan ${nomor} kami terima` },
    ])
    expect(kotakKeluar[0]!.teks).not.toContain(await kodeOf(desk, nomor))
    expect(berkas.kodeLacak).not.toBeNull()
    const open = (as: string) => desk.get(desk.path(nomor, `/surat/${row.id}`), { as })
    expect((await open(desk.staff.petugas)).status).toBe(200)
    expect((await open(desk.staff.pimpinan)).status).toBe(404)
  })
})
