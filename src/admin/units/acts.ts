import type { UnitBaruForm, UnitForm } from '#src/admin/units/form.ts'
import { findUnit, insertUnit, updateUnit } from '#src/admin/units/queries.ts'
import type { Clock } from '#src/calendar/calendar.ts'
import type { Db } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { once } from '#src/workflow/once.ts'
import type { Actor } from '#src/workflow/perform.ts'

class KodeTaken extends Error {}

/** Adds a unit, once for each form key. Returns what is wrong, by field. */
export async function tambahUnit(
  db: Db,
  kunci: string,
  form: UnitBaruForm,
  actor: Actor,
  clock: Clock,
): Promise<{ kode: string } | undefined> {
  try {
    await once(db, kunci, async (trx) => {
      const id = newId()
      await recordOffice(trx, { perbuatan: 'tambahUnit', rincian: { id, ...form } }, actor, clock)
      if (!(await insertUnit(trx, { id, ...form, berlakuSampai: null }))) throw new KodeTaken()
      return id
    })
    return undefined
  } catch (error) {
    if (error instanceof KodeTaken) return { kode: 'Kode ini sudah dipakai unit lain.' }
    throw error
  }
}

/**
 * Corrects the names of a unit. A unit that was replaced is closed, and its successor added: what
 * was written to the old one keeps its name.
 * @throws NotFound
 */
export function ubahUnit(db: Db, id: string, form: UnitForm, actor: Actor, clock: Clock) {
  return change(db, id, 'ubahUnit', form, actor, clock)
}

/**
 * Closes a unit after its last day, or opens it again (null). A closed unit is no longer offered.
 * @throws NotFound
 * @throws Incomplete when it would end before it began
 */
export function tutupUnit(
  db: Db,
  id: string,
  berlakuSampai: string | null,
  actor: Actor,
  clock: Clock,
) {
  const act = berlakuSampai === null ? 'bukaUnit' : 'tutupUnit'
  return change(db, id, act, { berlakuSampai }, actor, clock)
}

type Change = UnitForm | { berlakuSampai: string | null }

function change(db: Db, id: string, act: string, what: Change, actor: Actor, clock: Clock) {
  return db.transaction().execute(async (trx) => {
    const before = await findUnit(trx, id)
    if (!before) throw new NotFound(`unit ${id}`)
    const after = { ...before, ...what }
    if (after.berlakuSampai !== null && after.berlakuSampai < after.berlakuDari)
      throw new Incomplete('Unit tidak dapat berakhir sebelum mulai ada.')
    const was = Object.fromEntries(
      Object.keys(what).map((key) => [key, before[key as keyof typeof before]]),
    )
    const rincian = { id, sebelum: was, sesudah: what }
    await recordOffice(trx, { perbuatan: act, rincian }, actor, clock)
    await updateUnit(trx, id, what)
  })
}
