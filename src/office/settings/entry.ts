import * as v from 'valibot'
import { Bulat, needed, optional, type Rule, Ya } from '#src/http/fields.ts'

/** A setting that no form asks for. */
export type Kept<T> = { standar: T }

/** A setting: its value until the office gives another, and how it is asked for. */
export type Entry<T = unknown> = Kept<T> & {
  label: string
  kind: 'text' | 'area' | 'lines' | 'number' | 'flag' | 'choice'
  hint?: string
  optional?: boolean
  short?: boolean
  options?: readonly string[]
  /** What 0 means, in words. */
  nol?: string
  /** A pattern of numbers: shown with an example. */
  pola?: boolean
  schema: v.GenericSchema
}

/** Settings by their keys, as deep as they are kept. */
export type Tree = { [key: string]: Kept<unknown> | Tree }

export const isKept = (at: Kept<unknown> | Tree): at is Kept<unknown> => 'standar' in at

const isAsked = (one: Kept<unknown>): one is Entry => 'label' in one

/** The settings of a tree that a form asks for, each with its path: `kantor.dinas`. */
export const askedIn = (tree: Tree, at = ''): (Entry & { path: string })[] =>
  Object.entries(tree).flatMap(([key, one]) => {
    const path = `${at}${key}`
    if (!isKept(one)) return askedIn(one, `${path}.`)
    return isAsked(one) ? [{ ...one, path }] : []
  })

/** What an administrator opens and saves together. */
export type Group = {
  judul: string
  uraian: string
  isi: Tree
  /** What must hold of several settings together, by their names in the form. */
  rules?: Rule<Record<string, unknown>>[]
}

/** What a tree of settings holds. */
export type Values<N> = N extends Kept<infer T> ? T : { [K in keyof N]: Values<N[K]> }

type More = Partial<Pick<Entry, 'hint' | 'optional' | 'short' | 'nol' | 'schema'>>

export const kept = <T>(standar: T): Kept<T> => ({ standar })

export const text = (standar: string, label: string, more: More = {}): Entry<string> => {
  const schema = more.optional ? optional(200) : needed(200, `Isi ${label}.`)
  return { standar, label, kind: 'text', schema, ...more }
}

/** Several lines of text of at most so many letters; `empty` is said where it may not stay empty. */
export const area = (
  standar: string,
  label: string,
  { max, empty, ...more }: More & { max: number; empty?: string },
): Entry<string> => {
  const schema = empty === undefined ? optional(max) : needed(max, empty)
  return { standar, label, kind: 'area', optional: empty === undefined, schema, ...more }
}

/** A list, a line each. */
export const lines = (
  standar: string[],
  label: string,
  { max: [count, tooMany], ...more }: More & { max: [number, string] },
): Entry<string[]> => {
  const schema = v.pipe(
    Lines(2000),
    v.minLength(more.optional ? 0 : 1, `Isi ${label}.`),
    v.maxLength(count, tooMany),
  )
  return { standar, label, kind: 'lines', schema, ...more }
}

/** The lines that were typed, without the empty ones. */
export const Lines = (max: number) =>
  v.pipe(
    optional(max),
    v.transform((typed) =>
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  )

/** A whole number between two bounds, both of them allowed. */
export const number = (
  standar: number,
  label: string,
  [min, max]: [min: number, max: number],
  more: More = {},
): Entry<number> => {
  const schema = v.pipe(Bulat(max), v.minValue(min, `Paling sedikit ${min}.`))
  return { standar, label, kind: 'number', short: true, schema, ...more }
}

/** A time of day as HH:MM, or none. */
export const time = (standar: string, label: string, more: More = {}): Entry<string> => {
  const schema = v.pipe(
    optional(5),
    v.regex(/^(([01]\d|2[0-3])[:.][0-5]\d)?$/, 'Tulis jam seperti 07:15.'),
    v.transform((typed) => typed.replace('.', ':')),
  )
  return { standar, label, kind: 'text', optional: true, short: true, schema, ...more }
}

export const flag = (standar: boolean, label: string): Entry<boolean> => ({
  standar,
  label,
  kind: 'flag',
  schema: Ya,
})

export const choice = <const T extends string>(
  standar: NoInfer<T>,
  label: string,
  options: readonly T[],
  message: string,
): Entry<T> => ({
  standar,
  label,
  kind: 'choice',
  options,
  schema: v.picklist(options, message),
})

/** A pattern of numbers: `{urut}` once and `{tahun}`, and nothing else but `{bulan}` (Roman). */
export const pola = (standar: string, label: string, more: More = {}): Entry<string> => ({
  ...text(standar, label, more),
  pola: true,
  schema: v.pipe(
    needed(100, 'Tulis pola nomor surat.'),
    v.check(
      (typed) => typed.split('{urut}').length === 2 && typed.includes('{tahun}'),
      'Pola harus memuat {urut} satu kali dan {tahun}, supaya setiap nomor hanya ada satu.',
    ),
    v.check(
      (typed) => [...typed.matchAll(/\{(\w*)\}/g)].every(([, name]) => known.has(name!)),
      'Yang dapat diisi sendiri oleh Loket hanya {urut}, {bulan}, dan {tahun}.',
    ),
  ),
})
const known = new Set(['urut', 'bulan', 'tahun'])
