import { roleNames } from '#src/auth/roles.ts'
import type { Ctx } from '#src/http/env.ts'
import { deskFrame, streetFrame as frameOf } from '#src/http/frame.ts'
import type { Settings } from '#src/office/settings.ts'

type Asked = { title: string; current?: string }

export { deskFrame }

/** What the street's layout needs to know; these pages have no citizen's navigation. */
export const streetFrame = (c: Ctx, asked: Asked) => frameOf(c, { ...asked, nav: false })

/** The desk's layout for those who may work, else the street's. */
export const accountFrame = (c: Ctx, asked: Asked) =>
  c.var.actor ? { desk: deskFrame(c, asked) } : { street: streetFrame(c, asked) }

/** The names of these roles in this office, "PPID, Administrator". */
export const namesOf = (peran: readonly string[], settings: Settings): string => {
  const names: Record<string, string> = roleNames(settings)
  return peran.map((one) => names[one] ?? one).join(', ')
}
