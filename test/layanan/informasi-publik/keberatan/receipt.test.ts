import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createKeberatanDesk } from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { foto } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { tool } from '#test/support/tool.ts'
import { trackingCode } from '#src/secrets.ts'

const desk = await openDesk(createKeberatanDesk())

/** A paper of a case, as `pdfinfo` and `pdftotext` read it. */
async function paper(path: string) {
  const response = await desk.get(path, { as: desk.staff.petugas })
  expect(response.headers.get('content-type')).toBe('application/pdf')
  const file = join(tmpdir(), `tanda-terima-${process.pid}.pdf`)
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()))
  const run = (name: 'pdfinfo' | 'pdftotext', ...words: string[]) =>
    execFileSync(tool(name), [...words], { encoding: 'utf8' })
  const info = run('pdfinfo', file)
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(info)![1]),
    /** Points. */
    width: Number(/^Page size:\s+([\d.]+)/m.exec(info)![1]),
    text: run('pdftotext', file, '-').replace(/\s+/g, ' '),
  }
}

const kisah =
  'Saya meminta rincian anggaran drainase per kecamatan untuk penelitian. Pada 7 Desember saya menerima jawaban bahwa informasi dikecualikan, tanpa penjelasan bagian mana yang tidak boleh dibuka. '

test('tanda terima muat satu lembar, dengan kuasa, empat alasan, dan kisah delapan ratus huruf', async () => {
  const nomor = await desk.ajukan(undefined, {
    alasan: ['a', 'd', 'e', 'g'],
    kasusPosisi: kisah.repeat(4),
    kuasaNama: 'Bram Contohkuasa',
    kuasaAlamat: 'Jalan Contoh 99, Pontianak',
    kuasaTelepon: '0812-5555-0101',
    suratKuasa: await foto(),
  })
  await desk.jobs.run()
  const { surat } = await desk.state(nomor)
  const one = surat.find(({ jenis }) => jenis === 'tanda-terima-keberatan')!
  const { pages, text } = await paper(desk.path(nomor, `/surat/${one.id}`))
  expect(pages).toBe(1)
  for (const said of ['Bram Contohkuasa', 'g. Informasi disampaikan', 'Hari ke-1 s.d. ke-30'])
    expect(text).toContain(said)
})

test('di meja ada slip 80 mm: nomor, kode, tanggal, dan alasannya; hanya untuk yang boleh melihat kode', async () => {
  const nomor = await desk.ajukan()
  const early = await desk.get(desk.path(nomor, '/slip'), { as: desk.staff.petugas })
  expect(early.status).toBe(409)
  await desk.jobs.run()
  const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.petugas }))
  expect(root.querySelector(`a[href="${desk.path(nomor, '/slip')}"]`)?.text).toBe('Slip 80 mm')
  const { pages, width, text } = await paper(desk.path(nomor, '/slip'))
  const { berkas } = await desk.state(nomor)
  expect([pages, Math.round((width / 72) * 25.4)]).toEqual([1, 80])
  const kode = trackingCode(desk.deps.keys, berkas.id, berkas.kodeVersi)
  for (const said of [nomor, kode, berkas.asal!, 'Jumat, 22 Januari 2027', 'huruf a, e'])
    expect(text).toContain(said)
  for (const role of ['ppid_pelaksana', 'pimpinan', 'petugas_data'] as const)
    expect([403, 404]).toContain(
      (await desk.get(desk.path(nomor, '/slip'), { as: desk.staff[role] })).status,
    )
})
