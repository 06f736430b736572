import { hariKerja } from '#src/calendar/period.ts'
import type { ClockPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure/clocks.ts'
import type { StatusPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure/statuses.ts'
import type { ActSpec } from '#src/workflow/procedure.ts'

/** What units answer, and what the PPID decides with it. */
export const deciding = {
  disposisi: {
    label: 'Teruskan ke unit',
    terjadi: 'Diteruskan ke unit',
    from: ['menunggu_keputusan', 'di_unit'],
    to: 'di_unit',
    by: ['ppid'],
    dasar: 'Perki 1/2021 Pasal 10 ayat (2)',
  },
  jawabDisposisi: {
    label: 'Jawab disposisi',
    terjadi: 'Unit menjawab',
    from: ['di_unit'],
    to: ['di_unit', 'menunggu_keputusan'],
    by: ['ppid_pelaksana'],
  },
  ingatkan: {
    label: 'Ingatkan unit',
    terjadi: 'Unit diingatkan',
    from: ['di_unit'],
    to: 'tetap',
    by: ['ppid', 'petugas'],
  },
  tarikDisposisi: {
    label: 'Tarik disposisi',
    terjadi: 'Disposisi ditarik',
    from: ['di_unit'],
    to: ['di_unit', 'menunggu_keputusan'],
    by: ['ppid'],
  },
  perpanjang: {
    label: 'Perpanjang 7 hari kerja',
    terjadi: 'Waktu diperpanjang 7 hari kerja',
    from: ['menunggu_keputusan', 'di_unit'],
    to: 'tetap',
    by: ['ppid'],
    dasar: 'UU 14/2008 Pasal 22 ayat (8); Perki 1/2021 Pasal 36',
    extends: {
      clocks: ['uu', 'perki'],
      period: hariKerja(7, 'UU 14/2008 Pasal 22 ayat (8)', {
        jumlah: 7,
        satuan: 'hari kerja',
        dasar: 'Standar Pelayanan 3.2.c.1',
      }),
    },
  },
  putuskan: {
    label: 'Putuskan',
    terjadi: 'Diputuskan',
    from: ['menunggu_keputusan'],
    to: ['diputuskan', 'menunggu_persetujuan'],
    by: ['ppid'],
    dasar: 'Perki 1/2021 Pasal 31 ayat (4)',
  },
  setujuiPenolakan: {
    label: 'Setujui penolakan',
    terjadi: 'Penolakan disetujui',
    from: ['menunggu_persetujuan'],
    to: 'diputuskan',
    by: ['atasan_ppid'],
    dasar: 'Perki 1/2021 Pasal 10 ayat (2) huruf f',
  },
  kembalikanPenolakan: {
    label: 'Kembalikan ke PPID',
    terjadi: 'Penolakan dikembalikan ke PPID',
    from: ['menunggu_persetujuan'],
    to: 'menunggu_keputusan',
    by: ['atasan_ppid'],
  },
  tinjauUlang: {
    label: 'Ubah keputusan',
    terjadi: 'Keputusan ditinjau ulang',
    from: ['diputuskan'],
    to: 'menunggu_keputusan',
    by: ['ppid'],
  },
} satisfies Record<string, ActSpec<StatusPermohonan, ClockPermohonan>>
