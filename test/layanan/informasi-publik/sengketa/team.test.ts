import { describe, expect, test } from 'vitest'
import { berkasPdf } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { createSengketaDesk, problemsOf } from '#test/layanan/informasi-publik/sengketa/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createSengketaDesk())

const status = async (nomor: string) => (await desk.state(nomor)).berkas.status

describe('tim fasilitasi', () => {
  test('susunan baru adalah surat baru yang menyebut yang lama', async () => {
    const nomor = await desk.sampai('fasilitasi')
    const first = (await desk.isi(nomor)).tim!
    expect(first.ketua).toMatchObject({ nama: 'Bayu Contohputra' })
    expect(first.anggota.map(({ nama }) => nama)).toEqual(['Dewi Unit', 'Rina Contohsari, S.H.'])
    expect((await desk.kirim(nomor, 'tetapkanTim')).status).toBe(422)
    await desk.lakukan(nomor, 'susunTim', { lain: '' })
    await desk.lakukan(nomor, 'tetapkanTim')
    const second = (await desk.isi(nomor)).tim!
    expect(second.anggota).toHaveLength(1)
    const { surat } = await desk.state(nomor)
    expect(surat.map(({ mengganti }) => mengganti)).toEqual([null, first.suratId])
    expect(await status(nomor)).toBe('fasilitasi')
  })

  test.each([
    [{ anggota: [], lain: '' }, 'Pilih atau tulis sedikitnya satu anggota.'],
    [{ lain: 'Rina; Kepala Bagian Hukum' }, 'Tulis setiap anggota seperti ini'],
  ])('yang keliru dijelaskan: %o', async (fields, said) => {
    const nomor = await desk.sampai('dibuka')
    const root = await page(await desk.kirim(nomor, 'susunTim', fields), 422)
    expect(wordsOf(root)).toContain(said)
  })

  test('ketua adalah PPID', async () => {
    const nomor = await desk.sampai('dibuka')
    const { anggota, ppid } = desk.given
    const answer = await desk.kirim(nomor, 'susunTim', { ketua: anggota, anggota: [ppid] })
    expect(wordsOf(await page(answer, 422))).toContain('Ketua tim adalah PPID.')
  })

  test('rapat, hadirin, notulen, dan berkasnya; tanpa tim tidak ada rapat', async () => {
    const without = await desk.sampai('dibuka')
    expect((await desk.kirim(without, 'catatRapat')).status).toBe(422)
    const nomor = await desk.sampai('fasilitasi')
    await desk.lakukan(nomor, 'catatRapat', { berkas: berkasPdf() })
    const [meeting] = await desk.peristiwa(nomor)
    expect(meeting!.isi.hadir!.map(({ nama, anggota }) => [nama, anggota])).toEqual([
      ['Bayu Contohputra', true],
      ['Dewi Unit', true],
      ['Tono Contohwan', false],
    ])
    expect(meeting!.lampiran).toHaveLength(1)
    const future = await desk.kirim(nomor, 'catatRapat', { tanggal: '2026-12-08' })
    const root = await page(future, 422)
    expect(wordsOf(root)).toContain('Tanggal tidak boleh di masa depan.')
    expect(root.querySelector('textarea[name=uraian]')!.text).toContain('Rincian anggaran')
    const file = await desk.get(desk.path(nomor, `/berkas/${meeting!.lampiran[0]}`), {
      as: desk.staff.ppid_pelaksana,
    })
    expect(file.status).toBe(200)
  })

  test('sepakat: pelaksanaan dimulai dan permohonan dibuka lagi, masing-masing menyebut yang lain', async () => {
    const nomor = await desk.sampai('fasilitasi')
    const none = await desk.kirim(nomor, 'catatUpaya', { hasil: 'sepakat' })
    expect(await problemsOf(none)).toEqual(['Tulis isi kesepakatannya.'])
    const perintah = 'Rincian per kecamatan diberikan tanpa nama penyedia.'
    await desk.lakukan(nomor, 'catatUpaya', { hasil: 'sepakat', perintah, beri: 'ya' })
    const { berkas, jejak } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'pelaksanaan', hasil: 'damai-tim' })
    expect(await desk.tenggat(nomor)).toEqual({})
    const permohonan = String(jejak.at(-1)!.rincian!['permohonan'])
    const reopened = await desk.state(permohonan)
    expect(reopened.berkas.status).toBe('menunggu_keputusan')
    expect(reopened.jejak.at(-1)).toMatchObject({
      perbuatan: 'penuhiSengketa',
      rincian: { sengketa: nomor },
      catatan: `Hasil sengketa ${nomor}: ${perintah}`,
    })
    const open = reopened.tenggat.filter(({ ditutupPada }) => !ditutupPada)
    expect(open).toMatchObject([{ jenis: 'pemenuhan', dasar: 'UU 14/2008 Pasal 39 dan Pasal 46' }])
    await desk.lakukan(nomor, 'catatPelaksanaan')
    expect(await status(nomor)).toBe('selesai')
    expect(await faultsOf(desk.db, nomor)).toEqual([])
    expect(await faultsOf(desk.db, permohonan)).toEqual([])
  })

  test('laporan: disusun, ditandatangani ketua, diterima Atasan dengan arahan', async () => {
    const nomor = await desk.sampai('fasilitasi')
    await desk.lakukan(nomor, 'susunLaporan')
    await desk.lakukan(nomor, 'laporkan')
    const waiting = await page(await desk.get(desk.path(nomor), { as: desk.staff.atasan_ppid }))
    expect(waiting.querySelector('.card.now h2')!.text).toContain('terima laporan tim')
    await desk.lakukan(nomor, 'terimaLaporan')
    expect((await desk.peristiwa(nomor)).at(-1)!.isi).toMatchObject({
      diterimaPada: '2026-12-07',
      diterimaOleh: 'Hadi Atasan',
      arahan: 'Siapkan bagian yang terbuka.',
    })
    expect((await desk.kirim(nomor, 'terimaLaporan')).status).toBe(422)
  })
})
