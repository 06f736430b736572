import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { usulkanInformasi } from '#src/layanan/informasi-publik/daftar-informasi/acts.ts'
import { daftarInformasi } from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import type { Role } from '#src/workflow/procedure.ts'
import { createTestApp, type TestApp } from '#test/support/app.ts'
import { page } from '#test/support/page.ts'
import { informasi, sent, unitId } from '#test/layanan/informasi-publik/daftar-informasi/entries.ts'
import { openedByLibreOffice } from '#test/recap/office.ts'

let desk: TestApp
let pu: string
let dinkes: string
const as = {} as Record<Role, string>
let pelaksanaDinkes: string

beforeAll(async () => {
  desk = await createTestApp()
  pu = await unitId(desk.db, 'dpupr')
  dinkes = await unitId(desk.db, 'dinkes')
  for (const role of ['petugas', 'ppid', 'atasan_ppid', 'administrator', 'pimpinan'] as const)
    as[role] = await desk.signIn(role)
  as.ppid_pelaksana = await desk.signIn('ppid_pelaksana', { unitKerjaId: pu })
  pelaksanaDinkes = await desk.signIn('ppid_pelaksana', { unitKerjaId: dinkes })
})
afterAll(() => desk.drop())

const unit = { id: null, nama: 'Uji', unitKerjaId: null }
const usul = async (more = {}, kode = pu) =>
  usulkanInformasi(await desk.kit(), sent(informasi(kode, more)), { ...unit, peran: ['petugas'] })

const step = (nomor: string, path: string, role: Role, fields = {}) =>
  desk.post(`/meja/dip/${nomor}/${path}`, { kunci: randomUUID(), ...fields }, { as: as[role] })

async function terbit(more = {}, kode = pu) {
  const nomor = await usul(more, kode)
  expect((await step(nomor, 'penerbitan', 'ppid')).status).toBe(303)
  return nomor
}

const statusOf = async (nomor: string) =>
  (
    await desk.db
      .selectFrom('berkas')
      .select('status')
      .where('nomor', '=', nomor)
      .executeTakeFirstOrThrow()
  ).status

const typed = (more: Record<string, string | string[]> = {}) => {
  const { unit: id, ...rest } = informasi(pu)
  return { ...rest, unit: id, kunci: randomUUID(), ...more }
}

const csv = (name: string, text: string) => new File([text], name, { type: 'text/csv' })

function withFiles(fields: Record<string, string | string[]>, name: string, ...files: File[]) {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(key, one)
  for (const file of files) form.append(name, file)
  return form
}

describe('alur usulan', () => {
  test('unit mengusulkan dengan berkas, PPID mengembalikan, unit memperbaiki, PPID menerbitkan', async () => {
    const form = withFiles(typed(), 'berkas', csv('drainase.csv', 'kecamatan,meter\nKota,120\n'))
    const made = await desk.post('/meja/dip', form, { as: as.ppid_pelaksana })
    expect(made.status).toBe(303)
    const path = made.headers.get('Location')!
    const nomor = path.split('/').at(-1)!
    expect(nomor).toMatch(/^DIP-2026-\d{4}$/)

    const back = await step(nomor, 'pengembalian', 'ppid', { catatan: 'Tulis tahunnya.' })
    expect(back.status).toBe(303)
    const seen = await page(await desk.get(path, { as: as.ppid_pelaksana }))
    expect(seen.querySelector('.note.warn')?.text).toContain('Tulis tahunnya.')
    expect(seen.text).toContain('drainase.csv')

    const changed = await desk.post(
      path,
      typed({ ringkasan: 'Pemeliharaan drainase per kecamatan, 2025', versi: '1' }),
      { as: as.ppid_pelaksana },
    )
    expect(changed.status).toBe(409)
    const versi = seen.querySelector('#ajukanLagi input[name="versi"]')!.getAttribute('value')!
    const right = await desk.post(
      path,
      typed({ ringkasan: 'Pemeliharaan drainase per kecamatan, 2025', versi }),
      { as: as.ppid_pelaksana },
    )
    expect(right.status).toBe(303)
    expect((await step(nomor, 'pengajuan', 'ppid_pelaksana')).status).toBe(303)
    expect((await step(nomor, 'penerbitan', 'ppid')).status).toBe(303)

    const row = await desk.db
      .selectFrom('berkas')
      .selectAll()
      .where('nomor', '=', nomor)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      status: 'terbit',
      perihal: 'Pemeliharaan drainase per kecamatan, 2025',
      giliran: null,
    })
    expect(row.cari).toContain('2025')
    const acts = await desk.db
      .selectFrom('jejak')
      .select(['perbuatan', 'peran'])
      .where('berkasId', '=', row.id)
      .orderBy('urutan')
      .execute()
    expect(acts.map(({ perbuatan, peran }) => `${perbuatan} ${peran}`)).toEqual([
      'usulkan ppid_pelaksana',
      'kembalikan ppid',
      'ubah ppid_pelaksana',
      'ajukanLagi ppid_pelaksana',
      'terbitkan ppid',
    ])
    const done = await page(await desk.get(path, { as: as.ppid }))
    expect(done.querySelector('.trail')?.text).toContain('Yang berubah: ringkasan')
  })

  test('yang ditarik hilang dari publik dan dapat diajukan lagi', async () => {
    const nomor = await terbit()
    expect((await desk.get(`/informasi/${nomor}`)).status).toBe(200)
    expect((await step(nomor, 'penarikan', 'ppid', { alasan: 'Ada data pribadi.' })).status).toBe(
      303,
    )
    expect((await desk.get(`/informasi/${nomor}`)).status).toBe(404)
    expect((await step(nomor, 'pengajuan', 'petugas')).status).toBe(303)
    expect(await statusOf(nomor)).toBe('diusulkan')
  })

  test('usulan yang sama dikirim dua kali menjadi satu', async () => {
    const fields = typed({ ringkasan: 'Usulan yang terkirim dua kali' })
    const [one, two] = await Promise.all([
      desk.post('/meja/dip', fields, { as: as.petugas }),
      desk.post('/meja/dip', fields, { as: as.petugas }),
    ])
    expect(one.headers.get('Location')).toBe(two.headers.get('Location'))
  })
})

describe('siapa boleh apa', () => {
  const roles: Role[] = [
    'petugas',
    'ppid',
    'ppid_pelaksana',
    'atasan_ppid',
    'administrator',
    'pimpinan',
  ]
  const paths = {
    terbitkan: ['penerbitan', 'diusulkan'],
    kembalikan: ['pengembalian', 'diusulkan'],
    ajukanLagi: ['pengajuan', 'dikembalikan'],
    tarik: ['penarikan', 'terbit'],
  } as const

  async function at(status: 'diusulkan' | 'dikembalikan' | 'terbit') {
    if (status === 'terbit') return terbit()
    const nomor = await usul()
    if (status === 'dikembalikan')
      await step(nomor, 'pengembalian', 'ppid', { catatan: 'Perbaiki.' })
    return nomor
  }

  test.each(Object.entries(paths))(
    '%s: setiap peran menurut tabelnya',
    async (act, [path, status]) => {
      const { by } = daftarInformasi.acts[act as keyof typeof paths]
      for (const role of roles) {
        const nomor = await at(status)
        const said = { catatan: 'Sebab uji', alasan: 'Sebab uji' }
        const answer = await step(nomor, path, role, said)
        expect(answer.status, role).toBe(by.includes(role) ? 303 : 409)
      }
    },
  )

  test.each(roles)('usulan dari %s menurut tabelnya', async (role) => {
    const may = daftarInformasi.opening.by.includes(role)
    expect((await desk.get('/meja/dip/baru', { as: as[role] })).status).toBe(may ? 200 : 403)
    expect((await desk.post('/meja/dip', typed(), { as: as[role] })).status).toBe(may ? 303 : 403)
  })

  test('yang sudah terbit hanya diubah PPID', async () => {
    const nomor = await terbit()
    for (const role of ['petugas', 'ppid_pelaksana', 'pimpinan'] as const) {
      expect((await desk.get(`/meja/dip/${nomor}/ubah`, { as: as[role] })).status).toBe(403)
      expect((await desk.post(`/meja/dip/${nomor}`, typed(), { as: as[role] })).status).toBe(409)
    }
    expect((await desk.post(`/meja/dip/${nomor}`, typed(), { as: as.ppid })).status).toBe(303)
  })

  test('tanpa masuk tidak ada yang terbuka', async () => {
    const nomor = await usul()
    for (const path of ['', '/baru', '/daftar.xlsx', `/${nomor}`, `/${nomor}/ubah`])
      expect((await desk.get(`/meja/dip${path}`)).headers.get('Location')).toMatch(/^\/masuk/)
    expect((await desk.post('/meja/dip', typed())).headers.get('Location')).toMatch(/^\/masuk/)
    expect((await desk.get(`/informasi/${nomor}`)).status).toBe(404)
  })
})

describe('lingkup unit', () => {
  test('PPID Pelaksana hanya melihat dan mengubah milik unitnya', async () => {
    const mine = await usul({ ringkasan: 'Daftar puskesmas keliling' }, dinkes)
    const other = await usul({ ringkasan: 'Daftar pompa air DPUPR' })
    const list = await page(await desk.get('/meja/dip', { as: pelaksanaDinkes }))
    expect(list.text).toContain(mine)
    expect(list.text).not.toContain(other)
    expect(list.querySelector('#dip-unit')).toBeNull()
    expect((await desk.get(`/meja/dip/${other}`, { as: pelaksanaDinkes })).status).toBe(404)
    for (const path of ['', '/pengajuan', '/berkas'])
      expect(
        (await desk.post(`/meja/dip/${other}${path}`, typed(), { as: pelaksanaDinkes })).status,
      ).toBe(404)
  })

  test('tidak mengusulkan atas nama unit lain, juga bila isiannya diganti', async () => {
    expect((await desk.post('/meja/dip', typed(), { as: pelaksanaDinkes })).status).toBe(403)
    const form = await page(await desk.get('/meja/dip/baru', { as: pelaksanaDinkes }))
    expect(form.querySelector('input[name="unit"]')!.getAttribute('value')).toBe(dinkes)
    const mine = await usul({}, dinkes)
    const moved = await desk.post(`/meja/dip/${mine}`, typed({ unit: pu }), { as: pelaksanaDinkes })
    expect(moved.status).toBe(403)
  })

  test('yang belum punya unit tidak melihat apa-apa', async () => {
    const nobody = await desk.signIn('ppid_pelaksana')
    const list = await page(await desk.get('/meja/dip', { as: nobody }))
    expect(list.querySelectorAll('a.nomor')).toHaveLength(0)
  })
})

describe('isian', () => {
  test('yang kurang dikatakan, yang diketik tetap ada', async () => {
    const answer = await desk.post(
      '/meja/dip',
      {
        kunci: randomUUID(),
        ringkasan: 'pendek',
        jenis: 'berkala-z',
        unit: pu,
        pejabat: 'Kepala <b>Bidang</b>',
        penanggungJawab: '',
        waktuTempat: '',
        retensi: '',
      },
      { as: as.petugas },
    )
    const form = await page(answer, 422)
    expect(form.querySelector('.problems')!.text).toContain('Tulis ringkasan yang dapat dimengerti')
    expect(form.querySelector('.problems')!.text).toContain('Pilih jenis informasi.')
    expect(form.querySelector('.problems')!.text).toContain('Pilih sedikitnya satu bentuk.')
    expect(form.querySelector('#pejabat')!.getAttribute('value')).toBe('Kepala <b>Bidang</b>')
    expect(form.querySelector('#ringkasan')!.text).toBe('pendek')
  })

  test('program yang bernama .pdf ditolak, berkas baik di sampingnya disimpan', async () => {
    const bad = new File([Buffer.from('MZ\u0090\u0000program')], 'laporan.pdf')
    const form = withFiles(typed(), 'berkas', csv('baik.csv', 'a,b\n1,2\n'), bad)
    const answer = await page(await desk.post('/meja/dip', form, { as: as.petugas }), 422)
    expect(answer.querySelector('.problems')!.text).toContain('laporan.pdf')
    const token = answer.querySelector('input[name="titipan.berkas"]')!
    const kunci = answer.querySelector('#usulan input[name="kunci"]')!.getAttribute('value')!
    const again = typed({ kunci, 'titipan.berkas': token.getAttribute('value')! })
    const made = await desk.post('/meja/dip', again, { as: as.petugas })
    expect((await desk.get(made.headers.get('Location')!, { as: as.petugas })).status).toBe(200)
    expect(
      await (await desk.get(made.headers.get('Location')!, { as: as.petugas })).text(),
    ).toContain('baik.csv')
  })

  test('diubah orang lain sementara itu: 409, isian dan yang tersimpan berdampingan', async () => {
    const nomor = await usul()
    await desk.post(`/meja/dip/${nomor}`, typed({ ringkasan: 'Yang lebih dahulu tersimpan' }), {
      as: as.ppid,
    })
    const late = await desk.post(
      `/meja/dip/${nomor}`,
      typed({ ringkasan: 'Yang datang kemudian', versi: '1' }),
      { as: as.petugas },
    )
    const form = await page(late, 409)
    expect(form.querySelector('#ringkasan')!.text).toBe('Yang datang kemudian')
    expect(form.querySelector('.note .facts')!.text).toContain('Yang lebih dahulu tersimpan')
    const part = await desk.post(`/meja/dip/${nomor}`, typed({ ringkasan: 'x', versi: '2' }), {
      as: as.petugas,
      htmx: true,
    })
    expect(part.status).toBe(422)
    expect(await part.text()).toMatch(/^<form id="ubah"/)
  })
})

describe('berkas', () => {
  test('pengganti menggantikan, yang lama tetap tersimpan dan tidak lagi dibagikan', async () => {
    const form = withFiles(typed(), 'berkas', csv('lama.csv', 'a\n1\n'))
    const made = (await desk.post('/meja/dip', form, { as: as.ppid })).headers.get('Location')!
    const nomor = made.split('/').at(-1)!
    await step(nomor, 'penerbitan', 'ppid')
    const idOf = async (name: string) =>
      (
        await desk.db
          .selectFrom('lampiran')
          .select('id')
          .where('nama', '=', name)
          .executeTakeFirstOrThrow()
      ).id
    const old = await idOf('lama.csv')
    const ganti = withFiles({ kunci: randomUUID() }, 'pengganti', csv('baru.csv', 'a\n2\n'))
    expect((await desk.post(`${made}/berkas/${old}`, ganti, { as: as.petugas })).status).toBe(409)
    expect(
      (
        await desk.post(
          `${made}/berkas/${old}`,
          withFiles({ kunci: randomUUID() }, 'pengganti', csv('baru.csv', 'a\n2\n')),
          { as: as.ppid },
        )
      ).status,
    ).toBe(303)
    const seen = await page(await desk.get(made, { as: as.ppid }))
    expect(seen.text).toContain('Versi lama (1)')
    expect(await (await desk.get(`${made}/berkas/${old}`, { as: as.petugas })).text()).toBe(
      'a\n1\n',
    )
    expect((await desk.get(`/informasi/${nomor}/berkas/${old}`)).status).toBe(404)
    const fresh = await idOf('baru.csv')
    expect(await (await desk.get(`/informasi/${nomor}/berkas/${fresh}`)).text()).toBe('a\n2\n')
    expect(
      (await desk.post(`${made}/berkas/${fresh}/lepas`, { kunci: randomUUID() }, { as: as.ppid }))
        .status,
    ).toBe(303)
    expect((await desk.get(`/informasi/${nomor}/berkas/${fresh}`)).status).toBe(404)
  })

  test('berkas lain dapat ditambahkan, kosong tidak', async () => {
    const nomor = await usul()
    const empty = await desk.post(
      `/meja/dip/${nomor}/berkas`,
      withFiles({ kunci: randomUUID() }, 'berkas'),
      { as: as.petugas },
    )
    expect((await page(empty, 422)).querySelector('.problems')!.text).toContain('Pilih berkas.')
    const more = withFiles(
      { kunci: randomUUID() },
      'berkas',
      csv('satu.csv', 'a\n1\n'),
      csv('dua.csv', 'b\n1\n'),
    )
    expect((await desk.post(`/meja/dip/${nomor}/berkas`, more, { as: as.petugas })).status).toBe(
      303,
    )
    expect(await (await desk.get(`/meja/dip/${nomor}`, { as: as.petugas })).text()).toContain(
      '2 berkas ditambahkan',
    )
  })
})

describe('daftar di meja', () => {
  test('saringan menyebut jumlahnya, dan yang lama tidak diperbarui terlihat', async () => {
    const nomor = await terbit({ ringkasan: 'Laporan berkala yang sudah usang' })
    await desk.db
      .updateTable('daftarInformasi')
      .set({ diperbaruiPada: new Date('2026-05-01T00:00:00Z') })
      .where('berkasId', 'in', desk.db.selectFrom('berkas').select('id').where('nomor', '=', nomor))
      .execute()
    const stale = await page(await desk.get('/meja/dip?basi=1', { as: as.ppid }))
    expect(stale.querySelectorAll('a.nomor').map((a) => a.text)).toEqual([nomor])
    expect(stale.querySelector('[aria-label="Status"] a[aria-current]')!.text).toBe(
      'Perlu diperbarui 1',
    )
    const found = await page(await desk.get(`/meja/dip?q=${nomor.toLowerCase()}`, { as: as.ppid }))
    expect(found.querySelectorAll('a.nomor').map((a) => a.text)).toEqual([nomor])
    const none = await page(
      await desk.get('/meja/dip?kategori=serta-merta&status=entah&hal=99999999', { as: as.ppid }),
    )
    expect(none.text).toContain('Tidak ada informasi di saringan ini.')
  })

  test('halaman berisi 50 dan menunjuk halaman berikutnya', async () => {
    const kit = await desk.kit()
    for (let n = 0; n < 55; n += 1)
      await usulkanInformasi(
        kit,
        sent(informasi(pu, { ringkasan: `Banyak sekali nomor ${n}`, jenis: 'serta-merta-a' })),
        { ...unit, peran: ['petugas'] },
      )
    const first = await page(await desk.get('/meja/dip?kategori=serta-merta', { as: as.ppid }))
    expect(first.querySelectorAll('a.nomor')).toHaveLength(50)
    const next = first
      .querySelector('a[rel="next"]')!
      .getAttribute('href')!
      .replaceAll('&amp;', '&')
    const second = await page(await desk.get(next, { as: as.ppid }))
    expect(second.querySelectorAll('a.nomor')).toHaveLength(5)
    expect(second.text).toContain('51–55 dari 55')
  })

  test('ekspor dibuka LibreOffice: tujuh kolom resmi, menurut kategori, semua baris', {
    timeout: 120_000,
  }, async () => {
    await usul({
      ringkasan: '=HYPERLINK("http://contoh.test";"klik") sebagai teks',
      jenis: 'setiap-saat-h',
    })
    const answer = await desk.get('/meja/dip/daftar.xlsx', { as: as.ppid })
    expect(answer.headers.get('Content-Disposition')).toContain(
      'Daftar%20Informasi%20Publik%202026-12-07.xlsx',
    )
    const sheets = await openedByLibreOffice(new Uint8Array(await answer.arrayBuffer()))
    const lines = sheets.get('Daftar Informasi Publik')!
    expect(lines[3]!.map((one) => one.replaceAll('\n', ' '))).toEqual([
      'No',
      'Ringkasan isi informasi',
      'Pejabat/Unit/Satker yang menguasai informasi',
      'Penanggungjawab pembuatan atau penerbitan informasi',
      'Waktu dan tempat pembuatan informasi',
      'Bentuk informasi yang tersedia',
      '',
      'Jangka waktu penyimpanan atau retensi arsip',
    ])
    const sections = lines
      .filter(([, second], at) => at > 4 && second === '')
      .map(([first]) => first)
    expect(sections).toHaveLength(3)
    expect(sections[0]).toContain('Pasal 14 ayat (2)')
    const { jumlah } = await desk.db
      .selectFrom('daftarInformasi')
      .select((eb) => eb.fn.countAll<string>().as('jumlah'))
      .executeTakeFirstOrThrow()
    expect(lines.at(-1)![0]).toBe(Number(jumlah).toLocaleString('en-US'))
    expect(lines.some((line) => line[1]?.startsWith('=HYPERLINK('))).toBe(true)
  })
})
