import { setTimeout as sleep } from 'node:timers/promises'

/** How many people are being answered by this process. */
export type Traffic = {
  /** Counts a request until what it returns is called. */
  enter: () => () => void
  /**
   * Waits until nobody is being answered, so that what nobody waits for does not stand in the way.
   * @param longest milliseconds after which it goes ahead all the same
   */
  quiet: (longest: number) => Promise<void>
}

const LOOK_MS = 10

/** Traffic of one process; nothing is in it at first. */
export function createTraffic(): Traffic {
  let inside = 0
  return {
    enter: () => {
      inside += 1
      return () => {
        inside -= 1
      }
    },
    quiet: async (longest) => {
      for (let waited = 0; inside > 0 && waited < longest; waited += LOOK_MS) await sleep(LOOK_MS)
    },
  }
}
