import { tanggal } from '#src/calendar/words.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import { lembarPengujian } from '#src/layanan/informasi-publik/daftar-dikecualikan/letters/lembar-pengujian.ts'
import { penetapanKlasifikasi } from '#src/layanan/informasi-publik/daftar-dikecualikan/letters/penetapan-klasifikasi.ts'
import type { Uji } from '#src/layanan/informasi-publik/daftar-dikecualikan/queries.ts'
import { dasarOf } from '#src/layanan/informasi-publik/daftar-dikecualikan/term.ts'

/** The Lembar Pengujian Konsekuensi of a sheet: Perki 1/2021 Lampiran II. */
export function suratLembar(kit: Kit, uji: Uji, ppid: Signer): Issue {
  const data = {
    tahun: kit.clock.today.slice(0, 4),
    tanggal: uji.tanggal,
    tempat: uji.tempat,
    baris: barisOf(uji),
    penguji: uji.penguji,
    kepatutan: uji.kepatutan,
    persetujuan: persetujuanOf(kit, uji),
    ppid,
  }
  return {
    berkasId: uji.berkasId,
    jenis: 'lembar-uji',
    judul: 'Lembar pengujian konsekuensi',
    perihal: 'Pengujian konsekuensi atas informasi',
    penandaTangan: ppid,
    nomor: { seri: 'UJI', pola: kit.settings.surat.polaUji },
    paper: (nomor, office) => lembarPengujian({ nomor, ...data }, office),
  }
}

/**
 * The Penetapan Klasifikasi of a sheet: Perki 1/2021 Lampiran III.
 * @param lembar the number of the sheet, which it cites
 */
export function suratPenetapan(kit: Kit, uji: Uji, lembar: string, ppid: Signer): Issue {
  const data = {
    tahun: kit.clock.today.slice(0, 4),
    badanPublik: kit.settings.kantor.pemerintah,
    unit: uji.unit ?? kit.settings.kantor.nama,
    lembar: { nomor: lembar, tanggal: uji.tanggal },
    ...(uji.penetapanLama && { mengubah: uji.penetapanLama }),
    persetujuan: persetujuanOf(kit, uji),
    baris: barisOf(uji),
    ppid,
  }
  return {
    berkasId: uji.berkasId,
    jenis: 'penetapan',
    judul: 'Penetapan klasifikasi informasi yang dikecualikan',
    perihal: 'Klasifikasi informasi yang dikecualikan',
    penandaTangan: ppid,
    nomor: { seri: 'PENETAPAN', pola: kit.settings.surat.polaPenetapan },
    paper: (nomor, office) => penetapanKlasifikasi({ nomor, ...data }, office),
  }
}

const persetujuanOf = ({ settings, clock }: Kit, { persetujuan }: Uji) =>
  persetujuan ?? {
    nama: '',
    jabatan: settings.penandaTangan.atasan.jabatan,
    tanggal: clock.today,
  }

const barisOf = ({ items }: Uji) =>
  items.map((one) => ({
    informasi: one.informasi,
    konten: one.konten,
    dasar: dasarOf(one),
    dibuka: one.dibuka,
    ditutup: one.ditutup,
    jangkaWaktu: one.berlakuSampai
      ? `${one.jangkaWaktu}, sampai dengan ${narrow(one.berlakuSampai)}`
      : one.jangkaWaktu,
  }))

// A column of a table is narrower than some dates: they may break.
const narrow = (date: string) => tanggal(date).replaceAll('\u00A0', ' ')
