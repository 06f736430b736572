import { describe, expect, test } from 'vitest'
import {
  createDipDesk,
  csv,
  withFiles,
} from '#test/layanan/informasi-publik/daftar-informasi/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'

const desk = await openDesk(createDipDesk())

describe('alur usulan', () => {
  test('unit mengusulkan dengan berkas, PPID mengembalikan, unit memperbaiki, PPID menerbitkan', async () => {
    const form = withFiles(
      desk.typed(),
      'berkas',
      csv('drainase.csv', 'kecamatan,meter\nKota,120\n'),
    )
    const made = await desk.post('/meja/dip', form, { as: desk.staff.ppid_pelaksana })
    expect(made.status).toBe(303)
    const path = made.headers.get('Location')!
    const nomor = path.split('/').at(-1)!
    expect(nomor).toMatch(/^DIP-2026-\d{4}$/)

    const back = await desk.step(nomor, 'pengembalian', 'ppid', { catatan: 'Tulis tahunnya.' })
    expect(back.status).toBe(303)
    const seen = await page(await desk.get(path, { as: desk.staff.ppid_pelaksana }))
    expect(seen.querySelector('.note.warn')?.text).toContain('Tulis tahunnya.')
    expect(seen.text).toContain('drainase.csv')

    const changed = await desk.post(
      path,
      desk.typed({ ringkasan: 'Pemeliharaan drainase per kecamatan, 2025', versi: '1' }),
      { as: desk.staff.ppid_pelaksana },
    )
    expect(changed.status).toBe(409)
    const versi = seen.querySelector('#ajukanLagi input[name="versi"]')!.getAttribute('value')!
    const right = await desk.post(
      path,
      desk.typed({ ringkasan: 'Pemeliharaan drainase per kecamatan, 2025', versi }),
      { as: desk.staff.ppid_pelaksana },
    )
    expect(right.status).toBe(303)
    expect((await desk.step(nomor, 'pengajuan', 'ppid_pelaksana')).status).toBe(303)
    expect((await desk.step(nomor, 'penerbitan', 'ppid')).status).toBe(303)

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
    const done = await page(await desk.get(path, { as: desk.staff.ppid }))
    expect(done.querySelector('.trail')?.text).toContain('Yang berubah: ringkasan')
  })

  test('yang ditarik hilang dari publik dan dapat diajukan lagi', async () => {
    const nomor = await desk.terbit()
    expect((await desk.get(`/informasi/${nomor}`)).status).toBe(200)
    expect(
      (await desk.step(nomor, 'penarikan', 'ppid', { alasan: 'Ada data pribadi.' })).status,
    ).toBe(303)
    expect((await desk.get(`/informasi/${nomor}`)).status).toBe(404)
    expect((await desk.step(nomor, 'pengajuan', 'petugas')).status).toBe(303)
    expect(await desk.statusOf(nomor)).toBe('diusulkan')
  })

  test('usulan yang sama dikirim dua kali menjadi satu', async () => {
    const fields = desk.typed({ ringkasan: 'Usulan yang terkirim dua kali' })
    const [one, two] = await Promise.all([
      desk.post('/meja/dip', fields, { as: desk.staff.petugas }),
      desk.post('/meja/dip', fields, { as: desk.staff.petugas }),
    ])
    expect(one.headers.get('Location')).toBe(two.headers.get('Location'))
  })
})
