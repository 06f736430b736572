import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { program } from '#test/attachments/samples.ts'
import {
  ajukan,
  formOf,
  kodeOf,
  ktp,
  latest,
  lengkap,
  permohonanLengkap,
} from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { createTestApp } from '#test/support/app.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await createTestApp()
afterAll(desk.drop)

/** Each visitor from a line of their own. */
let line = 0
const elsewhere = () => ({ headers: { 'X-Forwarded-For': `203.0.113.${++line}` } })

const count = async () =>
  Number(
    (await desk.db.selectFrom('berkas').select(desk.db.fn.countAll().as('n')).executeTakeFirst())
      ?.n,
  )

describe('formulir permohonan', () => {
  test('dibuka tanpa akun, dengan hak pemohon dan keterangan data pribadi', async () => {
    const root = await page(await desk.get('/permohonan/baru'))
    const form = root.querySelector('form#permohonan')!
    expect(form.getAttribute('enctype')).toBe('multipart/form-data')
    expect(root.querySelector('details summary')).not.toBeNull()
    expect(root.text).toContain('Pastikan Anda mendapat tanda bukti permohonan')
    expect(root.text).toContain('UU 27/2022')
  })

  test('yang lengkap menjadi permohonan lewat web, tanpa nomor atau kode di alamat', async () => {
    const visitor = desk.browser()
    const answer = await visitor.post('/permohonan/baru', await permohonanLengkap())
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe('/permohonan/diterima')
    const berkas = await latest(desk)
    expect(berkas).toMatchObject({ kanal: 'web', status: 'diterima', petugasId: null })
    const jejak = await desk.db
      .selectFrom('jejak')
      .selectAll()
      .where('berkasId', '=', berkas.id)
      .executeTakeFirstOrThrow()
    expect(jejak).toMatchObject({ peran: 'pemohon', pelaku: lengkap.nama, pelakuId: null })

    const root = await page(await visitor.get('/permohonan/diterima'))
    expect(root.text).toContain(berkas.nomor)
    expect(root.text).toContain(await kodeOf(desk, berkas.nomor))
    expect(wordsOf(root)).toContain('Jawaban tertulis paling lambat Senin, 21 Desember 2026')
    expect(wordsOf(root)).toContain('Menurut Peraturan Komisi Informasi: Senin, 21 Desember 2026')
    expect(root.querySelectorAll('table')).toHaveLength(2)
  })

  test('tanda bukti ditunggu tiap detik, lalu dapat diunduh dan tidak ditanyakan lagi', async () => {
    const { visitor } = await ajukan(desk)
    const waiting = await page(await visitor.get('/permohonan/diterima'))
    expect(waiting.querySelector('#tanda-bukti')?.getAttribute('hx-trigger')).toBe('every 1s')
    expect(waiting.querySelector('#tanda-bukti a')?.text).toBe('Muat ulang')
    const poll = () => visitor.get('/permohonan/diterima/tanda-bukti', { htmx: true })
    expect((await poll()).status).toBe(204)
    await desk.jobs.run()
    const signed = await page(await poll())
    expect(signed.querySelector('#tanda-bukti')?.getAttribute('hx-trigger')).toBeUndefined()
    const href = signed.querySelector('a')!.getAttribute('href')!
    const paper = await visitor.get(href)
    expect(paper.headers.get('Content-Type')).toBe('application/pdf')
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect((await desk.get(href)).status).toBe(303)
  })

  test('dengan htmx dijawab dengan alamat, bukan pengalihan', async () => {
    const answer = await desk.post('/permohonan/baru', await permohonanLengkap(), { htmx: true })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('HX-Location')).toBe('/permohonan/diterima')
  })
})

describe('isian yang keliru', () => {
  test('NIK 15 angka: 422, isian dan foto tetap ada, foto tidak perlu dikirim lagi', async () => {
    const kunci = randomUUID()
    const wrong = { ...lengkap, kunci, nik: '617105640195000', rincian: 'anggaran drainase' }
    const root = await page(
      await desk.post('/permohonan/baru', formOf(wrong, { identitas: await ktp() })),
      422,
    )
    expect(root.querySelector('title')?.text).toMatch(/^Perlu diperbaiki: /)
    expect(root.querySelectorAll('.problems li').map(({ text }) => text)).toEqual([
      'NIK harus 16 angka. Anda mengetik 15.',
      'Jelaskan informasi yang Anda minta, sedikitnya 20 huruf.',
    ])
    expect(root.querySelector('.problems')?.hasAttribute('autofocus')).toBe(true)
    expect(root.querySelector('#nik')?.getAttribute('value')).toBe(wrong.nik)
    expect(root.querySelector('#nik')?.getAttribute('aria-invalid')).toBe('true')
    expect(root.querySelector('#rincian')?.text.trim()).toBe(wrong.rincian)
    expect(root.text).toContain('Sudah diterima')
    const token = root.querySelector('[name="titipan.identitas"]')!.getAttribute('value')!
    const again = formOf({ ...lengkap, kunci, 'titipan.identitas': token })
    expect((await desk.post('/permohonan/baru', again)).status).toBe(303)
    const { id } = await latest(desk)
    const files = await desk.db
      .selectFrom('lampiran')
      .select(['jenis', 'rahasia', 'nama'])
      .where('berkasId', '=', id)
      .execute()
    expect(files).toEqual([{ jenis: 'identitas', rahasia: true, nama: 'ktp.jpg' }])
  })

  test('program bernama .pdf ditolak dengan kata-katanya, bukan dengan "belum ada"', async () => {
    const disguised = { nama: 'ktp.pdf', isi: program }
    const form = formOf({ ...lengkap, kunci: randomUUID() }, { identitas: disguised })
    const root = await page(await desk.post('/permohonan/baru', form), 422)
    expect(root.querySelectorAll('.problems li')).toHaveLength(1)
    expect(root.querySelector('.problems li a')?.getAttribute('href')).toBe('#identitas')
    expect(root.querySelector('.problems li')?.text).not.toContain('Foto atau pindai KTP')
    expect(root.querySelector('#nama')?.getAttribute('value')).toBe(lengkap.nama)
  })

  test('unggahan 25 MB: 422, yang diketik tetap ada', async () => {
    const large = { nama: 'ktp.jpg', isi: new Uint8Array(25 * 1024 * 1024).fill(1) }
    const form = formOf({ ...lengkap, kunci: randomUUID() }, { identitas: large })
    const root = await page(await desk.post('/permohonan/baru', form), 422)
    expect(root.querySelector('.problems li')?.text).toContain('25 MB')
    expect(root.querySelector('#tujuan')?.text.trim()).toBe(lengkap.tujuan)
  })

  test.each<{ jenis: string; more: Record<string, string>; missing: string[] }>([
    { jenis: 'perorangan', more: {}, missing: ['identitas'] },
    { jenis: 'badan-hukum', more: { nik: '', nomorSk: 'AHU-0012345' }, missing: ['akta'] },
    { jenis: 'kelompok', more: {}, missing: ['identitas', 'suratKuasa'] },
    { jenis: 'kuasa', more: { kuasaNama: 'Dewi A.' }, missing: ['identitas', 'suratKuasa'] },
  ])(
    '$jenis harus mengunggah $missing (Perki 1/2021 Pasal 27)',
    async ({ jenis, more, missing }) => {
      const form = formOf({ ...lengkap, kunci: randomUUID(), jenis, ...more })
      const root = await page(await desk.post('/permohonan/baru', form), 422)
      const links = root
        .querySelectorAll('.problems a')
        .map((a) => a.getAttribute('href')!.slice(1))
      expect(links.sort()).toEqual(missing)
    },
  )

  test('nomor dan kode hanya terlihat di peramban yang mengajukan', async () => {
    const answer = await desk.get('/permohonan/diterima')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe('/lacak')
  })
})

describe('dikirim berkali-kali', () => {
  test('formulir yang sama lima puluh kali sekaligus menjadi satu permohonan', async () => {
    const before = await count()
    const kunci = randomUUID()
    const forms = await Promise.all(Array.from({ length: 50 }, () => permohonanLengkap({ kunci })))
    const visitors = forms.map(() => desk.browser())
    const answers = await Promise.all(
      forms.map((form, i) => visitors[i]!.post('/permohonan/baru', form, elsewhere())),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await count()).toBe(before + 1)
    const { nomor } = await latest(desk)
    for (const visitor of [visitors[0]!, visitors[49]!])
      expect((await page(await visitor.get('/permohonan/diterima'))).text).toContain(nomor)
  })

  test('lima puluh permohonan sekaligus mendapat nomor tanpa lompatan', async () => {
    const before = await count()
    const forms = await Promise.all(Array.from({ length: 50 }, () => permohonanLengkap()))
    const answers = await Promise.all(
      forms.map((form) => desk.post('/permohonan/baru', form, elsewhere())),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    const rows = await desk.db.selectFrom('berkas').select('nomor').orderBy('nomor').execute()
    expect(rows.map(({ nomor }) => nomor)).toEqual(
      Array.from({ length: before + 50 }, (_, i) => `PI-2026-${String(i + 1).padStart(4, '0')}`),
    )
  })

  test('terlalu banyak dari satu alamat ditahan, tidak menghalangi orang lain', async () => {
    const here = elsewhere()
    const empty = () => desk.post('/permohonan/baru', formOf({ jenis: 'perorangan' }), here)
    for (let i = 0; i < 60; i++) expect((await empty()).status).toBe(422)
    const answer = await empty()
    await page(answer, 429)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    const other = await desk.post('/permohonan/baru', await permohonanLengkap(), elsewhere())
    expect(other.status).toBe(303)
  })

  test('formulir lama yang dikirim lagi sesudah sesi habis tidak membuka berkasnya', async () => {
    const kunci = randomUUID()
    await desk.post('/permohonan/baru', await permohonanLengkap({ kunci }), elsewhere())
    const before = desk.time.now
    desk.time.now = new Date(before.getTime() + 31 * 60_000)
    const late = await desk.post(
      '/permohonan/baru',
      await permohonanLengkap({ kunci }),
      elsewhere(),
    )
    desk.time.now = before
    expect(late.headers.get('Location')).toBe('/lacak')
    expect(late.headers.get('Set-Cookie')).toBeNull()
  })
})
