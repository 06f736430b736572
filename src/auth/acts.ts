import type { SandiForm } from '#src/auth/form.ts'
import {
  hashPassword,
  needsRehash,
  oneTimePassword,
  passwordProblem,
  verifyPassword,
} from '#src/auth/password.ts'
import {
  deleteSessionsOf,
  findAccount,
  findByEmail,
  hasPetugas,
  insertPetugas,
  updatePetugas,
} from '#src/auth/queries.ts'
import { forgiveAll, forgiveOne, throttle } from '#src/auth/throttle.ts'
import { acceptCode, openSecret, sealSecret } from '#src/auth/totp.ts'
import type { Clock } from '#src/calendar/calendar.ts'
import type { Db } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import type { Keys } from '#src/secrets.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { type Actor, sistem } from '#src/workflow/perform.ts'
import { lockOfficeChain } from '#src/workflow/queries.ts'

type Place = { db: Db; keys: Keys }

const perEmailAndAddress = { max: 5, windowSeconds: 15 * 60 }
// Whoever guesses from many addresses is stopped too; one or two do not shut the petugas out.
const perEmail = { max: 50, windowSeconds: 15 * 60 }
const perAddress = { max: 30, windowSeconds: 15 * 60 }
const perPetugas = { max: 5, windowSeconds: 15 * 60 }

/**
 * Who this is, by email and password; undefined when they do not fit. The same work is done and
 * counted whether anybody has that email or not.
 * @throws TooMany in 15 minutes after 5 failures for an email from an address, 30 from an address, or
 * 50 for an email
 */
export async function checkPassword(
  place: Place,
  { surel, sandi }: { surel: string; sandi: string },
  address: string,
  now: Date,
) {
  await throttle(place, 'masuk-alamat', address, perAddress, now)
  await throttle(place, 'masuk', `${surel} ${address}`, perEmailAndAddress, now)
  await throttle(place, 'masuk-surel', surel, perEmail, now)
  const petugas = await findByEmail(place.db, surel)
  if (!(await verifyPassword(petugas?.sandi, sandi)) || !petugas) return undefined
  await forgiveAll(place, 'masuk', `${surel} ${address}`)
  await forgiveOne(place, 'masuk-surel', surel)
  await forgiveOne(place, 'masuk-alamat', address)
  if (needsRehash(petugas.sandi))
    await updatePetugas(place.db, petugas.id, { sandi: await hashPassword(sandi) })
  return petugas
}

/**
 * Whether the six digits are those of this petugas, now, for the first time.
 * @throws TooMany after 5 failures in 15 minutes
 */
export async function checkCode(place: Place, petugasId: string, kode: string, now: Date) {
  await throttle(place, 'kode', petugasId, perPetugas, now)
  const { totp } = await findAccount(place.db, petugasId)
  if (!totp) return false
  const secret = openSecret(place.keys, totp, petugasId)
  if (!(await acceptCode(place, secret, kode, petugasId, now))) return false
  await forgiveAll(place, 'kode', petugasId)
  return true
}

/**
 * Changes the own password and ends every session of this petugas: the caller begins a new one.
 * Returns what is wrong, by field; undefined when it was changed.
 * @throws TooMany after 5 wrong old passwords in 15 minutes
 */
export async function gantiSandi(
  place: Place,
  { lama, baru }: SandiForm,
  actor: Actor & { id: string },
  clock: Clock,
): Promise<{ lama?: string; baru?: string } | undefined> {
  await throttle(place, 'sandi', actor.id, perPetugas, clock.now)
  const account = await findAccount(place.db, actor.id)
  if (!(await verifyPassword(account.sandi, lama))) return { lama: 'Kata sandi ini tidak cocok.' }
  await forgiveAll(place, 'sandi', actor.id)
  if (lama === baru) return { baru: 'Pilih kata sandi yang belum dipakai.' }
  const [mailbox = ''] = account.email.split('@')
  const problem = passwordProblem(baru, [account.email, mailbox, account.nama])
  if (problem) return { baru: problem }
  const sandi = await hashPassword(baru)
  await place.db.transaction().execute(async (trx) => {
    await recordOffice(trx, { perbuatan: 'gantiSandi' }, actor, clock)
    await updatePetugas(trx, actor.id, { sandi, sandiSementara: false })
    await deleteSessionsOf(trx, actor.id)
  })
  return undefined
}

/**
 * Sets the second factor when the code shows that it was scanned. Every session of this petugas
 * ends: the caller begins a new one. False when the code does not fit.
 * @throws TooMany after 5 wrong codes in 15 minutes
 */
export async function pasangTotp(
  place: Place,
  secret: Uint8Array,
  kode: string,
  actor: Actor & { id: string },
  clock: Clock,
): Promise<boolean> {
  await throttle(place, 'kode', actor.id, perPetugas, clock.now)
  if (!(await acceptCode(place, secret, kode, actor.id, clock.now))) return false
  await forgiveAll(place, 'kode', actor.id)
  const totp = sealSecret(place.keys, secret, actor.id)
  await place.db.transaction().execute(async (trx) => {
    await recordOffice(trx, { perbuatan: 'pasangTotp' }, actor, clock)
    await updatePetugas(trx, actor.id, { totp })
    await deleteSessionsOf(trx, actor.id)
  })
  return true
}

/**
 * The first start: where nobody works yet, an administrator with a password to be changed at the
 * first sign-in. Returns both, to be shown once; null when somebody is there.
 */
export async function ensureAdministrator(
  db: Db,
  now: Date,
): Promise<{ email: string; sandi: string } | null> {
  if (await hasPetugas(db)) return null
  const email = 'admin@loket.local'
  const sandi = oneTimePassword()
  const hashed = await hashPassword(sandi)
  return db.transaction().execute(async (trx) => {
    await lockOfficeChain(trx)
    if (await hasPetugas(trx)) return null
    await insertPetugas(trx, {
      id: newId(),
      nama: 'Administrator',
      email,
      jabatan: 'Administrator',
      peran: ['administrator'],
      sandi: hashed,
      sandiSementara: true,
      dibuatPada: now,
    })
    await recordOffice(trx, { perbuatan: 'tambahPetugas', rincian: { email } }, sistem, { now })
    return { email, sandi }
  })
}
