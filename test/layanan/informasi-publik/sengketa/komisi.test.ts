import { describe, expect, test } from 'vitest'
import { createSengketaDesk, problemsOf } from '#test/layanan/informasi-publik/sengketa/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

const desk = await openDesk(createSengketaDesk())

describe('Komisi Informasi, pengadilan, pelaksanaan', () => {
  test('putusan yang memberi informasi membuka permohonan saat dilaksanakan, bukan saat dicatat', async () => {
    const nomor = await desk.sampai('diputus')
    const asal = (await desk.isi(nomor)).permohonanId!
    const of = () =>
      desk.db
        .selectFrom('berkas')
        .select(['nomor', 'status'])
        .where('id', '=', asal)
        .executeTakeFirstOrThrow()
    expect((await of()).status).not.toBe('menunggu_keputusan')
    await desk.lakukan(nomor, 'laksanakan')
    expect((await of()).status).toBe('menunggu_keputusan')
    expect((await desk.state(nomor)).jejak.at(-1)).toMatchObject({
      perbuatan: 'laksanakan',
      rincian: { permohonan: (await of()).nomor },
    })
  })

  test('permohonan yang sedang dikerjakan hanya diberi tahu', async () => {
    const nomor = await desk.sampai('pelaksanaan')
    const { permohonanId } = await desk.isi(nomor)
    const second = await desk.sampai('diputus')
    await desk.db
      .updateTable('sengketa')
      .set({ permohonanId })
      .where('berkasId', '=', (await desk.state(second)).berkas.id)
      .execute()
    await desk.lakukan(second, 'laksanakan')
    const told = await desk.db
      .selectFrom('jejak')
      .select('perbuatan')
      .where('berkasId', '=', permohonanId)
      .orderBy('urutan', 'desc')
      .executeTakeFirstOrThrow()
    expect(told.perbuatan).toBe('sengketaMemerintahkan')
  })

  test('mediasi yang sepakat bersifat final: langsung dilaksanakan', async () => {
    const nomor = await desk.sampai('di_komisi')
    expect((await desk.kirim(nomor, 'akhiriMediasi')).status).toBe(422)
    await desk.lakukan(nomor, 'mulaiMediasi')
    expect((await desk.kirim(nomor, 'mulaiMediasi')).status).toBe(422)
    await desk.lakukan(nomor, 'akhiriMediasi', { hasil: 'sepakat', perintah: 'Berikan.' })
    const { berkas } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'pelaksanaan', hasil: 'damai-mediasi' })
    expect(berkas.batasWaktu).toBeNull()
    expect(await desk.tenggat(nomor)).toEqual({})
  })

  test('kasasi hanya atas putusan pengadilan, gugatan hanya atas putusan Komisi Informasi', async () => {
    const nomor = await desk.sampai('diputus')
    expect(await problemsOf(await desk.kirim(nomor, 'catatKasasi'))).toEqual([
      'Kasasi hanya atas putusan pengadilan (UU 14/2008 Pasal 50).',
    ])
    await desk.lakukan(nomor, 'catatGugatan')
    await desk.lakukan(nomor, 'catatPutusanPengadilan', { amar: 'ditolak', perintah: '', beri: '' })
    expect((await desk.kirim(nomor, 'catatGugatan')).status).toBe(422)
    await desk.lakukan(nomor, 'tutup')
    expect((await desk.state(nomor)).berkas).toMatchObject({ status: 'selesai', hasil: 'ditolak' })
  })

  test('nomor register boleh menyusul, dan sidang yang sudah mulai tidak ditunggu lagi', async () => {
    const nomor = await desk.buka(null)
    await desk.lakukan(nomor, 'catatRegister', { diajukan: '2026-12-01' })
    expect(Object.keys(await desk.tenggat(nomor))).toEqual(['selesaiKomisi'])
    expect(await desk.isi(nomor)).toMatchObject({ nomorRegister: '012/XII/KI-KB-PS/2026' })
  })
})

test('dua petugas sekaligus: yang kedua kembali dengan isiannya (409)', async () => {
  const nomor = await desk.sampai('di_komisi')
  const versi = String((await desk.state(nomor)).berkas.versi)
  await desk.lakukan(nomor, 'catatSidang', { versi })
  const answer = await desk.kirim(nomor, 'catatSidang', { versi, uraian: 'Sidang kedua kami.' })
  const root = await page(answer, 409)
  expect(root.querySelector('textarea[name=uraian]')!.text).toContain('Sidang kedua kami.')
  const part = await desk.kirim(nomor, 'catatSidang', { versi }, { htmx: true })
  expect(part.status).toBe(409)
  expect(await part.text()).not.toContain('<html')
})

test('isian yang kalah cepat tetap di halamannya, walau langkahnya tidak ditawarkan lagi', async () => {
  const nomor = await desk.sampai('di_komisi')
  const versi = String((await desk.state(nomor)).berkas.versi)
  await desk.lakukan(nomor, 'mulaiMediasi', { versi })
  const answer = await desk.kirim(nomor, 'mulaiMediasi', { versi, uraian: 'Di ruang mediasi.' })
  const form = (await page(answer, 409)).querySelector('#langkah-mediasi')!
  expect(form.querySelector('textarea[name=uraian]')!.text).toBe('Di ruang mediasi.')
  const now = await page(await desk.get(desk.path(nomor), { as: desk.staff.ppid }))
  expect(now.querySelector('#langkah-mediasi')).toBeNull()
})

test('halaman berkas dan register cukup dengan tiga pertanyaan kepada basis data', async () => {
  const nomor = await desk.sampai('pelaksanaan')
  for (const path of [desk.path(nomor), '/meja/sengketa', '/meja/sengketa/baru?tanpa=ya']) {
    const as = desk.staff.ppid
    const { queries, response } = await countQueries(desk, () => desk.get(path, { as }))
    expect(response.status).toBe(200)
    expect(queries, path).toBeLessThanOrEqual(3)
  }
})
