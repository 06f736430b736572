import { dateOf } from '#src/calendar/date.ts'
import { explain } from '#src/calendar/explain.ts'
import type { Perpanjangan } from '#src/db/schema.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import { suratPerpanjangan } from '#src/layanan/informasi-publik/permohonan/letters/surat-perpanjangan.ts'
import {
  type Facts,
  nomorPpid,
  pendaftaran,
} from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'

/** Surat perpanjangan: UU 14/2008 Pasal 22 ayat (8); Perki 1/2021 Pasal 36. */
export function suratPerpanjanganWaktu(
  kit: Kit,
  facts: Facts,
  perpanjangan: Perpanjangan,
  { tempat, tanggal, ...ppid }: Signer,
): Issue {
  const semula = new Date(perpanjangan.semula)
  const menjadi = new Date(perpanjangan.menjadi)
  const hari = explain(semula, { jumlah: 7, satuan: 'hari kerja' }, kit.clock.calendar)
    .filter(({ keadaan }) => keadaan === 'dihitung' || keadaan === 'batas')
    .map((day) => day.tanggal)
  const data = {
    sifat: 'Biasa',
    lampiran: '–',
    tempat: tempat ?? kit.settings.kantor.kota,
    tanggal: tanggal ?? kit.clock.today,
    kepada: { nama: facts.pemohon.nama, alamat: facts.pemohon.alamat },
    pendaftaran: pendaftaran(facts),
    rincian: facts.permohonan.rincian,
    sebab: perpanjangan.sebab,
    alasan: perpanjangan.alasan,
    semula: dateOf(semula),
    menjadi: dateOf(menjadi),
    hari,
    ppid,
    tembusan: kit.settings.surat.tembusan,
  }
  return {
    berkasId: facts.berkas.id,
    jenis: 'perpanjangan',
    judul: 'Surat perpanjangan waktu',
    perihal: `Perpanjangan waktu permohonan informasi ${facts.berkas.nomor}`,
    penandaTangan: ppid,
    nomor: nomorPpid(kit),
    paper: (nomor, office) => suratPerpanjangan({ nomor, ...data }, office),
  }
}
