import { dateOf } from '#src/calendar/date.ts'
import type { Berkas, Pemohon, Permohonan } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { permohonanOf } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { pemohonOf } from '#src/workflow/pemohon/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

export { signerOf } from '#src/documents/signer.ts'

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

/** The series that numbers letters of the PPID. */
export const nomorPpid = ({ settings }: Kit) => ({ seri: 'SURAT', pola: settings.surat.polaNomor })
