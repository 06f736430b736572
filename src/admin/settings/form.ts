import * as v from 'valibot'
import { optional, rules } from '#src/http/fields.ts'
import { askedIn, type Group as Kept } from '#src/office/settings/entry.ts'
import { groups as kept } from '#src/office/settings.ts'

/** One setting as a form asks for it. */
export type Field = ReturnType<typeof askedIn>[number]

export type Group = Omit<Kept, 'isi'> & { fields: readonly Field[] }
export type GroupName = keyof typeof kept

const asked: Record<string, Group> = Object.fromEntries(
  Object.entries(kept).map(([name, { isi, ...words }]) => [
    name,
    { ...words, fields: askedIn(isi) },
  ]),
)

/** What is asked of an office, group by group. */
export const groups = asked as Record<GroupName, Group>

/** Name of the form field of a setting. */
export const fieldOf = (path: string) => path.replaceAll('.', '-')

/** The form of a group; a step that recounts sends it twice. */
export const schemaOf = (group: Group) =>
  v.pipe(
    v.object({
      ...Object.fromEntries(group.fields.map(({ path, schema }) => [fieldOf(path), schema])),
      alt: optional(100),
      lepas: optional(2),
      setuju: v.pipe(optional(9), v.regex(/^\d*$/)),
      kembali: optional(2),
    } as Record<string, v.GenericSchema>),
    rules<Record<string, unknown>>(group.rules ?? []),
  )
