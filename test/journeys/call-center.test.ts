import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '#src/workflow/audit.ts'
import { walk } from '#test/journeys/walk.ts'
import { type CallDesk, createCallDesk } from '#test/layanan/call-center/desk.ts'

let desk: CallDesk
beforeAll(async () => {
  desk = await createCallDesk()
})
afterAll(() => desk.drop())

const penelepon = {
  telepon: '0561-812345',
  nama: 'Bu Contohwati',
  alamat: 'Kelurahan Contoh Laut',
  kebutuhan: 'informasi',
}

test('dijawab dari Tanya Jawab selagi menelepon; yang tidak ada dihubungi kembali, dan jawabannya masuk Tanya Jawab', async () => {
  await desk.entriSampai('terbit')
  const operator = walk(desk, desk.operator)
  await operator.open('/meja/call-center')
  await operator.follow('Telepon masuk')
  await operator.send('Cari penelepon', {
    ...penelepon,
    pertanyaan: 'KTP saya hilang',
    langkah: 'cari',
  })
  expect(operator.text()).toContain('1 jawaban cocok di Tanya Jawab.')
  await operator.send('Sudah dijawab', { tanyaJawab: 'TJ-2026-0001', langkah: 'jawab' })
  expect(operator.text()).toContain('CC-2026-0001 tersimpan.')

  // She rings again; her name is known, her question is not.
  await operator.send('Cari penelepon', { telepon: penelepon.telepon, langkah: 'cari' })
  expect(operator.text()).toContain('Pernah tercatat, 1 berkas')
  await operator.send('Janjikan dihubungi', {
    pertanyaan: 'Kapan jalan Contoh ditutup untuk pawai?',
    langkah: 'janji',
  })
  const nomor = 'CC-2026-0002'
  expect(operator.text()).toContain(`${nomor} tersimpan.`)

  const analis = walk(desk, desk.analis)
  await analis.open('/meja')
  await analis.follow(nomor)
  await analis.send('Catat', { catatan: 'Unit perhubungan yang tahu.' })
  await analis.send('Teruskan', { unit: [desk.unit] })

  const unit = walk(desk, desk.penghubung)
  await unit.open('/meja')
  await unit.follow(nomor)
  expect(unit.text()).not.toContain('Bu Contohwati')
  await unit.send('Kirim jawaban', {
    penguasaan: 'dikuasai',
    jawaban: 'Sabtu pukul 07.00 sampai 12.00.',
  })

  desk.pass(25)
  await operator.open('/meja/call-center')
  await operator.follow(nomor)
  expect(operator.text()).toContain('Sabtu pukul 07.00 sampai 12.00.')
  await operator.send('Catat hasilnya', { hasilHubungan: 'tidak-diangkat' })
  await operator.send('Catat hasilnya', { hasilHubungan: 'tersambung' })
  expect(operator.text()).toContain('Dihubungi kembali')
  await operator.send('Jadikan draf Tanya Jawab')
  await operator.send('Simpan', { pertanyaan: 'Kapan jalan ditutup untuk pawai tahunan?' })
  await operator.send('Ajukan untuk diperiksa')

  const kasi = walk(desk, desk.kasi)
  await kasi.open('/meja/tanya-jawab?status=diperiksa')
  await kasi.follow('TJ-2026-0002')
  await kasi.send('Terbitkan')

  const warga = walk(desk)
  await warga.open('/')
  await warga.follow('Tanya Jawab')
  await warga.open('/tanya-jawab?q=tutup+jalan+pawai')
  await warga.follow('Kapan jalan ditutup untuk pawai tahunan?')
  expect(warga.text()).toContain('Sabtu pukul 07.00 sampai 12.00.')
  expect(warga.text()).not.toContain('Contohwati')

  const { berkas, tenggat } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'dihubungi' })
  const clock = tenggat.find(({ jenis }) => jenis === 'layanan')!
  expect(clock.ditutupPada! <= clock.batas).toBe(true)
  expect((await verifyAudit(desk.db, { arsip: true })).temuan).toEqual([])
}, 120_000)
