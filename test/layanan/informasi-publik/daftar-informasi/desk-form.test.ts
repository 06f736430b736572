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

describe('isian', () => {
  test('yang kurang dikatakan, yang diketik tetap ada', async () => {
    const answer = await desk.post(
      '/meja/dip',
      {
        kunci: randomUUID(),
        ringkasan: 'pendek',
        jenis: 'berkala-z',
        unit: desk.pu,
        pejabat: 'Kepala <b>Bidang</b>',
        penanggungJawab: '',
        waktuTempat: '',
        retensi: '',
      },
      { as: desk.staff.petugas },
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
    const form = withFiles(desk.typed(), 'berkas', csv('baik.csv', 'a,b\n1,2\n'), bad)
    const answer = await page(await desk.post('/meja/dip', form, { as: desk.staff.petugas }), 422)
    expect(answer.querySelector('.problems')!.text).toContain('laporan.pdf')
    const token = answer.querySelector('input[name="titipan.berkas"]')!
    const kunci = answer.querySelector('#usulan input[name="kunci"]')!.getAttribute('value')!
    const again = desk.typed({ kunci, 'titipan.berkas': token.getAttribute('value')! })
    const made = await desk.post('/meja/dip', again, { as: desk.staff.petugas })
    expect((await desk.get(made.headers.get('Location')!, { as: desk.staff.petugas })).status).toBe(
      200,
    )
    expect(
      await (await desk.get(made.headers.get('Location')!, { as: desk.staff.petugas })).text(),
    ).toContain('baik.csv')
  })

  test('diubah orang lain sementara itu: 409, isian dan yang tersimpan berdampingan', async () => {
    const nomor = await desk.usul()
    await desk.post(
      `/meja/dip/${nomor}`,
      desk.typed({ ringkasan: 'Yang lebih dahulu tersimpan' }),
      {
        as: desk.staff.ppid,
      },
    )
    const late = await desk.post(
      `/meja/dip/${nomor}`,
      desk.typed({ ringkasan: 'Yang datang kemudian', versi: '1' }),
      { as: desk.staff.petugas },
    )
    const form = await page(late, 409)
    expect(form.querySelector('#ringkasan')!.text).toBe('Yang datang kemudian')
    expect(form.querySelector('.note .facts')!.text).toContain('Yang lebih dahulu tersimpan')
    const part = await desk.post(`/meja/dip/${nomor}`, desk.typed({ ringkasan: 'x', versi: '2' }), {
      as: desk.staff.petugas,
      htmx: true,
    })
    expect(part.status).toBe(422)
    expect(await part.text()).toMatch(/^<form id="ubah"/)
  })
})
