import type { ClockPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure/clocks.ts'
import type { StatusPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure/statuses.ts'
import type { ActSpec } from '#src/workflow/procedure.ts'

/** Until it is complete, or what is asked for is on the DIP and handed over at once. */
export const completeness = {
  nyatakanLengkap: {
    label: 'Nyatakan lengkap',
    terjadi: 'Dinyatakan lengkap',
    from: ['diterima', 'tidak_lengkap'],
    to: 'menunggu_keputusan',
    by: ['petugas', 'ppid'],
    dasar: 'Perki 1/2021 Pasal 31 ayat (2)–(3)',
    opens: ['perki'],
    closes: ['kelengkapan', 'melengkapi'],
  },
  nyatakanTidakLengkap: {
    label: 'Minta kelengkapan',
    terjadi: 'Dinyatakan belum lengkap',
    from: ['diterima'],
    to: 'tidak_lengkap',
    by: ['petugas', 'ppid'],
    dasar: 'Perki 1/2021 Pasal 33 ayat (1)–(3)',
    opens: ['melengkapi'],
    closes: ['kelengkapan'],
  },
  lengkapi: {
    label: 'Lengkapi permohonan',
    terjadi: 'Dilengkapi',
    from: ['tidak_lengkap'],
    to: 'diterima',
    by: ['pemohon', 'petugas'],
    dasar: 'Perki 1/2021 Pasal 33 ayat (3)',
    opens: ['kelengkapan'],
    closes: ['melengkapi'],
  },
  gugurkan: {
    label: 'Catat tidak dilengkapi',
    terjadi: 'Tidak dilengkapi pada waktunya',
    from: ['tidak_lengkap'],
    to: 'tidak_ditindaklanjuti',
    by: ['sistem'],
    dasar: 'Perki 1/2021 Pasal 33 ayat (4)',
  },
  serahkanLangsung: {
    label: 'Serahkan dari Daftar Informasi Publik',
    terjadi: 'Diserahkan langsung dari Daftar Informasi Publik',
    from: ['diterima'],
    to: 'selesai',
    by: ['petugas', 'pemohon'],
    dasar: 'Standar Pelayanan 3.2.a',
  },
} satisfies Record<string, ActSpec<StatusPermohonan, ClockPermohonan>>
