import { Hono } from 'hono'
import { gantiSandi, pasangTotp } from '#src/auth/acts.ts'
import { leaveTo, signIn } from '#src/auth/cookie.ts'
import { SandiForm, SesiForm, TotpForm } from '#src/auth/form.ts'
import { accountFrame, deskFrame, namesOf } from '#src/auth/frame.ts'
import { actorOf, requireStaff } from '#src/auth/middleware.ts'
import { findAccount, sessionsOf } from '#src/auth/queries.ts'
import { maySetTotp, mustSetTotp } from '#src/auth/roles.ts'
import { endSession, endSessionsOf } from '#src/auth/session.ts'
import { newSecret, offerSecret, qrCode, readOffer, spell } from '#src/auth/totp.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { hariTanggal, pukul } from '#src/calendar/words.ts'
import { Forbidden, Unauthenticated } from '#src/errors.ts'
import { readForm } from '#src/http/form.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { AccountPage } from '#views/auth/account.tsx'
import { PasswordForm, PasswordPage } from '#views/auth/password.tsx'
import { TotpForm as TotpFields, TotpPage } from '#views/auth/totp.tsx'
import type { Errors } from '#views/shared/form.tsx'

/** /akun: the own account. Its password and code can be set by a session that may not work yet. */
export const accountRoutes = new Hono<Env>()

accountRoutes.use('/akun/*', async (c, next) => {
  c.header('Cache-Control', 'no-store')
  if (c.req.path !== '/akun/sandi' && c.req.path !== '/akun/totp') return requireStaff(c, next)
  if (c.var.session?.langkah === '/masuk/kode') return leaveTo(c, '/masuk/kode')
  await next()
})

accountRoutes.get('/akun', async (c) => {
  const { db, clock, settings } = c.var
  const { petugas, id: ini } = sessionOf(c)
  const akun = await findAccount(db, petugas.id)
  const sesi = await sessionsOf(db, petugas.id, clock.now)
  const frame = deskFrame(c, { title: 'Akun Anda', current: '/akun' })
  const totp = akun.totp ? 'terpasang' : maySetTotp(akun.peran) ? 'belum' : 'tidak perlu'
  const { nama, email, jabatan, unit } = akun
  const facts = { nama, email, jabatan, unit, peran: namesOf(akun.peran, settings), totp } as const
  return show(c, {
    page: () => (
      <AccountPage {...{ frame, ...facts }} sesi={sesi.map((one) => sesiRow(one, ini))} />
    ),
  })
})

accountRoutes.post('/akun/sesi', async (c) => {
  const { db, clock } = c.var
  const { petugas, id: ini } = sessionOf(c)
  const form = await readForm(c, SesiForm)
  const tanda = form.values.sesi
  if (!tanda) await endSessionsOf(db, petugas.id, ini)
  else
    for (const { id } of await sessionsOf(db, petugas.id, clock.now))
      if (tandaOf(id) === tanda) await endSession(db, id, clock.now)
  return goTo(c, '/akun')
})

accountRoutes.get('/akun/sandi', (c) => showPassword(c))

accountRoutes.post('/akun/sandi', async (c) => {
  const session = sessionOf(c)
  const form = await readForm(c, SandiForm, { secret: ['lama', 'baru', 'ulang'] })
  if (!form.ok) return showPassword(c, form.errors)
  const actor = { ...actorOf(session), id: session.petugas.id }
  const errors = await gantiSandi(c.var, form.data, actor, c.var.clock)
  if (errors) return showPassword(c, errors)
  await signIn(c, actor.id, { totpLulus: session.totpLulus })
  return leaveTo(c, session.sandiSementara ? '/meja' : '/akun')
})

accountRoutes.get('/akun/totp', (c) => showTotp(c, newSecret()))

accountRoutes.post('/akun/totp', async (c) => {
  const session = sessionOf(c)
  if (session.punyaTotp || !maySetTotp(session.petugas.peran)) throw new Forbidden('totp')
  const form = await readForm(c, TotpForm, { secret: ['kode'] })
  const actor = { ...actorOf(session), id: session.petugas.id }
  const secret = readOffer(c.var.keys, form.values.tawaran ?? '', actor.id)
  if (!secret) return leaveTo(c, '/akun/totp')
  if (!form.ok) return showTotp(c, secret, form.errors)
  if (!(await pasangTotp(c.var, secret, form.data.kode, actor, c.var.clock)))
    return showTotp(c, secret, { kode: 'Kode ini tidak cocok. Tulis kode yang sekarang tampak.' })
  await signIn(c, actor.id, { totpLulus: true })
  return leaveTo(c, '/akun/totp')
})

function sessionOf(c: Ctx) {
  if (!c.var.session) throw new Unauthenticated(c.req.path)
  return c.var.session
}

async function showPassword(c: Ctx, errors?: Errors) {
  const { petugas, sandiSementara: sementara } = sessionOf(c)
  const { email } = await findAccount(c.var.db, petugas.id)
  const frame = accountFrame(c, { title: 'Ganti kata sandi', current: '/akun' })
  const page = () => <PasswordPage {...{ frame, sementara, email, errors }} />
  return show(c, { page, part: () => <PasswordForm {...{ email, errors }} /> }, errors ? 422 : 200)
}

async function showTotp(c: Ctx, secret: Uint8Array, errors?: Errors) {
  const { petugas, punyaTotp } = sessionOf(c)
  if (!maySetTotp(petugas.peran)) throw new Forbidden('totp')
  const { email } = await findAccount(c.var.db, petugas.id)
  const wajib = mustSetTotp(petugas.peran, c.var.settings)
  const frame = accountFrame(c, { title: 'Kode enam angka', current: '/akun' })
  if (punyaTotp) return show(c, { page: () => <TotpPage {...{ frame, wajib }} terpasang /> })
  const tawaran = {
    tawaran: offerSecret(c.var.keys, secret, petugas.id),
    gambar: qrCode(secret, `Loket ${c.var.settings.kantor.singkat}`, email),
    ejaan: spell(secret),
  }
  const page = () => <TotpPage {...{ frame, wajib, errors, ...tawaran }} terpasang={false} />
  const part = () => <TotpFields {...{ errors, ...tawaran }} />
  return show(c, { page, part }, errors ? 422 : 200)
}

const tandaOf = (id: string) => id.slice(0, 16)

const sesiRow = (sesi: { id: string; dibuatPada: Date; berakhirPada: Date }, ini: string) => ({
  tanda: tandaOf(sesi.id),
  mulai: `${hariTanggal(dateOf(sesi.dibuatPada))} ${pukul(timeOf(sesi.dibuatPada))}`,
  sampai: pukul(timeOf(sesi.berakhirPada)),
  ini: sesi.id === ini,
})
