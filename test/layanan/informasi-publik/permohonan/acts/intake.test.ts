import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { dateOf } from '#src/calendar/date.ts'
import { Incomplete } from '#src/errors.ts'
import {
  subjectOf,
  terimaPermohonan,
} from '#src/layanan/informasi-publik/permohonan/acts/terima.ts'
import { PermohonanMejaForm } from '#src/layanan/informasi-publik/permohonan/form.ts'
import { openText } from '#src/secrets.ts'
import * as v from 'valibot'
import {
  bodyOf,
  createPermohonanDesk,
  foto,
  permohonanLengkap,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { as, faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createPermohonanDesk())

const pemohonOf = async (nomor: string) => {
  const { berkas } = await desk.state(nomor)
  return desk.db
    .selectFrom('pemohon')
    .selectAll()
    .where('id', '=', berkas.pemohonId!)
    .executeTakeFirstOrThrow()
}

test('permohonan di meja mendapat nomor, dua tenggat, jejak, dan tanda bukti yang sah', async () => {
  const nomor = await desk.daftar()
  expect(nomor).toMatch(/^PI-2026-\d{4}$/)
  const { berkas, tenggat, jejak } = await desk.state(nomor)
  expect(berkas).toMatchObject({
    status: 'diterima',
    giliran: 'petugas',
    kanal: 'meja',
    dicatatOleh: 'Sari Contohwati',
    perihal: permohonanLengkap.rincian,
    versi: 1,
  })
  expect(tenggat.map(({ jenis, batas }) => [jenis, dateOf(batas)]).sort()).toEqual([
    ['kelengkapan', '2026-12-10'],
    ['uu', '2026-12-21'],
  ])
  expect(jejak.map(({ perbuatan, peran }) => [perbuatan, peran])).toEqual([['terima', 'petugas']])
  expect(await faultsOf(desk.db, nomor)).toEqual([])

  await desk.jobs.run()
  const { text } = await suratOf(desk, nomor, 'tanda-bukti-permohonan')
  for (const field of [
    nomor,
    'Wulan Contohwati',
    'drainase',
    '21 Desember 2026',
    'Sari Contohwati',
  ])
    expect(text).toContain(field)
  expect(text).not.toContain(permohonanLengkap.nik)
  const { kotakKeluar } = await desk.state(nomor)
  expect(kotakKeluar).toHaveLength(1)
  expect(kotakKeluar[0]).toMatchObject({ kepada: 'wulan@contoh.id' })
  // The code itself is filled in when the mail leaves.
  expect(kotakKeluar[0]!.teks).toContain('{kode-lacak}')
  await desk.jobs.run()
  expect((await desk.state(nomor)).surat).toHaveLength(1)
})

test('yang diterima kemarin lusa dihitung sejak kemarin lusa, dengan siapa mencatat dan kapan', async () => {
  const nomor = await desk.daftar({
    tanggalDiterima: '2026-12-03',
    jamDiterima: '14:00',
    kanal: 'surat',
  })
  const { berkas, tenggat } = await desk.state(nomor)
  expect(dateOf(berkas.diterimaPada)).toBe('2026-12-03')
  expect(berkas.dicatatPada).toEqual(desk.time.now)
  expect(dateOf(tenggat.find(({ jenis }) => jenis === 'uu')!.batas)).toBe('2026-12-17')
  const html = (await page(await desk.get(desk.path(nomor), { as: desk.staff.petugas }))).text
  expect(html).toContain('Dicatat')
  expect(html).toMatch(/Surat,\s3\sDes,\s14\.00/)
})

test('waktu diterima di masa depan ditolak di kolomnya, dan oleh perbuatannya sendiri', async () => {
  const later = { ...permohonanLengkap, jamDiterima: '09:01' }
  const root = await page(await desk.post('/meja/baru', later, { as: desk.staff.petugas }), 422)
  expect(root.querySelector('.problems')?.text).toContain('masa depan')
  expect(root.querySelector('[name=nama]')?.getAttribute('value')).toBe('Wulan Contohwati')
  const kit = await desk.kit()
  const { kanal, ...form } = v.parse(PermohonanMejaForm, permohonanLengkap)
  const files = { kunci: randomUUID(), files: {}, titipan: {} }
  const intake = { kanal, diterimaPada: new Date(desk.time.now.getTime() + 1) }
  await expect(terimaPermohonan(kit, form, files, intake, as('petugas'))).rejects.toThrow(
    Incomplete,
  )
})

test('satu formulir dikirim dua kali, dan dua puluh kali sekaligus: satu berkas', async () => {
  const kunci = randomUUID()
  const first = await desk.daftar({ kunci })
  expect(await desk.daftar({ kunci })).toBe(first)
  const other = randomUUID()
  const all = await Promise.all(Array.from({ length: 20 }, () => desk.daftar({ kunci: other })))
  expect(new Set(all).size).toBe(1)
  const rows = await desk.db
    .selectFrom('berkas')
    .select('nomor')
    .where('nomor', '>=', first)
    .execute()
  expect(rows.map(({ nomor }) => nomor).sort()).toEqual([first, all[0]].sort())
})

test('NIK tersandi, hanya sidik dan samarannya terbuka; foto KTP tersandi tanpa tempat', async () => {
  const body = bodyOf({
    ...permohonanLengkap,
    kunci: randomUUID(),
    identitas: await foto('KTP Wulan.jpg'),
  })
  const response = await desk.post('/meja/baru', body, { as: desk.staff.petugas })
  const nomor = response.headers.get('location')!.split('/').at(-1)!
  const { id, nik, nikSamar, nikHash } = await pemohonOf(nomor)
  expect(nikSamar).not.toContain('14208900')
  expect(nikHash).not.toContain(permohonanLengkap.nik)
  expect(Buffer.from(nik!).includes(permohonanLengkap.nik)).toBe(false)
  expect(openText(desk.deps.keys, nik!, `nik:${id}`)).toBe(permohonanLengkap.nik)
  const { lampiran } = await desk.state(nomor)
  expect(lampiran).toMatchObject([{ jenis: 'identitas', rahasia: true, tipe: 'image/jpeg' }])
  const { isi, sandi } = await desk.db
    .selectFrom('arsip')
    .selectAll()
    .where('sidik', '=', lampiran[0]!.sidik)
    .executeTakeFirstOrThrow()
  expect(sandi).toBe(true)
  expect(Buffer.from(isi).subarray(0, 2)).not.toEqual(Buffer.from([0xff, 0xd8]))
})

test('orang yang pernah datang ditemukan dengan telepon atau NIK dan tidak mengetik dua kali', async () => {
  const before = await desk.daftar()
  const as = desk.staff.petugas
  const ways: Record<string, string>[] = [
    { telepon: '+62 812 5669 0157' },
    { telepon: '081256690157' },
    { nik: '6171 0142 0890 0003' },
  ]
  for (const by of ways) {
    const root = await page(await desk.post('/meja/orang', by, { as }))
    expect(root.text).toContain('Wulan Contohwati')
    expect(root.text).not.toContain(permohonanLengkap.nik)
  }
  expect(
    (await page(await desk.post('/meja/orang', { telepon: '081200000000' }, { as }))).text,
  ).toContain('Belum pernah tercatat')
  expect((await page(await desk.post('/meja/orang', {}, { as }))).text).toContain(
    'Belum pernah tercatat',
  )

  const { id } = await pemohonOf(before)
  const root = await page(await desk.get(`/meja/baru?orang=${id}`, { as }))
  expect(root.querySelector('[name=nama]')?.getAttribute('value')).toBe('Wulan Contohwati')
  expect(root.querySelector('[name=nik]')?.getAttribute('value') ?? '').toBe('')
  const again = await desk.daftar({ orang: id, nik: '' })
  const [then, now] = [await pemohonOf(before), await pemohonOf(again)]
  expect(now.nikHash).toBe(then.nikHash)
  expect(openText(desk.deps.keys, now.nik!, `nik:${now.id}`)).toBe(permohonanLengkap.nik)
})

test('petugas data menemukan orangnya, dan berkas asalnya tidak hilang karena mencari', async () => {
  const { id } = await pemohonOf(await desk.daftar({ telepon: '0812-0000-7766' }))
  const as = desk.staff.petugas_data
  const form = await page(await desk.get('/meja/baru?asal=PD-2026-0001', { as }))
  const hidden = form.querySelector('#cari-orang [name=asal]')
  expect(hidden?.getAttribute('value')).toBe('PD-2026-0001')
  const sent = { telepon: '081200007766', asal: 'PD-2026-0001' }
  const root = await page(await desk.post('/meja/orang', sent, { as }))
  const href = root.querySelector('.papers a')?.getAttribute('href')
  expect(href).toBe(`/meja/baru?orang=${id}&asal=PD-2026-0001`)
  const filled = await page(await desk.get(href!, { as }))
  expect(filled.querySelector('[name=nama]')?.getAttribute('value')).toBe('Wulan Contohwati')
  expect(filled.querySelector('#permohonan-meja [name=asal]')?.getAttribute('value')).toBe(
    'PD-2026-0001',
  )
})

test('orang yang tidak ada tidak merusak apa pun', async () => {
  const as = desk.staff.petugas
  for (const orang of [randomUUID(), '-'.repeat(36), 'abc']) {
    await page(await desk.get(`/meja/baru?orang=${orang}`, { as }))
    const response = await desk.post('/meja/baru', { ...permohonanLengkap, nik: '', orang }, { as })
    expect([303, 422]).toContain(response.status)
  }
})

test('di meja yang belum lengkap tetap diterima: NIK dan kontak menyusul', async () => {
  const nomor = await desk.daftar({ nik: '', email: '', telepon: '', caraSalinan: 'langsung' })
  await desk.jobs.run()
  expect((await desk.state(nomor)).kotakKeluar).toEqual([])
  await suratOf(desk, nomor, 'tanda-bukti-permohonan')
})

test.each([
  ['nik', { nik: '617101420890000' }, 'NIK harus 16 angka. Anda mengetik 15.'],
  ['nik', { nik: '6171014213900003' }, 'NIK ini tidak mungkin'],
  ['rincian', { rincian: 'Anggaran' }, 'sedikitnya 20 huruf'],
  ['nama', { nama: '   ' }, 'Tulis nama lengkap.'],
  ['email', { email: 'wulan' }, 'nama@contoh.id'],
  ['email', { email: '', caraSalinan: 'email' }, 'salinan diminta lewat email'],
  ['caraSalinan', { caraSalinan: '' }, 'Pilih cara mendapatkan salinan.'],
  ['kuasaNama', { jenis: 'kuasa' }, 'Tulis nama penerima kuasa.'],
  ['tanggalDiterima', { tanggalDiterima: '2026-02-30' }, 'Tanggal ini tidak ada.'],
  ['jamDiterima', { jamDiterima: '24:00' }, 'Tulis jam diterima'],
  ['jenis', { jenis: 'siapa' }, 'Pilih'],
] as const)(
  'isian %s yang salah kembali dengan satu kalimat, isian lain tetap ada',
  async (field, over, words) => {
    const before = await desk.db.selectFrom('berkas').select('id').execute()
    const sent = { ...permohonanLengkap, ...over, kunci: randomUUID() }
    const root = await page(await desk.post('/meja/baru', sent, { as: desk.staff.petugas }), 422)
    const line = root.querySelectorAll('.problems li').find((one) => one.text.includes(words))
    expect(line, root.querySelector('.problems')?.text).toBeDefined()
    const target = root.querySelector(line!.querySelector('a')!.getAttribute('href')!)
    expect(target?.getAttribute('name')).toBe(field)
    expect(root.querySelector('[name=tujuan]')?.text).toBe(permohonanLengkap.tujuan)
    expect(root.querySelector('[name=kunci]')?.getAttribute('value')).toBe(sent.kunci)
    expect(await desk.db.selectFrom('berkas').select('id').execute()).toHaveLength(before.length)
  },
)

test('berkas yang isinya bukan gambar atau PDF ditolak, yang baik dititipkan dan tidak perlu dikirim lagi', async () => {
  const kunci = randomUUID()
  const exe = new File([Buffer.from('MZ\x90\0\x03\0\0\0program')], 'ktp.pdf')
  const wrong = bodyOf({
    ...permohonanLengkap,
    kunci,
    identitas: exe,
    suratPermohonan: await foto('surat.jpg'),
  })
  const as = desk.staff.petugas
  const root = await page(await desk.post('/meja/baru', wrong, { as }), 422)
  expect(root.querySelector('.problems')?.text).toMatch(/Isi berkas ini/)
  const titipan = root.querySelector('[name="titipan.suratPermohonan"]')?.getAttribute('value')
  expect(titipan).toBeDefined()
  const again = bodyOf({ ...permohonanLengkap, kunci, 'titipan.suratPermohonan': titipan! })
  const nomor = (await desk.post('/meja/baru', again, { as })).headers
    .get('location')!
    .split('/')
    .at(-1)!
  expect((await desk.state(nomor)).lampiran).toMatchObject([
    { jenis: 'surat-permohonan', nama: 'surat.jpg' },
  ])
  expect(await desk.db.selectFrom('titipan').selectAll().execute()).toEqual([])
})

test('hanya petugas yang membuka pintu ini', async () => {
  for (const role of [
    'ppid',
    'ppid_pelaksana',
    'atasan_ppid',
    'administrator',
    'pimpinan',
  ] as const) {
    const as = desk.staff[role]
    expect((await desk.get('/meja/baru', { as })).status).toBe(403)
    expect((await desk.post('/meja/baru', permohonanLengkap, { as })).status).toBe(403)
    expect((await desk.post('/meja/orang', { telepon: '081256690157' }, { as })).status).toBe(403)
  }
})

test('perihal adalah baris pertama, dipotong pada kata', () => {
  expect(subjectOf('Satu baris\nbaris kedua')).toBe('Satu baris')
  const long = subjectOf(`${'kata '.repeat(60)}`)
  expect(long.length).toBeLessThanOrEqual(120)
  expect(long).toMatch(/kata …$/)
  expect(subjectOf('x'.repeat(300)).length).toBeLessThanOrEqual(120)
})
