import { execFileSync } from 'node:child_process'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { createOfficeDesk, type OfficeDesk, openCase } from '#test/admin/office.ts'
import { page } from '#test/auth/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { tool } from '#test/support/tool.ts'

const desk = await openDesk(createOfficeDesk())

type Root = Awaited<ReturnType<typeof page>>

/** Everything a browser would send of the form as it stands. */
function sent(root: Root, id = '#pengaturan') {
  const fields: Record<string, string> = {}
  for (const input of root.querySelectorAll(`${id} input, ${id} textarea`)) {
    const type = input.getAttribute('type')
    if (type === 'file') continue
    if ((type === 'checkbox' || type === 'radio') && !input.hasAttribute('checked')) continue
    fields[input.getAttribute('name')!] = input.getAttribute('value') ?? input.textContent
  }
  return fields
}

const officeJejak = () =>
  desk.db.selectFrom('jejak').selectAll().where('berkasId', 'is', null).orderBy('urutan').execute()

test('hanya administrator membuka pengaturan', async () => {
  const bayu = await desk.signedIn(desk.ppid)
  expect((await bayu.get('/kelola/pengaturan')).status).toBe(403)
  expect((await bayu.get('/kelola/pengaturan/kantor')).status).toBe(403)
  expect((await bayu.get('/kelola/pengaturan/contoh-surat')).status).toBe(403)
})

test('setiap kelompok dapat dibuka dan disimpan apa adanya tanpa jejak', async () => {
  const rina = await desk.signedIn(desk.admin)
  const root = await page(await rina.get('/kelola/pengaturan'))
  const links = root.querySelectorAll('main .card a').map((a) => a.getAttribute('href')!)
  expect(links).toHaveLength(11)
  for (const href of links) {
    const form = await page(await rina.get(href))
    const answer = await rina.post(href, sent(form))
    expect([href, answer.status]).toEqual([href, 303])
  }
  expect((await officeJejak()).filter((one) => one.perbuatan === 'ubahPengaturan')).toEqual([])
})

test('perubahan berlaku di permintaan berikutnya dan tercatat dengan yang lama dan yang baru', async () => {
  const rina = await desk.signedIn(desk.admin)
  const href = '/kelola/pengaturan/surat'
  const form = sent(await page(await rina.get(href)))
  const isian = {
    ...form,
    'surat-polaNomor': '500.12.16.3/{urut}/{bulan}/{tahun}',
    'surat-kertas': 'F4',
    'surat-tembusan': 'Wali Kota\n\nInspektur',
  }
  expect((await rina.post(href, isian)).status).toBe(303)
  expect((await rina.post(href, isian)).status).toBe(303)
  const root = await page(await rina.get('/kelola/pengaturan?simpan=surat'))
  expect(root.textContent).toContain('500.12.16.3/0001/XII/2026')
  const all = (await officeJejak()).filter((one) => one.perbuatan === 'ubahPengaturan')
  expect(all).toHaveLength(1)
  expect(all[0]!.rincian).toMatchObject({
    kelompok: 'surat',
    sebelum: { surat: { kertas: 'A4', tembusan: [] } },
    sesudah: { surat: { kertas: 'F4', tembusan: ['Wali Kota', 'Inspektur'] } },
  })
})

test('pola nomor tanpa {urut} atau dengan kata lain ditolak dengan isian tetap ada', async () => {
  const rina = await desk.signedIn(desk.admin)
  const href = '/kelola/pengaturan/surat'
  const form = sent(await page(await rina.get(href)))
  for (const pola of ['500.12/PPID/{tahun}', '{urut}/{tahun}/{nama}', '']) {
    const root = await page(await rina.post(href, { ...form, 'surat-polaNomor': pola }), 422)
    expect(root.querySelector('#surat-polaNomor')?.getAttribute('value')).toBe(pola)
  }
})

test('isian yang dibuka sebelum orang lain menyimpan ditolak 409 dengan isian tetap ada', async () => {
  const rina = await desk.signedIn(desk.admin)
  const href = '/kelola/pengaturan/sebutan'
  const old = sent(await page(await rina.get(href)))
  const other = sent(await page(await rina.get(href)))
  expect((await rina.post(href, { ...other, 'sebutan-pelaksana': 'PPID Pembantu' })).status).toBe(
    303,
  )
  const stale = await page(await rina.post(href, { ...old, 'sebutan-ppid': 'PPID Utama' }), 409)
  expect(stale.querySelector('#sebutan-ppid')?.getAttribute('value')).toBe('PPID Utama')
  expect((await rina.post(href, sent(stale))).status).toBe(303)
})

test('cuti bersama sebagai hari kerja: berkas yang bergeser diperlihatkan dahulu', async () => {
  await openCase(desk, new Date('2026-12-04T02:00:00Z'))
  desk.time.now = new Date('2026-12-11T02:00:00Z')
  const { nomor } = await openCase(desk)
  const rina = await desk.signedIn(desk.admin)
  const href = '/kelola/pengaturan/waktu'
  const { cutiBersamaLibur: _, ...form } = sent(await page(await rina.get(href)))
  const preview = await page(await rina.post(href, { ...form, tenggatUnit: '4' }))
  expect(preview.querySelector('#periksa')?.textContent).toContain('1 berkas bergeser')
  expect(preview.textContent).toContain(nomor)
  const setuju = preview.querySelector('[name=setuju]')!.getAttribute('value')!
  expect((await rina.post(href, { ...sent(preview, '#ubah-kalender'), setuju })).status).toBe(303)
  const { settings, calendar } = await desk.deps.currentOffice(desk.db)
  expect(settings).toMatchObject({ cutiBersamaLibur: false, tenggatUnit: 4 })
  expect(calendar.cutiBersamaLibur).toBe(false)
})

test('lambang: PNG digambar ulang, dilayani di /lambang.png, dan dapat dilepas', async () => {
  const rina = await desk.signedIn(desk.admin)
  expect((await rina.get('/lambang.png')).status).toBe(404)
  const png = await sharp({
    create: { width: 900, height: 1000, channels: 4, background: '#0a3f35' },
  })
    .png()
    .toBuffer()
  expect((await upload(rina, png, 'lambang.png')).status).toBe(303)
  const answer = await rina.get('/lambang.png')
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(540)
  expect(
    (await upload(rina, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'lambang.png'))
      .status,
  ).toBe(422)
  const root = await page(await rina.get('/kelola/pengaturan'))
  expect(root.querySelector('.mast img')?.getAttribute('src')).toBe('/lambang.png')
  const last = (await officeJejak()).at(-1)!
  expect(JSON.stringify(last.rincian).length).toBeLessThan(3000)
  const href = '/kelola/pengaturan/kantor'
  const form = sent(await page(await rina.get(href)))
  expect((await rina.post(href, { ...form, lepas: 'ya' })).status).toBe(303)
  expect((await rina.get('/lambang.png')).status).toBe(404)
})

async function upload(
  rina: Awaited<ReturnType<OfficeDesk['signedIn']>>,
  png: Buffer,
  name: string,
) {
  const href = '/kelola/pengaturan/kantor'
  const body = new FormData()
  for (const [key, value] of Object.entries(sent(await page(await rina.get(href)))))
    body.set(key, value)
  body.set('lambang', new File([new Uint8Array(png)], name))
  const headers = {
    Origin: desk.deps.config.origin,
    Cookie: [...rina.jar].map(([key, value]) => `${key}=${value}`).join('; '),
  }
  return desk.app.request(href, { method: 'POST', body, headers })
}

test('contoh surat adalah PDF RANCANGAN dengan kepala surat, nomor dan kertas dari pengaturan', async () => {
  const rina = await desk.signedIn(desk.admin)
  const answer = await rina.get('/kelola/pengaturan/contoh-surat')
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const isi = Buffer.from(await answer.arrayBuffer())
  const text = execFileSync(tool('pdftotext'), ['-layout', '-', '-'], { input: isi }).toString()
  expect(text).toContain('RANCANGAN')
  expect(text).toContain('DINAS KOMUNIKASI DAN INFORMATIKA')
  expect(text).toContain('500.12.16.3/0001/XII/2026')
  expect(text).toContain('Wali Kota')
})

test('arti status LAPOR ditulis baris demi baris; arti yang tidak ada ditolak', async () => {
  const rina = await desk.signedIn(desk.admin)
  const href = '/kelola/pengaturan/lapor'
  const form = sent(await page(await rina.get(href)))
  expect(form['lapor-status']).toContain('Ditutup oleh Sistem = selesai')
  const wrong = { ...form, 'lapor-status': 'Ditutup oleh Sistem = hilang' }
  expect((await page(await rina.post(href, wrong), 422)).text).toContain(
    'Tulis setiap baris seperti',
  )
  const more = { ...form, 'lapor-status': `${form['lapor-status']}\nMenunggu Pusat=tetap` }
  expect((await rina.post(href, more)).status).toBe(303)
  const now = sent(await page(await rina.get(href)))
  expect(now['lapor-status']).toMatch(/\nMenunggu Pusat = tetap$/)
})

test('foto tamu: menyalakannya tanpa teks persetujuan, atau tanpa lamanya, ditolak di medannya', async () => {
  const rina = await desk.signedIn(desk.admin)
  const at = '/kelola/pengaturan/tamu'
  const form = await page(await rina.get(at))
  const asked = sent(form)
  expect(asked['tamu-foto']).toBeUndefined()
  expect(asked['tamu-fotoPersetujuan']).toContain('tidak wajib')
  for (const [teks, words] of [
    [' ', 'Tulis teks persetujuannya dulu.'],
    ['Foto disimpan sebulan.', 'Tulis {hari} di tempat lamanya foto disimpan'],
  ] as const) {
    const wrong = { ...asked, 'tamu-foto': 'ya', 'tamu-fotoPersetujuan': teks }
    const root = await page(await rina.post(at, wrong), 422)
    expect(root.querySelector('.problems a')?.getAttribute('href')).toBe('#tamu-fotoPersetujuan')
    expect(root.querySelector('.problems')?.textContent).toContain(words)
    expect(root.querySelector('[name=tamu-foto]')?.hasAttribute('checked')).toBe(true)
  }
  const off = { ...asked, 'tamu-fotoPersetujuan': '' }
  expect((await rina.post(at, off)).status).toBe(303)
  const again = sent(await page(await rina.get(at)))
  const on = { ...again, 'tamu-foto': 'ya', 'tamu-fotoPersetujuan': 'Sukarela, {hari} hari.' }
  expect((await rina.post(at, on)).status).toBe(303)
  expect(sent(await page(await rina.get(at)))['tamu-foto']).toBe('ya')
  expect((await officeJejak()).at(-1)?.perbuatan).toBe('ubahPengaturan')
})
