import { namesOf } from '#src/auth/frame.ts'
import { roles } from '#src/auth/roles.ts'
import { defaults, type Settings } from '#src/office/settings.ts'

/** One filter of the inbox: whose turn, and how many cases wait for them. */
export type TurnFilter = { giliran: string; label: string; jumlah: number }

/**
 * Whose turn it is, in a narrow column: the long names say no more there, as long as the office has
 * not chosen names of its own.
 */
export function turnName(role: string, settings: Settings): string {
  const name = namesOf([role], settings)
  return name === namesOf([role], defaults) ? (shortNames[role] ?? name) : name
}

/** The turns for which cases wait, in the order of the roles, and the one that is chosen. */
export function turnsOf(
  counts: Record<string, number>,
  chosen: string,
  settings: Settings,
): TurnFilter[] {
  return [...roles, 'pemohon']
    .filter((role) => (counts[role] ?? 0) > 0 || role === chosen)
    .map((role) => ({
      giliran: role,
      label: role === 'pemohon' ? 'Menunggu pemohon' : turnName(role, settings),
      jumlah: counts[role] ?? 0,
    }))
}

const shortNames: Record<string, string> = {
  petugas: 'Petugas',
  petugas_data: 'Petugas data',
  operator: 'Operator',
  ppid_pelaksana: 'Unit',
  petugas_sekretariat: 'Sekretariat',
  admin_pengaduan: 'Admin pengaduan',
  analis: 'Analis',
  kasi: 'Kasi',
  pejabat_penghubung: 'Penghubung',
}
