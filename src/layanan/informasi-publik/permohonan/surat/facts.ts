import { dateOf, timeOf } from '#src/calendar/date.ts'
import type { Berkas, Pemohon, Permohonan } from '#src/db/schema.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import { pemohonOf, permohonanOf } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { findOfficer } from '#src/office/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** What every paper of a permohonan speaks of. */
export type Facts = { berkas: Berkas; permohonan: Permohonan; pemohon: Pemohon }

/** Reads what the papers of a case need, inside the transaction of the act. */
export async function factsOf(trx: Trx, berkas: Berkas): Promise<Facts> {
  return {
    berkas,
    permohonan: await permohonanOf(trx, berkas.id),
    pemohon: await pemohonOf(trx, berkas.pemohonId!),
  }
}

/** Nama, alamat, kontak: as the forms of Perki 1/2021 address the applicant. */
export function addressee({ pemohon }: Facts) {
  const kontak = [pemohon.teleponKetik, pemohon.email].filter(Boolean).join(' / ')
  return { nama: pemohon.nama, alamat: pemohon.alamat, kontak: kontak || '–' }
}

/** Number and day of the request, as letters cite it. */
export const pendaftaran = ({ berkas }: Facts) => ({
  nomor: berkas.nomor,
  tanggal: dateOf(berkas.diterimaPada),
})

/** Day and time on the city's clock. */
export const moment = (instant: Date) => ({ tanggal: dateOf(instant), jam: timeOf(instant) })

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

/** The series that numbers letters of the PPID. */
export const nomorPpid = ({ settings }: Kit) => ({ seri: 'SURAT', pola: settings.surat.polaNomor })
