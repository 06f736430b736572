import * as v from 'valibot'

const text = (said: string, max: number) =>
  v.pipe(
    v.string(said),
    v.trim(),
    v.nonEmpty(said),
    v.maxLength(max, `Paling banyak ${max} huruf.`),
  )

const tanggal = (said: string) => v.pipe(v.string(said), v.trim(), v.check(isDay, said))

const names = {
  nama: text('Tulis nama unit.', 200),
  singkatan: text('Tulis singkatan unit.', 40),
  berlakuDari: tanggal('Tulis tanggal unit mulai ada.'),
}

const kodeSalah = 'Pakai huruf kecil, angka, dan tanda hubung.'

export const UnitBaruForm = v.object({
  kode: v.pipe(
    text('Tulis kode unit.', 40),
    v.toLowerCase(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, kodeSalah),
  ),
  ...names,
})

export const UnitForm = v.object(names)

/** An empty date opens the unit again. */
export const TutupForm = v.object({
  berlakuSampai: v.pipe(
    v.optional(v.string(), ''),
    v.trim(),
    v.check((day) => day === '' || isDay(day), 'Tulis hari terakhir unit ini ada.'),
    v.transform((day) => (day === '' ? null : day)),
  ),
})

export type UnitBaruForm = v.InferOutput<typeof UnitBaruForm>
export type UnitForm = v.InferOutput<typeof UnitForm>

// 2026-02-30 looks like a day.
function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === day
}
