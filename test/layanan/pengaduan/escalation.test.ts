import { expect, test } from 'vitest'
import { eskalasikanYangLewat } from '#src/layanan/pengaduan/acts/eskalasi.ts'
import { createPengaduanDesk } from '#test/layanan/pengaduan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'

const desk = await openDesk(createPengaduanDesk())

const mails = () =>
  desk.db
    .selectFrom('kotakKeluar')
    .select(['kepada', 'subjek', 'teks'])
    .where('subjek', 'like', '%lewat tenggat OPD')
    .orderBy('id')
    .execute()

test('Kasi diberi tahu tiga hari kerja sesudah tenggat, pada jam layanan, satu surel sehari, tiap bagian sekali', async () => {
  const [satu, dua] = [await desk.sampai('terverifikasi'), await desk.sampai('terverifikasi')]
  const lewat = await desk.sampai('terverifikasi', { anonim: 'ya' })
  await desk.lakukan(lewat, 'jawabDisposisi')
  const naik = async (saat: string) => {
    await desk.pada(new Date(saat))
    return eskalasikanYangLewat(await desk.kit())
  }
  // 14 hari kerja sejak 7 Desember habis pada 29 Desember 2026.
  expect(await naik('2026-12-29T03:00:00Z')).toBe(0)
  expect(await naik('2026-12-31T03:00:00Z')).toBe(0)
  expect(await naik('2027-01-04T15:00:00Z'), 'malam').toBe(0)
  expect(await naik('2027-01-03T03:00:00Z'), 'Minggu').toBe(0)
  const bersama = await (async () => {
    await desk.pada(new Date('2027-01-04T03:00:00Z'))
    const kit = await desk.kit()
    return Promise.all([eskalasikanYangLewat(kit), eskalasikanYangLewat(kit)])
  })()
  expect(bersama.toSorted()).toEqual([0, 2])
  expect(await naik('2027-01-04T06:00:00Z')).toBe(0)
  expect(await naik('2027-01-06T03:00:00Z')).toBe(0)
  const sent = await mails()
  expect(sent).toHaveLength(1)
  expect(sent[0]!.subjek).toBe('2 laporan lewat tenggat OPD')
  for (const nomor of [satu, dua]) expect(sent[0]!.teks).toContain(nomor)
  expect(sent[0]!.teks).not.toContain(lewat)
})

test('admin melihat siapa diingatkan kapan, dan dapat menulis WhatsApp kepada pejabat penghubung', async () => {
  await desk.pada(new Date('2026-12-07T02:00:00Z'))
  const nomor = await desk.sampai('terverifikasi')
  await desk.db
    .updateTable('petugas')
    .set({ telepon: '0812 0000 0199' })
    .where('unitKerjaId', '=', desk.unit)
    .execute()
  await desk.lakukan(nomor, 'ingatkan')
  await desk.jobs.run()
  const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.admin_pengaduan }))
  const section = root.querySelector('section[aria-labelledby=pengingat]')!
  expect(section.text).toMatch(/diingatkan, 7\sDes.*09\.00, oleh Uji admin_pengaduan/)
  expect(section.text).toMatch(/surel kepada Uji pejabat_penghubung, 7\sDes.*09\.00, oleh sistem/)
  const wa = section.querySelector('a')!.getAttribute('href')!
  expect(wa).toMatch(/^https:\/\/wa\.me\/6281200000199\?text=/)
  expect(decodeURIComponent(wa)).toContain(nomor)
  expect(decodeURIComponent(wa)).not.toContain('Lampu jalan')
})
