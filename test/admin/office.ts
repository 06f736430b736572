import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '#src/app.tsx'
import { dateOf } from '#src/calendar/date.ts'
import { type Clock, clockAt } from '#src/calendar/calendar.ts'
import { openSigner } from '#src/documents/sign/index.ts'
import type { Deps } from '#src/http/env.ts'
import { createJobs } from '#src/jobs/jobs.ts'
import { createLog } from '#src/log.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { type Actor, open } from '#src/workflow/perform.ts'
import { addPetugas, browser, createDesk } from '#test/auth/desk.ts'

/** The whole application on a database of its own, with somebody of each role who may sign in. */
export async function createOfficeDesk() {
  const desk = await createDesk()
  const jobs = await createJobs(desk.db)
  const folder = mkdtempSync(join(tmpdir(), 'loket-sign-'))
  const signer = await openSigner({}, { folder, name: 'Uji', now: desk.time.now })
  const drop = async () => {
    await jobs.stop()
    await desk.drop()
    rmSync(folder, { recursive: true, force: true })
  }
  const deps: Deps = { ...desk.deps, jobs, signer, log: createLog('silent') }
  const real = createApp(deps)
  const app = {
    request: (path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers)
      headers.set('Origin', desk.deps.config.origin)
      return real.request(path, { ...init, headers })
    },
  }
  const admin = await addPetugas(desk, 'Rina', ['administrator'])
  const ppid = await addPetugas(desk, 'Bayu', ['ppid'])
  const petugas = await addPetugas(desk, 'Sari', ['petugas'])
  async function signedIn(who: { email: string }) {
    const one = browser(app as never)
    await one.masuk(who.email)
    return one
  }
  const clock = async (): Promise<Clock> =>
    clockAt(desk.time.now, (await deps.currentOffice(desk.db)).calendar)
  return {
    ...desk,
    drop,
    deps,
    app,
    admin,
    ppid,
    petugas,
    signedIn,
    clock,
    anybody: () => browser(app as never),
  }
}

export type OfficeDesk = Awaited<ReturnType<typeof createOfficeDesk>>

export const sari: Actor = { id: null, nama: 'Sari', peran: ['petugas'], unitKerjaId: null }
export const rina: Actor = { id: null, nama: 'Rina', peran: ['administrator'], unitKerjaId: null }

/** A running permohonan with its clocks, received at this instant. */
export async function openCase(desk: Pick<OfficeDesk, 'db' | 'clock'>, diterimaPada?: Date) {
  const clock = await desk.clock()
  return desk.db.transaction().execute((trx) =>
    open(
      trx,
      permohonan,
      {
        kanal: 'meja',
        diterimaPada: diterimaPada ?? clock.now,
        pemohonId: null,
        perihal: `Anggaran drainase ${dateOf(clock.now)}`,
        cari: [],
        cariTeks: 'anggaran drainase',
      },
      sari,
      clock,
    ),
  )
}
