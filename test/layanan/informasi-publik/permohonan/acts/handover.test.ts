import sharp from 'sharp'
import { expect, test } from 'vitest'
import { unduhDokumen } from '#src/layanan/informasi-publik/permohonan/acts/unduhan.ts'
import { pdf } from '#test/attachments/samples.ts'
import { berkasPdf, createPermohonanDesk } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { as, faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createPermohonanDesk())

const tanpaBukti = { bukti: [] as File[] }
const gores = async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><path d="M20 150 L200 40 L380 160" stroke="black" stroke-width="6" fill="none"/></svg>'
  const png = await sharp(Buffer.from(svg)).png().toBuffer()
  return `data:image/png;base64,${png.toString('base64')}`
}
const penyerahan = async (nomor: string) => {
  const { berkas } = await desk.state(nomor)
  return desk.db
    .selectFrom('penyerahan')
    .selectAll()
    .where('berkasId', '=', berkas.id)
    .executeTakeFirstOrThrow()
}

test('diserahkan dengan tanda tangan di layar: tanda bukti sah, berkas selesai, pemohon dikabari', async () => {
  const nomor = await desk.sampai('siap_diserahkan')
  const [dokumen] = (await desk.state(nomor)).lampiran
  await desk.lakukan(nomor, 'serahkan', {
    ...tanpaBukti,
    tandaTangan: await gores(),
    berkas: [dokumen!.id],
  })
  const { berkas, jejak, kotakKeluar } = await desk.state(nomor)
  expect(berkas).toMatchObject({
    status: 'selesai',
    hasil: 'seluruhnya',
    giliran: null,
    batasWaktu: null,
  })
  expect(berkas.selesaiPada).toEqual(desk.time.now)
  expect(jejak.at(-1)).toMatchObject({ perbuatan: 'serahkan', rincian: { dokumen: 2 } })
  expect(await penyerahan(nomor)).toMatchObject({
    pembuktian: 'gambar',
    penerima: 'Wulan Contohwati',
    biaya: 7000,
    buktiBayar: 'KW-12',
    petugas: 'Sari Contohwati',
  })
  const { text, row } = await suratOf(desk, nomor, 'penyerahan')
  for (const field of [
    nomor,
    row.nomorSurat,
    'Wulan Contohwati',
    'anggaran.pdf',
    '14 lembar',
    '7.000',
  ])
    expect(text).toContain(field)
  expect(kotakKeluar.at(-1)).toMatchObject({ suratId: row.id })
  expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test('diserahkan dengan foto tanda bukti kertas: foto tersandi bersama berkas', async () => {
  const nomor = await desk.sampai('siap_diserahkan')
  await desk.lakukan(nomor, 'serahkan', { selaku: 'kuasa pemohon', penerima: 'Rudi Kuasa' })
  expect(await penyerahan(nomor)).toMatchObject({ pembuktian: 'pindaian', selaku: 'kuasa pemohon' })
  const { lampiran } = await desk.state(nomor)
  expect(lampiran.find(({ jenis }) => jenis === 'bukti-serah')).toMatchObject({ rahasia: true })
  expect((await suratOf(desk, nomor, 'penyerahan')).text).toContain('Rudi Kuasa')
})

test('tanpa tanda tangan, tanpa dokumen, atau tanpa nama penerima tidak ada yang diserahkan', async () => {
  const nomor = await desk.sampai('siap_diserahkan')
  const before = await desk.state(nomor)
  const blank = sharp({ create: { width: 60, height: 20, channels: 4, background: '#fff0' } })
  const kosong = `data:image/png;base64,${(await blank.png().toBuffer()).toString('base64')}`
  const wrongs = [
    [tanpaBukti, 'Minta tanda tangan penerima'],
    [{ cetak: '' }, 'Pilih atau tulis sedikitnya satu dokumen.'],
    [{ penerima: '' }, 'Tulis nama penerima.'],
    [{ ...tanpaBukti, tandaTangan: 'javascript:alert(1)' }, 'Tanda tangan tidak terbaca'],
    [{ ...tanpaBukti, tandaTangan: 'data:image/png;base64,bukan' }, 'Minta tanda tangan penerima'],
    [{ ...tanpaBukti, tandaTangan: kosong }, 'Minta tanda tangan penerima'],
    [{ berkas: ['01900000-0000-7000-8000-000000000000'], cetak: '' }, 'sedikitnya satu dokumen'],
  ] as const
  for (const [fields, words] of wrongs) {
    const root = await page(await desk.kirim(nomor, 'serahkan', fields as never), 422)
    expect(root.querySelector('#langkah-serahkan .problems')?.text ?? '').toContain(words)
    expect(root.querySelector('[name=buktiBayar]')?.getAttribute('value')).toBe('KW-12')
  }
  expect(await desk.state(nomor)).toEqual(before)
})

test('yang ada di Daftar Informasi Publik diserahkan di tempat: satu berkas, selesai hari itu', async () => {
  const nomor = await desk.daftar()
  await desk.lakukan(nomor, 'serahkanLangsung')
  const { berkas, tenggat } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'langsung', batasWaktu: null })
  expect(tenggat.every(({ ditutupOleh }) => ditutupOleh === 'serahkanLangsung')).toBe(true)
  expect((await suratOf(desk, nomor, 'penyerahan')).text).toContain('Daftar Informasi Publik')
})

test('diunduh pemohon: dokumen terakhir menyelesaikan berkas, catatannya menggantikan tanda tangan', async () => {
  const nomor = await desk.sampai('diputuskan')
  await desk.lakukan(nomor, 'tinjauUlang')
  await desk.lakukan(nomor, 'putuskan', {
    dokumen: [berkasPdf('satu.pdf'), berkasPdf('dua.pdf', pdf('% dua'))],
  })
  await desk.lakukan(nomor, 'beritahukan')
  const kit = await desk.kit()
  const pemohon = { ...as('pemohon'), nama: 'Wulan Contohwati' }
  const [satu, dua] = (await desk.state(nomor)).lampiran
  await unduhDokumen(kit, nomor, satu!.id, pemohon)
  await unduhDokumen(kit, nomor, satu!.id, pemohon)
  expect((await desk.state(nomor)).berkas.status).toBe('siap_diserahkan')
  await unduhDokumen(kit, nomor, dua!.id, pemohon)
  const { berkas, jejak } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'seluruhnya' })
  expect(jejak.at(-1)).toMatchObject({ perbuatan: 'unduh', peran: 'pemohon' })
  expect(await penyerahan(nomor)).toMatchObject({ pembuktian: 'unduhan', cara: 'unduhan' })
  const { text } = await suratOf(desk, nomor, 'penyerahan')
  for (const field of ['satu.pdf', 'dua.pdf', 'Wulan Contohwati']) expect(text).toContain(field)
  // Afterwards they may fetch it again; it is logged and changes nothing.
  const length = jejak.length
  await unduhDokumen(kit, nomor, dua!.id, pemohon)
  expect((await desk.state(nomor)).jejak).toHaveLength(length)
  const log = await desk.db
    .selectFrom('unduhan')
    .selectAll()
    .where('berkasId', '=', berkas.id)
    .execute()
  expect(log).toHaveLength(4)
  await expect(unduhDokumen(kit, nomor, berkas.id, pemohon)).rejects.toThrow()
})

test('sebelum pemberitahuan dikirim tidak ada yang dapat diunduh', async () => {
  const nomor = await desk.sampai('diputuskan')
  const [dokumen] = (await desk.state(nomor)).lampiran
  const kit = await desk.kit()
  await expect(unduhDokumen(kit, nomor, dokumen!.id, as('pemohon'))).rejects.toThrow()
  const { berkas } = await desk.state(nomor)
  expect(
    await desk.db.selectFrom('unduhan').selectAll().where('berkasId', '=', berkas.id).execute(),
  ).toEqual([])
})
