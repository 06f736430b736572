import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import { findOfficer } from '#src/office/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/**
 * Who stands under a paper: the officer who acts, with the title of the settings; whoever acts for
 * the PPID, the Atasan PPID or the Kasi signs "a.n.".
 */
export async function signerOf(
  trx: Trx,
  { settings, clock }: Kit,
  actor: Actor,
  selaku: 'ppid' | 'petugas' | 'atasan' | 'kasi',
): Promise<Signer> {
  const officer = actor.id ? await findOfficer(trx, actor.id) : undefined
  const office = selaku === 'petugas' ? undefined : settings.penandaTangan[selaku]
  const holds = actor.peran.includes(selaku === 'atasan' ? 'atasan_ppid' : selaku)
  const jabatan = office && holds ? office.jabatan : (officer?.jabatan ?? settings.sebutan.petugas)
  const atasNama = office && (holds ? office.atasNama : settings.sebutan[selaku])
  return {
    tempat: settings.kantor.kota,
    tanggal: clock.today,
    jabatan,
    nama: officer?.nama ?? (actor.peran.includes('sistem') ? settings.kantor.singkat : actor.nama),
    ...(atasNama && { atasNama }),
    ...(officer?.pangkat && { pangkat: officer.pangkat }),
    ...(officer?.nip && { nip: officer.nip }),
  }
}
