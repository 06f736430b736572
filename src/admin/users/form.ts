import * as v from 'valibot'
import { roles } from '#src/auth/roles.ts'

const text = (said: string, max = 200) =>
  v.pipe(
    v.string(said),
    v.trim(),
    v.nonEmpty(said),
    v.maxLength(max, `Paling banyak ${max} huruf.`),
  )

/** May be left empty, which is null. */
const maybe = (max: number) =>
  v.pipe(
    v.optional(v.string(), ''),
    v.trim(),
    v.maxLength(max, `Paling banyak ${max} huruf.`),
    v.transform(orNull),
  )

const nip = v.pipe(
  v.optional(v.string(), ''),
  v.transform((typed) => typed.replace(/[\s.]/g, '')),
  v.regex(/^(\d{18})?$/, 'NIP terdiri atas 18 angka.'),
  v.transform(orNull),
)

const surelSalah = 'Tulis alamat email lengkap, misalnya nama@pontianakkota.go.id.'

export const PetugasForm = v.pipe(
  v.object({
    nama: text('Tulis nama lengkap dengan gelar.'),
    surel: v.pipe(text(surelSalah, 254), v.toLowerCase(), v.email(surelSalah)),
    jabatan: text('Tulis jabatan.'),
    pangkat: maybe(100),
    nip,
    telepon: maybe(30),
    peran: v.pipe(
      v.array(v.picklist(roles, 'Pilih peran dari daftar.')),
      v.minLength(1, 'Pilih sedikitnya satu peran.'),
    ),
    unitKerjaId: maybe(36),
  }),
  v.forward(
    v.partialCheck(
      [['peran'], ['unitKerjaId']],
      ({ peran, unitKerjaId }) => !peran.includes('ppid_pelaksana') || unitKerjaId !== null,
      'Pilih unit kerja: peran ini hanya melihat berkas unitnya.',
    ),
    ['unitKerjaId'],
  ),
)

export const KosongForm = v.object({})

export type PetugasForm = v.InferOutput<typeof PetugasForm>

function orNull(typed: string): string | null {
  return typed === '' ? null : typed
}
