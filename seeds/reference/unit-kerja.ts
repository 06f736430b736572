/** A unit of the city as it stands in the list; `kode` is what it is found by, and never changes. */
export type UnitKerjaAwal = { kode: string; nama: string; singkatan: string; berlakuDari: string }

// Perda Kota Pontianak 7/2016 set these units up; its organisation began to work in 2017.
const berlakuDari = '2017-01-01'

const unit = (kode: string, nama: string, singkatan: string): UnitKerjaAwal => ({
  kode,
  nama,
  singkatan,
  berlakuDari,
})

/**
 * The 28 perangkat daerah of Kota Pontianak, six kecamatan among them: a first list from public
 * sources. The office corrects it on its own page; names changed since then (BKAD, Bapperida) are
 * entered there with the date of their decree.
 */
export const unitKerja: readonly UnitKerjaAwal[] = [
  unit('setda', 'Sekretariat Daerah', 'Setda'),
  unit('setwan', 'Sekretariat DPRD', 'Setwan'),
  unit('inspektorat', 'Inspektorat', 'Inspektorat'),
  unit('disdikbud', 'Dinas Pendidikan dan Kebudayaan', 'Disdikbud'),
  unit('dinkes', 'Dinas Kesehatan', 'Dinkes'),
  unit('dpupr', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR'),
  unit('dprkp', 'Dinas Perumahan Rakyat dan Kawasan Permukiman', 'DPRKP'),
  unit('dinsos', 'Dinas Sosial', 'Dinsos'),
  unit(
    'dp2kbp3a',
    'Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak',
    'DP2KBP3A',
  ),
  unit('dppp', 'Dinas Pangan, Pertanian dan Perikanan', 'DPPP'),
  unit('dlh', 'Dinas Lingkungan Hidup', 'DLH'),
  unit('disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil'),
  unit('dishub', 'Dinas Perhubungan', 'Dishub'),
  unit('diskominfo', 'Dinas Komunikasi dan Informatika', 'Diskominfo'),
  unit('diskumdag', 'Dinas Koperasi, Usaha Mikro dan Perdagangan', 'Diskumdag'),
  unit(
    'dpmtkptsp',
    'Dinas Penanaman Modal, Tenaga Kerja dan Pelayanan Terpadu Satu Pintu',
    'DPMTK PTSP',
  ),
  unit('disporapar', 'Dinas Kepemudaan, Olahraga dan Pariwisata', 'Disporapar'),
  unit('dinas-perpustakaan', 'Dinas Perpustakaan', 'Dinas Perpustakaan'),
  unit('satpol-pp', 'Satuan Polisi Pamong Praja', 'Satpol PP'),
  unit('bkd', 'Badan Keuangan Daerah', 'BKD'),
  unit('bappeda', 'Badan Perencanaan Pembangunan Daerah', 'Bappeda'),
  unit('bkpsdm', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'BKPSDM'),
  unit('kec-selatan', 'Kecamatan Pontianak Selatan', 'Kec. Pontianak Selatan'),
  unit('kec-timur', 'Kecamatan Pontianak Timur', 'Kec. Pontianak Timur'),
  unit('kec-barat', 'Kecamatan Pontianak Barat', 'Kec. Pontianak Barat'),
  unit('kec-utara', 'Kecamatan Pontianak Utara', 'Kec. Pontianak Utara'),
  unit('kec-kota', 'Kecamatan Pontianak Kota', 'Kec. Pontianak Kota'),
  unit('kec-tenggara', 'Kecamatan Pontianak Tenggara', 'Kec. Pontianak Tenggara'),
]
