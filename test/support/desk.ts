import { afterAll } from 'vitest'

/**
 * A desk for all tests of a file, with its database, dropped after the last of them:
 *
 *     const desk = await openDesk(createDipDesk())
 */
export async function openDesk<D extends { drop: () => Promise<unknown> }>(made: Promise<D>) {
  const desk = await made
  afterAll(() => desk.drop())
  return desk
}
