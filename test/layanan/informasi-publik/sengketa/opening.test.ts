import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { berkasPdf } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { createSengketaDesk, problemsOf } from '#test/layanan/informasi-publik/sengketa/desk.ts'
import { tanpaKeberatan } from '#test/layanan/informasi-publik/sengketa/forms.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createSengketaDesk())

const status = async (nomor: string) => (await desk.state(nomor)).berkas.status

describe('membuka sengketa', () => {
  test('dari keberatan: tidak ada yang diketik dua kali, dan keberatan berakhir tidak puas', async () => {
    const asal = await desk.keberatan.sampai('dijawab')
    const before = await page(await desk.get(`/meja/keberatan/${asal}`, { as: desk.staff.petugas }))
    const href = before.querySelector('a[href^="/meja/sengketa/baru"]')!.getAttribute('href')!
    const form = await page(await desk.get(href, { as: desk.staff.petugas }))
    expect(form.querySelector('[name=jendelaSejak]')!.getAttribute('value')).toBe('2026-12-07')
    expect(form.querySelector('[name=nama]')).toBeNull()
    const nomor = await desk.buka(asal)
    expect(nomor).toMatch(/^SI-2026-\d{4}$/)
    const of = (await desk.state(asal)).berkas
    expect(of).toMatchObject({ status: 'selesai' })
    expect(await desk.keberatan.isi(asal)).toMatchObject({ reaksi: 'tidak-puas' })
    expect((await desk.state(asal)).jejak.at(-1)).toMatchObject({
      perbuatan: 'sengketakan',
      peran: 'sistem',
      rincian: { sengketa: nomor },
    })
    const { berkas } = await desk.state(nomor)
    expect(berkas).toMatchObject({ asal, pemohonId: of.pemohonId, giliran: 'atasan_ppid' })
    expect(await desk.isi(nomor)).toMatchObject({
      alasan: ['a', 'e'],
      jendelaSejak: '2026-12-07',
      jendelaSebab: 'jawaban',
      jendelaBatas: '2026-12-29',
    })
    const after = await page(await desk.get(`/meja/keberatan/${asal}`, { as: desk.staff.petugas }))
    expect(after.querySelector(`a[href="/meja/sengketa/${nomor}"]`)).not.toBeNull()
    expect(after.querySelector('a[href^="/meja/sengketa/baru"]')).toBeNull()
    expect(await faultsOf(desk.db, nomor)).toEqual([])
    expect(await faultsOf(desk.db, asal)).toEqual([])
  })

  test('keberatan yang tidak dijawab dalam 30 hari kerja tetap terbuka, dan jangkanya dari batas itu', async () => {
    const asal = await desk.keberatan.ajukan()
    const path = `/meja/keberatan/${asal}`
    const early = await page(await desk.get(path, { as: desk.staff.petugas }))
    expect(early.querySelector('a[href^="/meja/sengketa/baru"]')).toBeNull()
    const then = desk.time.now
    desk.time.now = new Date('2027-02-01T02:00:00Z')
    try {
      const as = await desk.signIn('petugas')
      const late = await page(await desk.get(path, { as }))
      expect(late.querySelector('a[href^="/meja/sengketa/baru"]')).not.toBeNull()
      const nomor = await desk.buka(asal, { tanggalDiterima: '2027-02-01' }, as)
      expect(await desk.isi(nomor)).toMatchObject({ jendelaSebab: 'tanpa-jawaban' })
      const { berkas, jejak } = await desk.state(asal)
      expect(berkas.status).toBe('diterima')
      expect(jejak.at(-1)).toMatchObject({ perbuatan: 'sengketaDibuka' })
    } finally {
      desk.time.now = then
    }
  })

  test('dari panggilan atas keberatan yang tidak dikenal Loket, langsung di Komisi Informasi', async () => {
    const nomor = await desk.buka(null, {
      berkas: berkasPdf(),
      nomorRegister: '001/I/KIP-PS/2026',
    })
    expect(await status(nomor)).toBe('di_komisi')
    expect(await desk.isi(nomor)).toMatchObject({
      keberatanId: null,
      komisiId: desk.komisi.id,
      nomorRegister: '001/I/KIP-PS/2026',
    })
    const [fact] = await desk.peristiwa(nomor)
    expect(fact).toMatchObject({ jenis: 'panggilan', tanggal: '2026-12-03' })
    expect(fact!.lampiran).toHaveLength(1)
    expect((await desk.state(nomor)).jejak.map(({ perbuatan }) => perbuatan)).toEqual([
      'buka',
      'catatPanggilan',
    ])
    const words = wordsOf(await page(await desk.get(desk.path(nomor), { as: desk.staff.petugas })))
    expect(words).toContain('Perkumpulan Contoh Terbuka')
    expect(words).toContain('Panggilan 045/KI-KB/XII/2026: Pemeriksaan awal')
    expect(words).toContain('Tidak dihitung: tanggal tanggapan diterima tidak diketahui.')
    // A team may still be appointed: the law knows no order.
    await desk.lakukan(nomor, 'susunTim')
    await desk.lakukan(nomor, 'tetapkanTim')
    expect(await status(nomor)).toBe('di_komisi')
  })

  test('Atasan PPID dan PPID juga dapat membukanya dari panggilan', async () => {
    for (const as of [desk.staff.atasan_ppid, desk.staff.ppid])
      expect(await status(await desk.buka(null, {}, as))).toBe('di_komisi')
  })

  test('lewat 14 hari kerja adalah keterangan, bukan penolakan', async () => {
    const nomor = await desk.buka(null, {
      jendelaSejak: '2026-10-01',
      jendelaSebab: 'jawaban',
    })
    const words = wordsOf(await page(await desk.get(desk.path(nomor), { as: desk.staff.ppid })))
    expect(words).toContain('Lewat 14 hari kerja.')
    expect(words).toContain('Komisi Informasi yang menilai')
    expect(await desk.tenggat(nomor)).toEqual({})
  })

  test('yang kurang atau di masa depan kembali di formulirnya, dengan isiannya', async () => {
    const wrong = await problemsOf(
      await desk.daftarkan(undefined, { nama: '', nomor: '', diterima: '2026-12-01' }),
    )
    expect(wrong).toEqual([
      'Tulis nama pemohon.',
      'Tulis nomor surat panggilan.',
      'Panggilan tidak mungkin diterima sebelum tanggal suratnya.',
    ])
    const future = await desk.daftarkan(undefined, { tanggalDiterima: '2026-12-08' })
    const root = await page(future, 422)
    expect(wordsOf(root)).toContain('Tanggal tidak boleh di masa depan.')
    expect(root.querySelector('[name=informasi]')!.text).toContain(tanpaKeberatan.informasi)
  })

  test('dikirim dua kali tetap satu sengketa', async () => {
    const kunci = randomUUID()
    const first = await desk.daftarkan(undefined, { kunci })
    const again = await desk.daftarkan(undefined, { kunci })
    expect(again.headers.get('location')).toBe(first.headers.get('location'))
  })
})
