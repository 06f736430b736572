import type { IsiLaporan, SengketaPeristiwa } from '#src/db/schema.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import { laporanTim } from '#src/layanan/informasi-publik/sengketa/letters/laporan.ts'
import type { Facts } from '#src/layanan/informasi-publik/sengketa/surat/facts.ts'
import { peristiwaSentence } from '#src/layanan/informasi-publik/sengketa/words.ts'

/** The report of the team to the Atasan PPID, with what happened until now (Standar Pelayanan 3.2.c.4). */
export function suratLaporan(
  { settings, clock }: Kit,
  { berkas, sengketa, pemohon, keberatan, komisi }: Facts,
  isi: IsiLaporan,
  peristiwa: readonly SengketaPeristiwa[],
  { tempat, tanggal: day, ...ketua }: Signer,
): Issue {
  const { tim, atasan } = settings.sebutan
  const data = {
    sifat: 'Biasa',
    lampiran: '–',
    tempat: tempat ?? settings.kantor.kota,
    tanggal: day ?? clock.today,
    kepada: { nama: settings.penandaTangan.atasan.jabatan || atasan, alamat: 'di tempat' },
    tim,
    sengketa: berkas.nomor,
    pemohon: pemohon.nama,
    informasi: sengketa.informasi,
    ...(keberatan && { keberatan: keberatan.nomor }),
    ...(komisi && { komisi, register: sengketa.nomorRegister ?? '' }),
    ...(sengketa.tim && {
      penetapan: { nomor: sengketa.tim.nomorSurat, tanggal: sengketa.tim.tanggal },
    }),
    peristiwa: peristiwa
      .filter(({ jenis }) => jenis !== 'laporan')
      .toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
      .map((one) => ({ tanggal: one.tanggal, kalimat: peristiwaSentence(one) })),
    isi,
    ketua,
  }
  return {
    berkasId: berkas.id,
    jenis: 'laporan-tim',
    judul: 'Laporan tim kepada Atasan PPID',
    perihal: `Penanganan sengketa ${berkas.nomor}`,
    penandaTangan: ketua,
    nomor: { seri: 'LAPORAN-TIM', pola: settings.surat.polaLaporan },
    paper: (nomor, office) => laporanTim({ nomor, ...data }, office),
  }
}
