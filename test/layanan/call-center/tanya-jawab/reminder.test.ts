import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingatkanPeriksa } from '#src/layanan/call-center/tanya-jawab/acts/pengingat.ts'
import { createMail } from '#src/notifications/mail.ts'
import { sendQueued } from '#src/notifications/outbox.ts'
import { type CallDesk, createCallDesk } from '#test/layanan/call-center/desk.ts'
import { startSmtp } from '#test/notifications/smtp.ts'
import { page } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'
import { faultsOf } from '#test/workflow/office.ts'

let desk: CallDesk
let smtp: Awaited<ReturnType<typeof startSmtp>>
let satu: string
let dua: string
let lain: string
let sepi: string
/** Looked at long after the others. */
let nanti: string[]

/** The city's clock: 09.30 unless told. Terbit pada Senin, 7 Desember 2026; basi sesudah 180 hari. */
const at = (day: string, hour = '09:30') => {
  desk.time.now = new Date(`${day}T${hour}:00+07:00`)
}
const remind = async () => ingatkanPeriksa(await desk.kit())

/** What really left, through a real server, since it was asked last. */
async function letters() {
  const { db, deps, jobs, time } = desk
  const outbox = {
    db,
    jobs: deps.jobs,
    mail: createMail(smtp.smtp),
    fill: async () => ({}),
    now: () => time.now,
  }
  for (const { name, data } of jobs.queued.splice(0))
    if (name === 'kirim-surel') await sendQueued(data, outbox)
  return smtp.received.splice(0)
}

beforeAll(async () => {
  smtp = await startSmtp()
  desk = await createCallDesk()
  satu = await desk.entriSampai('terbit')
  dua = await desk.entriSampai('terbit', {
    pertanyaan: 'Berapa biaya {kode-lacak} akta kelahiran?',
  })
  lain = await desk.entriSampai('terbit', { unit: desk.unitLain })
  sepi = await desk.entriSampai('terbit', { unit: await unitWithoutAnybody() })
  nanti = []
  for (let n = 0; n < 42; n += 1) nanti.push(await desk.entriSampai('terbit'))
  await checked(nanti, '2027-06-30')
  await desk.entriSampai('usang')
  await desk.entriSampai('diperiksa')
  await letters()
})
afterAll(async () => {
  await desk.drop()
  await smtp.stop()
})

test('unit mendapat satu surel bagi tiap orang, dengan semua entrinya dan tautannya, pada jam layanan', async () => {
  at('2027-06-04')
  expect(await remind(), 'hari ke-179').toBe(0)
  at('2027-06-07', '06:00')
  expect(await remind(), 'di luar jam layanan').toBe(0)
  at('2027-06-06')
  expect(await remind(), 'Minggu').toBe(0)
  at('2027-06-07')
  const kit = await desk.kit()
  const both = await Promise.all([ingatkanPeriksa(kit), ingatkanPeriksa(kit)])
  expect(both.reduce((all, one) => all + one)).toBe(3)
  const sent = (await letters()).toSorted((a, b) => b.mail.text!.length - a.mail.text!.length)
  const people = await desk.db
    .selectFrom('petugas')
    .select('email')
    .where('unitKerjaId', 'in', [desk.unit, desk.unitLain])
    .execute()
  expect(sent.flatMap(({ to }) => to).toSorted()).toEqual(
    people.map(({ email }) => email).toSorted(),
  )
  const { subject, text } = sent[0]!.mail
  expect(subject).toBe('Pengingat: 2 tanya jawab perlu diperiksa')
  for (const nomor of [satu, dua])
    expect(text).toContain(`http://localhost:3000/meja/tanya-jawab/${nomor}`)
  expect(text).toContain('Terakhir diperiksa Senin, 7 Desember 2026')
  expect(text).toContain('Berapa biaya (kode-lacak) akta kelahiran?')
  expect(text).toContain('Semuanya: http://localhost:3000/meja/tanya-jawab?basi=1')
  expect(text).not.toContain(lain)
  for (const nomor of [satu, dua]) {
    const { jejak } = await desk.state(nomor)
    expect(jejak.at(-1)).toMatchObject({ perbuatan: 'ingatkanUnit', peran: 'sistem' })
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  }
  // Nobody answers for that unit: nothing is said and nothing is written.
  expect((await desk.state(sepi)).jejak.at(-1)!.perbuatan).toBe('terbitkan')
})

test('tidak setiap hari: lagi sesudah tiga puluh hari, tentang yang masih tersisa saja', async () => {
  const days: string[] = []
  for (const day of ['08', '18', '28']) {
    at(`2027-06-${day}`)
    if (await remind()) days.push(day)
  }
  expect(days).toEqual([])
  await desk.lakukanEntri(satu, 'pastikan', {}, await unitStaff())
  at('2027-07-06')
  expect(await remind()).toBe(0)
  at('2027-07-07')
  expect(await remind()).toBe(2)
  const mail = await aboutUnit()
  expect(mail.subject).toBe('Pengingat: 1 tanya jawab perlu diperiksa')
  expect(mail.text).toContain(dua)
  for (const nomor of [satu, nanti[0]!]) expect(mail.text).not.toContain(nomor)
})

test('yang menyusul basi menunggu surel berikutnya; banyak entri disebut empat puluh, sisanya di daftar', async () => {
  await checked([satu, dua, ...nanti], '2026-02-02')
  at('2027-07-20')
  expect(await remind()).toBe(0)
  at('2027-08-06')
  expect(await remind()).toBe(41)
  const mail = await aboutUnit()
  expect(mail.subject).toBe('Pengingat: 44 tanya jawab perlu diperiksa')
  expect(mail.text.match(/Buka: /g)).toHaveLength(40)
  expect(mail.text).toContain('Dan 4 lagi.')
})

test('daftar: siapa yang dapat ditulisi lewat WhatsApp, tiga pertanyaan ke basis data', async () => {
  await desk.db
    .updateTable('petugas')
    .set({ telepon: '0812 0000 0199' })
    .where('unitKerjaId', '=', desk.unit)
    .execute()
  const as = await desk.signIn('analis')
  const { response, queries } = await countQueries(desk, () =>
    desk.get('/meja/tanya-jawab?basi=1', { as }),
  )
  expect(queries).toBeLessThanOrEqual(3)
  const root = await page(response)
  const reminders = root.querySelector('details .papers')!
  expect(reminders.text).toContain(`${desk.units[0]!.singkatan}, 44 perlu diperiksa`)
  expect(reminders.text).toMatch(/Surel terakhir 6\sAgu/)
  expect(reminders.text).toContain('Belum ada akun di unit ini')
  const wa = reminders.querySelector('a')!.getAttribute('href')!
  expect(wa).toMatch(/^https:\/\/wa\.me\/6281200000199\?text=/)
  const text = decodeURIComponent(wa.split('text=')[1]!)
  expect(text).toContain('44 tanya jawab unit Anda perlu diperiksa')
  expect(text).toContain('http://localhost:3000/meja/tanya-jawab?basi=1')
  const all = await (await desk.get('/meja/tanya-jawab', { as })).text()
  expect(all).not.toContain('wa.me')
  const own = await (await desk.get('/meja/tanya-jawab?basi=1', { as: await unitStaff() })).text()
  expect(own).not.toContain('wa.me')
})

test('dimatikan dengan pengingat unit; jedanya diganti di pengaturan', async () => {
  const kit = await desk.kit()
  at('2027-10-18')
  const now = (await desk.kit()).clock
  const off = { ...kit.settings, pengingat: { ...kit.settings.pengingat, aktif: false } }
  expect(await ingatkanPeriksa({ ...kit, clock: now, settings: off })).toBe(0)
  const rare = { ...kit.settings, callCenter: { ...kit.settings.callCenter, hariIngatPeriksa: 90 } }
  expect(await ingatkanPeriksa({ ...kit, clock: now, settings: rare })).toBe(0)
  expect(await ingatkanPeriksa({ ...kit, clock: now })).toBe(41)
})

const unitStaff = () => desk.signIn('pejabat_penghubung', { unitKerjaId: desk.unit })

/** When these were last looked at. */
async function checked(nomor: string[], day: string) {
  await desk.db
    .updateTable('tanyaJawab')
    .set({ diperiksaPada: new Date(`${day}T09:00:00+07:00`) })
    .where('berkasId', 'in', (eb) =>
      eb.selectFrom('berkas').select('id').where('nomor', 'in', nomor),
    )
    .execute()
}

/** The mail to the unit whose entries these are. */
async function aboutUnit() {
  const sent = await letters()
  const { subject, text } = sent.find(({ mail }) => mail.text!.includes(dua))!.mail
  return { subject, text: text! }
}

async function unitWithoutAnybody() {
  const { id } = await desk.db
    .selectFrom('unitKerja')
    .select('id')
    .where('id', 'not in', (eb) =>
      eb.selectFrom('petugas').select('unitKerjaId').where('unitKerjaId', 'is not', null),
    )
    .orderBy('kode')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}
