import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { berkasData, createDataDesk, type DataDesk } from '#test/layanan/permintaan-data/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

let desk: DataDesk
beforeAll(async () => {
  desk = await createDataDesk()
})
afterAll(() => desk.drop())

describe('lewat unit penghasil data', () => {
  test('unit mendapat tenggatnya sendiri dalam hari kerja, dan 30 menit layanan berhenti', async () => {
    const nomor = await desk.sampai('di_unit')
    const { tenggat, berkas, disposisi } = await desk.state(nomor)
    const [layanan] = tenggat.filter(({ jenis }) => jenis === 'layanan')
    expect(layanan).toMatchObject({ ditutupOleh: 'teruskanKeUnit' })
    const [unit] = tenggat.filter(({ disposisiId }) => disposisiId === disposisi[0]!.id)
    expect(unit).toMatchObject({
      jenis: 'unit',
      satuan: 'hari kerja',
      jumlah: 5,
      ditutupPada: null,
    })
    expect(unit!.batas.toISOString()).toBe('2026-12-14T16:59:59.000Z')
    expect(berkas.batasWaktu).toEqual(unit!.batas)
    expect(await faultsOf(desk.db, nomor)).toEqual([])
    const kotak = await page(await desk.get('/meja', { as: desk.staff.ppid_pelaksana }))
    expect(kotak.querySelector(`a[href="${desk.path(nomor)}"]`)).not.toBeNull()
  })

  test('unit menjawab dengan berkas, pemohon dikabari, lalu diserahkan dengan tanda tangan', async () => {
    const nomor = await desk.sampai('di_unit')
    await desk.lakukan(nomor, 'jawabDisposisi', { berkas: [berkasData('siak.pdf')] })
    const { berkas, kotakKeluar } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'siap_diserahkan', hasil: 'unit' })
    expect(kotakKeluar.at(-1)!.subjek).toContain('siap')
    const root = await page(await desk.get(desk.path(nomor), { as: desk.data }))
    const tick = root.querySelector('input[name="berkas"]')!
    expect(tick.getAttribute('checked')).toBe('')
    await desk.lakukan(nomor, 'serahkanData', { dokumen: [], berkas: tick.getAttribute('value')! })
    const { text } = await suratOf(desk, nomor, 'penerimaan-data')
    const [unit] = desk.units
    expect(text).toContain('siak.pdf')
    expect(text).toContain(unit!.nama.slice(0, 20))
    expect((await desk.state(nomor)).berkas.status).toBe('selesai')
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  })

  test('dua unit: baru siap bila keduanya menjawab; bila tidak ada yang punya, petugas meninjau', async () => {
    const nomor = await desk.minta()
    await desk.lakukan(nomor, 'teruskanKeUnit', { unit: [desk.unit, desk.unitLain] })
    const { disposisi } = await desk.state(nomor)
    const jawab = (unit: string, as: string, penguasaan: string) =>
      desk.post(
        desk.path(
          nomor,
          `/disposisi/${disposisi.find((one) => one.unitKerjaId === unit)!.id}/jawaban`,
        ),
        { penguasaan, jawaban: 'Keterangan.' },
        { as },
      )
    expect((await jawab(desk.unit, desk.staff.ppid_pelaksana, 'tidak-dikuasai')).status).toBe(303)
    expect((await desk.state(nomor)).berkas.status).toBe('di_unit')
    expect((await jawab(desk.unitLain, desk.unitLainnya, 'tidak-dikuasai')).status).toBe(303)
    const { berkas } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'ditinjau', giliran: 'petugas_data', batasWaktu: null })
    await desk.lakukan(nomor, 'nyatakanTidakTersedia')
    expect((await desk.state(nomor)).berkas.status).toBe('tidak_tersedia')
  })

  test('jawaban "ada" tanpa berkas kembali 422', async () => {
    const nomor = await desk.sampai('di_unit')
    const response = await desk.kirim(nomor, 'jawabDisposisi', { berkas: [] })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Unggah data yang diminta.')
    expect((await desk.state(nomor)).berkas.status).toBe('di_unit')
  })

  test('diingatkan: kapan dan berapa kali tercatat; ditarik: kembali ke petugas data', async () => {
    const nomor = await desk.sampai('di_unit')
    await desk.lakukan(nomor, 'ingatkan')
    await desk.lakukan(nomor, 'ingatkan')
    const { disposisi, kotakKeluar } = await desk.state(nomor)
    expect(disposisi[0]).toMatchObject({ diingatkanJumlah: 2 })
    const mail = kotakKeluar.filter(({ subjek }) => subjek.startsWith('Pengingat'))
    expect(mail.length).toBeGreaterThanOrEqual(2)
    expect(mail[0]!.teks).toContain(`/meja/permintaan-data/${nomor}`)
    await desk.lakukan(nomor, 'tarikDisposisi')
    const { berkas } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'ditinjau', batasWaktu: null })
  })

  test('satu unit ditarik setelah yang lain menjawab: data siap', async () => {
    const nomor = await desk.minta()
    await desk.lakukan(nomor, 'teruskanKeUnit', { unit: [desk.unitLain] })
    await desk.lakukan(nomor, 'teruskanKeUnit', { unit: [desk.unit] })
    await desk.lakukan(nomor, 'jawabDisposisi')
    const first = (await desk.state(nomor)).disposisi[0]!
    expect(first.dijawabPada).toBeNull()
    await desk.post(desk.path(nomor, `/disposisi/${first.id}/penarikan`), {}, { as: desk.data })
    expect((await desk.state(nomor)).berkas).toMatchObject({
      status: 'siap_diserahkan',
      hasil: 'unit',
    })
  })

  test('tenggat unit menurut pengaturan kantor, dan halaman lacak menyebut unit dan batasnya', async () => {
    const nomor = await desk.sampai('di_unit')
    const browser = desk.browser()
    await browser.post('/lacak', { nomor, kode: await desk.kode(nomor) })
    const words = wordsOf(await page(await browser.get('/lacak/permintaan-data')))
    expect(words).toContain(desk.units[0]!.nama)
    expect(words).toContain('Senin, 14 Desember 2026')
    const admin = desk.staff.administrator
    const settings = await page(await desk.get('/kelola/pengaturan/waktu', { as: admin }))
    expect(settings.querySelector('[name="tenggatData"]')!.getAttribute('value')).toBe('5')
  })
})

describe('menjadi permohonan informasi', () => {
  test('satu langkah: isian terisi, asal tercatat, berkas data berakhir dengan nomor baru di jejaknya', async () => {
    const nomor = await desk.minta()
    const page1 = await page(await desk.get(desk.path(nomor), { as: desk.data }))
    const href = page1.querySelector(`a[href="/meja/baru?asal=${nomor}"]`)!.getAttribute('href')!
    const form = await page(await desk.get(href, { as: desk.data }))
    const value = (name: string) =>
      form.querySelector(`#permohonan-meja [name="${name}"]`)?.getAttribute('value')
    expect(value('asal')).toBe(nomor)
    expect(value('nama')).toBe('Laras Contohwati')
    expect(value('telepon')).toBe('0812-0000-4411')
    const rincian = form.querySelector('textarea[name="rincian"]')!.text
    for (const said of ['Jumlah penduduk menurut umur', 'lima tahunan', 'Tahun: 2020–2025'])
      expect(rincian).toContain(said)
    expect(form.querySelector('textarea[name="tujuan"]')!.text).toContain('Proyeksi')
    const response = await desk.alihkan(nomor, desk.data)
    const pi = response.headers.get('location')!.split('/').at(-1)!
    expect(pi).toMatch(/^PI-2026-/)
    expect((await desk.state(pi)).berkas).toMatchObject({ asal: nomor, status: 'diterima' })
    const { berkas, jejak, tenggat } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'dialihkan', hasil: 'permohonan', giliran: null })
    expect(jejak.at(-1)).toMatchObject({
      perbuatan: 'alihkan',
      catatan: `Menjadi ${pi}.`,
      rincian: { menjadi: pi },
    })
    expect(tenggat.every(({ ditutupPada }) => ditutupPada !== null)).toBe(true)
    expect(await faultsOf(desk.db, nomor)).toEqual([])
    expect(await faultsOf(desk.db, pi)).toEqual([])
    const browser = desk.browser()
    await browser.post('/lacak', { nomor, kode: await desk.kode(nomor) })
    expect(wordsOf(await page(await browser.get('/lacak/permintaan-data')))).toContain(pi)
  })

  test('yang sudah di unit pun dapat, dan tenggat unit ikut ditutup', async () => {
    const nomor = await desk.sampai('di_unit')
    expect((await desk.alihkan(nomor)).status).toBe(303)
    const { berkas, tenggat } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'dialihkan', batasWaktu: null })
    expect(tenggat.every(({ ditutupPada }) => ditutupPada !== null)).toBe(true)
  })

  test('asal yang bukan permintaan data atau tidak dikenal hanya dicatat', async () => {
    for (const asal of ['PD-2026-9999', 'LAPOR-123']) {
      const response = await desk.alihkan(asal)
      const pi = response.headers.get('location')!.split('/').at(-1)!
      expect((await desk.state(pi)).berkas.asal).toBe(asal)
    }
  })
})
