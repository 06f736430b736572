import { expect, test } from 'vitest'
import { unduhDokumen } from '#src/layanan/informasi-publik/permohonan/acts/unduhan.ts'
import { createPermohonanDesk, ditolak } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { as } from '#test/workflow/office.ts'

const desk = await openDesk(createPermohonanDesk())

const row = (nomor: string) =>
  desk.db
    .selectFrom('permohonan as p')
    .innerJoin('berkas as b', 'b.id', 'p.berkasId')
    .select(['p.dikecualikanId', 'p.keputusan'])
    .where('b.nomor', '=', nomor)
    .executeTakeFirstOrThrow()

const sheetOf = (id: string) =>
  desk.db
    .selectFrom('informasiDikecualikan as i')
    .innerJoin('ujiKonsekuensi as k', 'k.berkasId', 'i.berkasId')
    .innerJoin('berkas as b', 'b.id', 'i.berkasId')
    .select(['b.nomor', 'k.penetapanNomor', 'k.lembarNomor'])
    .where('i.id', '=', id)
    .executeTakeFirstOrThrow()

/** The PPID opens what is exempt by this line. */
async function open(id: string) {
  const { nomor } = await sheetOf(id)
  const path = `/meja/dikecualikan/${nomor}/pembukaan`
  const sent = { kunci: crypto.randomUUID(), alasan: 'Sudah dibuka di sidang.' }
  expect((await desk.post(path, sent, { as: desk.staff.ppid })).status).toBe(303)
}

test('tanpa penetapan penolakan berhenti di kolomnya, dengan tautan ke uji konsekuensi', async () => {
  const nomor = await desk.sampai('menunggu_keputusan')
  const before = await desk.state(nomor)
  const root = await page(await desk.kirim(nomor, 'putuskan', { ...ditolak, penetapan: '' }), 422)
  const form = root.querySelector('#langkah-putuskan')!
  expect(form.querySelector('#putuskan-penetapan-error')?.text).toContain(
    'buat uji konsekuensi dulu',
  )
  const link = form.querySelector(`a[href="/meja/dikecualikan/baru?asal=${nomor}"]`)
  expect(link?.text).toContain('Buat uji konsekuensi')
  expect(form.querySelector('[name=angka]')?.getAttribute('value')).toBe('1')
  expect(await desk.state(nomor)).toEqual(before)
  const uji = await page(await desk.get(link!.getAttribute('href')!, { as: desk.staff.ppid }))
  expect(uji.querySelector('[name=asal]')?.getAttribute('value')).toBe(nomor)
})

test('dengan penetapan yang berlaku penolakan sampai ke surat, yang menyebut nomor dan tanggalnya', async () => {
  const nomor = await desk.sampai('menunggu_persetujuan')
  const { dikecualikanId, keputusan } = await row(nomor)
  const sheet = await sheetOf(dikecualikanId!)
  expect(keputusan).toMatchObject({
    uji: { nomor: sheet.lembarNomor, tanggal: '2026-12-04' },
    penetapan: { nomor: sheet.penetapanNomor, tanggal: '2026-12-07' },
  })
  await desk.lakukan(nomor, 'setujuiPenolakan')
  await desk.lakukan(nomor, 'beritahukan')
  const { text } = await suratOf(desk, nomor, 'penolakan')
  expect(text).toContain(`Penetapan PPID Nomor ${sheet.penetapanNomor}, 7 Desember 2026`)
  expect(text).toContain(`Nomor ${sheet.lembarNomor}, 4 Desember 2026`)
  const { lampiran, jejak } = await desk.state(nomor)
  expect(lampiran).toMatchObject([{ jenis: 'penetapan', tipe: 'application/pdf' }])
  expect(jejak.find(({ perbuatan }) => perbuatan === 'putuskan')?.rincian).toEqual({
    hasil: 'ditolak',
    penetapan: sheet.penetapanNomor,
  })
  const fetched = await unduhDokumen(await desk.kit(), nomor, lampiran[0]!.id, as('pemohon'))
  expect(fetched.sidik).toBe(lampiran[0]!.sidik)
  expect((await desk.state(nomor)).berkas.status).toBe('selesai')
  const path = desk.path(nomor, `/berkas/${lampiran[0]!.id}`)
  const file = await desk.get(path, { as: desk.staff.petugas })
  expect(file.headers.get('content-type')).toBe('application/pdf')
})

test('pilihannya hanya yang berlaku hari ini', async () => {
  const id = await desk.penetapan('g')
  const nomor = await desk.sampai('menunggu_keputusan')
  const offered = async () => {
    const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.ppid }))
    return root.querySelectorAll('[name=penetapan] option').map((one) => one.getAttribute('value'))
  }
  expect(await offered()).toContain(id)
  await open(id)
  expect(await offered()).not.toContain(id)
})

test('penetapan huruf lain, yang sudah dibuka, atau yang tidak ada tidak dapat dipakai', async () => {
  const other = await desk.penetapan('h')
  const nomor = await desk.sampai('menunggu_keputusan')
  const refused = async (penetapan: string, words: string) => {
    const root = await page(await desk.kirim(nomor, 'putuskan', { ...ditolak, penetapan }), 422)
    expect(root.querySelector('#putuskan-penetapan-error')?.text).toContain(words)
  }
  await refused(other, 'untuk huruf h, sedangkan dasar yang Anda pilih huruf a')
  await refused(crypto.randomUUID(), 'Penetapan ini tidak berlaku')
  await open(other)
  await refused(other, 'Penetapan ini tidak berlaku')
  expect((await desk.state(nomor)).berkas.status).toBe('menunggu_keputusan')
})

test('penetapan yang dibuka sesudah diputuskan menghentikan persetujuan dan surat; PPID memutuskan lagi', async () => {
  const huruf = { ...ditolak, huruf: 'i', angka: '' }
  const penetapan = await desk.penetapan('i')
  const waiting = await desk.sampai('menunggu_keputusan')
  const approved = await desk.sampai('menunggu_keputusan')
  for (const one of [waiting, approved]) await desk.lakukan(one, 'putuskan', huruf)
  await desk.lakukan(approved, 'setujuiPenolakan')
  await open(penetapan)
  const words = 'Putuskan lagi dengan penetapan yang berlaku'
  expect((await page(await desk.kirim(waiting, 'setujuiPenolakan'), 422)).text).toContain(words)
  expect((await page(await desk.kirim(approved, 'beritahukan'), 422)).text).toContain(words)
  expect((await desk.state(approved)).surat.filter(({ seri }) => seri === 'SURAT')).toEqual([])
  await desk.lakukan(waiting, 'kembalikanPenolakan')
  await desk.lakukan(approved, 'tinjauUlang')
  for (const one of [waiting, approved]) await desk.lakukan(one, 'putuskan', ditolak)
})

test('penolakan lama yang belum terkirim dan hanya menulis nomornya tidak dapat disetujui', async () => {
  const nomor = await desk.sampai('menunggu_persetujuan')
  const { id } = (await desk.state(nomor)).berkas
  await desk.db
    .updateTable('permohonan')
    .set({ dikecualikanId: null })
    .where('berkasId', '=', id)
    .execute()
  const root = await page(await desk.kirim(nomor, 'setujuiPenolakan'), 422)
  expect(root.text).toContain('tidak berlaku')
})

test('keputusan lain melepas penetapan dari permohonan', async () => {
  const nomor = await desk.sampai('menunggu_persetujuan')
  await desk.lakukan(nomor, 'kembalikanPenolakan')
  await desk.lakukan(nomor, 'putuskan')
  expect(await row(nomor)).toMatchObject({
    dikecualikanId: null,
    keputusan: { uji: null, penetapan: null },
  })
})
