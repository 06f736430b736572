import { hariKerja } from '#src/calendar/period.ts'
import type { ClockSengketa } from '#src/layanan/informasi-publik/sengketa/procedure/clocks.ts'
import {
  awalKomisi,
  pencatat,
  sebelumDiputus,
} from '#src/layanan/informasi-publik/sengketa/procedure/stages.ts'
import type { StatusSengketa } from '#src/layanan/informasi-publik/sengketa/procedure/statuses.ts'
import type { ActSpec } from '#src/workflow/procedure.ts'

/** What happens at the Komisi Informasi until it decides. */
export const komisi = {
  catatRegister: {
    label: 'Catat register Komisi Informasi',
    terjadi: 'Terdaftar di Komisi Informasi',
    from: sebelumDiputus,
    to: 'di_komisi',
    by: pencatat,
    dasar: 'UU 14/2008 Pasal 37–38',
    opens: ['selesaiKomisi'],
    closes: ['pengajuan', 'periksaKomisi', 'mulaiKomisi', 'selesaiKomisi'],
  },
  catatKelengkapan: {
    label: 'Catat kelengkapan di Komisi Informasi',
    terjadi: 'Kelengkapan diperiksa Komisi Informasi',
    from: ['di_komisi'],
    to: 'tetap',
    by: pencatat,
    dasar: 'Perki 1/2013 Pasal 17',
    closes: ['periksaKomisi', 'lengkapiKomisi'],
  },
  catatPanggilan: {
    label: 'Catat panggilan sidang',
    terjadi: 'Panggilan Komisi Informasi diterima',
    from: sebelumDiputus,
    to: 'di_komisi',
    by: [...pencatat, 'atasan_ppid'],
    dasar: 'UU 14/2008 Pasal 44',
    closes: awalKomisi,
  },
  catatSidang: {
    label: 'Catat sidang',
    terjadi: 'Sidang dicatat',
    from: ['di_komisi', 'di_pengadilan'],
    to: 'tetap',
    by: pencatat,
    dasar: 'UU 14/2008 Pasal 42–45',
    closes: awalKomisi,
  },
  mulaiMediasi: {
    label: 'Catat mulai mediasi',
    terjadi: 'Mediasi dimulai',
    from: ['di_komisi'],
    to: 'tetap',
    by: pencatat,
    dasar: 'UU 14/2008 Pasal 40',
    opens: ['mediasi'],
    closes: awalKomisi,
  },
  perpanjangMediasi: {
    label: 'Catat perpanjangan mediasi',
    terjadi: 'Mediasi diperpanjang',
    from: ['di_komisi'],
    to: 'tetap',
    by: pencatat,
    extends: {
      clocks: ['mediasi'],
      period: hariKerja(7, 'UU 14/2008 Pasal 40; Perki 1/2013'),
    },
  },
  akhiriMediasi: {
    label: 'Catat hasil mediasi',
    terjadi: 'Mediasi berakhir',
    from: ['di_komisi'],
    to: ['di_komisi', 'pelaksanaan'],
    by: pencatat,
    dasar: 'UU 14/2008 Pasal 39–42',
    closes: ['mediasi'],
  },
} satisfies Record<string, ActSpec<StatusSengketa, ClockSengketa>>
