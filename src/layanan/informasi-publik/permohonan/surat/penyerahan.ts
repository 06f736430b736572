import { dayAndTime } from '#src/calendar/date.ts'
import type { Penyerahan } from '#src/db/schema.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import {
  type BuktiTerima,
  type TandaBuktiPenyerahan,
  tandaBuktiPenyerahan,
} from '#src/layanan/informasi-publik/permohonan/letters/tanda-bukti-penyerahan.ts'
import type { Facts } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'

/** Tanda bukti penerimaan dokumen/informasi: Standar Pelayanan 3.2.a.4. */
export function suratPenyerahan(
  { settings }: Kit,
  { berkas, pemohon, permohonan }: Facts,
  penyerahan: Penyerahan,
  pemberitahuan: string | undefined,
  petugas: Signer,
  png: Uint8Array | undefined,
): Issue {
  // What was blackened and why stands in the notice, word for word.
  const blackened =
    permohonan.keputusan?.hasil === 'sebagian' ? 'Lihat pemberitahuan tertulis, A angka 5' : ''
  const data = {
    pendaftaran: berkas.nomor,
    pemberitahuan: pemberitahuan ?? '– (diberikan langsung dari Daftar Informasi Publik)',
    penerima: { nama: penyerahan.penerima, selaku: penyerahan.selaku, alamat: pemohon.alamat },
    terima: proof(penyerahan, png),
    waktu: dayAndTime(penyerahan.pada),
    dokumen: penyerahan.dokumen.map(({ penghitaman, judul, bentuk, jumlah }) => ({
      judul,
      bentuk,
      jumlah,
      catatan: penghitaman || blackened,
    })),
    cara: penyerahan.cara as TandaBuktiPenyerahan['cara'],
    biaya: penyerahan.biaya,
    ...(penyerahan.buktiBayar && { buktiBayar: penyerahan.buktiBayar }),
    petugas,
  }
  return {
    berkasId: berkas.id,
    jenis: 'penyerahan',
    judul: 'Tanda bukti penerimaan dokumen/informasi',
    perihal: `Penyerahan informasi atas permohonan ${berkas.nomor}`,
    penandaTangan: petugas,
    nomor: { seri: 'PENYERAHAN', pola: settings.surat.polaPenyerahan },
    paper: (nomor, office) => tandaBuktiPenyerahan({ nomor, ...data }, office),
  }
}

function proof(penyerahan: Penyerahan, png: Uint8Array | undefined): BuktiTerima {
  if (penyerahan.pembuktian === 'unduhan')
    return { bukti: 'unduhan', ...dayAndTime(penyerahan.pada) }
  return png ? { bukti: 'gambar', png } : { bukti: 'kertas' }
}
