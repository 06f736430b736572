import { afterAll, beforeAll, expect, test } from 'vitest'
import { issueSurat } from '#src/documents/issue.ts'
import { sampleLetter } from '#src/admin/settings/sample-letter.ts'
import { paperOf } from '#src/documents/paper/office.ts'
import { paragraph } from '#src/documents/paper/block.ts'
import type { Surat } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { findArsip } from '#src/attachments/queries.ts'
import { createOfficeDesk, type OfficeDesk, openCase } from '#test/admin/office.ts'
import { page } from '#test/auth/desk.ts'

let desk: OfficeDesk
let kit: Kit
let surat: Surat
let pengganti: Surat
let isi: Buffer

beforeAll(async () => {
  desk = await createOfficeDesk()
  const { settings } = await desk.deps.currentOffice(desk.db)
  kit = { ...desk.deps, settings, clock: await desk.clock() }
  const { id } = await openCase(desk)
  surat = await issue(id)
  pengganti = await issue(id, surat.id)
  isi = Buffer.from((await findArsip(desk.db, surat.sidik))!.isi)
})
afterAll(() => desk.drop())

const issue = (berkasId: string, mengganti?: string) =>
  desk.db.transaction().execute((trx) =>
    issueSurat(trx, kit, {
      berkasId,
      jenis: 'pemberitahuan',
      judul: 'Pemberitahuan Tertulis',
      perihal: 'Permohonan informasi PI-2026-0001',
      penandaTangan: { nama: 'Bayu Pratama', jabatan: 'PPID' },
      nomor: { seri: 'SURAT', pola: '500.12/{urut}/PPID/{tahun}' },
      paper: (nomor, office) =>
        paperOf(
          office,
          { nomor },
          {
            title: 'Pemberitahuan Tertulis',
            subject: 'Uji',
            body: () => paragraph('Isi surat.', { size: 11, leading: 14 }),
          },
        ),
      ...(mengganti && { mengganti }),
    }),
  )

async function upload(path: string, bytes: Uint8Array | undefined, name = 'surat.pdf') {
  const body = new FormData()
  body.set('berkas', new File(bytes ? [new Uint8Array(bytes)] : [], bytes ? name : ''))
  return desk.app.request(path, { method: 'POST', body })
}

const told = async (answer: Promise<Response>) =>
  (await page(await answer)).querySelector('.note h3')?.textContent

test('kode ditulis dengan atau tanpa tanda hubung, huruf besar atau kecil', async () => {
  const kode = surat.kode
  for (const typed of [
    kode,
    kode.replaceAll('-', ''),
    kode.toLowerCase(),
    kode.replaceAll('-', ' '),
  ]) {
    const answer = await desk.app.request(`/verifikasi?kode=${encodeURIComponent(typed)}`)
    expect(answer.headers.get('location')).toBe(`/verifikasi/${kode.replaceAll('-', '')}`)
    const root = await page(await desk.app.request(`/verifikasi/${encodeURIComponent(typed)}`))
    expect(root.querySelector('dl')?.textContent).toContain(surat.nomorSurat)
  }
  const wrong = await page(await desk.app.request('/verifikasi?kode=abc'), 422)
  expect(wrong.querySelector('#kode')?.getAttribute('value')).toBe('abc')
})

test('halaman mengatakan jenis sertifikat apa adanya, penggantinya, dan tidak pernah siapa pemohonnya', async () => {
  const root = await page(await desk.app.request(`/verifikasi/${surat.kode}`))
  expect(root.textContent).toContain('tidak tersertifikasi')
  expect(root.querySelector('.note.warn')?.textContent).toContain(pengganti.nomorSurat)
  const newer = await page(await desk.app.request(`/verifikasi/${pengganti.kode}`))
  expect(newer.querySelector('.note.warn')).toBeNull()
})

test('berkas yang sama, yang lain, dan yang tidak dikenal', async () => {
  expect(await told(upload('/verifikasi', isi))).toBe('Sama persis dengan surat kami')
  expect(await told(upload(`/verifikasi/${surat.kode}`, isi))).toBe('Sama persis dengan surat kami')
  expect(await told(upload(`/verifikasi/${pengganti.kode}`, isi))).toBe(
    'Berkas ini surat kami yang lain',
  )
  expect(await told(upload('/verifikasi', await sampleLetter(kit)))).toBe(
    'Bukan surat kami, atau sudah berubah',
  )
  expect(await told(upload('/verifikasi', Buffer.from('halo dunia')))).toBe('Ini bukan PDF')
  expect((await upload('/verifikasi', undefined)).status).toBe(422)
})

test('satu byte yang diubah dikatakan', async () => {
  const at = isi.indexOf('/MediaBox') + 12
  for (const place of [at, 900, isi.length - 40]) {
    const changed = Buffer.from(isi)
    changed[place] = changed[place]! ^ 1
    expect(await told(upload('/verifikasi', changed)), `byte ${place}`).toBe(
      'Isi berubah sejak ditandatangani',
    )
  }
  const longer = Buffer.concat([isi, Buffer.from('\n% tambahan\n')])
  expect(await told(upload(`/verifikasi/${surat.kode}`, longer))).toBe(
    'Ada yang ditambahkan sesudah ditandatangani',
  )
})

test('surat bertanda tangan utuh yang tidak pernah diterbitkan tidak diakui', async () => {
  const { renderPaper } = await import('#src/documents/paper/paper.ts')
  const { paperOffice } = await import('#src/documents/issue.ts')
  const office = paperOffice(kit, 'AAAA-BBBB-CCCC')
  const paper = paperOf(
    office,
    { nomor: 'palsu' },
    { title: 'Palsu', subject: 'Uji', body: () => paragraph('Palsu.', { size: 11, leading: 14 }) },
  )
  const signed = await kit.signer.sign(
    (beforeEnd) => renderPaper(paper, undefined, { ...(beforeEnd && { beforeEnd }) }),
    { reason: 'Palsu', name: 'Siapa saja', location: 'Pontianak', date: desk.time.now },
  )
  expect(await told(upload('/verifikasi', signed))).toBe('Tidak ada dalam daftar surat kami')
})

test('kode yang tidak ada dijawab 404; menebak-nebak dihentikan, yang benar tidak dihitung', async () => {
  desk.pass(30)
  const from = { headers: { 'X-Forwarded-For': '192.0.2.7' } }
  for (let n = 0; n < 40; n++)
    expect((await desk.app.request(`/verifikasi/${surat.kode}`, from)).status).toBe(200)
  for (let n = 0; n < 30; n++)
    expect((await desk.app.request('/verifikasi/0000-0000-0000', from)).status).toBe(404)
  expect((await desk.app.request('/verifikasi/0000-0000-0000', from)).status).toBe(429)
  expect(
    (
      await desk.app.request(`/verifikasi/${surat.kode}`, {
        headers: { 'X-Forwarded-For': '192.0.2.8' },
      })
    ).status,
  ).toBe(200)
})
