import type { JSX } from 'hono/jsx/jsx-runtime'
import { randomUUID } from 'node:crypto'
import type { Ctx } from '#src/http/env.ts'
import { show } from '#src/http/respond.tsx'
import { disputes } from '#src/layanan/procedures.ts'
import type { Settings } from '#src/office/settings.ts'
import { tonight } from '#src/workflow/retention/retention.ts'
import { RetentionForm } from '#views/admin/settings/retention.tsx'
import type { Values } from '#views/shared/form.tsx'

type Step = {
  action: string
  came: { kunci: string; versi: number | undefined; values: Values }
  before: Settings
  next: Settings
  page: (part: JSX.Element) => JSX.Element
}

/**
 * What deletes identity scans is agreed to first, by how many the coming night would delete; when
 * there are more by then, it is asked again (409).
 * @returns the page that asks; undefined when there is nothing to ask (any more)
 */
export async function askRetention(c: Ctx, { action, came, before, next, page }: Step) {
  const [semula, hari] = [before.retensiIdentitasHari, next.retensiIdentitasHari]
  if (hari === semula || hari === 0) return undefined
  const malamIni = await tonight(c.var, hari, disputes)
  const { setuju } = came.values
  if (setuju && malamIni.pindaian <= Number(setuju)) return undefined
  const basi = Boolean(setuju)
  const view = {
    action,
    hari,
    semula,
    malamIni,
    basi,
    kunci: basi ? randomUUID() : came.kunci,
    versi: came.versi ?? 0,
    values: came.values,
  }
  const part = () => <RetentionForm {...view} />
  return show(c, { page: () => page(part()), part }, basi ? 409 : 200)
}
