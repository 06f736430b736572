import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import { findOfficer } from '#src/office/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/**
 * Who stands under a paper: the officer who acts, with the title of the settings; whoever acts for
 * the PPID signs "a.n.".
 */
export async function signerOf(
  trx: Trx,
  { settings, clock }: Kit,
  actor: Actor,
  selaku: 'ppid' | 'petugas',
): Promise<Signer> {
  const officer = actor.id ? await findOfficer(trx, actor.id) : undefined
  const { ppid } = settings.penandaTangan
  const isPpid = actor.peran.includes('ppid')
  const jabatan =
    selaku === 'ppid' && isPpid ? ppid.jabatan : (officer?.jabatan ?? settings.sebutan.petugas)
  const atasNama = selaku === 'ppid' && !isPpid ? settings.sebutan.ppid : ppid.atasNama
  return {
    tempat: settings.kantor.kota,
    tanggal: clock.today,
    jabatan,
    nama: officer?.nama ?? (actor.peran.includes('sistem') ? settings.kantor.singkat : actor.nama),
    ...(selaku === 'ppid' && atasNama && { atasNama }),
    ...(officer?.pangkat && { pangkat: officer.pangkat }),
    ...(officer?.nip && { nip: officer.nip }),
  }
}
