import type { ClockSengketa } from '#src/layanan/informasi-publik/sengketa/procedure/clocks.ts'
import {
  awalKomisi,
  pencatat,
  sebelumDiputus,
} from '#src/layanan/informasi-publik/sengketa/procedure/stages.ts'
import type { StatusSengketa } from '#src/layanan/informasi-publik/sengketa/procedure/statuses.ts'
import type { ActSpec } from '#src/workflow/procedure.ts'

/** From a decision to what is done by it, and the other ways a dispute ends. */
export const ruling = {
  catatPutusan: {
    label: 'Catat putusan Komisi Informasi',
    terjadi: 'Komisi Informasi memutus',
    from: ['di_komisi'],
    to: 'diputus',
    by: pencatat,
    dasar: 'UU 14/2008 Pasal 46',
    opens: ['gugatan'],
    closes: [...awalKomisi, 'selesaiKomisi', 'mediasi'],
  },
  catatGugatan: {
    label: 'Catat gugatan ke pengadilan',
    terjadi: 'Putusan digugat ke pengadilan',
    from: ['diputus'],
    to: 'di_pengadilan',
    by: pencatat,
    dasar: 'UU 14/2008 Pasal 47–48',
    closes: ['gugatan'],
  },
  catatKasasi: {
    label: 'Catat kasasi',
    terjadi: 'Kasasi diajukan',
    from: ['diputus'],
    to: 'di_pengadilan',
    by: pencatat,
    dasar: 'UU 14/2008 Pasal 50',
    closes: ['kasasi'],
  },
  catatPutusanPengadilan: {
    label: 'Catat putusan pengadilan',
    terjadi: 'Pengadilan memutus',
    from: ['di_pengadilan'],
    to: 'diputus',
    by: pencatat,
    dasar: 'UU 14/2008 Pasal 49–50',
  },
  laksanakan: {
    label: 'Mulai melaksanakan putusan',
    terjadi: 'Pelaksanaan putusan dimulai',
    from: ['diputus'],
    to: 'pelaksanaan',
    by: ['ppid', 'atasan_ppid'],
    dasar: 'UU 14/2008 Pasal 46',
    closes: ['gugatan', 'kasasi'],
  },
  catatPelaksanaan: {
    label: 'Catat pelaksanaan',
    terjadi: 'Pelaksanaan dicatat',
    from: ['pelaksanaan'],
    to: ['pelaksanaan', 'selesai'],
    by: pencatat,
    dasar: 'Perki 1/2021 Pasal 57 ayat (3)',
  },
  tutup: {
    label: 'Tutup tanpa pelaksanaan',
    terjadi: 'Ditutup: tidak ada yang harus dilaksanakan',
    from: ['diputus'],
    to: 'selesai',
    by: ['ppid'],
    closes: ['gugatan', 'kasasi'],
  },
  cabut: {
    label: 'Catat pencabutan',
    terjadi: 'Dicabut pemohon',
    from: sebelumDiputus,
    to: 'dicabut',
    by: pencatat,
  },
  gugurkan: {
    label: 'Catat gugur',
    terjadi: 'Sengketa gugur',
    from: sebelumDiputus,
    to: 'gugur',
    by: pencatat,
  },
} satisfies Record<string, ActSpec<StatusSengketa, ClockSengketa>>
