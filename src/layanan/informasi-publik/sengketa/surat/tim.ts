import { dateOf } from '#src/calendar/date.ts'
import type { SusunanTim } from '#src/db/schema.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import { penetapanTim } from '#src/layanan/informasi-publik/sengketa/letters/penetapan-tim.ts'
import type { Facts } from '#src/layanan/informasi-publik/sengketa/surat/facts.ts'

/** The letter by which the Atasan PPID appoints the team; a changed one names the one before. */
export function suratTim(
  { settings, clock }: Kit,
  { berkas, sengketa, pemohon, keberatan, komisi }: Facts,
  susunan: SusunanTim,
  atasan: Signer,
): Issue {
  const { tim } = settings.sebutan
  const data = {
    tahun: clock.today.slice(0, 4),
    jabatan: atasan.jabatan,
    tim,
    pemohon: pemohon.nama,
    informasi: sengketa.informasi,
    sengketa: { nomor: berkas.nomor, tanggal: dateOf(berkas.diterimaPada) },
    ...(keberatan && {
      keberatan: { nomor: keberatan.nomor, tanggal: dateOf(keberatan.diterimaPada) },
    }),
    ...(komisi && { komisi, register: sengketa.nomorRegister ?? '' }),
    ...(sengketa.tim && {
      mengganti: { nomor: sengketa.tim.nomorSurat, tanggal: sengketa.tim.tanggal },
    }),
    anggota: [
      { ...susunan.ketua, selaku: 'Ketua' },
      ...susunan.anggota.map((one) => ({ ...one, selaku: `Anggota: ${one.selaku}` })),
    ].map(({ nama, nip, jabatan, selaku }) => ({ nama, nip, jabatan, selaku })),
    atasan,
  }
  return {
    berkasId: berkas.id,
    jenis: 'penetapan-tim',
    judul: `Penetapan ${tim}`,
    perihal: `${tim} untuk ${berkas.nomor}`,
    penandaTangan: atasan,
    nomor: { seri: 'TIM', pola: settings.surat.polaTim },
    paper: (nomor, office) => penetapanTim({ nomor, ...data }, office),
    ...(sengketa.tim && { mengganti: sengketa.tim.suratId }),
  }
}
