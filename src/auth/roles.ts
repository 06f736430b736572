import type { Settings } from '#src/office/settings.ts'
import type { Role } from '#src/workflow/procedure.ts'

/** Every role, in the order in which they are offered. */
export const roles = [
  'petugas',
  'petugas_data',
  'operator',
  'ppid',
  'ppid_pelaksana',
  'atasan_ppid',
  'petugas_sekretariat',
  'kasubbag_umum',
  'admin_pengaduan',
  'analis',
  'kasi',
  'pejabat_penghubung',
  'pimpinan',
  'administrator',
] as const satisfies readonly Role[]

/** What each role is called in this office. */
export const roleNames = ({ sebutan }: Settings): Record<Role, string> => ({
  petugas: sebutan.petugas,
  petugas_data: sebutan.petugasData,
  operator: sebutan.operator,
  ppid: sebutan.ppid,
  ppid_pelaksana: sebutan.pelaksana,
  atasan_ppid: sebutan.atasan,
  petugas_sekretariat: sebutan.petugasSekretariat,
  kasubbag_umum: sebutan.kasubbagUmum,
  admin_pengaduan: sebutan.adminPengaduan,
  analis: sebutan.analis,
  kasi: sebutan.kasi,
  pejabat_penghubung: sebutan.penghubung,
  pimpinan: 'Pimpinan',
  administrator: 'Administrator',
})

/** A second factor is offered to those who sign and to those who manage accounts. */
export const maySetTotp = (peran: readonly string[]): boolean =>
  signs(peran) || peran.includes('administrator')

/** Those who sign must set one where the office asks for it. */
export const mustSetTotp = (peran: readonly string[], { keamanan }: Settings): boolean =>
  keamanan.totpWajib && signs(peran)

const signs = (peran: readonly string[]) =>
  ['ppid', 'atasan_ppid', 'kasi'].some((one) => peran.includes(one))
