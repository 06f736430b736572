import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newKey } from '#src/db/id.ts'
import { keepFile } from '#src/layanan/pengaduan/lapor/acts/file.ts'
import { readImport } from '#src/layanan/pengaduan/lapor/acts/baca.ts'
import { applyImport, terapkanImpor } from '#src/layanan/pengaduan/lapor/acts/terapkan.ts'
import { sweepImpor } from '#src/layanan/pengaduan/lapor/queries.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { createLaporDesk } from '#test/layanan/pengaduan/lapor/desk.ts'
import { exported, many, told } from '#test/layanan/pengaduan/lapor/exports.ts'
import { openDesk } from '#test/support/desk.ts'
import { until } from '#test/support/server.ts'

const desk = await openDesk(createLaporDesk())

/** Works on the import in a process of its own and kills it once it has got somewhere. */
async function killed(what: 'baca' | 'terapkan', id: string) {
  const program = join(import.meta.dirname, 'killed.ts')
  const child = spawn('node', ['--import', 'tsx', program, desk.url, what, id], {
    stdio: 'inherit',
  })
  const gone = once(child, 'exit')
  await until(async () => {
    const { persen } = await desk.impor(id)
    return persen > 0 || child.exitCode !== null
  })
  child.kill('SIGKILL')
  await gone
}

const numbers = async () =>
  (
    await desk.db
      .selectFrom('berkas')
      .select('nomor')
      .where('prosedur', '=', 'pengaduan')
      .orderBy('nomor')
      .execute()
  ).map(({ nomor }) => nomor)

/** Brings a file without reading it: the job is written down and not done. */
async function brought(bytes: Buffer) {
  const jobs = desk.jobs.queued
  const id = desk.bring(bytes)
  await id
  jobs.length = 0
  return id
}

test('proses yang dibunuh di tengah penerapan: yang berikutnya meneruskan, tanpa celah dan tanpa ganda', async () => {
  const id = await brought(await exported(many(4000)))
  const { versi } = await desk.impor(id)
  const sent = { kunci: newKey(), versi, data: { chosen: [] } } as never
  await terapkanImpor(await desk.kit(), id, sent, desk.admin)
  desk.jobs.queued.length = 0
  await killed('terapkan', id)
  const half = await numbers()
  expect(half.length % 500).toBe(0)
  expect((await desk.impor(id)).status).toBe('diterapkan')
  expect((await verifyAudit(desk.db)).temuan).toEqual([])
  await applyImport(await desk.kit(), id)
  expect(await desk.impor(id)).toMatchObject({ status: 'selesai', jumlah: { dibuat: 4000 } })
  const all = await numbers()
  expect(all).toHaveLength(4000)
  expect(all.at(-1)).toBe('PM-2026-4000')
  expect((await verifyAudit(desk.db)).temuan).toEqual([])
}, 240_000)

test('proses yang dibunuh saat membaca: dibaca lagi dari awal, tiap baris satu kali', async () => {
  const id = await desk.bring(await exported([told(9000)]))
  const bytes = await exported(many(6000, 10_000))
  // As it stood before it was read.
  await desk.db.transaction().execute((trx) => keepFile(trx, desk.deps.keys, id, bytes))
  await desk.db
    .updateTable('imporLapor')
    .set({ status: 'dibaca', persen: 0, ukuran: bytes.length })
    .where('id', '=', id)
    .execute()
  await killed('baca', id)
  expect((await desk.impor(id)).status).toBe('dibaca')
  await readImport(await desk.kit(), id)
  expect(await desk.impor(id)).toMatchObject({ status: 'pratinjau', persen: 100 })
  const rows = await desk.db
    .selectFrom('imporLaporBaris')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('imporId', '=', id)
    .executeTakeFirstOrThrow()
  expect(rows.n).toBe(6000)
}, 240_000)

test('dua proses pada satu impor: yang tersusul berhenti, hasilnya satu', async () => {
  const id = await desk.bring(await exported(many(1500, 20_000)))
  const { versi } = await desk.impor(id)
  const kit = await desk.kit()
  await terapkanImpor(
    kit,
    id,
    { kunci: newKey(), versi, data: { chosen: [] } } as never,
    desk.admin,
  )
  await Promise.all([applyImport(kit, id), applyImport(kit, id)])
  expect(await desk.impor(id)).toMatchObject({ status: 'selesai', jumlah: { dibuat: 1500 } })
  expect((await verifyAudit(desk.db)).temuan).toEqual([])
}, 240_000)

test('ekspor yang tidak diterapkan sepekan dilepas bersama barisnya', async () => {
  const id = await desk.bring(await exported([told(30_000)]))
  await sweepImpor(desk.db, new Date(desk.time.now.getTime() - 1))
  expect((await desk.impor(id)).status).toBe('pratinjau')
  await sweepImpor(desk.db, new Date(desk.time.now.getTime() + 1))
  expect((await desk.impor(id)).status).toBe('dibatalkan')
  expect(await desk.rows(id)).toEqual([])
})
