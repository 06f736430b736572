import type { Change } from '#src/admin/calendar/change.ts'
import {
  dateIn,
  type JamForm,
  jenisLibur,
  type LiburForm,
  namaHari,
  type TahunForm,
} from '#src/admin/calendar/form.ts'
import type { Calendar, Libur } from '#src/calendar/calendar.ts'
import { hariTanggal, tanggal } from '#src/calendar/words.ts'
import { newId } from '#src/db/id.ts'
import type { JamLayananTable } from '#src/db/schema.ts'

/** What is wrong with an edit beyond its form, by field. */
export type Problems = { [field: string]: string }
export type Edit = Change | { problems: Problems }

/** A new day off, or one that takes the place of `lama`. */
export function editLibur(form: LiburForm, calendar: Calendar, lama?: Libur): Edit {
  const { tanggal: hari, nama, jenis, dasar } = form
  const there = calendar.libur.get(hari)
  if (there && there.tanggal !== lama?.tanggal)
    return { problems: { tanggal: `Tanggal itu sudah tercatat: ${there.nama}.` } }
  const baru = { tanggal: hari, nama, jenis, dasar }
  return {
    perbuatan: lama ? 'ubahLibur' : 'tambahLibur',
    sebab: lama
      ? `Hari libur ${lama.nama} (${tanggal(lama.tanggal)}) diubah menjadi ${said(baru)}.`
      : `Hari libur ditambahkan: ${said(baru)}.`,
    libur: { hapus: lama && lama.tanggal !== hari ? [lama.tanggal] : [], tulis: [baru] },
    rincian: { sebelum: lama ? plain(lama) : null, sesudah: baru },
  }
}

/** A day off that was wrong, or was taken back. */
export const removeLibur = (lama: Libur, alasan: string): Change => ({
  perbuatan: 'hapusLibur',
  sebab: `Hari libur dihapus: ${lama.nama}, ${hariTanggal(lama.tanggal)} (${alasan}).`,
  libur: { hapus: [lama.tanggal], tulis: [] },
  rincian: { sebelum: plain(lama), sesudah: null, alasan },
})

/** The decree of a year with its days off. */
export function editTahun(form: TahunForm, calendar: Calendar): Edit {
  const { tahun, dasar } = form
  if (tahun !== calendar.tahunTerakhir + 1 && calendar.tahunTerakhir > 0)
    return { problems: { tahun: `Tahun berikutnya adalah ${calendar.tahunTerakhir + 1}.` } }
  const days = [
    ...form.libur.map((day) => ({ ...day, jenis: 'libur' as const })),
    ...form.cutiBersama.map((day) => ({ ...day, jenis: 'cuti bersama' as const })),
  ].map(({ nama, jenis, ...day }) => ({ tanggal: dateIn(tahun, day), nama, jenis, dasar }))
  const twice = days.find(
    (one, at) => days.findIndex((other) => other.tanggal === one.tanggal) < at,
  )
  if (twice) return { problems: { libur: `${tanggal(twice.tanggal)} tertulis dua kali.` } }
  return {
    perbuatan: 'tetapkanTahun',
    sebab: `Kalender ${tahun} ditetapkan: ${dasar}.`,
    libur: { hapus: [], tulis: days },
    tahun: { hapus: null, tulis: { tahun, dasar } },
    rincian: { tahun, dasar, hari: days.length },
  }
}

/** Takes back the decree of the last year and its national days off; local ones stay. */
export function removeTahun(tahun: number, calendar: Calendar, alasan: string): Change {
  const hapus = [...calendar.libur.values()]
    .filter((one) => one.tanggal.startsWith(`${tahun}-`) && one.jenis !== 'lokal')
    .map((one) => one.tanggal)
  return {
    perbuatan: 'cabutTahun',
    sebab: `Kalender ${tahun} dicabut (${alasan}).`,
    libur: { hapus, tulis: [] },
    tahun: { hapus: tahun, tulis: null },
    rincian: { tahun, hari: hapus.length, alasan },
  }
}

/** New service hours for some days of the week, or ones that take the place of `lama`. */
export function editJam(form: JamForm, lama?: JamLayananTable): Change {
  const { dari, buka, tutup, keterangan } = form
  const tulis = form.hari.map((hari) => ({
    id: newId(),
    dari,
    sampai: form.sampai || null,
    hari,
    buka,
    tutup,
    istirahatDari: form.istirahatDari || null,
    istirahatSampai: form.istirahatSampai || null,
    keterangan,
  }))
  return {
    perbuatan: lama ? 'ubahJam' : 'tambahJam',
    sebab: `Jam layanan ${lama ? 'diubah' : 'ditambahkan'}: ${keterangan}.`,
    jam: { hapus: lama ? [lama.id] : [], tulis },
    rincian: { sebelum: lama ?? null, sesudah: tulis },
  }
}

/** Service hours that no longer hold. */
export const removeJam = (lama: JamLayananTable, alasan: string): Change => ({
  perbuatan: 'hapusJam',
  sebab: `Jam layanan dihapus: ${lama.keterangan}, ${dayName(lama.hari)} (${alasan}).`,
  jam: { hapus: [lama.id], tulis: [] },
  rincian: { sebelum: lama, sesudah: null, alasan },
})

/** 1 → "Senin". */
export const dayName = (hari: number) =>
  namaHari.find(({ value }) => value === String(hari))?.label ?? ''

const said = ({ tanggal: hari, nama, jenis }: Libur) =>
  `${nama}, ${hariTanggal(hari)} (${jenisLibur[jenis].toLowerCase()})`

const plain = ({ tanggal: hari, nama, jenis, dasar }: Libur) => ({
  tanggal: hari,
  nama,
  jenis,
  dasar,
})
