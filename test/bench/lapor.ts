import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seedReference } from '#seeds/reference/index.ts'
import { insertPetugas } from '#src/auth/queries.ts'
import { clockAt } from '#src/calendar/calendar.ts'
import { connect, openSql, socketUrl } from '#src/db/client.ts'
import { newId, newKey } from '#src/db/id.ts'
import { migrate } from '#src/db/migrate.ts'
import type { Kit } from '#src/kit.ts'
import { readImport } from '#src/layanan/pengaduan/lapor/acts/baca.ts'
import { applyImport, terapkanImpor } from '#src/layanan/pengaduan/lapor/acts/terapkan.ts'
import { receiveExport } from '#src/layanan/pengaduan/lapor/acts/unggah.ts'
import { findImpor } from '#src/layanan/pengaduan/lapor/queries.ts'
import { createOffice } from '#src/office/office.ts'
import { deriveKeys } from '#src/secrets.ts'
import { cpuOf, forgetPeak, memoryOf } from '#test/bench/process.ts'
import { digits, printTable, type Row } from '#test/bench/table.ts'
import { exported, many } from '#test/layanan/pengaduan/lapor/exports.ts'
import { startThrowaway } from '#test/support/cluster.ts'

/**
 * How long an export of SP4N-LAPOR! takes, and what memory: `node --import tsx test/bench/lapor.ts
 * --rows 20000,60000`. The import runs in a process of its own with the memory of `npm start`, on a
 * PostgreSQL with fsync; the seconds of processors are what others on the machine do not lengthen.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '20000,60000' },
    file: { type: 'string' },
    url: { type: 'string' },
  },
})

if (values.file && values.url) await importFile(values.file, values.url)
else await measureAll(values.rows.split(',').map(Number))

async function measureAll(counts: number[]) {
  const safe = ['fsync=on', 'full_page_writes=on', 'synchronous_commit=on', 'shared_buffers=128MB']
  const postgres = await startThrowaway(safe)
  const folder = mkdtempSync(join(tmpdir(), 'loket-bench-'))
  const rows: Row[] = []
  try {
    for (const count of counts) {
      const first = join(folder, 'baru.xlsx')
      const second = join(folder, 'selesai.xlsx')
      writeFileSync(first, await exported(many(count)))
      writeFileSync(
        second,
        await exported(many(count, 0, { status: 'Selesai', isiAkhir: 'Beres.' })),
      )
      const url = await freshDatabase(postgres.socket, `lapor_${count}`)
      rows.push(...(await inChild(`${count} baru`, first, url)))
      rows.push(...(await inChild(`${count} sama`, first, url)))
      rows.push(...(await inChild(`${count} berubah`, second, url)))
    }
    printTable(`Impor SP4N-LAPOR!, load ${loadavg()[0]!.toFixed(1)}, node ${process.version}`, rows)
  } finally {
    await postgres.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function freshDatabase(socket: string, name: string) {
  const sql = openSql(socketUrl(socket, 'postgres'), { size: 1 })
  await sql.unsafe(`create database ${name}`)
  await sql.end()
  const url = socketUrl(socket, name)
  await migrate(url)
  const db = connect(url, { size: 1 })
  await seedReference(db)
  await db.destroy()
  return url
}

async function inChild(name: string, file: string, url: string): Promise<Row[]> {
  const child = fork(import.meta.filename, ['--file', file, '--url', url], {
    execArgv: ['--import', 'tsx', '--max-semi-space-size=8', '--max-old-space-size=256'],
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
  })
  const [told] = (await once(child, 'message')) as [Record<string, number>]
  const line = (step: string, of: string): Row => ({
    impor: `${name}: ${step}`,
    s: digits(told[`${of}Wall`]! / 1000, 1),
    's node': digits(told[`${of}Cpu`]! / 1000, 1),
    's postgres': digits(told[`${of}Pg`]! / 1000, 1),
    'MB sebelum': digits(told['before']!),
    'MB puncak': digits(told[`${of}Peak`]!),
  })
  return [line('baca', 'read'), ...('applyWall' in told ? [line('terapkan', 'apply')] : [])]
}

async function importFile(file: string, url: string) {
  const db = connect(url, { size: 2 })
  const { settings, calendar } = await createOffice()(db)
  const now = new Date('2026-12-07T02:00:00Z')
  const kit = {
    db,
    keys: deriveKeys(Buffer.alloc(32, 7)),
    jobs: { enqueue: async () => undefined, nudge: () => undefined },
    settings,
    clock: clockAt(now, calendar),
  } as unknown as Kit
  const admin = {
    id: newId(),
    nama: 'Dewi',
    peran: ['admin_pengaduan'] as const,
    unitKerjaId: null,
  }
  await insertPetugas(db, {
    id: admin.id,
    nama: admin.nama,
    email: `${admin.id}@contoh.go.id`,
    jabatan: 'Admin',
    peran: ['admin_pengaduan'],
    unitKerjaId: null,
    sandi: 'tidak dipakai',
    dibuatPada: now,
  })
  const isi = readFileSync(file)
  const berkas = [{ nama: 'a.xlsx', jenis: 'x', ukuran: isi.length, isi, sidik: 'x' }]
  const sent = { kunci: newKey(), files: { berkas }, titipan: { berkas: [] } } as never
  const id = await receiveExport(kit, sent, admin)
  const told: Record<string, number> = { before: memoryOf(process.pid).now }
  const timed = async (name: string, act: () => Promise<unknown>) => {
    forgetPeak(process.pid)
    const [wall, cpu, pg] = [performance.now(), cpuOf(process.pid), await postgresCpu(url)]
    await act()
    told[`${name}Wall`] = performance.now() - wall
    told[`${name}Cpu`] = cpuOf(process.pid) - cpu
    told[`${name}Pg`] = (await postgresCpu(url)) - pg
    told[`${name}Peak`] = memoryOf(process.pid).peak
  }
  await timed('read', () => readImport(kit, id))
  const impor = (await findImpor(db, id))!
  if (impor.status === 'pratinjau') {
    const go = { kunci: newKey(), versi: impor.versi, data: {} } as never
    await terapkanImpor(kit, id, go, admin)
    await timed('apply', () => applyImport(kit, id))
  }
  const end = (await findImpor(db, id))!
  if (end.status !== 'selesai') throw new Error(`${end.status}: ${end.alasan}`)
  process.send!(told)
  await db.destroy()
}

/** Milliseconds of processor time of the server's processes that stay: the pool's own. */
async function postgresCpu(url: string): Promise<number> {
  const sql = openSql(url, { size: 1 })
  const rows = await sql<{ pid: number }[]>`
    select pid from pg_stat_activity where pid <> pg_backend_pid()`
  await sql.end()
  return rows.reduce((sum, { pid }) => sum + cpuOf(pid), 0)
}
