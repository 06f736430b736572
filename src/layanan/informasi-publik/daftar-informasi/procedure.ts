import { defineProcedure } from '#src/workflow/procedure.ts'

const pengusul = ['ppid_pelaksana', 'petugas', 'ppid'] as const

/**
 * The Daftar Informasi Publik: a unit proposes, the PPID looks through and publishes. What is
 * published changes by the PPID only; who may see it without asking is everybody.
 */
export const daftarInformasi = defineProcedure({
  name: 'daftar-informasi',
  label: 'Daftar Informasi Publik',
  basis: 'UU 14/2008 Pasal 9–11; Perki 1/2021 Pasal 14–21 dan 45',
  seri: 'DIP',
  opening: {
    act: 'usulkan',
    label: 'Informasi diusulkan',
    to: 'diusulkan',
    by: ['ppid_pelaksana', 'ppid', 'petugas'],
    opens: [],
  },
  clocks: {},
  statuses: {
    diusulkan: {
      label: 'Diusulkan',
      langkah: 'Periksa usulan',
      giliran: 'ppid',
      publik: 'Informasi ini sedang diperiksa PPID.',
    },
    dikembalikan: {
      label: 'Dikembalikan',
      langkah: 'Perbaiki usulan',
      giliran: 'ppid_pelaksana',
      publik: 'Informasi ini sedang diperbaiki unit.',
    },
    terbit: {
      label: 'Terbit',
      langkah: '–',
      giliran: null,
      publik: 'Informasi ini terbuka untuk semua orang.',
      akhir: true,
    },
    ditarik: {
      label: 'Ditarik',
      langkah: '–',
      giliran: null,
      publik: 'Informasi ini tidak lagi ada di daftar.',
      akhir: true,
    },
  },
  acts: {
    ubah: {
      label: 'Ubah usulan',
      terjadi: 'Usulan diubah',
      from: ['diusulkan', 'dikembalikan', 'ditarik'],
      to: 'tetap',
      by: pengusul,
    },
    perbarui: {
      label: 'Perbarui informasi terbit',
      terjadi: 'Informasi diperbarui',
      from: ['terbit'],
      to: 'tetap',
      by: ['ppid'],
      dasar: 'Perki 1/2021 Pasal 18 dan 45',
    },
    terbitkan: {
      label: 'Terbitkan',
      terjadi: 'Diterbitkan',
      from: ['diusulkan'],
      to: 'terbit',
      by: ['ppid'],
      dasar: 'Perki 1/2021 Pasal 45',
    },
    kembalikan: {
      label: 'Kembalikan ke unit',
      terjadi: 'Dikembalikan ke unit',
      from: ['diusulkan'],
      to: 'dikembalikan',
      by: ['ppid'],
      dasar: 'Perki 1/2021 Pasal 45',
    },
    ajukanLagi: {
      label: 'Ajukan lagi',
      terjadi: 'Diajukan lagi',
      from: ['dikembalikan', 'ditarik'],
      to: 'diusulkan',
      by: pengusul,
    },
    tarik: {
      label: 'Tarik dari daftar',
      terjadi: 'Ditarik dari daftar',
      from: ['terbit'],
      to: 'ditarik',
      by: ['ppid'],
      dasar: 'Perki 1/2021 Pasal 45',
    },
  },
})

export type StatusInformasi = keyof typeof daftarInformasi.statuses
export type ActInformasi = keyof typeof daftarInformasi.acts

/** What changes an entry: before it is published the proposal, afterwards what everybody reads. */
export const changeOf = (status: string): 'ubah' | 'perbarui' =>
  status === 'terbit' ? 'perbarui' : 'ubah'
