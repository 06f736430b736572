import { afterAll, beforeAll, expect, test } from 'vitest'
import { calendarFor } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { writeSetting } from '#src/office/queries.ts'
import { defaults } from '#src/office/settings.ts'
import { previewRecount } from '#src/workflow/recount.ts'
import { type CallDesk, createCallDesk } from '#test/layanan/call-center/desk.ts'

let desk: CallDesk
beforeAll(async () => {
  desk = await createCallDesk()
})
afterAll(() => desk.drop())

async function callAt(at: string) {
  desk.time.now = new Date(`${at}:00+07:00`)
  const as = await desk.signIn('operator')
  const response = await desk.telepon({ langkah: 'permohonan' }, { as })
  const { tenggat } = await desk.state(response.headers.get('location')!.split('=')[1]!)
  const { batas } = tenggat.find(({ jenis }) => jenis === 'layanan')!
  return `${dateOf(batas)} ${timeOf(batas).slice(0, 5)}`
}

/** Changes the settings of the call center as an administrator would. */
async function set(change: Partial<(typeof defaults)['callCenter']>) {
  const isi = { ...defaults.callCenter, ...change }
  await desk.db.transaction().execute((trx) => writeSetting(trx, 'callCenter', isi, desk.time.now))
}

// The office is open 07.15 to 15.15, without a break in the reference.
test('120 menit layanan melompati tutup, istirahat, dan akhir pekan', async () => {
  expect(await callAt('2026-12-07T09:00')).toBe('2026-12-07 11:00')
  expect(await callAt('2026-12-07T14:45')).toBe('2026-12-08 08:45')
  expect(await callAt('2026-12-12T10:00')).toBe('2026-12-14 09:15')
  await set({ buka: '07:15', tutup: '15:15', istirahatDari: '12:00', istirahatSampai: '12:30' })
  expect(await callAt('2026-12-07T11:00')).toBe('2026-12-07 13:30')
  expect(await callAt('2026-12-07T12:10')).toBe('2026-12-07 14:30')
  expect(await callAt('2026-12-07T14:45')).toBe('2026-12-08 08:45')
})

test('menurut pengaturan: 60 menit, dan jam call center sendiri sampai malam tanpa istirahat', async () => {
  await set({ menit: 60 })
  expect(await callAt('2026-12-07T09:00')).toBe('2026-12-07 10:00')
  await set({ menit: 120, buka: '07:15', tutup: '21:00' })
  expect(await callAt('2026-12-07T11:30')).toBe('2026-12-07 13:30')
  expect(await callAt('2026-12-07T19:30')).toBe('2026-12-08 07:45')
  await set({ menit: 120, buka: '21:00', tutup: '07:15' })
  expect(await callAt('2026-12-07T09:00')).toBe('2026-12-07 11:00')
})

test('kalender yang dihitung ulang memakai jam call center, bukan jam kantor', async () => {
  await set({ buka: '07:15', tutup: '21:00' })
  expect(await callAt('2026-12-07T19:30')).toBe('2026-12-08 07:45')
  const { calendar } = (await desk.kit()).clock
  expect(calendarFor(calendar, 'telepon-masuk').jam).not.toBe(calendar.jam)
  expect(calendarFor(calendar, 'permohonan')).toBe(calendar)
  const libur = {
    tanggal: '2026-12-08',
    nama: 'Libur contoh',
    jenis: 'lokal',
    dasar: 'uji',
  } as const
  const next = { ...calendar, libur: new Map([...calendar.libur, [libur.tanggal, libur]]) }
  const evening = (await previewRecount(desk.db, next)).filter(
    ({ jenis, mulai }) =>
      jenis === 'layanan' && mulai.getTime() === new Date('2026-12-07T19:30:00+07:00').getTime(),
  )
  expect(evening).toHaveLength(2)
  for (const { baru } of evening) expect(baru).toEqual(new Date('2026-12-09T07:45:00+07:00'))
})
