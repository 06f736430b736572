import { dateOf, timeOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import { tanggal } from '#src/calendar/words.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import { semuaKanal } from '#src/layanan/pengaduan/form.ts'
import type { TandaTerimaPengaduan } from '#src/layanan/pengaduan/letters/tanda-terima.ts'
import { tandaTerimaPengaduan } from '#src/layanan/pengaduan/letters/tanda-terima.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import type { Facts } from '#src/layanan/pengaduan/queries.ts'
import { trackingCode } from '#src/secrets.ts'

/**
 * What the receipt says. Who asked not to be named is not named on paper either: the identity is
 * with the office, sealed (UU 25/2009 Pasal 42 ayat (5)).
 */
export function dataTandaTerima(
  kit: Kit,
  { berkas, asked, pemohon }: Facts,
  petugas: Signer,
): TandaTerimaPengaduan {
  const batas = dueAt(berkas.diterimaPada, pengaduan.clocks.verifikasi, kit.clock.calendar)
  return {
    nomor: berkas.nomor,
    kodeLacak: trackingCode(kit.keys, berkas.id, berkas.kodeVersi),
    pelapor: pemohon
      ? {
          nama: pemohon.nama,
          alamat: pemohon.alamat,
          kontak: [pemohon.teleponKetik, pemohon.email].filter(Boolean).join(' / ') || '–',
        }
      : null,
    diterima: { tanggal: dateOf(berkas.diterimaPada), jam: timeOf(berkas.diterimaPada) },
    tempat: `${kit.settings.kantor.singkat}, melalui ${(semuaKanal[berkas.kanal] ?? berkas.kanal).toLowerCase()}`,
    laporan: {
      judul: asked.judul,
      isi: asked.isi,
      kejadian: asked.tanggalKejadian ? tanggal(asked.tanggalKejadian) : '',
      lokasi: lokasiOf(asked),
      kerugian: asked.kerugian ?? '',
      harapan: asked.harapan ?? '',
    },
    batas: dateOf(batas),
    laman: `${kit.config.origin.replace(/^https:\/\//, '')}/lacak`,
    petugas,
  }
}

/** The signed receipt, by the number the case has. */
export function suratTandaTerima(kit: Kit, facts: Facts, petugas: Signer): Issue {
  const { berkas } = facts
  return {
    berkasId: berkas.id,
    jenis: 'tanda-terima-pengaduan',
    judul: 'Tanda terima pengaduan',
    perihal: 'Pengaduan',
    penandaTangan: petugas,
    nomor: { seri: 'TTP', pola: kit.settings.surat.polaPengaduan },
    paper: (nomorSurat, office) =>
      tandaTerimaPengaduan({ ...dataTandaTerima(kit, facts, petugas), nomorSurat }, office),
  }
}

/** "Jalan Contoh 4, Sungai Bangkong, Pontianak Kota"; as typed where the place is not known. */
export const lokasiOf = (
  asked: Pick<Facts['asked'], 'alamat' | 'kelurahanKetik' | 'kecamatanKetik'> & {
    kelurahan: string | null
    kecamatan: string | null
  },
) =>
  [asked.alamat, asked.kelurahan ?? asked.kelurahanKetik, asked.kecamatan ?? asked.kecamatanKetik]
    .filter(Boolean)
    .join(', ')
