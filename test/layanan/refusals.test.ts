import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '#src/auth/roles.ts'
import { layanan } from '#src/layanan/index.ts'
import { type Party, unitRoles } from '#src/workflow/procedure.ts'
import { doors } from '#test/layanan/doors.ts'
import { answerOf, type Door, mayUse, unreachable } from '#test/support/door.ts'
import { everyTable } from '#test/support/tables.ts'
import { faultsOf, stateOf } from '#test/workflow/office.ts'

// Every act × every role × every status of every procedure, over HTTP: what the table does not allow
// is refused and changes nothing; what it allows is not refused for that.

test('tiap prosedur di daftar layanan punya pintu', () => {
  const names = layanan.map(({ procedure }) => procedure.name)
  expect(Object.keys(doors).sort(), 'tulis door.ts, lalu satu baris di doors.ts').toEqual(
    names.sort(),
  )
})

describe.each(layanan.map(({ procedure }) => procedure))('$name', ({ name, statuses, opening }) => {
  let door: Door
  beforeAll(async () => {
    door = await doors[name]!()
  })
  afterAll(() => door.desk.drop())

  test('tiap perbuatan punya alamat, atau disebut mengapa tidak', () => {
    expect(unreachable(door)).toEqual([])
  })

  test('berkas hanya dibuka oleh yang disebut tabelnya', async () => {
    const { db, staff } = door.desk
    const before = await everyTable(db)
    for (const role of roles.filter((one) => !opening.by.includes(one)))
      expect((await door.buka(staff[role])).status, role).toBe(403)
    expect(answerOf(await door.buka(''))).toBe('masuk')
    expect(await everyTable(db)).toEqual(before)
    for (const role of roles.filter((one) => opening.by.includes(one)))
      expect([303, 422], role).toContain(answerOf(await door.buka(staff[role])))
  })

  describe.each(Object.keys(statuses))('%s', (status) => {
    test('menolak siapa pun yang tidak boleh, tanpa berubah', async () => {
      const { db } = door.desk
      const nomor = await door.at(status)
      expect((await stateOf(db, nomor)).berkas.status).toBe(status)
      const attempts = await forbidden(door, nomor, status)
      const before = await everyTable(db)
      const wrong: string[] = []
      for (const { who, send, expected } of attempts) {
        const answer = answerOf(await send())
        if (!expected.includes(answer)) wrong.push(`${who}: ${answer}`)
      }
      expect(wrong).toEqual([])
      expect(await everyTable(db)).toEqual(before)
    }, 120_000)

    test('tidak menolak yang boleh, dan mencatatnya atas nama peran itu', async () => {
      const wrong: string[] = []
      for (const { party, act, send } of allowed(door, status)) {
        const nomor = await door.at(status, act)
        const answer = answerOf(await send(nomor))
        const faults = await faultsOf(door.desk.db, nomor)
        if (faults.length > 0) wrong.push(`${act} ${party}: ${faults.join(', ')}`)
        if (answer === 303 && (await wasDone(door, nomor, { act, party, status }))) continue
        if (answer !== 422) wrong.push(`${act} ${party}: ${answer}`)
      }
      expect(wrong).toEqual([])
    }, 120_000)
  })
})

type Attempt = {
  who: string
  send: () => Promise<Response>
  expected: ReturnType<typeof answerOf>[]
}

/** Whoever may not: each role, another unit, nobody, and the applicant, at the desk and on the own page. */
async function forbidden(door: Door, nomor: string, status: string): Promise<Attempt[]> {
  const { desk, meja, lacak = {} } = door
  const { berkas, disposisi } = await stateOf(desk.db, nomor)
  const ofUnit = [berkas, ...disposisi].some(({ unitKerjaId }) => unitKerjaId === desk.unit)
  const visitor = await door.pemohon?.(nomor)
  const cookie = [...(visitor?.jar ?? [])].map((one) => one.join('=')).join('; ')
  const refused = (role: string) => (isOfUnit(role) && !ofUnit ? [404] : [403, 409])
  return [
    ...Object.entries(meja).flatMap(([act, send]) => [
      ...roles
        .filter((role) => !mayUse(door, act, status, role))
        .map((role) => ({
          who: `${act} ${role}`,
          send: () => send!(nomor, desk.staff[role]),
          expected: refused(role),
        })),
      {
        who: `${act} unit lain`,
        send: () => send!(nomor, desk.unitLainnya),
        expected: [404],
      },
      { who: `${act} belum masuk`, send: () => send!(nomor, ''), expected: ['masuk' as const] },
      {
        who: `${act} pemohon di meja`,
        send: () => send!(nomor, cookie),
        expected: ['masuk' as const],
      },
    ]),
    ...Object.entries(lacak)
      .filter(([act]) => !mayUse(door, act, status, 'pemohon'))
      .map(([act, send]) => ({
        who: `${act} pemohon`,
        send: () => send!(nomor, visitor!),
        expected: [403, 409],
      })),
  ]
}

const isOfUnit = (role: string) => (unitRoles as readonly string[]).includes(role)

/** Whoever may, by the table. */
function allowed(door: Door, status: string) {
  const { desk, meja, lacak = {} } = door
  return [
    ...Object.entries(meja).flatMap(([act, send]) =>
      roles
        .filter((role) => mayUse(door, act, status, role))
        .map((role) => ({
          party: role as Party,
          act,
          send: (nomor: string) => send!(nomor, desk.staff[role]),
        })),
    ),
    ...Object.entries(lacak)
      .filter(([act]) => mayUse(door, act, status, 'pemohon'))
      .map(([act, send]) => ({
        party: 'pemohon' as Party,
        act,
        send: async (nomor: string) => send!(nomor, await door.pemohon!(nomor)),
      })),
  ]
}

/** The jejak says that somebody of this role did what the address does, from this status. */
async function wasDone(
  { desk, meja }: Door,
  nomor: string,
  { act, party, status }: { act: string; party: Party; status: string },
) {
  const { jejak } = await stateOf(desk.db, nomor)
  const same = (perbuatan: string) =>
    perbuatan === act || (meja[act] !== undefined && meja[perbuatan] === meja[act])
  return jejak.some((one) => same(one.perbuatan) && one.peran === party && one.dari === status)
}
