import { describe, expect, test } from 'vitest'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { berkasData, createDataDesk } from '#test/layanan/permintaan-data/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createDataDesk())

/** The files that the officer may hand over, as the first form offers them. */
async function ticks(nomor: string) {
  const root = await page(await desk.get(desk.path(nomor), { as: desk.data }))
  const form = root.querySelector('form:has([name="berkas"])')!
  return form.querySelectorAll('[name="berkas"]').map((one) => ({
    id: one.getAttribute('value')!,
    label: wordsOf(one.parentNode!),
    checked: one.hasAttribute('checked'),
  }))
}

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

  test('unit menjawab dengan berkas, petugas data memilih, lalu diserahkan dengan tanda tangan', async () => {
    const nomor = await desk.sampai('di_unit')
    await desk.lakukan(nomor, 'jawabDisposisi', { berkas: [berkasData('siak.pdf')] })
    const { berkas } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'ditinjau', giliran: 'petugas_data', hasil: null })
    const tick = (await ticks(nomor))[0]!
    await desk.lakukan(nomor, 'serahkanLangsung', { dokumen: [], berkas: tick.id })
    const { text } = await suratOf(desk, nomor, 'penerimaan-data')
    const [unit] = desk.units
    expect(text).toContain('siak.pdf')
    expect(text).toContain(unit!.nama.slice(0, 20))
    expect((await desk.state(nomor)).berkas).toMatchObject({ status: 'selesai', hasil: 'unit' })
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  })

  test('dari kiriman unit hanya yang dipilih petugas data sampai ke pemohon; semula tidak ada yang dicentang', async () => {
    const nomor = await desk.sampai('di_unit')
    const berkas = [berkasData('ringkas.pdf'), berkasData('catatan-internal.pdf')]
    await desk.lakukan(nomor, 'jawabDisposisi', { berkas })
    const browser = desk.browser()
    await browser.post('/lacak', { nomor, kode: await desk.kode(nomor) })
    const lacak = async () => wordsOf(await page(await browser.get('/lacak/permintaan-data')))
    expect(await lacak()).not.toContain('.pdf')
    const offered = await ticks(nomor)
    expect(offered.map(({ label, checked }) => [label, checked])).toEqual([
      [expect.stringContaining('ringkas.pdf'), false],
      [expect.stringContaining('catatan-internal.pdf'), false],
    ])
    expect(offered[0]!.label).toContain(desk.units[0]!.singkatan)
    const none = await page(await desk.kirim(nomor, 'sediakanData', { dokumen: [] }), 422)
    expect(none.text).toContain('Pilih data dari unit, unggah datanya')
    await desk.lakukan(nomor, 'sediakanData', { dokumen: [], berkas: offered[0]!.id })
    const after = await desk.state(nomor)
    expect(after.berkas).toMatchObject({ status: 'siap_diserahkan', hasil: 'unit' })
    expect(after.jejak.at(-1)!.rincian).toEqual({ dip: [], dariUnit: 1 })
    expect(after.kotakKeluar.at(-1)!.subjek).toContain('siap')
    expect(await lacak()).toContain('ringkas.pdf')
    expect(await lacak()).not.toContain('catatan-internal.pdf')
    const refused = await browser.post(`/lacak/permintaan-data/dokumen/${offered[1]!.id}`, {})
    expect(refused.status).toBe(404)
    const fetched = await browser.post(`/lacak/permintaan-data/dokumen/${offered[0]!.id}`, {})
    expect(fetched.status).toBe(200)
    expect((await desk.state(nomor)).berkas.status).toBe('selesai')
  })

  test('berkas unit di berkas lain tidak dapat dipilih', async () => {
    const [nomor, lain] = [await desk.sampai('di_unit'), await desk.sampai('di_unit')]
    for (const one of [nomor, lain]) await desk.lakukan(one, 'jawabDisposisi')
    const other = (await ticks(lain))[0]!.id
    const response = await desk.kirim(nomor, 'sediakanData', { dokumen: [], berkas: other })
    expect(response.status).toBe(422)
    expect((await ticks(lain)).map(({ id }) => id)).toEqual([other])
  })

  test('dua unit: baru ditinjau bila keduanya menjawab; bila tidak ada yang punya, dinyatakan tidak tersedia', async () => {
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
    await desk.jobs.run()
    const { disposisi } = await desk.state(nomor)
    expect(disposisi[0]).toMatchObject({ diingatkanJumlah: 1 })
    await desk.lakukan(nomor, 'tarikDisposisi')
    const { berkas } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'ditinjau', batasWaktu: null })
  })

  test('satu unit ditarik setelah yang lain menjawab: petugas meninjau', async () => {
    const nomor = await desk.minta()
    await desk.lakukan(nomor, 'teruskanKeUnit', { unit: [desk.unitLain] })
    await desk.lakukan(nomor, 'teruskanKeUnit', { unit: [desk.unit] })
    await desk.lakukan(nomor, 'jawabDisposisi')
    const first = (await desk.state(nomor)).disposisi[0]!
    expect(first.dijawabPada).toBeNull()
    await desk.post(desk.path(nomor, `/disposisi/${first.id}/penarikan`), {}, { as: desk.data })
    expect((await desk.state(nomor)).berkas).toMatchObject({
      status: 'ditinjau',
      giliran: 'petugas_data',
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
