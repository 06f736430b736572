/** A summary or a question as a subject for lists: one line of at most 160 letters, cut at a word. */
export function perihalOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= 160) return line
  const cut = line.slice(0, 158)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 120))} …`
}

/** What differs: the value before and the value after, by field. */
export function changes<T extends Record<string, unknown>>(
  before: { [K in keyof T]: unknown },
  after: T,
): { sebelum: Partial<T>; sesudah: Partial<T> } {
  const names = Object.keys(after).filter((name) => before[name] !== after[name])
  const pick = (of: Record<string, unknown>) =>
    Object.fromEntries(names.map((name) => [name, of[name]])) as Partial<T>
  return { sebelum: pick(before), sesudah: pick(after) }
}
