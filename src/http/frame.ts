import { timeOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import type { Ctx } from '#src/http/env.ts'
import type { Settings } from '#src/office/settings.ts'
import type { Office } from '#views/shared/layout.tsx'
import { buildMenu } from '#views/shared/menu.ts'

type Asked = {
  title: string
  /** Path of the menu item that is being shown. */
  current?: string
  /** A form on the page came back with problems. */
  problems?: boolean
}

/** What the desk's layout needs to know for this reader; `counts` by href, `q` is being searched. */
export function deskFrame(
  c: Ctx,
  { counts, q, ...asked }: Asked & { counts?: Record<string, number>; q?: string | undefined },
) {
  const { settings, actor } = c.var
  const roles = actor?.peran ?? []
  const nama = actor?.nama ?? ''
  return {
    ...asked,
    office: officeOf(settings),
    menu: buildMenu({ roles, nama, current: asked.current, ...(counts && { counts }) }),
    user: { id: actor?.id ?? '', nama },
    q,
    baru: newCase(roles),
  }
}

/** Where "Berkas baru" leads these roles. */
function newCase(roles: readonly string[]): string | null {
  if (roles.includes('petugas')) return '/meja/baru'
  if (roles.includes('petugas_sekretariat')) return '/meja/buku-tamu/baru'
  if (roles.includes('admin_pengaduan')) return '/meja/pengaduan/baru'
  if (roles.includes('operator')) return '/meja/call-center/baru'
  return roles.includes('petugas_data') ? '/meja/permintaan-data/baru' : null
}

/** What the street's layout needs to know. */
export const streetFrame = (c: Ctx, asked: Asked & { bare?: boolean; nav?: boolean }) => ({
  ...asked,
  office: officeOf(c.var.settings),
})

/** What the kiosk's layout needs to know. */
export const kioskFrame = (c: Ctx, asked: Asked & { idle?: boolean }) => ({
  ...asked,
  office: officeOf(c.var.settings),
  waktu: `${hariTanggal(c.var.clock.today)} · ${timeOf(c.var.clock.now).replace(':', '.')} WIB`,
  alamat: new URL(c.var.config.origin).host,
})

/** The office as its settings name it, for pages. */
export const officeOf = ({ kantor }: Settings): Office => ({
  nama: kantor.nama,
  singkat: kantor.singkat,
  motto: kantor.motto,
  telepon: kantor.telepon,
  email: kantor.email,
  ...(kantor.lambang && { lambang: '/lambang.png' }),
})
