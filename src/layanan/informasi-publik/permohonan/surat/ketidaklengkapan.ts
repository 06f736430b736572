import type { Signer } from '#src/documents/paper/signature.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Kit } from '#src/kit.ts'
import { suratKetidaklengkapan } from '#src/layanan/informasi-publik/permohonan/letters/surat-ketidaklengkapan.ts'
import {
  addressee,
  type Facts,
  nomorPpid,
  pendaftaran,
} from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'

/** Surat PPID tentang ketidaklengkapan: Perki 1/2021 Pasal 33 and Lampiran IX. One thing a line. */
export function suratTidakLengkap(kit: Kit, facts: Facts, kekurangan: string, ppid: Signer): Issue {
  const data = {
    ...addressee(facts),
    pendaftaran: pendaftaran(facts),
    rincian: facts.permohonan.rincian,
    kekurangan: kekurangan
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    caraMelengkapi: `Lengkapi di ${kit.config.origin.replace(/^https:\/\//, '')}/lacak dengan nomor pendaftaran dan kode lacak, atau di meja layanan PPID.`,
    ppid,
  }
  return {
    berkasId: facts.berkas.id,
    jenis: 'ketidaklengkapan',
    judul: 'Surat keterangan tidak lengkap',
    perihal: `Kelengkapan permohonan informasi ${facts.berkas.nomor}`,
    penandaTangan: ppid,
    nomor: nomorPpid(kit),
    paper: (nomor, office) => suratKetidaklengkapan({ nomor, ...data }, office),
  }
}
