import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createJobs } from '#src/jobs/jobs.ts'
import { anggapDicabut, selesaikanYangTidakDibalas } from '#src/layanan/pengaduan/acts/malam.ts'
import { createPengaduanDesk, type PengaduanDesk } from '#test/layanan/pengaduan/desk.ts'
import { startServer } from '#test/support/server.ts'
import { faultsOf, stateOf } from '#test/workflow/office.ts'

vi.setConfig({ testTimeout: 480_000 })

let desk: PengaduanDesk
const lama = { tanggalDiterima: '2026-09-07', tanggalKejadian: '2026-09-01' }
beforeAll(async () => {
  desk = await createPengaduanDesk(new Date('2026-09-07T02:00:00Z'))
})
afterAll(() => desk.drop())

const closings = (jejak: { perbuatan: string }[]) =>
  jejak.filter(({ perbuatan }) => perbuatan === 'selesaikanOtomatis').length

test('sepuluh hari kerja penuh ditunggu; baru malam sesudahnya selesai', async () => {
  const nomor = await desk.sampai('proses', lama)
  const before = await stateOf(desk.db, nomor)
  const batas = before.tenggat.find(({ jenis }) => jenis === 'balasan')!.batas
  await desk.pada(new Date(batas.getTime() - 1_000))
  expect(await selesaikanYangTidakDibalas(await desk.kit())).toBe(0)
  await desk.pada(new Date(batas.getTime() + 31 * 60_000))
  expect(await selesaikanYangTidakDibalas(await desk.kit())).toBe(1)
  const { berkas, jejak } = await stateOf(desk.db, nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'otomatis' })
  expect(jejak.at(-1)).toMatchObject({ peran: 'sistem', perbuatan: 'selesaikanOtomatis' })
  expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test('yang dibalas pada hari terakhir tidak ditutup', async () => {
  await desk.pada(new Date('2026-09-07T02:00:00Z'))
  const nomor = await desk.sampai('proses', lama)
  const { tenggat } = await stateOf(desk.db, nomor)
  const { batas } = tenggat.find(({ jenis }) => jenis === 'balasan')!
  await desk.pada(new Date(batas.getTime() - 60_000))
  await desk.lakukan(nomor, 'balasTanggapan')
  await desk.pada(new Date(batas.getTime() + 60_000))
  await selesaikanYangTidakDibalas(await desk.kit())
  expect((await stateOf(desk.db, nomor)).berkas.status).toBe('dibalas')
})

test('yang tidak dilengkapi dalam 30 hari dianggap dicabut', async () => {
  await desk.pada(new Date('2026-09-07T02:00:00Z'))
  const nomor = await desk.sampai('dilengkapi', lama)
  await desk.pada(new Date('2026-10-07T16:00:00Z'))
  expect(await anggapDicabut(await desk.kit())).toBe(0)
  await desk.pada(new Date('2026-10-07T17:30:00Z'))
  expect(await anggapDicabut(await desk.kit())).toBe(1)
  expect((await stateOf(desk.db, nomor)).berkas.status).toBe('dicabut')
})

test('dua proses pada satu basis data: tiap laporan ditutup satu kali', async () => {
  // The processes look at the clock of the machine, which is long past these days.
  await desk.pada(new Date('2025-01-13T02:00:00Z'))
  const lama = { tanggalDiterima: '2025-01-13', tanggalKejadian: '2025-01-06' }
  const semua: string[] = []
  for (let i = 0; i < 6; i++) semua.push(await desk.sampai('proses', lama))
  const jobs = await createJobs(desk.db)
  const servers = await Promise.all([startServer(desk.url), startServer(desk.url)])
  try {
    await desk.db.transaction().execute(async (trx) => {
      for (let i = 0; i < 4; i++) await jobs.enqueue(trx, 'malam', {})
    })
    await vi.waitFor(
      async () => {
        const { rows } = await sql<{ jumlah: number }>`
          select count(*)::int as jumlah from pgboss.job
          where name = 'malam' and state in ('created', 'retry', 'active')`.execute(desk.db)
        expect(rows[0]!.jumlah).toBe(0)
        for (const nomor of semua)
          expect((await stateOf(desk.db, nomor)).berkas.status).toBe('selesai')
      },
      { timeout: 240_000, interval: 500 },
    )
  } finally {
    await Promise.all(servers.map((one) => one.end('SIGTERM')))
    await jobs.stop()
  }
  for (const nomor of semua) {
    expect(closings((await stateOf(desk.db, nomor)).jejak)).toBe(1)
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  }
})
