import { type Field, fieldOf, type Group, groups } from '#src/admin/settings/form.ts'
import { fillNumber, type Settings } from '#src/office/settings.ts'

/** The settings with what a form says put in its places. */
export function withTyped(
  settings: Settings,
  { fields }: Group,
  data: Record<string, unknown>,
): Settings {
  const next = structuredClone(settings)
  for (const { path } of fields) put(next, path.split('.'), data[fieldOf(path)])
  return next
}

/** What the settings say, as the form of a group shows it. */
export const typedOf = (settings: Settings, { fields }: Group) =>
  Object.fromEntries(fields.map(({ path }) => [fieldOf(path), textOf(read(settings, path))]))

/** What the settings say, in words, for the page that lists them. */
export function wordsOf(settings: Settings, { path, kind, nol }: Field): string {
  const value = read(settings, path)
  if (kind === 'flag') return value === true ? 'ya' : 'tidak'
  if (nol && value === 0) return nol
  return [value].flat().join('; ')
}

/** Patterns of numbers with the first number of this year filled in. */
export const examplesOf = (settings: Settings, today: string): Record<string, string> =>
  Object.fromEntries(
    Object.values(groups)
      .flatMap(({ fields }) => fields)
      .filter(({ pola }) => pola)
      .map(({ path }) => [path, fillNumber(String(read(settings, path)), 1, today)]),
  )

/** The top-level keys of which something changed, with what was and what is; arms are too long to tell. */
export function differences(before: Settings, after: Settings) {
  const keys = (Object.keys(after) as (keyof Settings)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  )
  const of = (settings: Settings) =>
    Object.fromEntries(keys.map((key) => [key, withoutPicture(settings[key])]))
  return { keys, sebelum: of(before), sesudah: of(after) }
}

function withoutPicture(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !('lambang' in value)) return value
  const { lambang } = value as Settings['kantor']
  return { ...value, lambang: lambang && { alt: lambang.alt, huruf: lambang.png.length } }
}

function read(settings: Settings, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], settings)
}

function put(into: object, [key, ...rest]: string[], value: unknown) {
  const at = into as Record<string, unknown>
  if (rest.length === 0) at[key!] = value
  else put(at[key!] as object, rest, value)
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ya' : ''
  return Array.isArray(value) ? value.join('\n') : String(value)
}
