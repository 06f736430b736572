import * as v from 'valibot'
import { ubahPengaturan } from '#src/admin/settings/acts.ts'
import { aturUlangSandi, tambahPetugas } from '#src/admin/users/acts.ts'
import { PetugasForm } from '#src/admin/users/form.ts'
import { gantiSandi } from '#src/auth/acts.ts'
import { verifyPassword } from '#src/auth/password.ts'
import { findAccount } from '#src/auth/queries.ts'
import { newKey } from '#src/db/id.ts'
import type { Kit } from '#src/kit.ts'
import type { createOffice } from '#src/office/office.ts'
import { readVersi } from '#src/office/queries.ts'
import type { Settings } from '#src/office/settings.ts'
import { type Actor, sistem } from '#src/workflow/perform.ts'
import { keyOf } from '#seeds/demo/key.ts'
import { unitList } from '#seeds/demo/queries.ts'
import { SANDI, type Staff, staff } from '#seeds/demo/staff.ts'

/** Who acts at this desk. */
export type Desk = {
  petugas: readonly Actor[]
  data: Actor
  sekretariat: Actor
  operator: Actor
  ppid: Actor
  atasan: Actor
  pengaduan: { admin: Actor; analis: Actor; kasi: Actor }
  administrator: Actor
  /** The PPID Pelaksana of a unit, by kode; not every unit has one. */
  pelaksana: (kode: string) => Actor | undefined
  /** The pejabat penghubung of a unit, by kode; not every unit has one. */
  penghubung: (kode: string) => Actor | undefined
  unitId: (kode: string) => string
}

/** Lets everybody in, with the password that is printed, and gives the office its invented address. */
export async function openDesk(kit: Kit, currentOffice: ReturnType<typeof createOffice>) {
  const units = new Map((await unitList(kit.db)).map(({ kode, id }) => [kode, id]))
  const actors = new Map<string, Actor>()
  let administrator: Actor = sistem
  for (const one of staff) {
    const actor = await hire(kit, one, one.unit ? units.get(one.unit)! : null, administrator)
    if (one.peran === 'administrator') administrator = actor
    actors.set(one.surel, actor)
  }
  await nameOffice(kit, currentOffice, administrator)
  const by = (peran: Staff['peran']) =>
    staff.filter((one) => one.peran === peran).map(({ surel }) => actors.get(surel)!)
  const of = (peran: Staff['peran']) => (kode: string) =>
    actors.get(staff.find((one) => one.peran === peran && one.unit === kode)?.surel ?? '')
  return {
    petugas: by('petugas'),
    data: by('petugas_data')[0]!,
    sekretariat: by('petugas_sekretariat')[0]!,
    operator: by('operator')[0]!,
    ppid: by('ppid')[0]!,
    atasan: by('atasan_ppid')[0]!,
    pengaduan: {
      admin: by('admin_pengaduan')[0]!,
      analis: by('analis')[0]!,
      kasi: by('kasi')[0]!,
    },
    administrator,
    pelaksana: of('ppid_pelaksana'),
    penghubung: of('pejabat_penghubung'),
    unitId: (kode) => units.get(kode)!,
  } satisfies Desk
}

async function hire(kit: Kit, one: Staff, unitKerjaId: string | null, by: Actor) {
  const { db, clock } = kit
  const form = v.parse(PetugasForm, {
    ...one,
    peran: [one.peran],
    unitKerjaId: unitKerjaId ?? '',
    telepon: `0812 0000 ${String(100 + staff.indexOf(one)).padStart(4, '0')}`,
  })
  const given = await tambahPetugas(db, keyOf('petugas', one.surel), form, by, clock)
  if (!given.ok) throw new Error(`${one.surel}: ${JSON.stringify(given.errors)}`)
  const actor = { id: given.id, nama: form.nama, peran: [one.peran], unitKerjaId }
  await choosePassword(kit, actor, given.sandi, by)
  return actor
}

async function choosePassword(
  kit: Kit,
  actor: Actor & { id: string },
  lama: string | null,
  by: Actor,
) {
  const { sandi } = await findAccount(kit.db, actor.id)
  if (lama === null && (await verifyPassword(sandi, SANDI))) return
  // A run that was broken off between the two acts: nobody knows the first password any more.
  const old = lama ?? (await aturUlangSandi(kit.db, newKey(), actor.id, by, kit.clock))!
  const problem = await gantiSandi(kit, { lama: old, baru: SANDI, ulang: SANDI }, actor, kit.clock)
  if (problem) throw new Error(`${actor.nama}: ${JSON.stringify(problem)}`)
}

async function nameOffice(kit: Kit, currentOffice: ReturnType<typeof createOffice>, by: Actor) {
  const { db, clock } = kit
  const { pengaturan } = await readVersi(db)
  const place = { db, currentOffice }
  const key = keyOf('pengaturan', 'kantor')
  await ubahPengaturan(place, key, 'kantor', pengaturan, withContoh, by, clock)
}

function withContoh(settings: Settings): Settings {
  const signer = (peran: Staff['peran'], jabatan: string) => {
    const { nama, pangkat, nip } = staff.find((one) => one.peran === peran)!
    return { jabatan, nama, pangkat, nip, atasNama: '' }
  }
  return {
    ...settings,
    kantor: {
      ...settings.kantor,
      alamat: 'Jalan Contoh Khatulistiwa No. 1, Pontianak',
      kodePos: '00000',
      telepon: '(0561) 000000',
      email: 'ppid@contoh.id',
      laman: 'ppid.contoh.id',
    },
    penandaTangan: {
      ppid: signer('ppid', settings.penandaTangan.ppid.jabatan),
      atasan: signer('atasan_ppid', settings.penandaTangan.atasan.jabatan),
      kasi: signer('kasi', settings.penandaTangan.kasi.jabatan),
    },
    biaya: { ...settings.biaya, perLembar: 300, pembayaran: 'Tunai di meja layanan' },
  }
}
