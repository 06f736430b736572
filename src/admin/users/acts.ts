import type { PetugasForm } from '#src/admin/users/form.ts'
import { findPetugas, hasOtherAdministrator, type PetugasRow } from '#src/admin/users/queries.ts'
import { answer, checkPetugas, difference, type Problems, rowOf } from '#src/admin/users/rules.ts'
import { hashPassword, oneTimePassword } from '#src/auth/password.ts'
import { deleteSessionsOf, insertPetugas, updatePetugas } from '#src/auth/queries.ts'
import type { Clock } from '#src/calendar/calendar.ts'
import type { Db } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { once } from '#src/workflow/once.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { lockOfficeChain, type Trx } from '#src/workflow/queries.ts'

/** `sandi` is to be shown once; null when this form had acted before. */
export type Given = { ok: true; id: string; sandi: string | null } | { ok: false; errors: Problems }

/** Adds a petugas with a password to be changed at the first sign-in, once for each form key. */
export async function tambahPetugas(
  db: Db,
  kunci: string,
  form: PetugasForm,
  actor: Actor,
  clock: Clock,
): Promise<Given> {
  const sandi = oneTimePassword()
  const hashed = await hashPassword(sandi)
  let mine = false
  const add = async (trx: Trx) => {
    await lockOfficeChain(trx)
    const id = newId()
    await checkPetugas(trx, form, undefined, actor, clock)
    await insertPetugas(trx, {
      ...rowOf(form),
      id,
      sandi: hashed,
      sandiSementara: true,
      dibuatPada: clock.now,
    })
    const rincian = { id, ...rowOf(form) }
    await recordOffice(trx, { perbuatan: 'tambahPetugas', rincian }, actor, clock)
    mine = true
    return id
  }
  return answer(async () => {
    const id = await once(db, kunci, add)
    return { ok: true, id, sandi: mine ? sandi : null }
  })
}

/**
 * Changes who a petugas is and what they may do; it holds from their next request.
 * @throws NotFound
 */
export function ubahPetugas(
  db: Db,
  id: string,
  form: PetugasForm,
  actor: Actor,
  clock: Clock,
): Promise<{ ok: true } | { ok: false; errors: Problems }> {
  return answer(async () => {
    await onPetugas(db, id, async (trx, before) => {
      await checkPetugas(trx, form, before, actor, clock)
      const rincian = { id, ...difference(before, rowOf(form)) }
      await recordOffice(trx, { perbuatan: 'ubahPetugas', rincian }, actor, clock)
      await updatePetugas(trx, id, rowOf(form))
    })
    return { ok: true }
  })
}

/**
 * Gives a new password to be changed at the next sign-in, once for each form key; every session
 * of the petugas ends. Returns it to be shown once; null when this form had acted before.
 * @throws NotFound
 * @throws Incomplete for the own account
 */
export async function aturUlangSandi(
  db: Db,
  kunci: string,
  id: string,
  actor: Actor,
  clock: Clock,
): Promise<string | null> {
  if (id === actor.id) throw new Incomplete('Ganti kata sandi Anda sendiri di halaman Akun.')
  const sandi = oneTimePassword()
  const hashed = await hashPassword(sandi)
  let mine = false
  await once(db, kunci, async (trx) => {
    if (!(await findPetugas(trx, id))) throw new NotFound(`petugas ${id}`)
    await recordOffice(trx, { perbuatan: 'aturUlangSandi', rincian: { id } }, actor, clock)
    await updatePetugas(trx, id, { sandi: hashed, sandiSementara: true })
    await deleteSessionsOf(trx, id)
    mine = true
    return id
  })
  return mine ? sandi : null
}

/**
 * Takes the second factor away, as when a telephone was lost.
 * @throws NotFound
 */
export function lepasTotp(db: Db, id: string, actor: Actor, clock: Clock) {
  return onPetugas(db, id, async (trx, before) => {
    if (!before.punyaTotp) return
    await recordOffice(trx, { perbuatan: 'lepasTotp', rincian: { id } }, actor, clock)
    await updatePetugas(trx, id, { totp: null })
  })
}

/**
 * The petugas may no longer sign in, and every session of theirs ends at once.
 * @throws NotFound
 * @throws Incomplete for oneself and for the last administrator
 */
export function nonaktifkanPetugas(db: Db, id: string, actor: Actor, clock: Clock) {
  return onPetugas(db, id, async (trx, before) => {
    if (id === actor.id) throw new Incomplete('Anda tidak dapat menonaktifkan diri sendiri.')
    if (before.peran.includes('administrator') && !(await hasOtherAdministrator(trx, id)))
      throw new Incomplete('Administrator terakhir tidak dapat dinonaktifkan.')
    if (!before.aktif) return
    await recordOffice(trx, { perbuatan: 'nonaktifkanPetugas', rincian: { id } }, actor, clock)
    await updatePetugas(trx, id, { aktif: false })
    await deleteSessionsOf(trx, id)
  })
}

/**
 * The petugas may sign in again.
 * @throws NotFound
 */
export function aktifkanPetugas(db: Db, id: string, actor: Actor, clock: Clock) {
  return onPetugas(db, id, async (trx, before) => {
    if (before.aktif) return
    await recordOffice(trx, { perbuatan: 'aktifkanPetugas', rincian: { id } }, actor, clock)
    await updatePetugas(trx, id, { aktif: true })
  })
}

// The lock first: of two administrators who remove each other, the second sees what the first did.
function onPetugas(db: Db, id: string, act: (trx: Trx, before: PetugasRow) => Promise<void>) {
  return db.transaction().execute(async (trx) => {
    await lockOfficeChain(trx)
    const before = await findPetugas(trx, id)
    if (!before) throw new NotFound(`petugas ${id}`)
    await act(trx, before)
  })
}
