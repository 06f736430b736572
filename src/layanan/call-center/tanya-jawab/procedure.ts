import { defineProcedure } from '#src/workflow/procedure.ts'

const penulis = ['operator', 'analis', 'kasi'] as const
const pemeriksa = ['analis', 'kasi'] as const
const unit = ['pejabat_penghubung', 'ppid_pelaksana'] as const

/**
 * The Tanya Jawab, by which the operator answers and everybody may read: written by an operator or
 * made of a unit's answer, looked through by Analis or Kasi before it is published. Its unit says
 * now and then whether it is still right (Standar Pelayanan 2.2.3 and 2.2.7).
 */
export const tanyaJawab = defineProcedure({
  name: 'tanya-jawab',
  label: 'Tanya Jawab',
  basis: 'Standar Pelayanan 2.2.3 dan 2.2.7',
  seri: 'TJ',
  opening: {
    act: 'susun',
    label: 'Draf disusun',
    to: 'draf',
    by: penulis,
    opens: [],
  },
  clocks: {},
  statuses: {
    draf: {
      label: 'Draf',
      langkah: 'Lengkapi dan ajukan',
      giliran: 'operator',
      publik: 'Jawaban ini sedang disusun.',
    },
    diperiksa: {
      label: 'Diperiksa',
      langkah: 'Periksa dan terbitkan',
      giliran: 'analis',
      publik: 'Jawaban ini sedang diperiksa.',
    },
    terbit: {
      label: 'Terbit',
      langkah: '–',
      giliran: null,
      publik: 'Jawaban ini berlaku.',
      akhir: true,
    },
    usang: {
      label: 'Usang',
      langkah: 'Perbaiki dan ajukan',
      giliran: 'operator',
      publik: 'Jawaban ini tidak berlaku lagi dan sedang diperbaiki.',
    },
    dicabut: {
      label: 'Dicabut',
      langkah: '–',
      giliran: null,
      publik: 'Jawaban ini sudah dicabut.',
      akhir: true,
    },
  },
  acts: {
    ubah: {
      label: 'Ubah',
      terjadi: 'Diubah',
      from: ['draf', 'usang'],
      to: 'tetap',
      by: penulis,
    },
    perbarui: {
      label: 'Perbarui yang terbit',
      terjadi: 'Diperbarui',
      from: ['diperiksa', 'terbit'],
      to: 'tetap',
      by: pemeriksa,
    },
    ajukan: {
      label: 'Ajukan untuk diperiksa',
      terjadi: 'Diajukan untuk diperiksa',
      from: ['draf', 'usang'],
      to: 'diperiksa',
      by: penulis,
    },
    kembalikan: {
      label: 'Kembalikan',
      terjadi: 'Dikembalikan',
      from: ['diperiksa'],
      to: 'draf',
      by: pemeriksa,
    },
    terbitkan: {
      label: 'Terbitkan',
      terjadi: 'Diterbitkan',
      from: ['diperiksa'],
      to: 'terbit',
      by: pemeriksa,
      dasar: 'Standar Pelayanan 2.2.7',
    },
    pastikan: {
      label: 'Masih benar',
      terjadi: 'Dipastikan masih benar',
      from: ['terbit'],
      to: 'tetap',
      by: [...unit, ...pemeriksa],
    },
    tandaiUsang: {
      label: 'Tandai usang',
      terjadi: 'Ditandai usang',
      from: ['terbit'],
      to: 'usang',
      by: [...unit, ...penulis],
    },
    cabut: {
      label: 'Cabut',
      terjadi: 'Dicabut',
      from: ['draf', 'diperiksa', 'terbit', 'usang'],
      to: 'dicabut',
      by: pemeriksa,
    },
  },
})

export type StatusTanyaJawab = keyof typeof tanyaJawab.statuses
export type ActTanyaJawab = keyof typeof tanyaJawab.acts
