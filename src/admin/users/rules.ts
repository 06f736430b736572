import type { PetugasForm } from '#src/admin/users/form.ts'
import { hasOtherAdministrator, isEmailTaken, type PetugasRow } from '#src/admin/users/queries.ts'
import { unitsOn } from '#src/admin/units/queries.ts'
import type { Clock } from '#src/calendar/calendar.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** What is wrong with a user, by field, that only the database knows. */
export type Problems = { surel?: string; peran?: string; unitKerjaId?: string }

/** Undoes the transaction; `answer` turns it into a value. */
class Refused extends Error {
  readonly problems: Problems
  constructor(problems: Problems) {
    super()
    this.problems = problems
  }
}

/** The act's answer, or the problems for which it was undone. */
export async function answer<T>(
  act: () => Promise<T>,
): Promise<T | { ok: false; errors: Problems }> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Refused) return { ok: false, errors: error.problems }
    throw error
  }
}

/**
 * Refuses a user who cannot be so: an email or unit that will not do, the last administrator's role.
 * @param before the user as they are; undefined for a new one
 * @throws Refused, which `answer` makes a value of
 */
export async function checkPetugas(
  trx: Trx,
  form: PetugasForm,
  before: PetugasRow | undefined,
  actor: Actor,
  clock: Clock,
): Promise<void> {
  const problems: Problems = {}
  if (await isEmailTaken(trx, form.surel, before?.id)) problems.surel = 'Email ini sudah dipakai.'
  const { unitKerjaId } = form
  if (unitKerjaId !== null && unitKerjaId !== before?.unitKerjaId) {
    const units = await unitsOn(trx, clock.today)
    if (!units.some((unit) => unit.id === unitKerjaId))
      problems.unitKerjaId = 'Pilih unit kerja yang masih ada.'
  }
  if (before?.peran.includes('administrator') && !form.peran.includes('administrator')) {
    if (before.id === actor.id)
      problems.peran = 'Peran administrator Anda dicabut oleh administrator lain.'
    else if (before.aktif && !(await hasOtherAdministrator(trx, before.id)))
      problems.peran = 'Sedikitnya satu administrator harus tetap ada.'
  }
  if (Object.keys(problems).length > 0) throw new Refused(problems)
}

/** The form as columns of a petugas. */
export const rowOf = ({ surel, ...form }: PetugasForm) => ({ ...form, email: surel })

/** What changes, before and after: as the jejak keeps it. */
export function difference(before: PetugasRow, after: ReturnType<typeof rowOf>) {
  const changed = (Object.keys(after) as (keyof typeof after)[]).filter(
    (key) => String(before[key]) !== String(after[key]),
  )
  const of = (row: Record<string, unknown>) =>
    Object.fromEntries(changed.map((key) => [key, row[key]]))
  return { sebelum: of(before), sesudah: of(after) }
}
