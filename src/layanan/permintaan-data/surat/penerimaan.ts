import type { Penyerahan } from '#src/db/schema.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import {
  type BuktiTerima,
  penerimaanData,
} from '#src/layanan/permintaan-data/letters/penerimaan.ts'
import { caraSerah } from '#src/layanan/permintaan-data/step-forms.ts'
import {
  type Facts,
  kedinasanOf,
  saatOf,
  suratOf,
  tujuanWords,
} from '#src/layanan/permintaan-data/surat/tanda-bukti.ts'

const cara: Record<string, string> = { ...caraSerah, unduhan: 'Unduhan daring' }

/** Tanda bukti penerimaan data: Standar Pelayanan 4.2.4. */
export function suratPenerimaan(
  { settings }: Kit,
  { berkas, asked }: Facts,
  penyerahan: Penyerahan,
  petugas: Signer,
  png: Uint8Array | undefined,
): Issue {
  const data = {
    permintaan: berkas.nomor,
    surat: suratOf(asked),
    penerima: {
      nama: penyerahan.penerima,
      selaku: penyerahan.selaku,
      lembaga: asked.lembaga ?? '',
    },
    terima: proof(penyerahan, png),
    waktu: saatOf(penyerahan.pada),
    diminta: saatOf(berkas.diterimaPada),
    judul: asked.judul,
    tujuan: tujuanWords(asked),
    cara: cara[penyerahan.cara] ?? penyerahan.cara,
    produsen: berkas.hasil === 'unit' ? (asked.produsen ?? '') : '',
    data: penyerahan.dokumen.map(({ judul, bentuk, jumlah }) => ({ judul, bentuk, jumlah })),
    kedinasan: kedinasanOf(asked),
    petugas,
  }
  return {
    berkasId: berkas.id,
    jenis: 'penerimaan-data',
    judul: 'Tanda bukti penerimaan data',
    perihal: `Penyerahan data atas permintaan ${berkas.nomor}`,
    penandaTangan: petugas,
    nomor: { seri: 'DATA', pola: settings.surat.polaData },
    paper: (nomor, office) => penerimaanData({ nomor, ...data }, office),
  }
}

function proof({ pembuktian }: Penyerahan, png: Uint8Array | undefined): BuktiTerima {
  if (pembuktian === 'unduhan') return { bukti: 'unduhan' }
  return png ? { bukti: 'gambar', png } : { bukti: 'kertas' }
}
