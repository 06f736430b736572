import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Floor } from '#test/bench/floor.ts'
import type { Place } from '#test/bench/load.ts'
import { type Loket, run } from '#test/support/server.ts'
import { key } from '#test/support/server.ts'

/** The built program on the database at `url`, by the words of `npm start`. */
export function startLoket(url: string, data: string, receipt: 'job' | 'request'): Promise<Loket> {
  const words = startWords()
  const env = { DATABASE_URL: url, LOKET_KEY: key, LOKET_DATA: data, LOKET_RECEIPT: receipt }
  return run({ words, env: { ...env, LOG_LEVEL: 'info' } })
}

/** The words of `npm start` once it has built: what stands before the program, then the program. */
export function startWords(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  return /exec (.+)$/.exec(scripts.start)![1]!.split(' ')
}

/** The floor in a process of its own. */
export async function startFloor(floor: Floor): Promise<Place & { child: ChildProcess }> {
  const child = fork(join(import.meta.dirname, 'floor.ts'), { serialization: 'advanced' })
  child.send(floor)
  const [port] = await once(child, 'message')
  return { address: `http://127.0.0.1:${port as number}`, pid: child.pid!, child }
}

/** Memory of a process in MB: now, and its peak since `forgetPeak`. */
export function memoryOf(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
  return { now: read('VmRSS'), peak: read('VmHWM') }
}

/** Begins to count the peak anew. */
export const forgetPeak = (pid: number) => writeFileSync(`/proc/${pid}/clear_refs`, '5')

/**
 * Milliseconds of processor time that a process has used, with `family` those of its children
 * that are there: what others do on the machine does not count.
 */
export function cpuOf(pid: number, family = false): number {
  const children = family
    ? readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    : []
  return ownCpu(pid) + children.reduce((sum, child) => sum + ownCpu(Number(child)), 0)
}

function ownCpu(pid: number): number {
  try {
    // After the name, which may hold anything: utime and stime, in hundredths of a second.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return 0
  }
}
