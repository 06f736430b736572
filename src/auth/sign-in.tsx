import { Hono } from 'hono'
import { checkCode, checkPassword } from '#src/auth/acts.ts'
import { clientAddress } from '#src/auth/address.ts'
import { leaveTo, safePath, signIn, signOut } from '#src/auth/cookie.ts'
import { KodeForm, MasukForm } from '#src/auth/form.ts'
import { streetFrame } from '#src/auth/frame.ts'
import { readForm } from '#src/http/form.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { show } from '#src/http/respond.tsx'
import { CodeForm, CodePage, SignInForm, SignInPage } from '#views/auth/sign-in.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

/** /masuk, /masuk/kode, /keluar. */
export const signInRoutes = new Hono<Env>()

signInRoutes.get('/masuk', (c) => {
  const ke = c.req.query('ke')
  if (c.var.actor) return c.redirect(safePath(ke), 303)
  return showSignIn(c, { ke, habis: ke !== undefined })
})

signInRoutes.post('/masuk', async (c) => {
  const form = await readForm(c, MasukForm, { secret: ['sandi'] })
  const { ke } = form.values
  if (!form.ok) return showSignIn(c, { ...form, ke }, 422)
  const petugas = await checkPassword(c.var, form.data, clientAddress(c), c.var.clock.now)
  if (!petugas) return showSignIn(c, { values: form.values, errors: tidakCocok, ke }, 422)
  await signIn(c, petugas.id)
  if (!petugas.punyaTotp) return leaveTo(c, safePath(ke))
  return leaveTo(c, ke ? `/masuk/kode?ke=${encodeURIComponent(safePath(ke))}` : '/masuk/kode')
})

signInRoutes.get('/masuk/kode', (c) => {
  const ke = c.req.query('ke')
  if (c.var.session?.langkah !== '/masuk/kode') return c.redirect(safePath(ke), 303)
  return showCode(c, { ke })
})

signInRoutes.post('/masuk/kode', async (c) => {
  const { session, clock } = c.var
  if (session?.langkah !== '/masuk/kode') return leaveTo(c, '/masuk')
  const form = await readForm(c, KodeForm, { secret: ['kode'] })
  const { ke } = form.values
  if (!form.ok) return showCode(c, { ke, errors: form.errors }, 422)
  if (!(await checkCode(c.var, session.petugas.id, form.data.kode, clock.now)))
    return showCode(c, { ke, errors: salahKode }, 422)
  await signIn(c, session.petugas.id, { totpLulus: true })
  return leaveTo(c, safePath(ke))
})

signInRoutes.post('/keluar', async (c) => {
  await signOut(c)
  return leaveTo(c, '/masuk')
})

// The same words whether the email, the password or both are wrong.
const tidakCocok = { sandi: 'Email dan kata sandi ini tidak cocok. Periksa keduanya.' }
const salahKode = { kode: 'Kode ini tidak cocok atau sudah dipakai. Tunggu kode berikutnya.' }

type Shown = { ke: string | undefined; habis?: boolean; values?: Values; errors?: Errors }

function showSignIn(c: Ctx, { ke, habis, values, errors }: Shown, status: 200 | 422 = 200) {
  c.header('Cache-Control', 'no-store')
  const view = { values, errors, habis, ke: ke && safePath(ke) }
  const frame = streetFrame(c, { title: 'Masuk petugas' })
  const page = () => <SignInPage {...view} frame={frame} />
  return show(c, { page, part: () => <SignInForm {...view} /> }, status)
}

function showCode(c: Ctx, { ke, errors }: Shown, status: 200 | 422 = 200) {
  c.header('Cache-Control', 'no-store')
  const view = { errors, ke: ke && safePath(ke) }
  const frame = streetFrame(c, { title: 'Kode enam angka' })
  const page = () => <CodePage {...view} frame={frame} />
  return show(c, { page, part: () => <CodeForm {...view} /> }, status)
}
