import { Hono } from 'hono'
import { newKey } from '#src/db/id.ts'
import { IllegalAct } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { streetFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { BERUBAH, isStale } from '#src/http/stale.ts'
import type { Kit } from '#src/kit.ts'
import { CabutForm } from '#src/layanan/step-forms.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'
import type { Errors, Values } from '#views/shared/form.tsx'
import { type Withdraw, WithdrawForm, WithdrawPage } from '#views/shared/withdraw.tsx'

type Withdrawal = Pick<Withdraw, 'apa' | 'akibat' | 'hint'> & {
  /** The act of the table by which it is taken back. */
  act: string
  cabut: (kit: Kit, nomor: string, sent: Sent<CabutForm>, actor: Actor) => Promise<unknown>
  /** The case this visitor has open. */
  read: (c: Ctx) => Promise<{ nomor: string; versi: number; acts: readonly string[] }>
  /** Its page, and the address of the form. */
  at: (nomor: string) => string
  action: (nomor: string) => string
}

/** The applicant takes a case back: what will happen, then the act. Stands behind `requireApplicant`. */
export function withdrawRoutes({ act, cabut, read, at, action, ...words }: Withdrawal) {
  const routes = new Hono<Env>()
  routes.get('/cabut', (c) => showForm(c, { kunci: newKey() }))
  routes.post('/cabut', async (c) => {
    const { nomor } = await read(c)
    const form = await readForm(c, CabutForm)
    const { kunci, values } = form
    if (!form.ok) return showForm(c, { kunci, values, errors: form.errors }, 422)
    if (await isStale(() => cabut(c.var, nomor, form, c.var.applicant.actor)))
      return showForm(c, { kunci, values, errors: BERUBAH }, 409)
    return goTo(c, at(nomor))
  })

  type Typed = { kunci: string; values?: Values; errors?: Errors }
  async function showForm(c: Ctx, typed: Typed, status: 200 | 409 | 422 = 200) {
    const { nomor, versi, acts } = await read(c)
    if (!acts.includes(act)) throw new IllegalAct(act)
    const form = { ...words, nomor, versi, at: at(nomor), action: action(nomor), ...typed }
    const title = `Cabut ${nomor}`
    const frame = streetFrame(c, { title, current: '/lacak', problems: status !== 200 })
    const page = () => <WithdrawPage frame={frame} {...form} />
    return show(c, { page, part: () => <WithdrawForm {...form} /> }, status)
  }

  return routes
}
