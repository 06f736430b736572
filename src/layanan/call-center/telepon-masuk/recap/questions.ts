import { contentWords } from '#src/db/search/words.ts'

/** A question that no entry answers, as it was first asked, and the calls that asked its like. */
export type Asked = { pertanyaan: string; nomor: string[] }

const SHOWN = 10
/** Shared among all telling words of two questions from which they count as one. */
const ALIKE = 0.5

/** A call and its question; null where an entry answered it. */
type Question = { nomor: string; tanpaJawaban: string | null }

/** The questions asked most, the most asked first: at most ten. */
export const frequent = (calls: readonly Question[]): Asked[] =>
  alikeOf(calls)
    .toSorted((a, b) => b.nomor.length - a.nomor.length)
    .slice(0, SHOWN)

/** Calls that ask the like of what this one asked first, by their numbers; nobody's is none. */
export const askedLike = (calls: readonly Question[], first: string): string[] =>
  alikeOf(calls).find(({ nomor }) => nomor[0] === first)?.nomor ?? []

/** Questions that say the same in other words together. In: calls in the order they came. */
function alikeOf(calls: readonly Question[]): Asked[] {
  const groups: (Asked & { words: Set<string> })[] = []
  for (const { nomor, tanpaJawaban } of calls) {
    if (tanpaJawaban === null) continue
    const words = new Set(contentWords(tanpaJawaban, 14))
    const like = groups.find((group) => alike(group.words, words) >= ALIKE)
    if (like) like.nomor.push(nomor)
    else groups.push({ pertanyaan: tanpaJawaban, nomor: [nomor], words })
  }
  return groups.map(({ pertanyaan, nomor }) => ({ pertanyaan, nomor }))
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / (one.size + other.size - shared || 1)
}
