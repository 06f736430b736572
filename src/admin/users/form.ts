import * as v from 'valibot'
import { roles } from '#src/auth/roles.ts'
import { needed, optional, rules } from '#src/http/fields.ts'
import { unitRoles } from '#src/workflow/procedure.ts'

/** May be left empty, which is null. */
const maybe = (max: number) => v.pipe(optional(max), v.transform(orNull))

const nip = v.pipe(
  v.optional(v.string(), ''),
  v.transform((typed) => typed.replace(/[\s.]/g, '')),
  v.regex(/^(\d{18})?$/, 'NIP terdiri atas 18 angka.'),
  v.transform(orNull),
)

const surelSalah = 'Tulis alamat email lengkap, misalnya nama@pontianakkota.go.id.'

export const PetugasForm = v.pipe(
  v.object({
    nama: needed(200, 'Tulis nama lengkap dengan gelar.'),
    surel: v.pipe(needed(254, surelSalah), v.toLowerCase(), v.email(surelSalah)),
    jabatan: needed(200, 'Tulis jabatan.'),
    pangkat: maybe(100),
    nip,
    telepon: maybe(30),
    peran: v.pipe(
      v.array(v.picklist(roles, 'Pilih peran dari daftar.')),
      v.minLength(1, 'Pilih sedikitnya satu peran.'),
    ),
    unitKerjaId: maybe(36),
  }),
  rules([
    [
      ['unitKerjaId', 'peran'],
      ({ peran, unitKerjaId }) =>
        unitKerjaId !== null || !peran.some((one) => unitRoles.includes(one)),
      'Pilih unit kerja: peran ini hanya melihat berkas unitnya.',
    ],
  ]),
)

export const KosongForm = v.object({})

export type PetugasForm = v.InferOutput<typeof PetugasForm>

function orNull(typed: string): string | null {
  return typed === '' ? null : typed
}
