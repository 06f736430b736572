import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { usulkanInformasi } from '#src/layanan/informasi-publik/daftar-informasi/acts.ts'
import type { Role } from '#src/workflow/procedure.ts'
import { informasi, sent, unitId } from '#test/layanan/informasi-publik/daftar-informasi/entries.ts'
import { createTestApp } from '#test/support/app.ts'
import { stateOf } from '#test/workflow/office.ts'

/** The desk of the Daftar Informasi Publik, with somebody of each role; the unit is DPUPR. */
export async function createDipDesk() {
  const desk = await createTestApp()
  const pu = await unitId(desk.db, 'dpupr')
  const dinkes = await unitId(desk.db, 'dinkes')
  const staff: Record<Role, string> = {
    petugas: await desk.signIn('petugas'),
    petugas_data: await desk.signIn('petugas_data'),
    operator: await desk.signIn('operator'),
    ppid: await desk.signIn('ppid'),
    ppid_pelaksana: await desk.signIn('ppid_pelaksana', { unitKerjaId: pu }),
    petugas_sekretariat: await desk.signIn('petugas_sekretariat'),
    kasubbag_umum: await desk.signIn('kasubbag_umum'),
    atasan_ppid: await desk.signIn('atasan_ppid'),
    administrator: await desk.signIn('administrator'),
    pimpinan: await desk.signIn('pimpinan'),
    admin_pengaduan: await desk.signIn('admin_pengaduan'),
    analis: await desk.signIn('analis'),
    kasi: await desk.signIn('kasi'),
    pejabat_penghubung: await desk.signIn('pejabat_penghubung', { unitKerjaId: pu }),
  }
  const pelaksanaDinkes = await desk.signIn('ppid_pelaksana', { unitKerjaId: dinkes })
  const petugas = { id: null, nama: 'Uji', unitKerjaId: null, peran: ['petugas'] } as const

  /** A new proposal; gives its number. */
  const usul = async (more = {}, kode = pu) =>
    usulkanInformasi(await desk.kit(), sent(informasi(kode, more)), petugas)
  /** Sends the form of a step. */
  const step = (nomor: string, path: string, role: Role, fields = {}) =>
    desk.post(`/meja/dip/${nomor}/${path}`, { kunci: randomUUID(), ...fields }, { as: staff[role] })
  /** A published entry. */
  async function terbit(more = {}, kode = pu) {
    const nomor = await usul(more, kode)
    expect((await step(nomor, 'penerbitan', 'ppid')).status).toBe(303)
    return nomor
  }
  const statusOf = async (nomor: string) => (await stateOf(desk.db, nomor)).berkas.status
  /** The form as it is typed. */
  const typed = (more: Record<string, string | string[]> = {}) => ({
    ...informasi(pu),
    kunci: randomUUID(),
    ...more,
  })
  return { ...desk, pu, dinkes, staff, pelaksanaDinkes, usul, step, terbit, statusOf, typed }
}

export const csv = (name: string, text: string) => new File([text], name, { type: 'text/csv' })

/** Fields and files as a browser posts them. */
export function withFiles(
  fields: Record<string, string | string[]>,
  name: string,
  ...files: File[]
) {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(key, one)
  for (const file of files) form.append(name, file)
  return form
}
