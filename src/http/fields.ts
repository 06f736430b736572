import * as v from 'valibot'

/** The keys of a list of choices, for a picklist. */
export const keys = <T extends object>(of: T) =>
  Object.keys(of) as [keyof T & string, ...(keyof T & string)[]]
/** Trimmed text of at most so many letters. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(max, `Paling banyak ${max.toLocaleString('id-ID')} huruf.`),
  )
/** The same, and not empty. */
export const needed = (max: number, message: string) => v.pipe(text(max), v.nonEmpty(message))
/** The same, empty when it was not sent. */
export const optional = (max: number) => v.optional(text(max), '')

const digits = (typed: string) => typed.replace(/[\s.-]/g, '')

/** PP 40/2019 Pasal 31: 16 digits; the place of registration is never checked (Pasal 30 ayat (2)). */
export const Nik = v.pipe(
  optional(40),
  v.transform(digits),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value === '') return
    const problem = nikProblem(dataset.value)
    if (problem) addIssue({ message: problem })
  }),
)

/** What is wrong with a NIK, in words for the person who typed it; null when nothing is. */
export function nikProblem(nik: string): string | null {
  if (!/^\d*$/.test(nik)) return 'NIK hanya berisi angka.'
  if (nik.length !== 16) return `NIK harus 16 angka. Anda mengetik ${nik.length}.`
  const day = Number(nik.slice(6, 8)) % 40
  const month = Number(nik.slice(8, 10))
  const badDate = day < 1 || day > 31 || month < 1 || month > 12
  if (badDate || nik.endsWith('0000') || /^(\d)\1+$/.test(nik))
    return 'NIK ini tidak mungkin. Periksa lagi angka di KTP.'
  return null
}

/** Empty, or an address with one @ and a dot behind it. */
export const Email = v.pipe(
  optional(200),
  v.check(
    (typed) => typed === '' || /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/.test(typed),
    'Tulis email seperti nama@contoh.id.',
  ),
)

/** Empty, or 8 to 15 digits however they were grouped. */
export const Telepon = v.pipe(
  optional(40),
  v.check(
    (typed) => typed === '' || /^\+?\d{8,15}$/.test(digits(typed).replace(/[()]/g, '')),
    'Tulis nomor telepon dengan angka, misalnya 0812 0000 0157.',
  ),
)

/** A day on the calendar; `message` says what to type. */
export const Tanggal = (message: string) =>
  v.pipe(v.string(), v.isoDate(message), v.check(isRealDate, 'Tanggal ini tidak ada.'))

/** A day, or nothing. */
export const TanggalBoleh = v.pipe(
  v.optional(v.string(), ''),
  v.check((typed) => typed === '' || isRealDate(typed), 'Tulis tanggal yang benar.'),
)

/** A time of day as 09:15; `message` says what to type. */
export const Jam = (message: string) =>
  v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, message))

/** Whether a box is ticked. */
export const Ya = v.pipe(
  optional(2),
  v.transform((typed) => typed === 'ya'),
)

/** One of a list by its key, or none; `message` is said of what is no key. */
export const PilihanBoleh = (message = 'Pilih dari daftar.') =>
  v.optional(v.union([v.literal(''), v.pipe(v.string(), v.uuid())], message), '')

/** Registers and recaps hold the years from 2000; the law itself is of 2008. */
export const isRecent = (date: string) => date === '' || date >= '2000'

/** What is said of a day before that. */
export const LAMA = 'Periksa tahunnya.'

/** When an officer received what is typed now. */
export const diterima = {
  tanggalDiterima: v.pipe(Tanggal('Tulis tanggal diterima.'), v.check(isRecent, LAMA)),
  jamDiterima: Jam('Tulis jam diterima, misalnya 09:15.'),
}

/** A whole number, 0 when nothing was typed; dots that group thousands are allowed. */
export const Bulat = (max: number) =>
  v.pipe(
    v.optional(v.string(), ''),
    v.transform((typed) => typed.replace(/[.\s]/g, '').replace(/^Rp/i, '')),
    v.regex(/^\d*$/, 'Tulis angka bulat.'),
    v.transform(Number),
    v.maxValue(max, `Paling besar ${max.toLocaleString('id-ID')}.`),
  )

/** The fields it speaks of, the one it is told at first; when a form keeps it; what to do when not. */
export type Rule<Form> = [
  fields: [keyof Form & string, ...(keyof Form & string)[]],
  holds: (form: Form) => boolean,
  message: string,
]

/** Rules over several fields of a form; each is silent while one of its fields is wrong by itself. */
export const rules = <Form extends object>(all: Rule<NoInfer<Form>>[]) =>
  v.rawCheck<Form>(({ dataset, addIssue }) => {
    const wrong = (dataset.issues ?? []).map(({ path }) => path?.[0]?.key)
    const form = dataset.value as Form
    for (const [fields, holds, message] of all) {
      if (fields.some((field) => wrong.includes(field)) || holds(form)) continue
      const [key] = fields
      const input = form as Record<string, unknown>
      addIssue({
        message,
        path: [{ type: 'object', origin: 'value', input, key, value: form[key] }],
      })
    }
  })

/** 2026-02-30 has the shape of a date and is none; nor is a year that nobody writes about, as 0026. */
export function isRealDate(date: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(date)) return false
  const instant = Date.parse(`${date}T00:00:00Z`)
  return Number.isFinite(instant) && new Date(instant).toISOString().startsWith(date)
}
