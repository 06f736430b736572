import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { receiveFile } from '#src/attachments/check.ts'
import { documentFiles } from '#src/attachments/kinds.ts'
import {
  terbitkanInformasi,
  usulkanInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/acts.ts'
import { pdf } from '#test/attachments/samples.ts'
import { informasi, sent } from '#test/layanan/informasi-publik/daftar-informasi/entries.ts'
import { foto } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import {
  berkasData,
  createDataDesk,
  permintaanLengkap,
} from '#test/layanan/permintaan-data/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { as, faultsOf } from '#test/workflow/office.ts'
import { tandaTangan } from '#seeds/demo/files.ts'

const desk = await openDesk(createDataDesk())

/** The clock stands where it stood after what was done. */
async function later<T>(minutes: number, act: () => Promise<T>): Promise<T> {
  const before = desk.time.now
  desk.pass(minutes)
  try {
    return await act()
  } finally {
    desk.time.now = before
  }
}

const layanan = async (nomor: string) =>
  (await desk.state(nomor)).tenggat.find(({ jenis }) => jenis === 'layanan')!

describe('diserahkan langsung', () => {
  test('dalam 30 menit: data terunggah, tanda tangan di kotak, tanda bukti sah, berkas selesai', async () => {
    const nomor = await desk.minta()
    await later(21, async () => {
      const gambar = await tandaTangan('Laras')
      await desk.lakukan(nomor, 'serahkanLangsung', {
        bukti: [],
        tandaTangan: gambar,
        cetak: 'Peta kelurahan, 2 lembar',
      })
    })
    const { berkas, lampiran, kotakKeluar } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'selesai', hasil: 'langsung', giliran: null })
    const clock = await layanan(nomor)
    expect(clock.ditutupOleh).toBe('serahkanLangsung')
    expect(clock.ditutupPada! <= clock.batas).toBe(true)
    expect((await desk.asked(nomor)).dijawabPada).toEqual(clock.ditutupPada)
    expect(lampiran).toMatchObject([{ jenis: 'dokumen', nama: 'penduduk.pdf', rahasia: false }])
    const { text, row } = await suratOf(desk, nomor, 'penerimaan-data')
    for (const said of [
      'TANDA BUKTI PENERIMAAN DATA',
      nomor,
      'Nomor 118/FK/2026, tanggal 4 Desember 2026',
      'Laras Contohwati (pemohon)',
      'Universitas Contoh Khatulistiwa',
      'Jumlah penduduk menurut umur',
      'Senin, 7 Desember 2026, pukul 09.21 WIB',
      'penduduk.pdf',
      'Peta kelurahan',
      '2 lembar',
      'bukan tanda tangan elektronik',
      'Rp0,00 (gratis)',
    ])
      expect(text).toContain(said)
    expect(row.nomorSurat).toMatch(/^\d{4}\/TBD\/2026$/)
    expect(kotakKeluar.at(-1)).toMatchObject({ suratId: row.id })
    expect(await faultsOf(desk.db, nomor)).toEqual([])
    const html = wordsOf(await page(await desk.get(desk.path(nomor), { as: desk.data })))
    expect(html).toMatch(/30 menit\s*tepat/)
  })

  test('lewat 30 menit tetap diserahkan, dan tercatat lewat', async () => {
    const nomor = await desk.minta()
    await later(44, async () => {
      // The browser has been looked at all along: a fresh session.
      const data = await desk.signIn('petugas_data')
      const html = wordsOf(await page(await desk.get(desk.path(nomor), { as: data })))
      expect(html).toContain('lewat 14 menit')
      await desk.lakukan(nomor, 'serahkanLangsung', {}, data)
    })
    const clock = await layanan(nomor)
    expect(clock.ditutupPada! > clock.batas).toBe(true)
    const html = wordsOf(await page(await desk.get(desk.path(nomor), { as: desk.data })))
    expect(html).toMatch(/30 menit\s*lewat/)
    const { text } = await suratOf(desk, nomor, 'penerimaan-data')
    expect(text).toContain('Ditandatangani di atas kertas, pindaian terlampir.')
  })

  test('yang datang 5 menit sebelum tutup dijawab esok pagi, masih tepat', async () => {
    const hours = await desk.db
      .selectFrom('jamLayanan')
      .select(['tutup', 'buka'])
      .where('hari', '=', 1)
      .where('sampai', 'is', null)
      .executeTakeFirstOrThrow()
    const close = new Date(`2026-12-07T${hours.tutup.slice(0, 5)}:00+07:00`)
    const before = desk.time.now
    desk.time.now = new Date(close.getTime() - 5 * 60_000)
    const petugas = await desk.signIn('petugas')
    try {
      const wib = new Date(desk.time.now.getTime() + 7 * 3_600_000).toISOString().slice(11, 16)
      const response = await desk.post(
        '/meja/permintaan-data/baru',
        { ...permintaanLengkap, jamDiterima: wib, kunci: randomUUID() },
        { as: petugas },
      )
      const nomor = response.headers.get('location')!.split('/').at(-1)!
      const clock = await layanan(nomor)
      const open = new Date(`2026-12-08T${hours.buka.slice(0, 5)}:00+07:00`)
      expect(clock.batas).toEqual(new Date(open.getTime() + 25 * 60_000))
      desk.time.now = new Date(open.getTime() + 20 * 60_000)
      await desk.lakukan(nomor, 'serahkanLangsung', {}, await desk.signIn('petugas_data'))
      const done = await layanan(nomor)
      expect(done.ditutupPada! <= done.batas).toBe(true)
    } finally {
      desk.time.now = before
    }
  })

  test('tanpa data atau tanpa bukti terima kembali dengan isian, 422, dan tidak ada yang berubah', async () => {
    const nomor = await desk.minta()
    const before = await desk.state(nomor)
    const empty = await desk.kirim(nomor, 'serahkanLangsung', { dokumen: [] })
    const root = await page(empty, 422)
    expect(wordsOf(root)).toContain('Unggah, pilih, atau tulis sedikitnya satu data.')
    expect(root.querySelector('[name="penerima"]')!.getAttribute('value')).toBe('Laras Contohwati')
    const unsigned = await desk.kirim(nomor, 'serahkanLangsung', { bukti: [] }, { htmx: true })
    expect(unsigned.status).toBe(422)
    expect(await unsigned.text()).toContain('Minta tanda tangan penerima')
    const unknown = await desk.kirim(nomor, 'serahkanLangsung', { dip: 'DIP-2026-9999' })
    expect(unknown.status).toBe(422)
    expect(await desk.state(nomor)).toEqual(before)
  })

  test('formulir yang basi kembali 409 dengan isian, dan yang terkirim dua kali sekali saja', async () => {
    const nomor = await desk.minta()
    const kunci = randomUUID()
    await desk.lakukan(nomor, 'teruskanKeUnit')
    await desk.lakukan(nomor, 'jawabDisposisi', { penguasaan: 'tidak-dikuasai' })
    const stale = await desk.kirim(nomor, 'serahkanLangsung', { versi: '1', kunci })
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('baru saja diubah orang lain')
    await desk.lakukan(nomor, 'serahkanLangsung', { kunci })
    const once = await desk.state(nomor)
    await desk.lakukan(nomor, 'serahkanLangsung', { kunci })
    expect(await desk.state(nomor)).toEqual(once)
  })

  test('yang ada di Daftar Informasi Publik ditawarkan untuk dicentang dan ikut tercatat', async () => {
    const kit = await desk.kit()
    const file = await receiveFile({ nama: 'drainase.pdf', isi: pdf('% dip') }, documentFiles)
    if (typeof file === 'string') throw new Error(file)
    const usul = { ...sent(informasi(desk.unit)), files: { berkas: [file] } }
    const dip = await usulkanInformasi(kit, usul, as('ppid'))
    await terbitkanInformasi(kit, dip, sent({ catatan: '' }), as('ppid'))
    const nomor = await desk.minta({ judul: 'Rekapitulasi pemeliharaan drainase' })
    const root = await page(await desk.get(desk.path(nomor), { as: desk.data }))
    const fragment = root.querySelector('[hx-get^="/informasi/cocok?ruang=pilih"]')!
    const found = await desk.get(fragment.getAttribute('hx-get')!, { as: desk.data, htmx: true })
    const tick = (await page(found)).querySelector('input[name="dip"]')!
    expect(tick.getAttribute('value')).toBe(dip)
    await desk.lakukan(nomor, 'serahkanLangsung', { dokumen: [], dip: [dip, ''] })
    const { lampiran } = await desk.state(nomor)
    expect(lampiran.find(({ jenis }) => jenis === 'dokumen')).toMatchObject({
      nama: 'drainase.pdf',
      sidik: expect.any(String),
    })
    expect((await suratOf(desk, nomor, 'penerimaan-data')).text).toContain('drainase.pdf')
  })

  test('bukti bertanda tangan tersandi, dan setiap kali dibuka dicatat', async () => {
    const nomor = await desk.minta()
    await desk.lakukan(nomor, 'serahkanLangsung', { bukti: await foto() })
    const { lampiran } = await desk.state(nomor)
    const bukti = lampiran.find(({ jenis }) => jenis === 'bukti-serah')!
    expect(bukti.rahasia).toBe(true)
    const path = desk.path(nomor, `/berkas/${bukti.id}`)
    expect((await desk.get(path, { as: desk.data })).status).toBe(404)
    expect((await desk.post(path, {}, { as: desk.staff.pimpinan })).status).toBe(403)
    expect((await desk.post(path, {}, { as: desk.data })).status).toBe(200)
    const { jejak } = await desk.state(nomor)
    expect(jejak.at(-1)).toMatchObject({ perbuatan: 'bukaBerkas', peran: 'petugas_data' })
  })
})

describe('disediakan, diunduh, tidak tersedia, dicabut', () => {
  test('disediakan dalam 30 menit, dikabari, lalu diunduh dengan kode lacak: tanda bukti menyebut catatan unduhan', async () => {
    const nomor = await desk.minta({ kanal: 'email' })
    await desk.lakukan(nomor, 'sediakanData', {
      dokumen: [berkasData('a.pdf'), berkasData('b.pdf')],
    })
    const { kotakKeluar, lampiran } = await desk.state(nomor)
    expect(kotakKeluar.at(-1)!.subjek).toBe(`Data untuk permintaan ${nomor} siap`)
    const browser = desk.browser()
    await browser.post('/lacak', { nomor, kode: await desk.kode(nomor) })
    const files = lampiran.filter(({ jenis }) => jenis === 'dokumen')
    for (const { id } of files) {
      const file = await browser.post(`/lacak/permintaan-data/dokumen/${id}`)
      expect(file.headers.get('content-type')).toBe('application/pdf')
    }
    const { berkas, jejak } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'selesai', hasil: 'disediakan' })
    expect(jejak.slice(-2)).toMatchObject([
      { perbuatan: 'unduhData', ke: 'siap_diserahkan' },
      { perbuatan: 'unduhData', ke: 'selesai', peran: 'pemohon' },
    ])
    const { text } = await suratOf(desk, nomor, 'penerimaan-data')
    expect(text).toContain('catatan unduhan menggantikan tanda tangan')
    const tracked = wordsOf(await page(await browser.get('/lacak/permintaan-data')))
    expect(tracked).toContain('Data sudah diserahkan')
    expect(tracked).toContain('Tanda bukti penerimaan data')
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  })

  test('sebelum disediakan tidak ada yang dapat diunduh', async () => {
    const nomor = await desk.sampai('di_unit')
    const browser = desk.browser()
    await browser.post('/lacak', { nomor, kode: await desk.kode(nomor) })
    const { lampiran, berkas } = await desk.state(nomor)
    const id = lampiran[0]?.id ?? berkas.id
    expect((await browser.post(`/lacak/permintaan-data/dokumen/${id}`)).status).toBe(404)
  })

  test('tidak tersedia: alasannya dibaca pemohon', async () => {
    const nomor = await desk.sampai('tidak_tersedia')
    expect((await desk.state(nomor)).berkas.hasil).toBe('tidak-tersedia')
    const browser = desk.browser()
    await browser.post('/lacak', { nomor, kode: await desk.kode(nomor) })
    const tracked = wordsOf(await page(await browser.get('/lacak/permintaan-data')))
    expect(tracked).toContain('Data ini dihimpun provinsi.')
    const short = await desk.kirim(await desk.minta(), 'nyatakanTidakTersedia', { alasan: 'tidak' })
    expect(short.status).toBe(422)
  })

  test('pemohon mencabut di halaman lacak', async () => {
    const nomor = await desk.minta()
    const browser = desk.browser()
    await browser.post('/lacak', { nomor, kode: await desk.kode(nomor) })
    const form = await page(await browser.get('/lacak/permintaan-data/cabut'))
    const versi = form.querySelector('[name="versi"]')!.getAttribute('value')!
    const cabut = { kunci: randomUUID(), alasan: 'Sudah menemukan.' }
    const stale = await browser.post('/lacak/permintaan-data/cabut', { ...cabut, versi: '99' })
    expect(stale.status).toBe(409)
    const done = await browser.post('/lacak/permintaan-data/cabut', { ...cabut, versi })
    expect(done.headers.get('location')).toBe('/lacak/permintaan-data')
    expect((await desk.state(nomor)).berkas.status).toBe('dicabut')
    expect((await browser.get('/lacak/permintaan-data/cabut')).status).toBe(409)
  })

  test('kode lacak baru menggantikan yang hilang', async () => {
    const nomor = await desk.minta()
    const lama = await desk.kode(nomor)
    const html = await (await desk.post(desk.path(nomor, '/kode'), {}, { as: desk.data })).text()
    const baru = await desk.kode(nomor)
    expect(baru).not.toBe(lama)
    expect(html).toContain(baru)
    const browser = desk.browser()
    expect((await browser.post('/lacak', { nomor, kode: lama })).status).toBe(422)
    expect((await browser.post('/lacak', { nomor, kode: baru })).status).toBe(303)
  })
})
