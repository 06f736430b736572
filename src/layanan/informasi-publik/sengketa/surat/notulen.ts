import type { SengketaPeristiwa } from '#src/db/schema.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import { notulenRapat } from '#src/layanan/informasi-publik/sengketa/letters/notulen.ts'
import type { Facts } from '#src/layanan/informasi-publik/sengketa/surat/facts.ts'

/** The minutes of a meeting of the team, signed by its chair. */
export function suratNotulen(
  { settings }: Kit,
  { berkas }: Facts,
  rapat: SengketaPeristiwa,
  ketua: Signer,
): Issue {
  const { tim } = settings.sebutan
  const data = {
    tim,
    sengketa: berkas.nomor,
    tanggal: rapat.tanggal,
    tempat: rapat.tempat,
    acara: rapat.isi.acara ?? '',
    hadir: (rapat.isi.hadir ?? []).map(({ nama, jabatan }) => ({ nama, jabatan })),
    notulen: rapat.uraian,
    ketua,
  }
  return {
    berkasId: berkas.id,
    jenis: 'notulen-tim',
    judul: 'Notulen rapat tim',
    perihal: `Rapat ${tim} untuk ${berkas.nomor}`,
    penandaTangan: ketua,
    nomor: { seri: 'NOTULEN', pola: settings.surat.polaNotulen },
    paper: (nomor, office) => notulenRapat({ nomor, ...data }, office),
  }
}
