import * as v from 'valibot'
import { needed } from '#src/http/fields.ts'
import { type Entry, flag, type Group, number } from '#src/office/settings/entry.ts'

const hari: Entry<number[]> = {
  standar: [-1, 0, 1, 3, 5],
  label: 'Hari pengingat',
  hint: 'Satu baris satu angka, hari kerja terhadap batas: -1 sehari sebelumnya, 0 pada harinya, 1 sehari sesudahnya. Dikirim pada jam layanan, satu surel sehari bagi tiap orang.',
  kind: 'lines',
  schema: v.pipe(
    needed(200, 'Tulis sedikitnya satu hari pengingat.'),
    v.transform((typed) => typed.split(/[\s,;]+/).filter((one) => one !== '')),
    v.check(
      (days) => days.every((day) => /^-?\d{1,2}$/.test(day) && Math.abs(Number(day)) <= 30),
      'Tulis angka bulat dari -30 sampai 30, satu baris satu angka.',
    ),
    v.transform((days) => [...new Set(days.map(Number))].sort((a, b) => a - b)),
  ),
}

export const waktu = {
  judul: 'Waktu',
  uraian:
    'Tenggat bagian unit, kapan unit diingatkan, dan apakah cuti bersama dihitung sebagai hari kerja.',
  isi: {
    tenggatUnit: number(5, 'Hari kerja untuk jawaban unit', [1, 9], {
      hint: 'Selalu di dalam 10 hari kerja menurut undang-undang. Berlaku untuk disposisi baru.',
    }),
    /** No statute counts here. */
    tenggatData: number(5, 'Hari kerja untuk data dari unit', [1, 30], {
      hint: 'Permintaan data yang disiapkan unit penghasilnya. Berlaku untuk disposisi baru.',
    }),
    /** When units are reminded of their parts: hari kerja after the batas, below zero before it. */
    pengingat: { aktif: flag(true, 'Ingatkan unit dengan sendirinya'), hari },
    cutiBersamaLibur: flag(true, 'Cuti bersama bukan hari kerja'),
  },
} satisfies Group

export const keamanan = {
  judul: 'Keamanan dan data pribadi',
  uraian: 'Kode enam angka bagi penanda tangan, dan berapa lama pindaian identitas disimpan.',
  isi: {
    /** Whether those who sign must set a second factor, or are only offered one. */
    keamanan: { totpWajib: flag(false, 'Penanda tangan wajib memakai kode enam angka') },
    /** No JRA value is known. */
    retensiIdentitasHari: number(0, 'Simpan pindaian identitas, hari', [0, 3650], {
      nol: 'menurut jadwal retensi arsip',
      hint: 'Dihitung sesudah berkas selesai; dihapus sendiri pada malam hari, kecuali ada keberatan atau sengketa terbuka. 0: tidak dihapus. Sebelum disimpan, Anda melihat dulu berapa yang dihapus.',
    }),
  },
} satisfies Group
