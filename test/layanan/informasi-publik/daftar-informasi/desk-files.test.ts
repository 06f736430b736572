import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  createDipDesk,
  csv,
  withFiles,
} from '#test/layanan/informasi-publik/daftar-informasi/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'

const desk = await openDesk(createDipDesk())

describe('berkas', () => {
  test('pengganti menggantikan, yang lama tetap tersimpan dan tidak lagi dibagikan', async () => {
    const form = withFiles(desk.typed(), 'berkas', csv('lama.csv', 'a\n1\n'))
    const made = (await desk.post('/meja/dip', form, { as: desk.staff.ppid })).headers.get(
      'Location',
    )!
    const nomor = made.split('/').at(-1)!
    await desk.step(nomor, 'penerbitan', 'ppid')
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
    expect(
      (await desk.post(`${made}/berkas/${old}`, ganti, { as: desk.staff.petugas })).status,
    ).toBe(409)
    expect(
      (
        await desk.post(
          `${made}/berkas/${old}`,
          withFiles({ kunci: randomUUID() }, 'pengganti', csv('baru.csv', 'a\n2\n')),
          { as: desk.staff.ppid },
        )
      ).status,
    ).toBe(303)
    const seen = await page(await desk.get(made, { as: desk.staff.ppid }))
    expect(seen.text).toContain('Versi lama (1)')
    expect(await (await desk.get(`${made}/berkas/${old}`, { as: desk.staff.petugas })).text()).toBe(
      'a\n1\n',
    )
    expect((await desk.get(`/informasi/${nomor}/berkas/${old}`)).status).toBe(404)
    const fresh = await idOf('baru.csv')
    expect(await (await desk.get(`/informasi/${nomor}/berkas/${fresh}`)).text()).toBe('a\n2\n')
    expect(
      (
        await desk.post(
          `${made}/berkas/${fresh}/lepas`,
          { kunci: randomUUID() },
          { as: desk.staff.ppid },
        )
      ).status,
    ).toBe(303)
    expect((await desk.get(`/informasi/${nomor}/berkas/${fresh}`)).status).toBe(404)
  })

  test('berkas lain dapat ditambahkan, kosong tidak', async () => {
    const nomor = await desk.usul()
    const empty = await desk.post(
      `/meja/dip/${nomor}/berkas`,
      withFiles({ kunci: randomUUID() }, 'berkas'),
      { as: desk.staff.petugas },
    )
    expect((await page(empty, 422)).querySelector('.problems')!.text).toContain('Pilih berkas.')
    const more = withFiles(
      { kunci: randomUUID() },
      'berkas',
      csv('satu.csv', 'a\n1\n'),
      csv('dua.csv', 'b\n1\n'),
    )
    expect(
      (await desk.post(`/meja/dip/${nomor}/berkas`, more, { as: desk.staff.petugas })).status,
    ).toBe(303)
    expect(
      await (await desk.get(`/meja/dip/${nomor}`, { as: desk.staff.petugas })).text(),
    ).toContain('2 berkas ditambahkan')
  })
})
