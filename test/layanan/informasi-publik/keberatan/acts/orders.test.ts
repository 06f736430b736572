import { describe, expect, test } from 'vitest'
import { berkasPdf } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'
import { createKeberatanDesk } from '#test/layanan/informasi-publik/keberatan/desk.ts'

const desk = await openDesk(createKeberatanDesk())

const status = async (nomor: string) => (await desk.state(nomor)).berkas.status

describe('perintah Atasan PPID', () => {
  test('ke PPID dan dua unit sekaligus, masing-masing dengan tenggat di dalam 30 hari kerja', async () => {
    const nomor = await desk.sampai('di_atasan')
    await desk.lakukan(nomor, 'perintahkan', { kepada: ['ppid', desk.unit, desk.unitLain] })
    const { berkas, tenggat, disposisi, kotakKeluar } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'di_unit', giliran: 'ppid_pelaksana' })
    expect(disposisi).toHaveLength(2)
    const uu = tenggat.find(({ jenis }) => jenis === 'uu')!
    const own = tenggat.filter(({ jenis }) => jenis === 'unit' || jenis === 'perintah')
    expect(own).toHaveLength(3)
    for (const { batas } of own) expect(batas < uu.batas).toBe(true)
    const told = kotakKeluar.filter(({ subjek }) => subjek.startsWith('Disposisi baru'))
    expect(told.length).toBeGreaterThanOrEqual(2)
    expect(told[0]!.teks).toContain(`keberatan ${nomor}`)
    expect(told[0]!.teks).toContain(`/meja/keberatan/${nomor}`)

    await desk.lakukan(nomor, 'jawabPerintah', { jawaban: 'Sudah diuji.', berkas: berkasPdf() })
    expect(await status(nomor)).toBe('di_unit')
    const parts = (await desk.state(nomor)).disposisi
    const partOf = (unit: string) => parts.find(({ unitKerjaId }) => unitKerjaId === unit)!.id
    const answer = { penguasaan: 'dikuasai', jawaban: 'Ada pada kami.', kunci: crypto.randomUUID() }
    const send = (unit: string, as: string) =>
      desk.post(
        desk.path(nomor, `/disposisi/${partOf(unit)}/jawaban`),
        { ...answer, kunci: crypto.randomUUID() },
        { as },
      )
    expect((await send(desk.unit, desk.unitLainnya)).status).toBe(404)
    expect((await send(desk.unit, desk.staff.ppid_pelaksana)).status).toBe(303)
    expect(await status(nomor)).toBe('di_unit')
    expect((await send(desk.unitLain, desk.unitLainnya)).status).toBe(303)
    expect(await status(nomor)).toBe('di_atasan')
    expect(await desk.isi(nomor)).toMatchObject({ jawabanPpid: 'Sudah diuji.' })
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  })

  test('unit menjawab lebih dulu: giliran PPID, lalu kembali ke Atasan', async () => {
    const nomor = await desk.sampai('di_atasan')
    await desk.lakukan(nomor, 'perintahkan', { kepada: ['ppid', desk.unit] })
    await desk.lakukan(nomor, 'jawabDisposisi')
    expect(await status(nomor)).toBe('di_ppid')
    const again = await desk.kirim(nomor, 'perintahkan', { kepada: ['ppid'] })
    expect(again.status).toBe(422)
    await desk.lakukan(nomor, 'jawabPerintah')
    expect(await status(nomor)).toBe('di_atasan')
  })

  test('yang tidak dijawab dapat diingatkan dan ditarik, supaya keberatan tetap diputuskan', async () => {
    const nomor = await desk.sampai('di_unit')
    await desk.lakukan(nomor, 'ingatkan')
    await desk.lakukan(nomor, 'tarikDisposisi')
    expect(await status(nomor)).toBe('di_atasan')
    await desk.lakukan(nomor, 'perintahkan')
    await desk.lakukan(nomor, 'tarikPerintah')
    expect(await status(nomor)).toBe('di_atasan')
    const open = (await desk.state(nomor)).tenggat.filter(({ ditutupPada }) => !ditutupPada)
    expect(open.map(({ jenis }) => jenis).sort()).toEqual(['perki', 'uu'])
  })

  test('tanpa tujuan, atau ke unit yang tidak ada, kembali di formulirnya', async () => {
    const nomor = await desk.sampai('di_atasan')
    const none = await page(await desk.kirim(nomor, 'perintahkan', { kepada: [] }), 422)
    expect(wordsOf(none)).toContain('Pilih PPID atau sedikitnya satu unit.')
    const gone = await desk.kirim(nomor, 'perintahkan', { kepada: [crypto.randomUUID()] })
    expect(wordsOf(await page(gone, 422))).toContain('Unit itu tidak ada lagi.')
  })
})
