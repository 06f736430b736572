import { roleNames } from '#src/auth/roles.ts'
import type { Ctx } from '#src/http/env.ts'
import type { Settings } from '#src/office/settings.ts'
import { buildMenu } from '#views/shared/menu.ts'

type Asked = { title: string; current?: string }

/** What the desk's layout needs to know for this reader. */
export async function deskFrame(c: Ctx, { title, current }: Asked) {
  const { settings, actor } = c.var
  const roles = actor?.peran ?? []
  const nama = actor?.nama ?? ''
  return {
    title,
    office: officeOf(settings),
    menu: buildMenu({ roles, nama, current }),
    user: { id: actor?.id ?? '', nama },
  }
}

/** What the street's layout needs to know; these pages have no citizen's navigation. */
export const streetFrame = (c: Ctx, { title }: Asked) => ({
  title,
  office: officeOf(c.var.settings),
  nav: false,
})

/** The desk's layout for those who may work, else the street's. */
export async function accountFrame(c: Ctx, asked: Asked) {
  return c.var.actor ? { desk: await deskFrame(c, asked) } : { street: streetFrame(c, asked) }
}

/** The names of these roles in this office, "PPID, Administrator". */
export const namesOf = (peran: readonly string[], settings: Settings): string => {
  const names: Record<string, string> = roleNames(settings)
  return peran.map((one) => names[one] ?? one).join(', ')
}

const officeOf = ({ kantor }: Settings) => ({
  nama: kantor.dinas,
  singkat: kantor.singkat,
  motto: kantor.motto,
  telepon: kantor.telepon,
  email: kantor.email,
})
