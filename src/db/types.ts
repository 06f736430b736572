/**
 * How values of PostgreSQL become values of ours, and back. Arrays are listed here, by the numbers
 * that never change, so that a new connection need not ask for them first: the driver's own
 * question, when the connection closes during it, ends the process, and it reads NULL as 'NULL'.
 */
export const types = {
  // A DATE is a day on the calendar, not midnight somewhere: keep it as text.
  day: scalar(1082, String),
  // Counts and sizes of ours are far below 2^53.
  integer: scalar(20, Number),
  booleans: array(1000, (text) => text === 't'),
  names: array(1003, String),
  smallints: array(1005, Number),
  integers: array(1007, Number),
  texts: array(1009, String),
  varchars: array(1015, String),
  bigints: array(1016, Number),
  floats: array(1022, Number),
  days: array(1182, String),
  moments: array(1185, (text) => new Date(text)),
  numerics: array(1231, String),
  uuids: array(2951, String),
  objects: array(3807, (text) => JSON.parse(text) as unknown),
}

function scalar<T>(number: number, parse: (text: string) => T) {
  return { to: number, from: [number], serialize: String, parse }
}

function array<T>(number: number, parse: (text: string) => T) {
  return {
    to: number,
    from: [number],
    serialize: writeArray,
    parse: (text: string) => readArray(text).map((item) => (item === null ? null : parse(item))),
  }
}

/** A list of one dimension, `{a,"b c",NULL}`, as its items. */
function readArray(text: string): (string | null)[] {
  const items = text.slice(text.indexOf('{') + 1, -1)
  return [...items.matchAll(/"((?:[^"\\]|\\.)*)"|([^,]+)/gs)].map(([, quoted, bare]) => {
    if (quoted !== undefined) return quoted.replace(/\\(.)/gs, '$1')
    return bare === undefined || bare === 'NULL' ? null : bare
  })
}

/** Items as PostgreSQL reads them; what is a list already written is left as it is. */
function writeArray(items: unknown): string {
  if (!Array.isArray(items)) return String(items)
  return `{${items.map(writeItem).join(',')}}`
}

function writeItem(item: unknown): string {
  if (item === null || item === undefined) return 'NULL'
  if (Array.isArray(item)) return writeArray(item)
  const text =
    item instanceof Date
      ? item.toISOString()
      : typeof item === 'object'
        ? JSON.stringify(item)
        : `${item as string}`
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
