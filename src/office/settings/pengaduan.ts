import * as v from 'valibot'
import { choice, type Entry, type Group, Lines, number } from '#src/office/settings/entry.ts'

/** DOMAIN D23, C14. */
export const pengaduan = {
  judul: 'Pengaduan',
  uraian: 'Berapa lama perangkat daerah dan pelapor ditunggu. Berlaku untuk tenggat baru.',
  isi: {
    pengaduan: {
      hariBerkadar: number(60, 'Hari kerja: berkadar pengawasan', [1, 60]),
      hariTidakBerkadar: number(14, 'Hari kerja: tidak berkadar pengawasan', [1, 60]),
      hariAspirasi: number(14, 'Hari kerja: aspirasi', [1, 60]),
      hariInformasi: number(5, 'Hari kerja: permintaan informasi', [1, 60]),
      /** DOMAIN D22. */
      hariTindakLanjut: number(5, 'Tindak lanjut pertama OPD, hari kerja', [1, 60]),
      hariBalasan: number(10, 'Selesai bila pelapor tidak membalas selama', [1, 60], {
        hint: 'Standar pelayanan: 10 hari; SP4N-LAPOR!: 10 hari kerja.',
      }),
      satuanBalasan: choice(
        'hari kerja',
        'Dihitung dalam',
        ['hari', 'hari kerja'],
        'Pilih hari atau hari kerja.',
      ),
      hariEskalasi: number(3, 'Beri tahu kepala seksi, hari kerja sesudah tenggat', [1, 30]),
    },
  },
} satisfies Group

/** What a status of LAPOR may make of the city's case; `tetap` leaves it where it is. */
export const langkahLapor = [
  'tetap',
  'proses',
  'dibalas',
  'selesai',
  'diarsipkan',
  'bukan wewenang',
] as const

const langkah = langkahLapor.join(', ')

/** Status of LAPOR = what the city's case becomes by it (DOMAIN 3.4, C15). */
const status: Entry<string[]> = {
  standar: [
    'Terverifikasi = tetap',
    'Belum Ditindaklanjuti = tetap',
    'Tunda = tetap',
    'Proses = proses',
    'Ditanggapi oleh Pelapor = dibalas',
    'Selesai = selesai',
    'Ditutup oleh Admin = selesai',
    'Ditutup oleh Sistem = selesai',
    'Bukan Wewenang = bukan wewenang',
    'Arsip = diarsipkan',
    'Diarsipkan oleh Admin = diarsipkan',
    'Diarsipkan oleh Sistem = diarsipkan',
  ],
  label: 'Arti status LAPOR',
  hint: `Satu baris satu status, misalnya: Ditutup oleh Admin = selesai. Artinya salah satu dari: ${langkah}. Status yang tidak tertulis dicatat apa adanya dan tidak mengubah berkas.`,
  kind: 'lines',
  schema: v.pipe(
    Lines(4000),
    v.mapItems((line) => line.replace(/\s*=\s*/, ' = ')),
    v.maxLength(60, 'Paling banyak 60 status.'),
    v.everyItem(
      (line) => langkahLapor.some((one) => /^[^=]+ = /.test(line) && line.endsWith(` = ${one}`)),
      `Tulis setiap baris seperti: Ditutup oleh Admin = selesai. Artinya salah satu dari: ${langkah}.`,
    ),
  ),
}

export const lapor = {
  judul: 'Impor SP4N-LAPOR!',
  uraian: 'Ukuran berkas ekspor, dan apa arti setiap status LAPOR bagi berkas kota.',
  isi: { lapor: { maksMb: number(20, 'Berkas ekspor paling besar, MB', [1, 50]), status } },
} satisfies Group
