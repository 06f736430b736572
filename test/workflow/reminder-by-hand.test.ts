import { afterEach, beforeEach, expect, test } from 'vitest'
import { answering, caseHref, reminded } from '#src/layanan/procedures.ts'
import { mailDigest } from '#src/notifications/digest.ts'
import { ingatkanUnit } from '#src/workflow/reminder/reminder.ts'
import { createDataDesk, type DataDesk } from '#test/layanan/permintaan-data/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

let desk: DataDesk
let nomor: string
beforeEach(async () => {
  desk = await createDataDesk()
  nomor = await desk.sampai('di_unit')
  await desk.jobs.run()
  await desk.db
    .updateTable('petugas')
    .set({ telepon: '0812 0000 0177' })
    .where('unitKerjaId', '=', desk.unit)
    .execute()
})
afterEach(() => desk.drop())

/** Moves the clock; whoever was signed in comes back by then. */
const at = async (moment: string) => {
  desk.time.now = new Date(`${moment}:00+07:00`)
  desk.staff.petugas_data = await desk.signIn('petugas_data')
}
const tell = mailDigest({ hrefOf: caseHref, answering })
const remind = async () => ingatkanUnit(await desk.kit(), tell, reminded)
const seen = async () => page(await desk.get(desk.path(nomor), { as: desk.staff.petugas_data }))
const mails = async () =>
  desk.db
    .selectFrom('kotakKeluar')
    .selectAll()
    .where('subjek', 'like', 'Pengingat: %')
    .where('teks', 'like', `%${nomor}%`)
    .execute()
const trail = async () => {
  const { jejak } = await desk.state(nomor)
  return jejak.filter(({ perbuatan }) => perbuatan.startsWith('ingatkan'))
}

test('dalam jam layanan surelnya keluar segera; jejak menyebut nama yang disurati', async () => {
  await desk.lakukan(nomor, 'ingatkan')
  await desk.jobs.run()
  expect(await mails()).toHaveLength(1)
  const [asked, mailed] = await trail()
  expect(asked!.catatan).toMatch(/surel kepada Dewi Unit segera dikirim/)
  expect(mailed!.catatan).toMatch(/surel kepada Dewi Unit$/)
  expect(wordsOf(await seen())).toContain('surel kepada Dewi Unit')
  expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test('kedua kali di hari yang sama: tidak ada surel, tautan WhatsApp sebagai gantinya; besoknya boleh lagi', async () => {
  await desk.lakukan(nomor, 'ingatkan')
  await desk.jobs.run()
  const root = await seen()
  expect(root.querySelector('form[action$="/pengingat"]')).toBeNull()
  const wa = root.querySelector('section[aria-labelledby=disposisi] a[href^="https://wa.me/"]')!
  expect(decodeURIComponent(wa.getAttribute('href')!)).toContain(nomor)
  await at('2026-12-07T14:00')
  const refused = await page(await desk.kirim(nomor, 'ingatkan'), 422)
  expect(refused.querySelector('[role=alert]')!.text).toMatch(
    /Dewi Unit sudah disurati hari ini, pukul.09\.00/,
  )
  await desk.jobs.run()
  expect(await mails()).toHaveLength(1)
  await at('2026-12-08T09:00')
  await desk.lakukan(nomor, 'ingatkan')
  await desk.jobs.run()
  expect(await mails()).toHaveLength(2)
})

test('di luar jam layanan surelnya menunggu jam buka berikutnya, dan halaman mengatakannya', async () => {
  await at('2026-12-08T02:20')
  await desk.lakukan(nomor, 'ingatkan')
  await desk.jobs.run()
  expect(await mails()).toEqual([])
  const [asked] = await trail()
  expect(asked!.catatan).toMatch(/dikirim Selasa, 8.Desember.2026, pukul.07\.15.WIB/)
  expect(wordsOf(await seen())).toMatch(/surel pengingat dikirim 8.Des, 07\.15/)
  expect((await desk.kirim(nomor, 'ingatkan')).status).toBe(422)
  await at('2026-12-08T07:15')
  await desk.jobs.run()
  await remind()
  expect(await mails()).toHaveLength(1)
  expect(await trail()).toHaveLength(2)
})

test('yang ditarik sebelum jam buka tidak diingatkan', async () => {
  await at('2026-12-09T02:20')
  await desk.lakukan(nomor, 'ingatkan')
  await desk.lakukan(nomor, 'tarikDisposisi')
  await at('2026-12-09T08:00')
  await remind()
  expect(await mails()).toEqual([])
  await at('2026-12-07T09:00')
  nomor = await desk.sampai('di_unit')
})

test('tanpa petugas di unit dikatakan, dan tidak ada yang dicatat', async () => {
  await desk.db
    .updateTable('petugas')
    .set({ aktif: false })
    .where('unitKerjaId', '=', desk.unit)
    .execute()
  const nobody = await page(await desk.kirim(nomor, 'ingatkan'), 422)
  expect(wordsOf(nobody)).toContain('Belum ada petugas')
  expect(await trail()).toEqual([])
})
