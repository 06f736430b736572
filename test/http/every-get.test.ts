import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '#src/auth/roles.ts'
import { fill } from '#test/bench/fill.ts'
import {
  junkValues,
  junkWords,
  pathWith,
  queryWith,
  realNumbers,
  type Route,
  routesOf,
  someOf,
} from '#test/http/junk.ts'
import { createTestApp, type TestApp } from '#test/support/app.ts'
import { createDatabase } from '#test/support/database.ts'

// Every GET address × every role × junk where its parameters and its query stand: refused or shown,
// never a fault of ours.

let desk: TestApp
let readers: Record<string, string>
let real: { path: string; nomor: string }[]

beforeAll(async () => {
  const database = await createDatabase()
  await fill(database.url, 120)
  desk = await createTestApp({ now: new Date('2026-12-14T02:00:00Z'), database })
  const { id } = await desk.db.selectFrom('unitKerja').select('id').executeTakeFirstOrThrow()
  readers = { 'belum masuk': '', semua: await desk.signIn([...roles], { unitKerjaId: id }) }
  for (const role of roles) readers[role] = await desk.signIn(role, { unitKerjaId: id })
  real = await realNumbers(desk)
})
afterAll(() => desk.drop())

/** What is answered with a fault, by address and reader. */
async function faultsOf(asked: Iterable<[path: string, as: string]>) {
  const faults: string[] = []
  for (const [path, who] of asked) {
    const fault = await faultOf(await desk.get(path, { as: readers[who] }))
    if (fault) faults.push(`${who} ${path.slice(0, 160)}: ${fault}`)
  }
  return faults
}

/** A status of a fault, or that the answer broke off while it was sent. */
async function faultOf(response: Response) {
  const whole = await response.arrayBuffer().then(
    () => true,
    () => false,
  )
  if (response.status >= 500) return response.status
  return whole ? undefined : 'putus'
}

const routes = () => routesOf(desk, 'GET').filter(({ path }) => path !== '/readyz')

const ownNumber = ({ path }: Route) =>
  real.filter((one) => path.startsWith(`${one.path}:nomor`)).map(({ nomor }) => nomor)

test('alamat mana pun dengan kata ngawur di jalurnya tidak pernah gagal', async () => {
  const asked = routes()
    .filter(({ path }) => path.includes(':'))
    .flatMap((route) =>
      junkWords.flatMap((word): [string, string][] => [
        [pathWith(route, () => word), 'semua'],
        ...ownNumber(route).map((nomor): [string, string] => [
          pathWith(route, (name) => (name === 'nomor' ? nomor : word)),
          'semua',
        ]),
      ]),
    )
  expect(await faultsOf(asked)).toEqual([])
}, 900_000)

test('alamat mana pun dengan pertanyaan ngawur tidak pernah gagal', async () => {
  const asked = routes().flatMap((route, index) =>
    someOf(junkValues, index).map((value): [string, string] => [
      pathWith(route, () => ownNumber(route)[0] ?? '2026') + queryWith(value),
      'semua',
    ]),
  )
  expect(await faultsOf(asked)).toEqual([])
}, 900_000)

test('bagi peran mana pun', async () => {
  const asked = Object.keys(readers).flatMap((who, at) =>
    routes().flatMap((route, index): [string, string][] => {
      const word = junkWords[(at + index) % junkWords.length]!
      const value = junkValues[(at + index) % junkValues.length]!
      const nomor = ownNumber(route)[0]
      return [
        [pathWith(route, () => word) + queryWith(value), who],
        ...(nomor ? [[pathWith(route, () => nomor), who] as [string, string]] : []),
      ]
    }),
  )
  expect(await faultsOf(asked)).toEqual([])
}, 900_000)
