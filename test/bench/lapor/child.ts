import { readFileSync } from 'node:fs'
import { insertPetugas } from '#src/auth/queries.ts'
import { clockAt } from '#src/calendar/calendar.ts'
import { connect, openSql } from '#src/db/client.ts'
import { newId, newKey } from '#src/db/id.ts'
import type { Kit } from '#src/kit.ts'
import { readImport } from '#src/layanan/pengaduan/lapor/acts/baca.ts'
import { applyImport, terapkanImpor } from '#src/layanan/pengaduan/lapor/acts/terapkan.ts'
import { receiveExport } from '#src/layanan/pengaduan/lapor/acts/unggah.ts'
import { findImpor } from '#src/layanan/pengaduan/lapor/queries.ts'
import { createOffice } from '#src/office/office.ts'
import { deriveKeys } from '#src/secrets.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { cpuOf, forgetPeak, memoryOf } from '#test/bench/process.ts'

/** What a step took: seconds, those of this processor and of PostgreSQL, MB before and at the most. */
export type Step = { step: string; s: number; node: number; postgres: number; mb: number[] }

/** A process of its own that takes an export in (`terima`), or reads and applies it (`kerjakan`). */
const [what, url, named] = process.argv.slice(2) as ['terima' | 'kerjakan', string, string]
const db = connect(url, { size: 2 })
const { settings, calendar } = await createOffice()(db)
const kit = {
  db,
  keys: deriveKeys(Buffer.alloc(32, 7)),
  jobs: { enqueue: async () => undefined, nudge: () => undefined },
  settings,
  clock: clockAt(new Date('2026-12-07T02:00:00Z'), calendar),
} as unknown as Kit

if (what === 'terima') process.send!(await receive(named))
else process.send!(await work(named))
await db.destroy()

async function receive(file: string): Promise<string> {
  const isi = readFileSync(file)
  const berkas = [{ nama: 'a.xlsx', jenis: 'x', ukuran: isi.length, isi, sidik: 'x' }]
  const sent = { kunci: newKey(), files: { berkas }, titipan: { berkas: [] } } as never
  return receiveExport(kit, sent, await admin())
}

async function work(id: string): Promise<Step[]> {
  const steps = [await timed('baca', () => readImport(kit, id))]
  const impor = (await findImpor(db, id))!
  if (impor.status === 'pratinjau') {
    const go = { kunci: newKey(), versi: impor.versi, data: { chosen: [] } } as never
    await terapkanImpor(kit, id, go, await admin())
    steps.push(await timed('terapkan', () => applyImport(kit, id)))
  }
  const end = (await findImpor(db, id))!
  if (end.status !== 'selesai') throw new Error(`${end.status}: ${end.alasan}`)
  return steps
}

async function admin(): Promise<Actor> {
  const actor = {
    id: newId(),
    nama: 'Dewi',
    peran: ['admin_pengaduan' as const],
    unitKerjaId: null,
  }
  const email = `${actor.id}@contoh.go.id`
  const account = { ...actor, email, jabatan: 'Admin', sandi: 'tidak dipakai' }
  await insertPetugas(db, { ...account, dibuatPada: kit.clock.now })
  return actor
}

async function timed(step: string, act: () => Promise<unknown>): Promise<Step> {
  const before = memoryOf(process.pid).now
  forgetPeak(process.pid)
  const [wall, cpu, pg] = [performance.now(), cpuOf(process.pid), await postgresCpu()]
  await act()
  return {
    step,
    s: (performance.now() - wall) / 1000,
    node: (cpuOf(process.pid) - cpu) / 1000,
    postgres: ((await postgresCpu()) - pg) / 1000,
    mb: [before, memoryOf(process.pid).peak],
  }
}

/** Milliseconds of processor time of the backends of this database that stay: the pool's own. */
async function postgresCpu(): Promise<number> {
  const sql = openSql(url, { size: 1 })
  const rows = await sql<{ pid: number }[]>`
    select pid from pg_stat_activity
    where datname = current_database() and application_name = 'loket' and pid <> pg_backend_pid()`
  await sql.end()
  return rows.reduce((sum, { pid }) => sum + cpuOf(pid), 0)
}
