import { existsSync, renameSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '#src/config.ts'
import { socketUrl } from '#src/db/client.ts'
import { type BinaryChoice, findBinaries } from '#src/db/embedded/binaries.ts'
import {
  initialise,
  majorVersion,
  type Running,
  settle,
  start,
  stop,
} from '#src/db/embedded/cluster.ts'
import { findPlace, type Place } from '#src/db/embedded/place.ts'
import { holdPresence, type Presence } from '#src/db/embedded/presence.ts'

/** The PostgreSQL of our own, as long as this process uses it. */
export type EmbeddedServer = {
  url: string
  /** Leaves the server; the last Loket that leaves stops it. End the pools first. */
  leave: () => Promise<void>
}

/**
 * Runs, or joins, the PostgreSQL that belongs to the folder `data`. A server left over from a
 * killed process is adopted; one that dies while we need it is started again.
 * @throws StartError when there is no fitting PostgreSQL or it does not start
 */
export async function openEmbedded(data: string, choice: BinaryChoice): Promise<EmbeddedServer> {
  if (process.platform === 'win32')
    throw new StartError('DATABASE_URL: di Windows harus diisi dengan alamat PostgreSQL.')
  const place = findPlace(data)
  let leaving = false
  let presence: Presence
  const lost = async () => {
    while (!leaving) {
      await sleep(300)
      const joined = await join(place, choice, lost).catch(() => undefined)
      if (joined) {
        presence = joined
        return
      }
    }
  }
  presence = await join(place, choice, lost)
  return {
    url: presence.url,
    leave: async () => {
      leaving = true
      if (await presence.leaveAsLast()) await stop(place.folder)
    },
  }
}

const TRIES = 20

async function join(place: Place, choice: BinaryChoice, lost: () => void): Promise<Presence> {
  for (let attempt = 1; ; attempt++) {
    const { socketFolder, port } = await ensureRunning(place, choice)
    try {
      const presence = await holdPresence(socketUrl(socketFolder, 'postgres', port), lost)
      return { ...presence, url: socketUrl(socketFolder, 'loket', port) }
    } catch (error) {
      // The process before us may have been stopping it just now.
      if (attempt === TRIES) throw error
      await sleep(100)
    }
  }
}

async function ensureRunning(place: Place, choice: BinaryChoice): Promise<Running> {
  const running = await settle(place.folder)
  if (running) return running
  const binaries = findBinaries(choice, majorVersion(place.folder), place.account, place.home)
  if (!existsSync(place.folder)) makeCluster(place, binaries)
  try {
    return await start(place, binaries)
  } catch (error) {
    const other = await settle(place.folder)
    if (other) return other
    throw error
  }
}

/** In a folder beside and moved in one step: a start that is killed leaves nothing half made. */
function makeCluster(place: Place, binaries: ReturnType<typeof findBinaries>) {
  const half = `${place.folder}.${process.pid}`
  rmSync(half, { recursive: true, force: true })
  initialise({ ...place, folder: half }, binaries)
  try {
    renameSync(half, place.folder)
  } catch {
    rmSync(half, { recursive: true, force: true })
  }
}
