import type { ActSpec, Procedure, Role } from '#src/workflow/procedure.ts'

const roles: Role[] = [
  'petugas',
  'ppid',
  'ppid_pelaksana',
  'atasan_ppid',
  'administrator',
  'pimpinan',
]

/** Whether the table allows this act on this status by this role. */
const allows = (procedure: Procedure, act: string, status: string, role: Role) => {
  const { from, by } = procedure.acts[act] as ActSpec<string, string>
  return from.includes(status) && by.includes(role)
}

type Asked = {
  procedure: Procedure
  status: string
  /** Acts that have an address at the desk. */
  acts: readonly string[]
  /** A unit has, or had, a part of this case: its PPID Pelaksana may see it. */
  seenByUnit: boolean
  /** Sends the form of an act in this role; gives the status of the answer. */
  send: (act: string, role: Role) => Promise<number>
}

/**
 * Tries every act of a desk in every role that the table does not allow on this status.
 * @returns how many were tried, and those that were not refused as they should
 */
export async function tryForbidden({ procedure, status, acts, seenByUnit, send }: Asked) {
  const wrong: string[] = []
  let tried = 0
  for (const act of acts)
    for (const role of roles) {
      if (allows(procedure, act, status, role)) continue
      const answer = await send(act, role)
      tried += 1
      const seen = role !== 'ppid_pelaksana' || seenByUnit
      const expected = seen ? [403, 409] : [404]
      if (!expected.includes(answer)) wrong.push(`${act} ${role}: ${answer}`)
    }
  return { tried, wrong }
}
