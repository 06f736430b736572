import { findUnit, unitsOn } from '#src/admin/units/queries.ts'
import type { listPetugas } from '#src/admin/users/queries.ts'
import { namesOf } from '#src/auth/frame.ts'
import { roleNames, roles } from '#src/auth/roles.ts'
import type { Ctx } from '#src/http/env.ts'
import type { Settings } from '#src/office/settings.ts'

type Rows = Awaited<ReturnType<typeof listPetugas>>

/** The list of users in words, with its filters. */
export function usersList(
  rows: Rows,
  jumlah: { aktif: number; nonaktif: number },
  aktif: boolean,
  settings: Settings,
) {
  const href = '/kelola/pengguna'
  return {
    users: rows.map((row) => ({ ...row, peran: namesOf(row.peran, settings) })),
    saringan: [
      { label: 'Aktif', href, jumlah: jumlah.aktif, current: aktif },
      {
        label: 'Tidak aktif',
        href: `${href}?status=nonaktif`,
        jumlah: jumlah.nonaktif,
        current: !aktif,
      },
    ],
  }
}

/** What the form offers: the roles, the units that exist today, and the one it has. */
export async function fieldsFor(c: Ctx, unitKerjaId: string | null = null) {
  const { db, clock, settings } = c.var
  const names = roleNames(settings)
  const units = await unitsOn(db, clock.today)
  const closed =
    unitKerjaId && !units.some(({ id }) => id === unitKerjaId)
      ? await findUnit(db, unitKerjaId)
      : undefined
  return {
    roles: roles.map((value) => ({ value, label: names[value] })),
    units: [
      ...units.map(({ id, nama }) => ({ value: id, label: nama })),
      ...(closed ? [{ value: closed.id, label: `${closed.nama} (tutup)` }] : []),
    ],
  }
}

const text = ['nama', 'surel', 'jabatan', 'pangkat', 'nip', 'telepon', 'unitKerjaId'] as const
type Typed = { peran?: readonly string[] } & { [K in (typeof text)[number]]?: string | null }

/** What was typed, or what is known, as the form shows it: text, and the ticked roles. */
export function valuesOf({ peran = [], ...values }: Typed) {
  return {
    peran,
    values: Object.fromEntries(text.map((name) => [name, values[name] ?? undefined])),
  }
}
