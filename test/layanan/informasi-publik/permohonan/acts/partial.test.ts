import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { unduhDokumen } from '#src/layanan/informasi-publik/permohonan/acts/unduhan.ts'
import {
  createPermohonanDesk,
  dihitamkan,
  type Fields,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { as, faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createPermohonanDesk())

const BUKTI = 'Putuskan lagi dengan penetapan yang berlaku'
const takDikuasai: Fields = {
  hasil: 'sebagian',
  alasan: 'Data sebelum 2015 tidak dikuasai.',
  dasarSebagian: 'tidak-dikuasai',
}

async function decided(fields: Fields) {
  const nomor = await desk.sampai('menunggu_keputusan')
  await desk.lakukan(nomor, 'putuskan', fields)
  return nomor
}

const named = (nomor: string) =>
  desk.db
    .selectFrom('permohonan as p')
    .innerJoin('berkas as b', 'b.id', 'p.berkasId')
    .select(['p.dikecualikanId', 'p.keputusan'])
    .where('b.nomor', '=', nomor)
    .executeTakeFirstOrThrow()

test('bagian yang dihitamkan menyebut penetapannya di surat, dan penetapan itu dilampirkan', async () => {
  const nomor = await decided(dihitamkan)
  expect((await named(nomor)).dikecualikanId).toBe(await desk.penetapan('h'))
  await desk.lakukan(nomor, 'beritahukan')
  const { keputusan } = await named(nomor)
  const { text } = await suratOf(desk, nomor, 'pemberitahuan')
  expect(text.replace(/\s+/g, ' ')).toContain(
    `Pasal 17 huruf h; Penetapan PPID Nomor ${keputusan!.penetapan!.nomor}, 7 Desember 2026, terlampir.`,
  )
  const { lampiran, jejak } = await desk.state(nomor)
  expect(lampiran.map(({ jenis }) => jenis).sort()).toEqual(['dokumen', 'penetapan'])
  expect(jejak.find(({ perbuatan }) => perbuatan === 'putuskan')?.rincian).toEqual({
    hasil: 'sebagian',
    penetapan: keputusan!.penetapan!.nomor,
  })
})

test('mengunduh penetapannya belum berarti dokumen diserahkan', async () => {
  const nomor = await decided(dihitamkan)
  await desk.lakukan(nomor, 'beritahukan')
  const { lampiran } = await desk.state(nomor)
  const of = (kind: string) => lampiran.find(({ jenis }) => jenis === kind)!.id
  await unduhDokumen(await desk.kit(), nomor, of('penetapan'), as('pemohon'))
  expect((await desk.state(nomor)).berkas.status).toBe('siap_diserahkan')
  await unduhDokumen(await desk.kit(), nomor, of('dokumen'), as('pemohon'))
  expect((await desk.state(nomor)).berkas.status).toBe('selesai')
  expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test('penetapan yang dibuka sesudah diputuskan menghentikan suratnya; PPID memutuskan lagi', async () => {
  const penetapan = await desk.penetapan('i')
  const nomor = await decided({ ...dihitamkan, huruf: 'i', penetapan })
  const sheet = await desk.db
    .selectFrom('informasiDikecualikan as i')
    .innerJoin('berkas as b', 'b.id', 'i.berkasId')
    .select('b.nomor')
    .where('i.id', '=', penetapan)
    .executeTakeFirstOrThrow()
  const opened = { kunci: crypto.randomUUID(), alasan: 'Sudah dibuka di sidang.' }
  const path = `/meja/dikecualikan/${sheet.nomor}/pembukaan`
  expect((await desk.post(path, opened, { as: desk.staff.ppid })).status).toBe(303)
  expect((await page(await desk.kirim(nomor, 'beritahukan'), 422)).text).toContain(BUKTI)
  expect((await desk.state(nomor)).surat.filter(({ seri }) => seri === 'SURAT')).toEqual([])
  await desk.lakukan(nomor, 'tinjauUlang')
  const again = await page(await desk.kirim(nomor, 'putuskan', { ...dihitamkan, penetapan }), 422)
  expect(again.querySelector('#putuskan-penetapan-error')?.text).toContain('tidak berlaku')
  await desk.lakukan(nomor, 'putuskan', dihitamkan)
  await desk.lakukan(nomor, 'beritahukan')
})

test('bagian yang tidak dikuasai tidak memerlukan penetapan, dan tidak menghitamkan apa pun', async () => {
  const nomor = await decided(takDikuasai)
  await desk.lakukan(nomor, 'beritahukan')
  expect(await named(nomor)).toMatchObject({
    dikecualikanId: null,
    keputusan: { huruf: '', penetapan: null, dasarSebagian: 'tidak-dikuasai' },
  })
  expect((await suratOf(desk, nomor, 'pemberitahuan')).text).toContain('Tidak ada penghitaman.')
  expect((await desk.state(nomor)).lampiran.map(({ jenis }) => jenis)).toEqual(['dokumen'])
})

test('keputusan sebagian dari sebelum dasarnya ditanya tidak dapat dikirim', async () => {
  const nomor = await decided(takDikuasai)
  const { id } = (await desk.state(nomor)).berkas
  await sql`update permohonan set keputusan = keputusan - 'dasarSebagian' where berkas_id = ${id}`.execute(
    desk.db,
  )
  expect((await page(await desk.kirim(nomor, 'beritahukan'), 422)).text).toContain(BUKTI)
})
